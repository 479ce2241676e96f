import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classOf, wordClasses } from "../../src/text/tagging/classes.ts";

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((value) => value !== 0);
const entries = fc.uniqueArray(fc.tuple(hash, fc.integer({ min: 1, max: 255 })), {
  selector: ([word]) => word,
  maxLength: 200,
});

const tableOf = (pairs: readonly (readonly [number, number])[]) =>
  wordClasses(
    Int32Array.from(pairs, ([word]) => word),
    Uint8Array.from(pairs, ([, of]) => of),
  );

describe("classes of words", () => {
  it("gives each word the class it was put in with", () => {
    fc.assert(
      fc.property(entries, (pairs) => {
        const table = tableOf(pairs);
        for (const [word, of] of pairs) expect(classOf(table, word)).toBe(of);
      }),
    );
  });

  it("gives a word that is not in it none", () => {
    fc.assert(
      fc.property(entries, hash, (pairs, word) => {
        fc.pre(pairs.every(([known]) => known !== word));
        expect(classOf(tableOf(pairs), word)).toBe(0);
      }),
    );
    expect(classOf(tableOf([]), 7)).toBe(0);
  });
});
