import type { Scaled } from "../../src/find/statements/labeller/model.ts";
import { seeded, shuffle } from "../random.ts";
import { type Pace, type Rounding, rounded, scaleOf, Weights } from "./weights.ts";

/** One thing that is or is not so. */
export interface Example {
  readonly features: Int32Array;
  readonly right: boolean;
}

/** How a logistic model is learnt. */
export interface LogisticPlan extends Pace {
  readonly epochs: number;
  readonly bits: number;
  readonly seed: number;
}

/** Learns how likely an example is right, by stochastic ascent of the likelihood. Deterministic. */
export function learnLogistic(examples: readonly Example[], plan: LogisticPlan): Weights {
  const weights = new Weights(plan.bits, 1);
  const order = [...examples];
  const random = seeded(plan.seed);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    shuffle(order, random);
    for (const { features, right } of order) {
      const slope = (right ? 1 : 0) - chance(sumOf(weights, features));
      for (const feature of features) weights.climb(weights.row(feature), slope, plan);
    }
  }
  return weights;
}

/** The log-odds that weights give features. */
export function sumOf(weights: Weights, features: Int32Array): number {
  let sum = 0;
  for (const feature of features) sum += weights.values[weights.row(feature)]!;
  return sum;
}

/** The chance that log-odds stand for. */
export function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** A logistic model in bytes. */
export function roundedLogistic(weights: Weights, rounding: Rounding): Scaled {
  const learnt = weights.learnt();
  const scale = scaleOf([learnt], rounding);
  return { model: rounded(learnt, { bits: weights.bits, classes: 1, scale, ...rounding }), scale };
}
