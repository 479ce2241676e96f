import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addScores, bestOf, type LinearModel, linearOf } from "../../src/text/learned/linear.ts";

const BITS = 4;
const CLASSES = 200;

/** A model whose buckets have from no class to all of them. */
const weightOf = (bucket: number, of: number): number =>
  (of * 7) % 16 < bucket ? ((bucket * 31 + of * 17) % 255) - 127 : 0;

function model(): LinearModel {
  const counts = new Uint8Array(2 ** BITS);
  const classOf: number[] = [];
  const weights: number[] = [];
  for (let bucket = 0; bucket < 2 ** BITS; bucket++)
    for (let of = 0; of < CLASSES; of++) {
      if (weightOf(bucket, of) === 0) continue;
      counts[bucket]!++;
      classOf.push(of);
      weights.push(weightOf(bucket, of));
    }
  return linearOf({
    classes: CLASSES,
    counts,
    classOf: Uint8Array.from(classOf),
    weights: Int8Array.from(weights),
  });
}

describe("a linear model", () => {
  it("adds up the weights of any number of features", () => {
    const linear = model();
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 300 }), (features) => {
        const scores = new Int32Array(CLASSES).fill(3);
        addScores(linear, Int32Array.from(features), { count: features.length, scores });
        const expected = Array.from({ length: CLASSES }, (_, of) =>
          features.reduce((sum, feature) => sum + weightOf(feature >>> (32 - BITS), of), 3),
        );
        expect([...scores]).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it("chooses the highest score, the first of several", () => {
    expect(bestOf(Int32Array.of(-5, 2, 7, 7, 1))).toBe(2);
    expect(bestOf(Int32Array.of(-5))).toBe(0);
  });
});
