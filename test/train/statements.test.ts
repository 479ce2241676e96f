import { describe, expect, it } from "vitest";
import { addScores, hashForm } from "../../src/text/index.ts";
import { type Chain, climbChain } from "../../train/statements/chain.ts";
import { calibrated } from "../../train/statements/judge.ts";
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

describe("calibration", () => {
  it("leaves odds that are right as they are, and draws in those that boast", () => {
    const held = [-2, -1, 0, 1, 2].flatMap((odds) =>
      Array.from({ length: 200 }, (_, i) => ({ odds, right: i < Math.round(200 * chance(odds)) })),
    );
    const honest = calibrated(held);
    expect(honest.slope).toBeCloseTo(1, 1);
    expect(honest.shift).toBeCloseTo(0, 1);
    const boasting = calibrated(held.map(({ odds, right }) => ({ odds: 3 * odds, right })));
    expect(boasting.slope).toBeCloseTo(1 / 3, 1);
  });
});
