import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../src/publish/html/assets/base.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

/** The custom properties that are colours, by name. */
function palette(sheet: string): ReadonlyMap<string, string> {
  return new Map(
    [...sheet.matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!] as const),
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

test.each([
  ["light", light],
  ["dark", dark],
])(
  "in the %s theme every colour of text stands out from paper and cards at 4.5 to 1, and ink from the highlight",
  (_name, sheet) => {
    const colours = palette(sheet);
    const pairs = [
      ...TEXT.flatMap(
        (text) =>
          [
            [text, "paper"],
            [text, "raised"],
          ] as const,
      ),
      ["ink", "mark"] as const,
    ];
    const weak = pairs.filter(
      ([text, ground]) => contrast(colours.get(text) ?? "", colours.get(ground) ?? "") < 4.5,
    );
    expect(colours.size).toBeGreaterThan(10);
    expect(weak).toEqual([]);
  },
);
