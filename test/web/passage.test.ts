import fc from "fast-check";
import { expect, test } from "vitest";
import { passageOf } from "../../web/evidence/passage.ts";

const anchor = (text: string, start: number, end: number) => ({
  report: "r",
  start,
  end,
  exact: text.slice(start, end),
});

test("the words stand highlighted in their paragraph", () => {
  const text = "First line.\n\nThe toll is 34, he said.";
  const at = text.indexOf("34");
  const { paragraphs } = passageOf(text, { spans: [anchor(text, at, at + 2)], whole: false });
  expect(
    paragraphs.map((pieces) => pieces.map((piece) => (piece.hit ? `[${piece.text}]` : piece.text)).join("")),
  ).toEqual(["First line.", "The toll is [34], he said."]);
});

test("words that run over paragraphs are highlighted in each", () => {
  const text = "one two\nthree four";
  const { paragraphs } = passageOf(text, { spans: [anchor(text, 4, 13)], whole: true });
  expect(
    paragraphs
      .flat()
      .filter(({ hit }) => hit)
      .map((piece) => piece.text),
  ).toEqual(["two", "three"]);
});

test("a report without line ends is cut, with all of the words in it", () => {
  const text = `${"word ".repeat(20_000)}34 ${"word ".repeat(20_000)}`;
  const start = text.indexOf("34");
  const passage = passageOf(text, { spans: [anchor(text, start, start + 2)], whole: false });
  const shown = passage.paragraphs
    .flat()
    .map((piece) => piece.text)
    .join("");
  expect(shown).toContain("34");
  expect(shown.length).toBeLessThan(10_000);
  expect([passage.before, passage.after]).toEqual([true, true]);
});

test("whatever is cited, exactly its letters are highlighted", () => {
  const text = "ab\n\ncd ef\n  \ngh".repeat(5);
  const span = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 3 }), fc.boolean(), (pairs, whole) => {
      const spans = pairs.filter(([a, b]) => a < b).map(([a, b]) => anchor(text, a, b));
      if (spans.length === 0) return;
      const { paragraphs } = passageOf(text, { spans, whole });
      const wanted = [...text].filter(
        (char, at) => char.trim() !== "" && spans.some((one) => at >= one.start && at < one.end),
      );
      const hits = paragraphs
        .flat()
        .filter(({ hit }) => hit)
        .map((piece) => piece.text.replaceAll(/\s/g, ""));
      expect(hits.join("")).toBe(wanted.join(""));
    }),
  );
});
