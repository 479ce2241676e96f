import type { Attributes, Odds } from "../../odds/index.ts";
import { ATTRIBUTE_NAMES, ATTRIBUTES, type Attribute, type Pair } from "./attributes.ts";

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
  ["place", "basis"],
  ["home", "place"],
  ["home", "lands"],
  ["place", "lands"],
  ["place", "wideLands"],
  ["place", "sites"],
  ["place", "wideSites"],
  ["group", "wideSites"],
  ["group", "sites"],
  ["group", "wideLands"],
  ["group", "scene"],
  ["report", "scene"],
  ["report", "wideSites"],
  ["value", "scene"],
  ["group", "part"],
  ["report", "part"],
  ["group", "mood"],
  ["place", "nationwide"],
  ["report", "names"],
  ["report", "wideNames"],
  ["report", "titles"],
  ["report", "topic"],
  ["report", "rarest"],
  ["report", "site"],
  ["group", "names"],
  ["group", "wideNames"],
  ["group", "topic"],
  ["group", "rarest"],
  ["group", "site"],
  ["place", "site"],
  ["voice", "side"],
  ["population", "side"],
  ["group", "side"],
  ["group", "happened"],
  ["days", "happened"],
];

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

/** The values of a pair by name, as {@link Odds} name them. */
export function attributesOf(pair: Pair): Attributes {
  return Object.fromEntries(ATTRIBUTE_NAMES.map((name) => [name, ATTRIBUTES[name][pair[name]]!]));
}

/** The model of these odds, its names resolved to places once: the pairs of a crisis are many. A value without a weight weighs nothing. */
export function pairModel({ bias, weights }: Odds): PairModel {
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
