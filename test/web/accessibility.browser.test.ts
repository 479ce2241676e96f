import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toHtml } from "../../src/publish/index.ts";
import { TABS } from "../../web/state/route.ts";
import { FLOOD, FLOOD_PARTS } from "../publish/fixture/flood.ts";
import { hasChromium, launch, NEEDS_CHROMIUM, open } from "./browser.ts";
import { unfoldAll } from "./in-page.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const html = hasChromium ? toHtml(FLOOD) : "";

/** What axe-core finds serious or critical, one line for each. */
async function findings(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: object, options: object) => Promise<{ violations: Violation[] }> };
    };
    interface Violation {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
  });
}

describe.skipIf(!hasChromium)(`accessibility by axe-core${NEEDS_CHROMIUM}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [390, 1440]) {
      test(`nothing serious on any tab, ${colorScheme}, ${width} px, with and without the evidence`, async () => {
        const { page, close } = await open(browser, { html, colorScheme, viewport: { width, height: 900 } });
        await page.evaluate(AXE);
        for (const { id } of TABS) {
          await page.evaluate((hash) => location.assign(hash), `#${id}`);
          await page.waitForSelector(`#tab-${id}[aria-selected=true]`);
          await page.evaluate(unfoldAll);
          expect(await findings(page), id).toEqual([]);
        }
        const hash = `#figures?open=${FLOOD_PARTS.figures.deadMayor.id}`;
        await page.evaluate((next) => location.assign(next), hash);
        await page.waitForSelector("#evidence .hit");
        expect(await findings(page), "evidence").toEqual([]);
        await close();
      });
    }
  }

  test("the check can fail: a button without a name is found", async () => {
    const { page, close } = await open(browser, { html });
    await page.evaluate(AXE);
    await page.evaluate(() => document.querySelector("main")?.append(document.createElement("button")));
    expect((await findings(page)).join()).toContain("button-name");
    await close();
  });
});
