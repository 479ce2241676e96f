import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Forest,
  forestOf,
  forestSections,
  LEAF,
  oddsOf,
} from "../../../src/find/statements/labeller/forest.ts";
import { countIn, countInBoth, isAlike } from "../../../src/find/statements/labeller/marks.ts";

/** One question, whether the second value is below 3, and a tree that always answers. */
const FOREST: Forest = {
  base: -1,
  roots: Int32Array.of(0, 3),
  asks: Uint8Array.of(1, LEAF, LEAF, LEAF),
  numbers: Float32Array.of(3, 0.5, 2, 0.25),
  above: Int32Array.of(2, 0, 0, 0),
};

describe("a forest", () => {
  it("adds the answer of each tree to what it starts with", () => {
    expect(oddsOf(FOREST, Float32Array.of(9, 2))).toBe(-1 + 0.5 + 0.25);
    expect(oddsOf(FOREST, Float32Array.of(9, 3))).toBe(-1 + 2 + 0.25);
  });

  it("is the same out of the sections of a file, wherever they lie in it", () => {
    const sections = forestSections("judge", FOREST).map(([name, bytes]): [string, Uint8Array] => {
      const shifted = Buffer.concat([Buffer.of(7), bytes]).subarray(1);
      return [name, shifted];
    });
    const content = { kind: "statements", facts: {}, sections: new Map(sections) };
    expect(forestOf(content, { name: "judge", base: -1 })).toEqual(FOREST);
  });

  it("is refused where a question leads back, out of the list or nowhere", () => {
    const damaged: Partial<Forest>[] = [
      { above: Int32Array.of(0, 0, 0, 0) },
      { above: Int32Array.of(4, 0, 0, 0) },
      { roots: Int32Array.of(0, 4) },
      { numbers: Float32Array.of(3, 0.5) },
      { asks: Uint8Array.of() },
    ];
    for (const part of damaged) {
      const sections = new Map(forestSections("judge", { ...FOREST, ...part }));
      const content = { kind: "statements", facts: {}, sections };
      expect(() => forestOf(content, { name: "judge", base: -1 })).toThrow(/Train it anew/);
    }
  });
});

describe("counts over runs", () => {
  const counts = Int32Array.of(0, 1, 1, 2, 3, 4, 4);

  it("are those of the tokens in them, and of those in both of two lists", () => {
    const ours = [
      { first: 0, last: 2 },
      { first: 3, last: 5 },
    ];
    expect(countIn(counts, ours)).toBe(3);
    expect(countInBoth(counts, { ours, theirs: [{ first: 1, last: 4 }] })).toBe(1);
  });

  it("call two contents alike exactly where they share half of the words of either", () => {
    const run = fc
      .tuple(fc.nat(6), fc.nat(6))
      .map(([a, b]) => [{ first: Math.min(a, b), last: Math.max(a, b) }]);
    fc.assert(
      fc.property(run, run, (ours, theirs) => {
        const both = countInBoth(counts, { ours, theirs });
        const expected = both > 0 && both >= countIn(counts, ours) / 2 && both >= countIn(counts, theirs) / 2;
        expect(isAlike(counts, { ours, theirs })).toBe(expected);
        expect(isAlike(counts, { ours: theirs, theirs: ours })).toBe(expected);
      }),
    );
  });
});
