import { type Trusted, traitsOf } from "../../src/find/statements/confidence/traits.ts";
import type { Told } from "./told.ts";

/** The weight of a square in the loss, in statements. */
const DECAY = 1;
/** Newton's steps; behind ten of them no weight moves by a hundredth. */
const STEPS = 12;

/** What a statement is weighed by: the places of its traits, and their values. */
type Cells = readonly (readonly [at: number, value: number])[];

/** Fits the weights of traits by the likelihood, packs and news weighing alike (Newton's method). The same statements give the same weights. */
export function learnConfidence(told: readonly Told[]): Record<string, number> {
  const places = new Map([["any", 0]]);
  const share = { pack: 0, news: 0 };
  for (const { kind } of told) share[kind] += 2 / told.length;
  const rows = told.map(({ statement, right, kind }) => ({
    cells: cellsOf(statement, places),
    right: right ? 1 : 0,
    weight: 1 / share[kind],
  }));
  const weights = new Float64Array(places.size);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -DECAY * weight));
    const bend = Array.from(weights, (_, at) => new Float64Array(weights.length).fill(DECAY, at, at + 1));
    for (const { cells, right, weight } of rows) {
      const chance = 1 / (1 + Math.exp(-cells.reduce((sum, [at, value]) => sum + weights[at]! * value, 0)));
      for (const [at, value] of cells) {
        slope[at]! += weight * (right - chance) * value;
        for (const [other, by] of cells) bend[at]![other]! += weight * chance * (1 - chance) * value * by;
      }
    }
    solved(bend, slope).forEach((move, at) => {
      weights[at]! += move;
    });
  }
  return Object.fromEntries(
    [...places].map(([name, at]) => [name, Math.round(weights[at]! * 100) / 100 + 0]),
  );
}

/** The traits of a statement by their places, and what holds of any. */
function cellsOf(statement: Trusted, places: Map<string, number>): Cells {
  const cells = [...traitsOf(statement)].map(([name, value]): readonly [number, number] => {
    const at = places.get(name) ?? places.size;
    places.set(name, at);
    return [at, value];
  });
  return [[0, 1], ...cells];
}

/** The solution of linear equations whose matrix is positive definite, by Gauss's elimination. Both are used up. */
function solved(rows: readonly Float64Array[], sums: Float64Array): Float64Array {
  const size = rows.length;
  for (let at = 0; at < size; at++)
    for (let below = at + 1; below < size; below++) {
      const times = rows[below]![at]! / rows[at]![at]!;
      if (times === 0) continue;
      for (let column = at; column < size; column++) rows[below]![column]! -= times * rows[at]![column]!;
      sums[below]! -= times * sums[at]!;
    }
  for (let at = size - 1; at >= 0; at--) {
    for (let column = at + 1; column < size; column++) sums[at]! -= rows[at]![column]! * sums[column]!;
    sums[at]! /= rows[at]![at]!;
  }
  return sums;
}
