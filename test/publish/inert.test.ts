import fc from "fast-check";
import { expect, test } from "vitest";
import { clip, inertText, oneLine } from "../../src/publish/view/inert.ts";

test.each([
  ["an escape sequence", "\u001b[31mred", "\uFFFD[31mred"],
  ["a C1 control sequence introducer", "\u009b2J", "\uFFFD2J"],
  ["a bell and a backspace", "a\u0007\u0008b", "a\uFFFD\uFFFDb"],
  ["NUL", "a\u0000b", "a\uFFFDb"],
  ["a direction override", "\u202egnp.exe", "\uFFFDgnp.exe"],
  ["isolates", "\u2066a\u2069", "\uFFFDa\uFFFD"],
  ["a lone surrogate", "a\ud800b", "a\uFFFDb"],
])("%s is made harmless", (_name, text, safe) => expect(inertText(text)).toBe(safe));

test("letters of every script, line feeds, tabs, joiners and emoji stay", () => {
  const text = "سليم حداد\tमन\u200dुष्य\n東京 👩‍👩‍👧 e\u0301\u200f";
  expect(inertText(text)).toBe(text);
});

test("one code unit becomes one, so offsets hold", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => inertText(text).length === text.length));
});

test("a line has no line end, no tab and no outer space", () => {
  expect(oneLine("  a\r\n\tb\u2028c ")).toBe("a b c");
});

test("a clipped text ends with a word and an ellipsis, and a short one is left alone", () => {
  expect(clip("the river broke its banks", 16)).toBe("the river broke…");
  expect(clip("short", 16)).toBe("short");
  expect(clip("abcdefghijkl👩", 13)).toBe("abcdefghijkl…");
});
