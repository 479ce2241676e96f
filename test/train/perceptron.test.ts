import { describe, expect, it } from "vitest";
import { Perceptron } from "../../train/perceptron.ts";

const features = Int32Array.of(1 << 30, 1 << 29);
const scoresOf = (model: Perceptron): number[] => {
  const scores = new Float32Array(model.classes);
  model.score(features, 2, scores);
  return [...scores];
};

describe("a perceptron", () => {
  it("counts a weight from the update on that it needs, with what came before", () => {
    const model = new Perceptron(4, 3, { least: 3 });
    const seen = [1, 2, 3, 4].map(() => {
      model.tick();
      model.update(features, 2, { of: 2, by: 1 });
      return scoresOf(model)[2];
    });
    expect(seen).toEqual([0, 0, 6, 8]);
  });

  it("averages over the examples since the weight counts", () => {
    const model = new Perceptron(4, 2);
    model.tick();
    model.update(features, 1, { of: 1, by: 1 });
    for (let example = 0; example < 3; example++) model.tick();
    const sums = new Float64Array(2);
    expect(model.addAverages((1 << 30) >>> 28, sums)).toBe(true);
    expect(sums[1]).toBeCloseTo(0.75);
    expect(model.addAverages(15, sums)).toBe(false);
  });

  it("keeps many classes in one bucket apart", () => {
    const model = new Perceptron(2, 200);
    for (let of = 0; of < 200; of++) {
      model.tick();
      model.update(features, 1, { of, by: of });
    }
    const scores = new Float32Array(200);
    model.score(features, 1, scores);
    expect([...scores]).toEqual(Array.from({ length: 200 }, (_, of) => of));
  });
});
