import { type Attributes, cellOf, type Odds } from "../../src/match/odds/index.ts";

/** A pair, and whether gold has the two as one. */
export interface Example {
  readonly attributes: Attributes;
  readonly same: boolean;
}

/** How odds are learned: the weight of a square in the loss, the least pairs that a value must be seen in, the rounds. */
export interface OddsPlan {
  readonly decay: number;
  readonly least: number;
  readonly rounds: number;
}

/** Fits the weights of attributes, alone ("voice") and two by two ("voice & value"). The same pairs give the same weights. */
export function learnOdds(
  examples: readonly Example[],
  { names, plan }: { names: readonly string[]; plan: OddsPlan },
): Odds {
  const { rows, cells, counts } = cellsIn(examples, names);
  const kept = rows.map((row) => row.filter((at) => counts[at]! >= plan.least));
  const weights = descend(kept, { ...plan, examples, size: cells.length + 1 });
  const tables: Record<string, Record<string, number>> = {};
  for (const [i, [name, cell]] of cells.entries()) {
    const weight = rounded(weights[i + 1]!);
    if (weight !== 0) tables[name] = { ...tables[name], [cell]: weight };
  }
  return { bias: rounded(weights[0]!), weights: tables };
}

/** The cells that pairs fall into, by name and value, in the order in which they are met: for each pair its cells, numbered from 1, and how many pairs each has. */
function cellsIn(examples: readonly Example[], names: readonly string[]) {
  const places = new Map<string, number>();
  const cells: (readonly [name: string, value: string])[] = [];
  const counts = [0];
  const rows = examples.map(({ attributes }) =>
    Int32Array.from(names, (name) => {
      const cell = cellOf(attributes, name);
      const key = `${name}: ${cell}`;
      const at = places.get(key) ?? cells.push([name, cell]);
      places.set(key, at);
      counts[at] = (counts[at] ?? 0) + 1;
      return at;
    }),
  );
  return { rows, cells, counts };
}

/** To two decimals, never -0. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100 + 0;
}

/**
 * Weights by which rows of cells tell whether their example is one; the first weight is that of all. A logistic model, fitted from nothing by
 * Nesterov's accelerated gradient descent on the whole.
 */
function descend(
  rows: readonly Int32Array[],
  {
    examples,
    size,
    decay,
    rounds,
  }: { examples: readonly Example[]; size: number; decay: number; rounds: number },
): Float64Array {
  const width = Math.max(...rows.map((row) => row.length)) + 1;
  const rate = 1 / (0.25 * width * rows.length + decay);
  let weights = new Float64Array(size);
  let ahead = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const slope = Float64Array.from(ahead, (weight, at) => (at === 0 ? 0 : decay * weight));
    for (const [i, row] of rows.entries()) {
      let sum = ahead[0]!;
      for (const at of row) sum += ahead[at]!;
      const error = 1 / (1 + Math.exp(-sum)) - Number(examples[i]!.same);
      slope[0]! += error;
      for (const at of row) slope[at]! += error;
    }
    const next = ahead.map((weight, at) => weight - rate * slope[at]!);
    const momentum = (round - 1) / (round + 2);
    ahead = next.map((weight, at) => weight + momentum * (weight - weights[at]!));
    weights = next;
  }
  return weights;
}
