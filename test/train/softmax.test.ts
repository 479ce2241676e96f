import { describe, expect, it } from "vitest";
import { learnSoftmax, type Row } from "../../train/measures/softmax.ts";

const PLAN = { classes: 2, numbers: 1, traits: 1, decay: 0.01, rounds: 60 };

function row(number: number, traits: readonly number[], of: number): Row {
  return { numbers: Float32Array.of(number), traits: Int32Array.from(traits), of, weight: 1 };
}

const ROWS = [row(1, [], 0), row(-1, [], 1), row(0, [0], 0), row(0, [], 1)];

describe("a learned softmax", () => {
  it("weighs a number, no number and a trait for the class that they go with", () => {
    const [number, none, trait] = [0, 1, 2].map((at) =>
      learnSoftmax(ROWS, PLAN).subarray(2 * at, 2 * at + 2),
    );
    expect(number![0]!).toBeGreaterThan(number![1]!);
    expect(none![0]!).toBeLessThan(none![1]!);
    expect(trait![0]!).toBeGreaterThan(trait![1]!);
  });

  it("is the same for the same rows", () => {
    expect(learnSoftmax(ROWS, PLAN)).toEqual(learnSoftmax(ROWS, PLAN));
  });

  it("gives no weight to what no row has", () => {
    const weights = learnSoftmax(ROWS, { ...PLAN, traits: 2 });
    expect([...weights.subarray(6)]).toEqual([0, 0]);
  });
});
