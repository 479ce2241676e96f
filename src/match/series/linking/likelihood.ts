import type { Datum } from "../datum/datum.ts";
import { areApart } from "./apart.ts";
import { type PairGround, pairOf } from "./pair.ts";
import type { PairModel } from "./pair-model.ts";

/** The log-odds of two that cannot be one count: no mean with them is above any cut, so no group ever holds both. */
const APART = Number.NEGATIVE_INFINITY;

/** The log-odds that two data count the same thing: what the model says, unless they cannot. */
export function likelihood(
  a: Datum,
  b: Datum,
  { model, ground }: { model: PairModel; ground: PairGround },
): number {
  return areApart(a, b) ? APART : model(pairOf(a, b, ground));
}
