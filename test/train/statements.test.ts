import { describe, expect, it } from "vitest";
import { LEAF, oddsOf } from "../../src/find/statements/labeller/forest.ts";
import { addScores, hashForm } from "../../src/text/index.ts";
import { binned } from "../../train/statements/bins.ts";
import { type BoostingPlan, learnForest } from "../../train/statements/boosting.ts";
import { type Chain, climbChain } from "../../train/statements/chain.ts";
import { chance, learnLogistic, roundedLogistic, sumOf } from "../../train/statements/logistic.ts";
import { Weights } from "../../train/statements/weights.ts";

const PLAN = { epochs: 20, bits: 8, rate: 0.3, decay: 1e-5, seed: 1 };
const features = (...words: string[]): Int32Array => Int32Array.from(words, (word) => hashForm(word));

const EXAMPLES = [
  { features: features("said", "that"), right: true },
  { features: features("said", "nothing"), right: true },
  { features: features("walked", "that"), right: false },
  { features: features("walked", "home"), right: false },
];

describe("the logistic model", () => {
  it("learns which features speak for an example, and gives the same weights again", () => {
    const weights = learnLogistic(EXAMPLES, PLAN);
    for (const { features, right } of EXAMPLES) expect(chance(sumOf(weights, features)) > 0.5).toBe(right);
    expect(learnLogistic(EXAMPLES, PLAN).values).toEqual(weights.values);
  });

  it("says the same in bytes, but for rounding", () => {
    const weights = learnLogistic(EXAMPLES, PLAN);
    const { model, scale } = roundedLogistic(weights, { clip: 1, least: 1 });
    for (const { features } of EXAMPLES) {
      const scores = new Int32Array(1);
      addScores(model, features, { count: features.length, scores });
      expect(scores[0]! / scale).toBeCloseTo(sumOf(weights, features), 1);
    }
  });
});

describe("the field of roles", () => {
  it("learns the roles of a chain", () => {
    const chain: Chain = {
      own: features("the army", "said", "it left"),
      steps: features("army said", "said it"),
      wanted: Uint8Array.of(1, 3, 2),
      cue: 1,
    };
    const field = { roles: new Weights(12, 4), steps: new Weights(12, 16) };
    for (let round = 0; round < 60; round++) climbChain(field, { chain, pace: PLAN });
    const best = (feature: number): number => {
      const row = field.roles.row(feature);
      const scores = [...field.roles.values.slice(row, row + 4)];
      return scores.indexOf(Math.max(...scores));
    };
    expect(best(hashForm("the army"))).toBe(1);
    expect(best(hashForm("it left"))).toBe(2);
  });
});

describe("the judge's trees", () => {
  const plan: BoostingPlan = {
    trees: 60,
    depth: 3,
    rate: 0.2,
    least: 1,
    damping: 1,
    columns: 1,
    rows: 1,
    seed: 1,
  };
  /** Right where one of two values is high and the other is not, which no sum of the two tells. */
  const either = Array.from({ length: 400 }, (_, i) => {
    const [a, b] = [i % 20, Math.floor(i / 20)];
    return { values: Float32Array.of(a, b), right: a < 7 !== b < 12 };
  });

  it("learn what holds only for two values together", () => {
    const forest = learnForest(either, plan);
    for (const { values, right } of either) expect(oddsOf(forest, values) > 0).toBe(right);
  });

  it("are the same again, and never ask beyond what they were shown", () => {
    const forest = learnForest(either, { ...plan, rows: 0.5, columns: 0.5 });
    expect(learnForest(either, { ...plan, rows: 0.5, columns: 0.5 })).toEqual(forest);
    expect(forest.asks.every((asked) => asked < 2 || asked === LEAF)).toBe(true);
  });

  it("give chances that are right as often as they say", () => {
    const examples = Array.from({ length: 4000 }, (_, i) => ({
      values: Float32Array.of(i % 4),
      right: Math.floor(i / 4) % 10 < 1 + 2 * (i % 4),
    }));
    const forest = learnForest(examples, { ...plan, depth: 2 });
    for (let value = 0; value < 4; value++)
      expect(chance(oddsOf(forest, Float32Array.of(value)))).toBeCloseTo((1 + 2 * value) / 10, 1);
  });
});

describe("bins", () => {
  it("part few values one by one, and many into stretches of about as many examples", () => {
    const rows = Array.from({ length: 1000 }, (_, i) => Float32Array.of(i % 3, i));
    const { columns, cuts } = binned(rows);
    expect([...cuts[0]!]).toEqual([1, 2]);
    expect([...columns[0]!.slice(0, 4)]).toEqual([0, 1, 2, 0]);
    const sizes = new Map<number, number>();
    for (const bin of columns[1]!) sizes.set(bin, (sizes.get(bin) ?? 0) + 1);
    expect(Math.max(...sizes.values())).toBeLessThan(30);
    expect(Math.min(...sizes.values())).toBeGreaterThan(10);
  });

  it("put a value that is a cut above it", () => {
    const { columns, cuts } = binned([Float32Array.of(5), Float32Array.of(7), Float32Array.of(7)]);
    expect([...cuts[0]!]).toEqual([7]);
    expect([...columns[0]!]).toEqual([0, 1, 1]);
  });
});
