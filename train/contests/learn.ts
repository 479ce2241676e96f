import {
  type Attributes,
  type AttributeTable,
  cellOf,
  type Odds,
} from "../../src/match/contests/odds/odds.ts";
import { descend } from "../series/pairs.ts";

/** A pair, and whether gold has it. */
export interface Example {
  readonly attributes: Attributes;
  readonly same: boolean;
}

/** What is weighed, and how it is learned: the weight of a square in the loss, the least pairs that a value must be seen in, the rounds. */
export interface OddsPlan {
  readonly table: AttributeTable;
  readonly crossed: readonly (readonly [string, string])[];
  readonly decay: number;
  readonly least: number;
  readonly rounds: number;
}

/** Fits the weights of attributes, alone and two by two. The same pairs give the same weights. */
export function learnOdds(examples: readonly Example[], plan: OddsPlan): Odds {
  const names = [...Object.keys(plan.table), ...plan.crossed.map(([a, b]) => `${a} & ${b}`)];
  const places = new Map<string, number>();
  const cells: (readonly [string, string])[] = [];
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
  const kept = rows.map((row) => row.filter((at) => counts[at]! >= plan.least));
  const weights = descend(kept, { ...plan, examples, size: cells.length + 1 });
  const tables: Record<string, Record<string, number>> = {};
  for (const [i, [name, cell]] of cells.entries()) {
    const weight = Math.round(weights[i + 1]! * 100) / 100 + 0;
    if (weight !== 0) tables[name] = { ...tables[name], [cell]: weight };
  }
  return { bias: Math.round(weights[0]! * 100) / 100, weights: tables };
}
