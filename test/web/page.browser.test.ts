import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toHtml } from "../../src/publish/index.ts";
import { TABS } from "../../web/state/route.ts";
import { figureOf, pictureOf, reportOf } from "../publish/fixture/build.ts";
import { FLOOD, FLOOD_PARTS } from "../publish/fixture/flood.ts";
import { hasChromium, launch, NEEDS_CHROMIUM, open } from "./browser.ts";
import { focused, highlightsOf, overflow } from "./in-page.ts";

const html = hasChromium ? toHtml(FLOOD) : "";
const { figures, statements, reports } = FLOOD_PARTS;
const datum = (id: string) => `main [data-datum="${id}"]`;
const hit = (page: Page) => page.textContent("#evidence .hit");

describe.skipIf(!hasChromium)(`the page in a browser${NEEDS_CHROMIUM}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test("begins with the brief: the main figures at the top", async () => {
    const { page, noises, close } = await open(browser, { html });
    expect(await page.getAttribute("[role=tab][aria-selected=true]", "id")).toBe("tab-brief");
    expect(await page.textContent(".facts")).toContain("Killed");
    expect(noises).toEqual([]);
    await close();
  });

  test("a click on a figure shows its exact words in their report, and the chain from the speaker to the outlet", async () => {
    const { page, noises, close } = await open(browser, { html, hash: "#figures" });
    await page.click(datum(figures.deadMayor.id));
    expect(await hit(page)).toBe("closer to 60");
    const chain = await page.locator("#evidence .chain b").allTextContents();
    expect(chain).toEqual(["Ilse Varn", "Radio Halmer", "Ostrand Daily"]);
    expect(page.url()).toContain(`open=${figures.deadMayor.id}`);
    const text = await page.locator("#evidence .report-text p").allTextContents();
    expect(text).toEqual(reports.daily.text.split("\n").filter((line) => line.trim() !== ""));
    expect(noises).toEqual([]);
    await close();
  });

  test("the panel leads on to the other figures of the series, and back again", async () => {
    const { page, close } = await open(browser, { html, hash: "#figures" });
    await page.click(datum(figures.deadMayor.id));
    const other = page.locator("#evidence .tellings a").first();
    const words = await other.textContent();
    await other.click();
    expect(await hit(page)).toBe(words);
    await page.goBack();
    expect(await hit(page)).toBe("closer to 60");
    await page.click("#evidence >> text=Plot and table of this series");
    expect(page.url()).toContain("#figures?show=series-");
    await close();
  });

  test("every datum opens on exactly its words", async () => {
    const { page, noises, close } = await open(browser, { html });
    const wanted = [
      ...FLOOD.figures.map(({ id, anchor }) => [id, anchor.exact] as const),
      ...FLOOD.statements
        .filter(({ parts }) => !parts)
        .map(({ id, content }) => [id, content.exact] as const),
    ];
    const shown = await page.evaluate(
      highlightsOf,
      wanted.map(([id]) => id),
    );
    expect(shown).toEqual(wanted.map(([, exact]) => exact));
    expect(noises).toEqual([]);
    await close();
  });

  test("the keyboard goes through the tabs, opens a datum with Enter, closes it with Escape, and the focus comes back", async () => {
    const { page, close } = await open(browser, { html });
    await page.focus("#tab-brief");
    for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(focused)).toBe("tab-sources");
    await page.keyboard.press("End");
    expect(await page.evaluate(focused)).toBe("tab-gaps");
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(focused)).toBe("tab-brief");
    await page.click("#tab-sources");
    await page.focus(datum(statements.gatesDenied.id));
    await page.keyboard.press("Enter");
    await page.waitForSelector("#evidence .hit");
    expect(await hit(page)).toContain("Every siren in the valley");
    expect(await page.evaluate(focused)).toBe("evidence");
    await page.keyboard.press("Escape");
    await page.waitForSelector("#evidence", { state: "detached" });
    expect(await page.evaluate(focused)).toBe(statements.gatesDenied.id);
    await close();
  });

  test("on a phone the evidence covers the page, holds the focus, and gives it back", async () => {
    const { page, close } = await open(browser, {
      html,
      hash: "#figures",
      viewport: { width: 390, height: 800 },
    });
    await page.click(datum(figures.deadMayor.id));
    await page.waitForSelector("dialog#evidence[open]");
    expect(await hit(page)).toBe("closer to 60");
    for (let step = 0; step < 30; step++) await page.keyboard.press("Tab");
    expect(await page.locator("#evidence :focus, body:focus").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await page.waitForSelector("#evidence", { state: "detached" });
    expect(await page.evaluate(focused)).toBe(figures.deadMayor.id);
    await close();
  });

  test("search and filters narrow the lists, and the address keeps them", async () => {
    const { page, close } = await open(browser, { html, hash: "#figures" });
    const all = await page.locator("main .series").count();
    await page.fill("input[type=search]", "Varn");
    await page.waitForFunction((n) => document.querySelectorAll("main .series").length < n, all);
    const some = await page.locator("main .series").count();
    expect(some).toBeGreaterThan(0);
    await page.waitForFunction(() => location.hash.includes("q=Varn"));
    await page.reload();
    await page.waitForSelector("main .series");
    expect(await page.inputValue("input[type=search]")).toBe("Varn");
    expect(await page.locator("main .series").count()).toBe(some);
    await page.fill("input[type=search]", "no such words");
    await page.click("text=Clear the filters");
    await page.waitForFunction((n) => document.querySelectorAll("main .series").length === n, all);
    await page.click("text=Filters");
    await page.selectOption("label:has-text('What is counted') select", "missing");
    await page.waitForFunction(() => document.querySelectorAll("main .measure-group").length === 1);
    await page.waitForFunction(() => location.hash.includes("measure=missing"));
    await close();
  });

  test("a head sorts its table, and says so", async () => {
    const { page, close } = await open(browser, { html, hash: "#figures" });
    const first = page.locator("main .figures-table").first();
    await first.locator("th button", { hasText: "Figure" }).click();
    expect(await first.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("ascending");
    await first.locator("th button", { hasText: "Figure" }).click();
    expect(await first.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("descending");
    expect(page.url()).toContain("sort=-value");
    await close();
  });

  test("a hash that means nothing opens nothing and breaks nothing", async () => {
    for (const hash of [
      "#nothing",
      "#%E0%A4%A",
      "#__proto__?open=__proto__",
      "#figures?open=x.f1-2&show=y",
    ]) {
      const { page, noises, close } = await open(browser, { html, hash });
      expect(await page.locator("#evidence").count()).toBe(0);
      await page.click("#tab-figures");
      await page.click(datum(figures.missing.id));
      expect(await hit(page)).toBe("17");
      expect(noises).toEqual([]);
      await close();
    }
  });

  test("without JavaScript the main figures and the reports can be read, and it says what is missing", async () => {
    const { page, close } = await open(browser, { html, javaScriptEnabled: false });
    expect(await page.textContent(".facts")).toContain("Killed");
    await page.waitForSelector("text=Scripts are off here", { state: "visible" });
    await close();
  });

  test.each([360, 390, 768, 1024, 1440, 2560])(
    "no tab scrolls sideways at %d px, with and without the evidence open",
    async (width) => {
      const { page, close } = await open(browser, { html, viewport: { width, height: 800 } });
      for (const { id } of TABS) {
        await page.evaluate((hash) => location.assign(hash), `#${id}`);
        await page.waitForSelector(`#tab-${id}[aria-selected=true]`);
        expect(await page.evaluate(overflow), id).toBe(0);
        await page.evaluate((hash) => location.assign(hash), `#${id}?open=${figures.deadMayor.id}`);
        await page.waitForSelector("#evidence .hit");
        expect(await page.evaluate(overflow), id).toBe(0);
      }
      await close();
    },
  );

  test("text that runs from right to left is shown so, in the report and in the evidence", async () => {
    const report = reportOf("ar.txt", {
      text: "قتل 34 شخصا في الفيضان.\n\nThe flood came at night.",
      language: "ar",
      title: "فيضان",
    });
    const figure = figureOf({ report, quote: "34" }, { measure: "killed", min: 34, max: 34 });
    const arabic = toHtml(pictureOf([report], { figures: [figure] }));
    const { page, close } = await open(browser, {
      html: arabic,
      hash: `#reports?show=${report.id}&open=${figure.id}`,
    });
    await page.waitForSelector("#evidence .hit");
    for (const where of ["main", "#evidence"]) {
      const directions = await page
        .locator(`${where} .report-text p`)
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
      expect(directions).toEqual(["rtl", "ltr"]);
    }
    await close();
  });

  test("numbers and dates are those of the reader's locale", async () => {
    const { page, close } = await open(browser, { html, locale: "de-DE", hash: "#timeline" });
    expect(await page.textContent("main")).toMatch(/\d+\. März 2031/);
    await close();
  });
});
