import { type Trusted, traitsOf } from "./traits.ts";
import { WEIGHTS } from "./weights.ts";

/**
 * From here on a statement counts as certain: of those found in PolNeAR's development set and in packs alike, more than 85 % have the right speaker
 * (`eval/calibration.ts`).
 */
export const CERTAIN = 0.7;

/** How likely a statement has the right speaker, from 0 to 1, in hundredths: learned from packs and news alike. */
export function confidenceOf(statement: Trusted): number {
  return rounded(confidenceBy(WEIGHTS, statement));
}

/** The same by these weights, not rounded. The weight of what no trait stands for is named "any". */
export function confidenceBy(weights: Readonly<Record<string, number>>, statement: Trusted): number {
  let odds = weights.any ?? 0;
  for (const [trait, value] of traitsOf(statement)) odds += (weights[trait] ?? 0) * value;
  return 1 / (1 + Math.exp(-odds));
}

/** A chance in hundredths. */
export function rounded(chance: number): number {
  return Math.round(chance * 100) / 100;
}
