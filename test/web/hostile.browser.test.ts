import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toHtml } from "../../src/publish/index.ts";
import { TABS } from "../../web/state/route.ts";
import { hostilePicture, PAYLOADS } from "../publish/fixture/hostile.ts";
import { hasChromium, launch, NEEDS_CHROMIUM, open } from "./browser.ts";
import {
  activeAttributes,
  datumIds,
  elementNames,
  hasRun,
  highlightsOf,
  overflow,
  unfoldAll,
} from "./in-page.ts";

const FOREIGN = ["img", "iframe", "form", "base", "link", "object", "embed", "textarea", "template"];

describe.skipIf(!hasChromium)(`hostile text in a browser${NEEDS_CHROMIUM}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test("runs nothing, loads nothing and makes nothing, on any tab, whatever is opened", async () => {
    const { page, noises, close } = await open(browser, { html: toHtml(hostilePicture()) });
    const ids = new Set<string>();
    for (const { id } of TABS) {
      await page.evaluate((hash) => location.assign(hash), `#${id}`);
      await page.waitForSelector(`#tab-${id}[aria-selected=true]`);
      await page.evaluate(unfoldAll);
      const names = await page.evaluate(elementNames);
      for (const name of FOREIGN) expect(names, id).not.toContain(name);
      expect(await page.locator("script").count()).toBe(3);
      expect(await page.evaluate(activeAttributes), id).toEqual([]);
      for (const one of await page.evaluate(datumIds)) ids.add(one);
    }
    const shown = await page.evaluate(highlightsOf, [...ids]);
    expect([...ids].filter((_, at) => shown[at] === null)).toEqual([]);
    expect(ids.size).toBeGreaterThan(PAYLOADS.length * 4);
    await page.waitForTimeout(300);
    expect(noises).toEqual([]);
    await close();
  });

  test("shows no character that turns the direction of what is around it", async () => {
    const { page, close } = await open(browser, { html: toHtml(hostilePicture()), hash: "#reports" });
    await page.evaluate(unfoldAll);
    expect(await page.textContent("body >> #page")).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u0000\u001B]/);
    await close();
  });

  test("widens no phone", async () => {
    const { page, close } = await open(browser, {
      html: toHtml(hostilePicture()),
      viewport: { width: 360, height: 700 },
    });
    for (const { id } of TABS) {
      await page.evaluate((hash) => location.assign(hash), `#${id}`);
      await page.waitForSelector(`#tab-${id}[aria-selected=true]`);
      await page.evaluate(unfoldAll);
      expect(await page.evaluate(overflow), id).toBe(0);
    }
    await close();
  });

  test("even markup that got in could not run: the policy blocks inline handlers, foreign scripts, styles and images", async () => {
    const html = toHtml(hostilePicture()).replace(
      '<div id="page">',
      '<img src="http://evil.example/a.png" onerror="window.ran=1"><script>window.ran=1</script><style>h1{display:none}</style><div id="page">',
    );
    const { page, noises, close } = await open(browser, { html });
    expect(await page.evaluate(hasRun)).toBe(false);
    expect(await page.isVisible("h1")).toBe(true);
    expect(noises.some((noise) => noise.includes("Content Security Policy"))).toBe(true);
    expect(noises).toContain("failed: http://evil.example/a.png csp");
    await close();
  });

  test("even our own script could not turn text into markup: the policy refuses it", async () => {
    const { page, close } = await open(browser, { html: toHtml(hostilePicture()) });
    const refused = await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML("beforeend", "<b>x</b>");
        return "";
      } catch (error) {
        return String(error);
      }
    });
    expect(refused).toContain("TrustedHTML");
    await close();
  });
});
