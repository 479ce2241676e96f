import { type Forest, oddsOf } from "../../src/find/statements/labeller/forest.ts";
import type { Example } from "./boosting.ts";
import { chance } from "./logistic.ts";

/** How often attributions of about one chance are right. */
export interface Bin {
  /** The chances, from `from` on and below `from` + 0.2; the last bin holds 1 as well. */
  readonly from: number;
  readonly attributions: number;
  /** The mean of the chances given. */
  readonly given: number;
  /** The share that gold confirms. */
  readonly right: number;
}

const BINS = 5;

/** Compares the judge's chances with what gold says of them, in five bins. Empty bins are left out. */
export function calibration(verdicts: readonly Example[], judge: Forest): Bin[] {
  const judged = verdicts.map(({ values, right }) => ({ right, chance: chance(oddsOf(judge, values)) }));
  return Array.from({ length: BINS }, (_, i) => {
    const inside = judged.filter(({ chance }) => Math.min(BINS - 1, Math.floor(chance * BINS)) === i);
    return {
      from: i / BINS,
      attributions: inside.length,
      given: inside.reduce((sum, { chance }) => sum + chance, 0) / inside.length,
      right: inside.filter(({ right }) => right).length / inside.length,
    };
  }).filter(({ attributions }) => attributions > 0);
}
