import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Where a chromium is looked for, first CROSSREAD_CHROMIUM. */
const USUAL = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const path = [process.env.CROSSREAD_CHROMIUM ?? "", ...USUAL].find((one) => one !== "" && existsSync(one));

/** Whether there is a browser to test with. */
export const hasChromium = path !== undefined;

/** What to add to a test's name when it is skipped. */
export const NEEDS_CHROMIUM = hasChromium ? "" : " (skipped: no chromium; set CROSSREAD_CHROMIUM)";

const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: path ?? "", args: ARGUMENTS });
}

/** A page opened from a file, with everything that it must not do: messages, dialogs, requests beyond itself. */
export interface Opened {
  readonly page: Page;
  readonly noises: readonly string[];
  /** Closes the page and removes the file. */
  readonly close: () => Promise<void>;
}

export async function open(
  browser: Browser,
  { html, hash = "", ...options }: { html: string; hash?: string } & BrowserContextOptions,
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "crossread page é-"));
  const file = join(folder, "picture.html");
  writeFileSync(file, html);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const noises: string[] = [];
  page.on("console", (message) => noises.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => noises.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    noises.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== pathToFileURL(file).href) noises.push(`request: ${request.url()}`);
  });
  page.on("requestfailed", (request) =>
    noises.push(`failed: ${request.url()} ${request.failure()?.errorText}`),
  );
  await page.goto(pathToFileURL(file).href + hash);
  const close = async () => {
    await context.close();
    rmSync(folder, { recursive: true });
  };
  return { page, noises, close };
}
