import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorHolds } from "../../../src/model/index.ts";
import { figuresOf, quantitiesOf } from "./read.ts";

const PIECES = [
  "12",
  "1,234",
  "2.5 million",
  "10,1??",
  "100,<>",
  "dozens",
  "a hundred",
  "half a",
  "between",
  "and",
  "to",
  "from",
  "-",
  "$",
  "%",
  ".",
  ",",
  "\n",
  "people",
  "families",
  "killed",
  "were",
  "of them",
  "the",
  "in",
  "Derna",
  "homes",
  ":",
  "(",
  ")",
  "+",
  "2019",
  "|",
  "- ",
  "# ",
  "é",
  "💧",
  "\uFFFD",
  "½",
  "/",
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(" "));

describe("on any text", () => {
  it("anchors hold, lie in order and never overlap", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { anchor, min, max } of quantitiesOf(text)) {
          expect(anchorHolds(anchor, text)).toBe(true);
          expect(anchor.start).toBeGreaterThanOrEqual(end);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          end = anchor.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it("every figure stands on a quantity, and parts and corrections on figures", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const starts = new Set(quantitiesOf(text).map(({ anchor }) => anchor.start));
        const figures = figuresOf(text);
        const ids = new Set(figures.map(({ id }) => id));
        for (const figure of figures) {
          expect(starts.has(figure.anchor.start)).toBe(true);
          if (figure.partOf) expect(ids.has(figure.partOf)).toBe(true);
          if (figure.corrects) expect(ids.has(figure.corrects)).toBe(true);
          if (figure.whatAnchor) expect(anchorHolds(figure.whatAnchor, text)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("does not throw on any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(() => figuresOf(text)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});
