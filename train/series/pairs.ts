import { likelihood } from "../../src/match/series/linking/likelihood.ts";
import { averageLinkage } from "../../src/match/series/linking/linkage.ts";
import { pairOf } from "../../src/match/series/linking/pair.ts";
import {
  cellsOf,
  type PairModel,
  type PairWeights,
  tableNames,
} from "../../src/match/series/linking/pair-model.ts";
import { pairsOf } from "../../src/match/series/linking/pairs.ts";
import type { Lesson } from "./packs.ts";

/** A pair of data: the place of its cell in each table, and whether both are of one gold series. */
export interface Example {
  readonly cells: readonly number[];
  readonly same: boolean;
}

/** The pairs of a pack of which gold says whether they are one. */
export function examplesOf({ blocks, seriesOf }: Lesson): Example[] {
  return blocks.flatMap(({ compared, ground }) => {
    const leads = compared.map(({ lead }) => lead);
    return pairsOf(leads).flatMap(([a, b]) => {
      const [x, y] = [a, b].map((i) => goldOf(compared[i]!.data, seriesOf));
      if (x === undefined || y === undefined) return [];
      return [{ cells: cellsOf(pairOf(leads[a]!, leads[b]!, ground)), same: x === y }];
    });
  });
}

function goldOf(
  data: readonly { readonly figure: { readonly id: string } }[],
  seriesOf: ReadonlyMap<string, number>,
): number | undefined {
  const known = data.find(({ figure }) => seriesOf.has(figure.id));
  return known && seriesOf.get(known.figure.id);
}

/** How the pairs are learned: the weight of a cell's square in the loss, and the least pairs that a cell must be seen in. */
export interface Plan {
  readonly decay: number;
  readonly least: number;
  readonly rounds: number;
}

/** Fits a logistic model by Nesterov's accelerated gradient descent on the whole, from nothing: the same pairs give the same weights. */
export function learnPairs(examples: readonly Example[], { decay, least, rounds }: Plan): PairWeights {
  const tables = tableNames();
  const starts: number[] = [];
  let size = 1;
  for (const { cells } of tables) {
    starts.push(size);
    size += cells.length;
  }
  const counts = new Int32Array(size);
  const rows = examples.map(({ cells }) => Int32Array.from(cells, (cell, i) => starts[i]! + cell));
  for (const row of rows) for (const at of row) counts[at]!++;
  const kept = rows.map((row) => row.filter((at) => counts[at]! >= least));
  const weights = descend(kept, { examples, size, decay, rounds });
  return {
    bias: rounded(weights[0]!),
    weights: Object.fromEntries(
      tables.map(({ name, cells }, i) => [
        name,
        Object.fromEntries(
          cells.flatMap((cell, at) => {
            const weight = rounded(weights[starts[i]! + at]!);
            return weight === 0 ? [] : [[cell, weight]];
          }),
        ),
      ]),
    ),
  };
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100 + 0;
}

/** Weights by which rows of cells tell whether their example is one; the first weight is that of all. */
export function descend(
  rows: readonly Int32Array[],
  {
    examples,
    size,
    decay,
    rounds,
  }: { examples: readonly { readonly same: boolean }[]; size: number; decay: number; rounds: number },
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

/** Pairwise F1 of the gold figures of a pack put into series by a model. */
export function seriesF1(
  { blocks, seriesOf }: Lesson,
  { model, cut, unknown }: { model: PairModel; cut: number; unknown: number },
): number {
  const items: { gold: number; group: string }[] = [];
  for (const [number, { compared, ground }] of blocks.entries()) {
    const leads = compared.map(({ lead }) => lead);
    const bonds = pairsOf(leads).map(([a, b]) => ({
      a,
      b,
      odds: likelihood(leads[a]!, leads[b]!, { model, ground }),
    }));
    for (const [group, members] of averageLinkage(leads.length, { bonds, cut, unknown }).entries())
      for (const { figure } of members.flatMap((i) => compared[i]!.data)) {
        const gold = seriesOf.get(figure.id);
        if (gold !== undefined) items.push({ gold, group: `${number} ${group}` });
      }
  }
  return pairwiseF1(items);
}

function pairwiseF1(items: readonly { gold: number; group: string }[]): number {
  let both = 0;
  let one = 0;
  for (const [i, a] of items.entries())
    for (const b of items.slice(i + 1)) {
      const [gold, found] = [a.gold === b.gold, a.group === b.group];
      if (gold && found) both++;
      else if (gold || found) one++;
    }
  return both === 0 ? 0 : (2 * both) / (2 * both + one);
}
