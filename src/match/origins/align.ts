import type { Unit } from "./text.ts";

/** Two units that tell the same. */
export interface Passage {
  /** Index of the unit in either text. */
  readonly a: number;
  readonly b: number;
  /** The weight of the terms they share. */
  readonly shared: number;
}

/** Units that share less than this much of their weight (Dice) are not aligned: two sentences on one subject reach 0.2 by chance. */
const LEAST_DICE = 0.3;

/**
 * The passages that two texts share, in the order of both: the heaviest chain that leaves the order of neither
 * (weighted longest common subsequence). Quadratic in the number of units, which the sketch bounds.
 */
export function alignUnits(a: readonly Unit[], b: readonly Unit[]): Passage[] {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const gain = new Float64Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const at = i * width + j;
      const shared = sharedWeight(a[i - 1]!, b[j - 1]!);
      gain[at] = (2 * shared) / (a[i - 1]!.weight + b[j - 1]!.weight) >= LEAST_DICE ? shared : 0;
      best[at] = Math.max(best[at - 1]!, best[at - width]!, best[at - width - 1]! + gain[at]!);
    }
  }
  return trace({ best, gain, width, rows: a.length, columns: b.length });
}

function trace(table: {
  best: Float64Array;
  gain: Float64Array;
  width: number;
  rows: number;
  columns: number;
}): Passage[] {
  const { best, gain, width } = table;
  const passages: Passage[] = [];
  let i = table.rows;
  let j = table.columns;
  while (i > 0 && j > 0) {
    const at = i * width + j;
    if (best[at] === best[at - width]) i--;
    else if (best[at] === best[at - 1]) j--;
    else {
      passages.push({ a: i - 1, b: j - 1, shared: gain[at]! });
      i--;
      j--;
    }
  }
  return passages.reverse();
}

function sharedWeight(a: Unit, b: Unit): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    if (a.terms[i]! < b.terms[j]!) i++;
    else if (a.terms[i]! > b.terms[j]!) j++;
    else {
      shared += Math.min(a.weights[i]!, b.weights[j]!);
      i++;
      j++;
    }
  }
  return shared;
}
