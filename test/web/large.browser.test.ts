import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toHtml } from "../../src/publish/index.ts";
import { manyReports } from "../publish/fixture/many.ts";
import { TIMED } from "../timed.ts";
import { hasChromium, launch, NEEDS_CHROMIUM, open } from "./browser.ts";
import { clickTimes, readyTime, slowness } from "./in-page.ts";

const slowest = (times: readonly number[]) => Math.max(...times);

describe.skipIf(!hasChromium)(`300 reports in a browser${NEEDS_CHROMIUM}`, () => {
  let browser: Browser;
  let html = "";
  beforeAll(async () => {
    browser = await launch();
    html = toHtml(manyReports(300));
  });
  afterAll(() => browser?.close());

  test("open in less than 2 s", TIMED, async () => {
    const { page, close } = await open(browser, { html });
    await page.waitForSelector("#tab-brief");
    const ready = await page.evaluate(readyTime);
    expect(ready).toBeLessThan(2000 * (await page.evaluate(slowness)));
    await close();
  });

  test("answer a click on a tab, on a figure and on a fold in less than 100 ms", TIMED, async () => {
    const { page, close } = await open(browser, { html });
    await page.waitForSelector("#tab-brief");
    const limit = 100 * (await page.evaluate(slowness));
    expect(slowest(await page.evaluate(clickTimes, "[role=tab]"))).toBeLessThan(limit);
    await page.click("#tab-figures");
    expect(slowest(await page.evaluate(clickTimes, "main [data-datum]"))).toBeLessThan(limit);
    await page.click("#tab-reports");
    expect(slowest(await page.evaluate(clickTimes, "main summary"))).toBeLessThan(limit);
    await close();
  });

  test("narrow down to the one report that is looked for", async () => {
    const { page, close } = await open(browser, { html, hash: "#reports" });
    await page.fill("input[type=search]", "reports/77.txt");
    await page.waitForFunction(() => document.querySelectorAll("main .report").length === 1);
    expect(await page.textContent("main .report")).toContain("Report 77 of the flood");
    await close();
  });
});
