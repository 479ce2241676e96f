import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toHtml } from "../../src/publish/index.ts";
import { hasChromium, launch, NEEDS_CHROMIUM, open } from "./browser.ts";
import { hostilePicture } from "./fixture/hostile.ts";
import { elementNames, hasRun, openAll, overflow } from "./in-page.ts";

describe.skipIf(!hasChromium)(`hostile text in a browser${NEEDS_CHROMIUM}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test("runs nothing, loads nothing and breaks nothing, whatever is opened", async () => {
    const picture = hostilePicture();
    const { page, noises, close } = await open(browser, { html: toHtml(picture) });
    const { links, opened } = await page.evaluate(openAll);
    expect(opened).toBe(links);
    const names = await page.evaluate(elementNames);
    for (const name of ["img", "iframe", "form", "input", "base", "link", "object", "embed"])
      expect(names).not.toContain(name);
    await page.waitForTimeout(300);
    expect(noises).toEqual([]);
    await close();
  });

  test("widens no phone", async () => {
    const { page, close } = await open(browser, {
      html: toHtml(hostilePicture()),
      viewport: { width: 360, height: 700 },
    });
    expect(await page.evaluate(overflow)).toBe(0);
    await close();
  });

  test("even markup that got in could not run: the policy blocks inline handlers, foreign scripts and images", async () => {
    const html = toHtml(hostilePicture()).replace(
      "<main>",
      '<main><img src="http://evil.example/a.png" onerror="window.ran=1"><script>window.ran=1</script>',
    );
    const { page, noises, close } = await open(browser, { html });
    expect(await page.evaluate(hasRun)).toBe(false);
    expect(noises.some((noise) => noise.includes("Content Security Policy"))).toBe(true);
    expect(noises).toContain("failed: http://evil.example/a.png csp");
    await close();
  });
});
