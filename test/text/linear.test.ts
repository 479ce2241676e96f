import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addScores, denseRows, type LinearModel } from "../../src/text/learned/linear.ts";

/** A model whose buckets have from no class to all of them. */
function modelOf(classes: number, weight: (bucket: number, of: number) => number): LinearModel {
  const bits = 4;
  const entries: number[] = [];
  const starts = [0];
  for (let bucket = 0; bucket < 2 ** bits; bucket++) {
    for (let of = 0; of < classes; of++)
      if ((of * 7) % 16 < bucket) entries.push((of << 8) | (weight(bucket, of) & 255));
    starts.push(entries.length);
  }
  return { bits, classes, starts: Uint32Array.from(starts), entries: Uint16Array.from(entries) };
}

const scoresOf = (model: LinearModel, features: Int32Array): number[] => {
  const scores = new Int32Array(model.classes).fill(3);
  addScores(model, features, { count: features.length, scores });
  return [...scores];
};

describe("a linear model", () => {
  it.each([32, 51, 96, 250, 255])(
    "scores %i classes with rows for large buckets as without them",
    (classes) => {
      const features = fc.array(fc.integer(), { maxLength: 300 }).map((hashes) => Int32Array.from(hashes));
      fc.assert(
        fc.property(features, fc.integer({ min: 1, max: 127 }), (hashes, size) => {
          const model = modelOf(classes, (bucket, of) => ((bucket + of) % 3 === 0 ? -size : size));
          const dense = denseRows(model);
          expect(dense).not.toBeNull();
          expect(scoresOf({ ...model, dense: dense! }, hashes)).toEqual(scoresOf(model, hashes));
        }),
        { numRuns: 30 },
      );
    },
  );

  it("keeps the sums of neighbouring classes apart where they are as large as can be", () => {
    const model = modelOf(64, (_, of) => (of % 2 === 0 ? -127 : 127));
    const features = new Int32Array(300).fill(-1);
    const dense = denseRows(model);
    expect(scoresOf({ ...model, dense: dense! }, features)).toEqual(scoresOf(model, features));
  });

  it("makes no rows for a handful of classes", () => {
    expect(denseRows(modelOf(5, () => 1))).toBeNull();
  });
});
