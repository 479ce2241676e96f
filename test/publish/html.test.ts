import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { escapeText, html, safeUrl, scriptJson } from "../../src/publish/html/markup.ts";
import { toHtml } from "../../src/publish/index.ts";
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

test.each([
  ["https://a.example/x?b=1&c=2", "https://a.example/x?b=1&c=2"],
  ["http://a.example", "http://a.example/"],
  ["javascript:alert(1)", null],
  ["  JaVaScRiPt:alert(1)", null],
  ["data:text/html,x", null],
  ["file:///etc/passwd", null],
  ["//a.example", null],
  ["a.example/x", null],
  [undefined, null],
])("the address %s may be followed as %s", (url, safe) => expect(safeUrl(url)).toBe(safe));

test("JSON in a script element has no character that could end it", () => {
  const value = { a: "</script><!--<script>\u2028&" };
  expect(scriptJson(value).markup).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(scriptJson(value).markup)).toEqual(value);
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
    `default-src 'none'; style-src ${hash(document.querySelector("style")?.textContent)}; script-src ${hash(script?.textContent)}; base-uri 'none'; form-action 'none'`,
  );
});

test("every link inside the page leads to an element of the page, and no id stands twice", () => {
  for (const picture of [FLOOD, hostilePicture()]) {
    const document = page(toHtml(picture));
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const known = new Set(ids);
    const links = [...document.querySelectorAll("a")].map((one) => one.getAttribute("href") ?? "");
    const inside = links.filter((href) => href.startsWith("#"));
    expect(inside.filter((href) => !known.has(decodeURIComponent(href.slice(1))))).toEqual([]);
    for (const href of links) expect(href).toMatch(/^(#|https?:\/\/)/);
  }
});

test("hostile text makes no element, no handler and no style of its own", () => {
  const document = page(toHtml(hostilePicture()));
  const names = new Set([...document.querySelectorAll("*")].map(({ localName }) => localName));
  for (const name of ["img", "iframe", "form", "input", "base", "link", "object"])
    expect(names).not.toContain(name);
  expect(document.querySelectorAll("script")).toHaveLength(2);
  expect(document.querySelectorAll("style")).toHaveLength(1);
  for (const one of document.querySelectorAll("*")) {
    for (const { name } of one.attributes) expect(name).not.toMatch(/^on|^style$|^srcdoc$/);
  }
});

test("every figure, statement and event mention can be opened", () => {
  const document = page(toHtml(FLOOD));
  const opened = new Set(
    [...document.querySelectorAll("a[data-e]")].map((one) =>
      decodeURIComponent(one.getAttribute("href")!.slice(1)),
    ),
  );
  const inSeries = new Set(FLOOD.series.flatMap(({ figures }) => figures));
  const wanted = [...inSeries, ...FLOOD.statements.map(({ id }) => id)];
  expect(wanted.filter((id) => !opened.has(id))).toEqual([]);
});

test("a picture of nothing is a page", () => {
  expect(page(toHtml(pictureOf([]))).querySelector("h1")?.textContent).toBe("Test");
});

test("300 reports are a page of less than 5 MB in less than a second", TIMED, () => {
  const picture = manyReports(300);
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    const bytes = Buffer.byteLength(toHtml(picture));
    return { bytes, time: performance.now() - start };
  });
  expect(Math.min(...runs.map(({ time }) => time))).toBeLessThan(1000);
  expect(runs[0]?.bytes).toBeLessThan(5_000_000);
});
