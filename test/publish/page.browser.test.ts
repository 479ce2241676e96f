import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toHtml } from "../../src/publish/index.ts";
import { TIMED } from "../timed.ts";
import { hasChromium, launch, NEEDS_CHROMIUM, open } from "./browser.ts";
import { FLOOD, FLOOD_PARTS } from "./fixture/flood.ts";
import { manyReports } from "./fixture/many.ts";
import { clickTimes, focused, loadTime, openEach, overflow } from "./in-page.ts";

const html = hasChromium ? toHtml(FLOOD) : "";
const { figures, statements } = FLOOD_PARTS;
const link = (id: string) => `a[data-e][href="#${id}"]`;

describe.skipIf(!hasChromium)(`the page in a browser${NEEDS_CHROMIUM}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test("a click on a figure shows its exact words in their report, and the chain from the speaker to the outlet", async () => {
    const { page, noises, close } = await open(browser, { html });
    await page.click(link(figures.deadMayor.id));
    expect(await page.textContent("#evidence .hit")).toBe("closer to 60");
    expect(await page.textContent("#evidence .text")).toBe(FLOOD_PARTS.reports.daily.text);
    const chain = await page.locator("#evidence .chain li b").allTextContents();
    expect(chain).toEqual(["Ilse Varn", "Radio Halmer", "Ostrand Daily"]);
    expect(page.url()).toContain(`#${figures.deadMayor.id}`);
    expect(noises).toEqual([]);
    await close();
  });

  test("every datum opens on exactly its words", async () => {
    const { page, noises, close } = await open(browser, { html });
    const wanted = [
      ...FLOOD.figures.map(({ id, anchor }) => [id, anchor.exact] as const),
      ...FLOOD.statements.map(({ id, content }) => [id, content.exact] as const),
    ];
    const shown = await page.evaluate(
      openEach,
      wanted.map(([id]) => id),
    );
    expect(shown).toEqual(wanted.map(([, exact]) => exact));
    expect(noises).toEqual([]);
    await close();
  });

  test("the keyboard opens it with Enter and closes it with Escape, and the focus comes back", async () => {
    const { page, close } = await open(browser, { html });
    await page.focus(link(statements.gatesDenied.id));
    await page.keyboard.press("Enter");
    expect(await page.textContent("#evidence .hit")).toContain("Every siren in the valley");
    expect(await page.evaluate(focused)).toBe("evidence");
    await page.keyboard.press("Escape");
    expect(await page.locator("#evidence .hit").count()).toBe(0);
    expect(await page.evaluate(focused)).toBe(`#${statements.gatesDenied.id}`);
    await close();
  });

  test("a link with a hash opens the evidence, and going back returns to what was open", async () => {
    const { page, close } = await open(browser, { html, hash: `#${figures.missing.id}` });
    await page.waitForSelector("#evidence .hit");
    expect(await page.textContent("#evidence .hit")).toBe("17");
    await page.click(link(figures.sheltered.id));
    expect(await page.textContent("#evidence .hit")).toBe("Some 900");
    await page.goBack();
    expect(await page.textContent("#evidence .hit")).toBe("17");
    await close();
  });

  test("a hash that means nothing opens nothing and breaks nothing", async () => {
    for (const hash of ["#nothing", "#%E0%A4%A", "#__proto__", "#evidence"]) {
      const { page, noises, close } = await open(browser, { html, hash });
      await page.click(link(figures.missing.id));
      expect(await page.textContent("#evidence .hit")).toBe("17");
      expect(noises).toEqual([]);
      await close();
    }
  });

  test("a link to a series that is folded away unfolds it", async () => {
    const { page, close } = await open(browser, { html });
    const historic = FLOOD.series.find(({ label }) => label.includes("1987"));
    const card = page.locator(`[id="${historic?.id}"]`);
    expect(await card.isVisible()).toBe(false);
    await page.goto(`${page.url()}#${historic?.id}`);
    expect(await card.locator("ol.rows").isVisible()).toBe(true);
    await close();
  });

  test("without JavaScript all is readable and a link jumps to the words", async () => {
    const { page, close } = await open(browser, { html, javaScriptEnabled: false });
    await page.click(link(figures.deadMayor.id));
    const words = page.locator(`[id="${figures.deadMayor.id}"]`);
    expect(await words.isVisible()).toBe(true);
    expect(await page.isVisible("#evidence")).toBe(false);
    const box = await words.boundingBox();
    const height = page.viewportSize()?.height ?? 0;
    expect(box && box.y > 0 && box.y < height).toBe(true);
    await close();
  });

  test.each([360, 390, 768, 1024, 1440, 2560])(
    "nothing scrolls sideways at %d px, with and without the evidence open",
    async (width) => {
      const { page, close } = await open(browser, { html, viewport: { width, height: 800 } });
      expect(await page.evaluate(overflow)).toBe(0);
      await page.click(link(figures.deadMayor.id));
      expect(await page.evaluate(overflow)).toBe(0);
      await close();
    },
  );

  test("300 reports open within seconds and answer a click in less than 100 ms", TIMED, async () => {
    const { page, close } = await open(browser, { html: toHtml(manyReports(300)) });
    const opened = await page.evaluate(loadTime);
    const times = await page.evaluate(clickTimes);
    expect(opened).toBeLessThan(5000);
    expect(times.sort((a, b) => a - b)[4]).toBeLessThan(100);
    await close();
  });
});
