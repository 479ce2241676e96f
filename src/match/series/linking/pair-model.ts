import { ATTRIBUTE_NAMES, ATTRIBUTES, type Attribute, type Pair } from "./pair.ts";

/** Attributes that are weighed together, beside each by itself: what a value means depends on the other. */
const CROSSED: readonly (readonly [Attribute, Attribute])[] = [
  ["voice", "value"],
  ["voice", "words"],
  ["voice", "report"],
  ["voice", "course"],
  ["voice", "lesser"],
  ["voice", "total"],
  ["voice", "past"],
  ["voice", "beside"],
  ["voice", "round"],
  ["voice", "leads"],
  ["voice", "largest"],
  ["report", "value"],
  ["report", "place"],
  ["report", "population"],
  ["report", "moves"],
  ["report", "added"],
  ["report", "old"],
  ["report", "table"],
  ["report", "lesser"],
  ["place", "large"],
  ["place", "population"],
  ["words", "large"],
  ["words", "value"],
  ["group", "place"],
  ["group", "voice"],
  ["group", "words"],
  ["group", "population"],
  ["group", "value"],
  ["group", "noun"],
  ["group", "degree"],
  ["group", "course"],
  ["group", "scale"],
  ["group", "depth"],
  ["group", "direction"],
  ["group", "beside"],
  ["group", "round"],
  ["group", "leads"],
  ["group", "largest"],
];

/** Weights by names: those of an attribute's values under its name, those of two under "one & other", there by "value & value". */
export interface PairWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Reads weights as `pair-weights.ts` writes them: "same 1.2; two named -0.4". */
export function readWeights(bias: number, written: Readonly<Record<string, string>>): PairWeights {
  const weights = Object.fromEntries(
    Object.entries(written).map(([name, row]) => [
      name,
      Object.fromEntries(
        row.split("; ").map((cell) => {
          const at = cell.lastIndexOf(" ");
          return [cell.slice(0, at), Number(cell.slice(at + 1))];
        }),
      ),
    ]),
  );
  return { bias, weights };
}

/** The log-odds that the two data of a pair count the same thing. */
export type PairModel = (pair: Pair) => number;

/** A table of weights, by the place of its value, or of its two. */
interface Table {
  readonly first: Attribute;
  readonly second: Attribute | null;
  readonly width: number;
  readonly weights: Float64Array;
}

/** Every table of the model, in order: its name, and the names of its cells. */
export function tableNames(): { readonly name: string; readonly cells: readonly string[] }[] {
  const single = ATTRIBUTE_NAMES.map((name) => ({ name: name as string, cells: ATTRIBUTES[name] }));
  const crossed = CROSSED.map(([a, b]) => ({
    name: `${a} & ${b}`,
    cells: ATTRIBUTES[a].flatMap((x) => ATTRIBUTES[b].map((y) => `${x} & ${y}`)),
  }));
  return [...single, ...crossed];
}

/** For each table of {@link tableNames} the place of a pair's cell in it. */
export function cellsOf(pair: Pair): number[] {
  return [
    ...ATTRIBUTE_NAMES.map((name) => pair[name]),
    ...CROSSED.map(([a, b]) => pair[a] * ATTRIBUTES[b].length + pair[b]),
  ];
}

/** The model of these weights; a value without a weight weighs nothing. */
export function pairModel({ bias, weights }: PairWeights): PairModel {
  const tables = tableNames()
    .map(({ name, cells }): Table => {
      const [first, second] = name.split(" & ") as [Attribute, Attribute | undefined];
      const named = weights[name] ?? {};
      return {
        first,
        second: second ?? null,
        width: second === undefined ? 1 : ATTRIBUTES[second].length,
        weights: Float64Array.from(cells, (cell) => named[cell] ?? 0),
      };
    })
    .filter((table) => table.weights.some((weight) => weight !== 0));
  return (pair) => {
    let sum = bias;
    for (const { first, second, width, weights } of tables)
      sum += weights[second === null ? pair[first] : pair[first] * width + pair[second]]!;
    return sum;
  };
}
