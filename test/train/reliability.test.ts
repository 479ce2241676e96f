import { describe, expect, it } from "vitest";
import { binsOf, errorOf, rowsOf, shareRight, type Trusting } from "../../train/reliability.ts";

function answers(confidence: number, verdicts: string): Trusting[] {
  return [...verdicts].map((verdict) => ({ confidence, right: verdict === "+" }));
}

describe("a table of how far confidence can be trusted", () => {
  it("puts an answer into the bin that begins at its confidence, and 1 into the last", () => {
    const all = [0.29, 0.3, 0.57, 0.58, 0.6, 1].map((confidence) => ({ confidence, right: true }));
    expect(binsOf(all, 5).map(({ from, answers }) => [from, answers])).toEqual([
      [0.2, 2],
      [0.4, 2],
      [0.6, 1],
      [0.8, 1],
    ]);
    expect(binsOf(all, 10).map(({ from }) => from)).toEqual([0.2, 0.3, 0.5, 0.6, 0.9]);
  });

  it("tells of each bin what was given and how much of it is right", () => {
    expect(rowsOf([...answers(0.25, "+---"), ...answers(0.9, "++")])).toEqual([
      "| 0.2 to 0.3 | 4 | 0.250 | 0.250 |",
      "| 0.9 to 1.0 | 2 | 0.900 | 1.000 |",
    ]);
  });

  it("weighs the error of a bin by its answers", () => {
    const all = [...answers(0.25, "+---"), ...answers(0.9, "+-")];
    expect(errorOf(all)).toBeCloseTo((2 / 6) * 0.4, 10);
    expect(shareRight(all)).toBeCloseTo(1 / 3, 10);
  });
});
