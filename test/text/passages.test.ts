import fc from "fast-check";
import { expect, test } from "vitest";
import { passagesOf } from "../../src/text/index.ts";

const words = (text: string) => passagesOf(text, "en").map(({ start, end }) => text.slice(start, end));

test("a passage is a sentence, a heading, or a whole row of a table", () => {
  expect(words("# The bridge\n\nIt fell. Nobody was hurt.\n")).toEqual([
    "The bridge",
    "It fell.",
    "Nobody was hurt.",
  ]);
  const table =
    "Town       Dead   Source\n---------------------\nOstrand    34     Rescue service\nHalmer     7      Mayor\n";
  expect(words(table)).toContain("Ostrand    34     Rescue service");
});

test("marks of emphasis at the ends of a sentence are no part of it", () => {
  expect(words("- **Deaths.** The clinic counts 34 dead.")).toEqual([
    "Deaths.",
    "The clinic counts 34 dead.",
  ]);
});

test("an abbreviation ends no sentence, a quotation that ends does", () => {
  expect(words('The U.S. envoy left. "We stay," she said.')).toEqual([
    "The U.S. envoy left.",
    '"We stay," she said.',
  ]);
});

test("passages stand in order, do not overlap and begin and end with a character that shows, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.constantFrom("en", "ar", "x"),
      (text, language) => {
        let from = 0;
        for (const { start, end } of passagesOf(text, language)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          from = end;
        }
      },
    ),
  );
});
