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
  const { rows, cells } = cellsIn(examples, names);
  return oddsOf(rows, { cells, plan });
}

/**
 * For each group of pairs the odds learned from the groups of the other folds: group i is of fold i modulo `folds`, and the groups of one fold
 * share one model. What a group comes to with it is what a stranger may expect.
 */
export function learnFromOthers(
  groups: readonly (readonly Example[])[],
  { names, plan, folds }: { names: readonly string[]; plan: OddsPlan; folds: number },
): Odds[] {
  const { rows, cells } = cellsIn(groups.flat(), names);
  const groupOf = groups.flatMap((group, i) => group.map(() => i));
  const models = Array.from({ length: folds }, (_, fold) => {
    const others = rows.filter((_row, at) => groupOf[at]! % folds !== fold);
    return oddsOf(others, { cells, plan });
  });
  return groups.map((_, i) => models[i % folds]!);
}

/** The cells that a pair falls into, numbered from 1, and whether gold has the two as one. */
interface Row {
  readonly cells: Int32Array;
  readonly same: boolean;
}

type Cell = readonly [name: string, value: string];

/** The cells that pairs fall into, by name and value, in the order in which they are met. */
function cellsIn(
  examples: readonly Example[],
  names: readonly string[],
): { readonly rows: readonly Row[]; readonly cells: readonly Cell[] } {
  const places = names.map(() => new Map<string, number>());
  const cells: Cell[] = [];
  const rows = examples.map(({ attributes, same }) => ({
    cells: Int32Array.from(names, (name, i) => {
      const cell = cellOf(attributes, name);
      const at = places[i]!.get(cell) ?? cells.push([name, cell]);
      places[i]!.set(cell, at);
      return at;
    }),
    same,
  }));
  return { rows, cells };
}

/** The odds that rows of cells teach; a cell of fewer rows than `plan.least` weighs nothing. */
function oddsOf(rows: readonly Row[], { cells, plan }: { cells: readonly Cell[]; plan: OddsPlan }): Odds {
  const size = cells.length + 1;
  const counts = new Int32Array(size);
  for (const row of rows) for (const at of row.cells) counts[at]!++;
  const kept = rows.map((row) => ({ ...row, cells: row.cells.filter((at) => counts[at]! >= plan.least) }));
  const weights = descend(kept, { ...plan, size });
  const tables: Record<string, Record<string, number>> = {};
  for (const [i, [name, cell]] of cells.entries()) {
    const weight = rounded(weights[i + 1]!);
    if (weight !== 0) tables[name] = { ...tables[name], [cell]: weight };
  }
  return { bias: rounded(weights[0]!), weights: tables };
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
  rows: readonly Row[],
  { size, decay, rounds }: { size: number; decay: number; rounds: number },
): Float64Array {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0) + 1;
  const rate = 1 / (0.25 * width * rows.length + decay);
  let weights = new Float64Array(size);
  let ahead = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const slope = Float64Array.from(ahead, (weight, at) => (at === 0 ? 0 : decay * weight));
    for (const row of rows) addSlope(slope, { ahead, row });
    const next = ahead.map((weight, at) => weight - rate * slope[at]!);
    const momentum = (round - 1) / (round + 2);
    ahead = next.map((weight, at) => weight + momentum * (weight - weights[at]!));
    weights = next;
  }
  return weights;
}

/** Adds what one row says of where the loss falls. */
function addSlope(
  slope: Float64Array,
  { ahead, row: { cells, same } }: { ahead: Float64Array; row: Row },
): void {
  let sum = ahead[0]!;
  for (let i = 0; i < cells.length; i++) sum += ahead[cells[i]!]!;
  const error = 1 / (1 + Math.exp(-sum)) - Number(same);
  slope[0]! += error;
  for (let i = 0; i < cells.length; i++) slope[cells[i]!]! += error;
}
