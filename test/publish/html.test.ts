import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { escapeText, html, scriptJson } from "../../src/publish/html/markup.ts";
import { BARE_SHELL, fillShell } from "../../src/publish/html/shell.ts";
import { oneLine, toHtml } from "../../src/publish/index.ts";
import { unpack } from "../../src/publish/view/index.ts";
import { TIMED } from "../timed.ts";
import { pictureOf } from "./fixture/build.ts";
import { FLOOD } from "./fixture/flood.ts";
import { hostilePicture } from "./fixture/hostile.ts";
import { manyReports } from "./fixture/many.ts";

const page = (text: string) => parseHTML(text).document;

test("text in a template is escaped in content and in attributes", () => {
  expect(html`<a title="${'"><b>'}">${"<i>&'"}</a>`.markup).toBe(
    '<a title="&quot;&gt;&lt;b&gt;">&lt;i&gt;&amp;&#39;</a>',
  );
  expect(html`${null}${false}${0}${[html`<b></b>`]}`.markup).toBe("0<b></b>");
  expect(escapeText("\u202e\ud800")).toBe("\uFFFD\uFFFD");
});

test("JSON in a script element has no character that could end it", () => {
  const value = { a: "</script><!--<script>\u2028&" };
  expect(scriptJson(value)).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(scriptJson(value))).toEqual(value);
});

test("the policy lets the page's own style and script through by hash, and nothing else", () => {
  const document = page(toHtml(FLOOD));
  const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content");
  const hash = (text: string | undefined) =>
    `'sha256-${createHash("sha256")
      .update(text ?? "")
      .digest("base64")}'`;
  const script = document.querySelector("script[type=module]");
  expect(policy).toBe(
    `default-src 'none'; script-src ${hash(script?.textContent)}; style-src ${hash(document.querySelector("style")?.textContent)}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
  );
});

test("the picture comes out of the page as it went in, hostile or not", () => {
  for (const picture of [FLOOD, hostilePicture(), pictureOf([])]) {
    const data = page(toHtml(picture)).querySelector("#picture")?.textContent ?? "";
    expect(unpack(JSON.parse(data))).toEqual(JSON.parse(JSON.stringify(picture)));
  }
});

test("hostile text makes no element, no handler and no style of its own in the plain part", () => {
  const document = page(toHtml(hostilePicture()));
  const names = new Set([...document.querySelectorAll("*")].map(({ localName }) => localName));
  for (const name of ["img", "iframe", "form", "input", "base", "link", "object"])
    expect(names).not.toContain(name);
  expect(document.querySelectorAll("script")).toHaveLength(3);
  expect(document.querySelectorAll("style")).toHaveLength(1);
  for (const one of document.querySelectorAll("body *")) {
    for (const { name } of one.attributes) expect(name).not.toMatch(/^on|^style$|^srcdoc$|^href$/);
  }
});

test("what stands in a slot is never read as a slot", () => {
  const filled = fillShell("%%title%% %%plain%% %%other%%", { title: "%%plain%%", plain: "$& %%title%%" });
  expect(filled).toBe("%%plain%% $& %%title%% %%other%%");
});

test("the plain part holds the brief with its numbers, the words behind them, and every report", () => {
  const picture = FLOOD;
  const text = page(toHtml(picture)).querySelector("#page")?.textContent ?? "";
  const sentences = picture.brief?.sections.flatMap((section) => section.sentences) ?? [];
  expect(sentences.length).toBeGreaterThan(0);
  for (const { citations } of sentences)
    for (const { anchor } of citations) expect(text).toContain(oneLine(anchor.exact));
  for (const { title, path } of picture.reports) expect(text).toContain(title ?? path);
});

test("where the page was not built, the plain part is a page by itself, and nothing may run in it", () => {
  const bare = fillShell(BARE_SHELL, { title: "A", engine: "B", plain: "<h1>A</h1>" });
  expect(page(bare).querySelector("h1")?.textContent).toBe("A");
  expect(page(bare).querySelector("meta[http-equiv]")?.getAttribute("content")).toBe(
    "default-src 'none'; base-uri 'none'; form-action 'none'",
  );
});

test("a picture of nothing is a page", () => {
  expect(page(toHtml(pictureOf([]))).querySelector("h1")?.textContent).toBe("Test");
});

test("100 reports are a page of less than 1.5 MB", () => {
  expect(Buffer.byteLength(toHtml(manyReports(100)))).toBeLessThan(1_500_000);
});

test("300 reports are a page in less than a second", TIMED, () => {
  const picture = manyReports(300);
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    toHtml(picture);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(1000);
});
