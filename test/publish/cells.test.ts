import fc from "fast-check";
import { expect, test } from "vitest";
import { cellWidth, cut, pad, wrap } from "../../src/publish/terminal/cells.ts";

test.each([
  ["abc", 3],
  ["東京", 4],
  ["e\u0301a\u0308", 2],
  ["한국", 4],
  ["👩‍👩‍👧", 2],
  ["🇱🇾", 2],
  ["❤\uFE0F", 2],
  ["a\u200Bb\u200F", 2],
  ["سليم", 4],
  ["ｱ", 1],
  ["！", 2],
  ["“—”", 3],
])("%s takes %d columns", (text, width) => expect(cellWidth(text)).toBe(width));

test("padding counts columns, not letters", () => {
  expect(pad("東京", 6)).toBe("東京  ");
  expect(pad("東京", 6, true)).toBe("  東京");
  expect(pad("abcdef", 3)).toBe("abcdef");
});

test("a cut never halves a wide letter", () => {
  expect(cut("東京都庁", 6)).toBe("東京…");
  expect(cut("abc", 3)).toBe("abc");
  expect(cut("abcd", 3)).toBe("ab…");
});

test("lines break at spaces, and inside a word only where it is wider than the line", () => {
  expect(wrap("the river broke", 9)).toEqual(["the river", "broke"]);
  expect(wrap("a bbbbbbb c", 3)).toEqual(["a", "bbb", "bbb", "b c"]);
  expect(wrap("東京都庁", 4)).toEqual(["東京", "都庁"]);
  expect(wrap("", 4)).toEqual([""]);
});

test("no line is wider than asked, and no letter is lost", () => {
  const word = fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.replace(/\s/gu, ""));
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 2, max: 40 }), (words, width) => {
      const lines = wrap(words.join(" "), width);
      for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
    }),
  );
});
