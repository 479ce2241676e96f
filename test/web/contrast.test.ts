import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../web/styles/base.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("@media screen and (prefers-color-scheme: dark)");

/** The custom properties that are colours, by name. */
function palette(sheet: string): ReadonlyMap<string, string> {
  return new Map(
    [...sheet.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!] as const),
  );
}

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = ["ink", "soft", "faint", "accent", "single", "agree", "update", "conflict"];

/** Signs, which need 3 to 1. */
const MARKS = ["voice-0", "voice-1", "voice-2", "voice-3", "voice-4", "voice-5", "voice-6", "strong-rule"];

test.each([
  ["light", light],
  ["dark", dark],
])(
  "in the %s theme text stands out from what it stands on at 4.5 to 1, and signs at 3 to 1",
  (_name, sheet) => {
    const colours = palette(sheet);
    const grounds = ["paper", "raised", "wash"];
    const pairs = [
      ...TEXT.flatMap((text) => grounds.map((ground) => [text, ground, 4.5] as const)),
      ...MARKS.flatMap((mark) => grounds.slice(0, 2).map((ground) => [mark, ground, 3] as const)),
      ["ink", "mark", 4.5] as const,
      ["ink", "land", 4.5] as const,
      ["ink", "sea", 4.5] as const,
      ["faint", "land", 4.5] as const,
      ["paper", "accent", 4.5] as const,
    ];
    const weak = pairs.filter(
      ([one, ground, least]) => contrast(colours.get(one) ?? "", colours.get(ground) ?? "") < least,
    );
    expect(colours.size).toBeGreaterThan(10);
    expect(weak).toEqual([]);
  },
);
