import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { type Mark, markedText } from "../../src/publish/html/report-text.ts";

const mark = (id: string, start: number, end: number): Mark => ({ id, start, end, kind: "f" });
const marked = (text: string, marks: readonly Mark[]) => markedText(text, marks).markup;

test("a mark is a span around its words", () => {
  expect(marked("a 34 b", [mark("x", 2, 4)])).toBe('a <span id="x" class="m f">34</span> b');
});

test("a mark inside another nests", () => {
  expect(marked("ab", [mark("in", 1, 2), mark("out", 0, 2)])).toBe(
    '<span id="out" class="m f">a<span id="in" class="m f">b</span></span>',
  );
});

test("a mark that crosses another's end is continued", () => {
  expect(marked("abc", [mark("x", 0, 2), mark("y", 1, 3)])).toBe(
    '<span id="x" class="m f">a<span id="y" class="m f">b</span></span><span data-of="y" class="m f">c</span>',
  );
});

test("empty marks, marks outside the text and repeated ids are left out", () => {
  expect(
    marked("abc", [mark("e", 1, 1), mark("o", 2, 9), mark("n", -1, 2), mark("x", 0, 1), mark("x", 1, 2)]),
  ).toBe('<span id="x" class="m f">a</span>bc');
});

test("whatever the marks, the text is whole, each mark holds its words, and no id stands twice", () => {
  const text = "<b>a</b> & 'b' \"c\" &amp; d\u202ee";
  const spans = fc.array(
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    { maxLength: 12 },
  );
  const shown = text.replace("\u202e", "\uFFFD");
  fc.assert(
    fc.property(spans, (pairs) => {
      const marks = pairs.map(([start, end], i) => mark(`m${i}`, start, end));
      const { document } = parseHTML(`<html><body><div>${marked(text, marks)}</div></body></html>`);
      expect(document.querySelector("div")?.textContent).toBe(shown);
      for (const { id, start, end } of marks.filter((one) => one.start < one.end)) {
        const pieces = [...document.querySelectorAll("span")].filter(
          (one) => one.id === id || one.dataset.of === id,
        );
        expect(pieces.filter((one) => one.id === id)).toHaveLength(1);
        expect(pieces.map((one) => one.textContent).join("")).toBe(shown.slice(start, end));
      }
    }),
  );
});
