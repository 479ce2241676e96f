import type { Measure } from "../../../model/index.ts";
import type { Datum } from "../datum/datum.ts";
import { numbersOf, timesOf } from "./pair-numbers.ts";
import { placesOf, sayingOf } from "./pair-places.ts";
import { wordsOf } from "./pair-words.ts";

/**
 * What of two data of one measure tells whether they count the same thing, each attribute with the values it can take. A model weighs them, alone and two by
 * two (`pair-model.ts`); `pair-weights.ts` holds the weights by these names.
 */
export const ATTRIBUTES = {
  /** Who vouches: one voice, two that are named, one of which only one is named, or two reports in their own voice. */
  voice: ["same", "two named", "one named", "two unnamed"],
  /** How near they stand in one report. */
  report: ["sentence", "paragraph", "report", "apart"],
  /** Whether one is the next of its measure in a paragraph; near: within a clause or two; bare: without a noun of its own. */
  beside: ["no", "near, bare", "near", "bare", "next"],
  /** Where they are counted; open: one of them does not say. */
  place: [
    "same",
    "none",
    "open, crisis",
    "open, part",
    "two of crisis",
    "crisis and part",
    "two parts",
    "abroad",
  ],
  /** Who is counted; narrow: one says "children", the other everybody. */
  population: ["same", "everybody", "unsaid", "overlap", "differ", "one unsaid", "one narrow"],
  /** The nouns of those counted. */
  noun: ["same", "share", "differ", "unsaid"],
  /** The numbers; telltale: equal in digits that two counts would not share by chance; else by how many times the larger is larger. */
  value: [
    "telltale",
    "same below 20",
    "same below 100",
    "same",
    "meet",
    "1.1",
    "1.3",
    "2",
    "3.5",
    "6",
    "more",
  ],
  /** Whether one number is the other, rounded. */
  round: ["no", "rounded", "same"],
  /** The larger number. */
  large: ["below 20", "below 100", "below 1000", "below 10000", "more"],
  /** The smaller number. */
  small: ["below 20", "below 100", "below 1000", "more"],
  /** The largest count of the kind over the larger number. */
  scale: ["1.5", "5", "50", "more"],
  /** The largest count of the kind over the smaller number. */
  depth: ["1.5", "5", "50", "more"],
  /** How alike the words of their sentences are: the cosine, rare words weighing more. */
  words: ["0.05", "0.15", "0.3", "0.5", "more"],
  /** Days between them. */
  days: ["undated", "none", "1", "3", "10", "30", "more"],
  /** How the number goes with time. */
  course: ["level", "grows", "falls"],
  group: ["toll", "movement", "need", "buildings", "help", "held", "other"],
  degree: ["unsaid", "one", "same", "differ"],
  rival: ["no", "yes"],
  mood: ["asserted", "differ", "expected"],
  scope: ["none", "one", "differ", "same"],
  part: ["none", "one", "same whole", "two wholes"],
  unit: ["same", "differ"],
  flow: ["same", "differ"],
  direction: ["same", "one unsaid", "differ"],
  added: ["none", "one", "both"],
  old: ["none", "one", "both"],
  lesser: ["none", "one", "both"],
  total: ["none", "one", "both"],
  moves: ["none", "one", "both"],
  past: ["none", "one", "both"],
  leads: ["none", "one", "both"],
  largest: ["none", "one", "both"],
  ours: ["none", "one", "both"],
  nationwide: ["none", "one", "both"],
  table: ["none", "one", "both"],
  /** What both places rest on: close by, the sentence (or one close by), or further off; of the one that has a place where the other has none. */
  basis: [
    "none",
    "one wide",
    "one sentence",
    "one close",
    "wide",
    "close or sentence, wide",
    "sentence",
    "close",
  ],
  /** The places that both sentences name. */
  sites: ["none", "one", "share", "differ"],
  /** The countries that both sentences name. */
  lands: ["none", "one", "share", "differ"],
  /** The places that both paragraphs and their headings name. */
  wideSites: ["none", "one", "share", "differ"],
  /** The countries that both paragraphs and their headings name. */
  wideLands: ["none", "one", "share", "differ"],
  /** The countries of those who vouch, where the reports give them. */
  home: ["none", "one", "same", "differ"],
  /** How alike the words of their paragraphs and headings are, as `words`. */
  scene: ["0.05", "0.15", "0.3", "0.5", "more"],
  /** How rare the rarest word is that their paragraphs and headings share: the logarithm of how few sentences hold it. */
  rarest: ["1", "2", "3", "4", "more"],
  /** How alike the titles of their reports are, as `words`. */
  titles: ["0.05", "0.15", "0.3", "0.5", "more"],
  /** How alike the title of one's report and the paragraph of the other are, of both ways the more, as `words`. */
  topic: ["0.05", "0.15", "0.3", "0.5", "more"],
  /** The names in both sentences. */
  names: ["none", "one", "share", "differ"],
  /** The names in both paragraphs and their headings. */
  wideNames: ["none", "one", "share", "differ"],
  /** What the happenings struck; told: in the figure's own sentence. */
  site: ["none", "one", "one, told", "same", "same, told", "differ", "differ, one told", "differ, told"],
} as const satisfies Record<string, readonly string[]>;

/** The name of an attribute. */
export type Attribute = keyof typeof ATTRIBUTES;

/** The attributes in a fixed order. */
export const ATTRIBUTE_NAMES = Object.keys(ATTRIBUTES) as Attribute[];

/** The values of the attributes of a pair, as places in the lists of {@link ATTRIBUTES}. */
export type Pair = { readonly [name in Attribute]: number };

/** What pairs are held against: the weight of a stem by how rare it is, the largest count of the kind, and figures that a denial or a correction sets against each other. */
export interface PairGround {
  readonly weightOf: (stem: string) => number;
  readonly largest: number;
  readonly rivals: ReadonlyMap<string, string>;
}

/** The attributes of two data; the order of the two does not matter. */
export function pairOf(a: Datum, b: Datum, ground: PairGround): Pair {
  return {
    ...numbersOf(a, b, ground),
    ...timesOf(a, b),
    ...placesOf(a, b),
    ...wordsOf(a, b, ground.weightOf),
    ...flagsOf(a, b),
    voice: voiceOf(a, b),
    report: nearnessOf(a, b),
    beside: besideOf(a, b),
    population: populationOf(a.population, b.population),
    noun: nounOf(a.nouns, b.nouns),
    group: GROUPS.get(a.figure.measure) ?? OTHER,
    degree: sayingOf(a.degree, b.degree),
    rival: Number(ground.rivals.get(a.figure.id) === b.figure.id),
    mood: moodOf(a, b),
    part: partOf(a, b),
  };
}

const FLAGS = [
  "added",
  "old",
  "lesser",
  "total",
  "moves",
  "past",
  "ours",
  "leads",
  "largest",
  "nationwide",
] as const;

function flagsOf(
  a: Datum,
  b: Datum,
): Pick<Pair, (typeof FLAGS)[number] | "table" | "unit" | "flow" | "direction"> {
  const both = (name: (typeof FLAGS)[number] | "inTable") => Number(a[name]) + Number(b[name]);
  const [from, to] = [a.figure.direction ?? "", b.figure.direction ?? ""];
  return {
    added: both("added"),
    old: both("old"),
    lesser: both("lesser"),
    total: both("total"),
    moves: both("moves"),
    past: both("past"),
    ours: both("ours"),
    leads: both("leads"),
    largest: both("largest"),
    nationwide: both("nationwide"),
    table: both("inTable"),
    unit: Number(a.figure.unit !== b.figure.unit),
    flow: Number(a.figure.flow !== b.figure.flow),
    direction: from === to ? 0 : from === "" || to === "" ? 1 : 2,
  };
}

function voiceOf(a: Datum, b: Datum): number {
  if (a.voice === b.voice) return 0;
  return a.named && b.named ? 1 : a.named || b.named ? 2 : 3;
}

function nearnessOf(a: Datum, b: Datum): number {
  if (a.report !== b.report) return 3;
  return a.sentence === b.sentence ? 0 : a.paragraph === b.paragraph ? 1 : 2;
}

/** Two counts set side by side stand within this many code units of each other. */
const NEAR = 120;

function besideOf(a: Datum, b: Datum): number {
  const [before, after] = a.figure.anchor.start < b.figure.anchor.start ? [a, b] : [b, a];
  if (after.follows !== before.figure.id) return 0;
  const far = after.figure.anchor.start - before.figure.anchor.end > NEAR;
  return 1 + Number(after.figure.what !== undefined) + 2 * Number(far);
}

function populationOf(a: string | null, b: string | null): number {
  if (a === b) return a === null ? 2 : a === "" ? 1 : 0;
  if (!a && !b) return 2;
  if (a && b) return shares(a.split(" "), b.split(" ")) ? 3 : 4;
  return a === null || b === null ? 5 : 6;
}

function nounOf(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 3;
  if (a.length === b.length && a.every((noun, i) => noun === b[i])) return 0;
  return shares(a, b) ? 1 : 2;
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => b.includes(word));
}

function moodOf(a: Datum, b: Datum): number {
  if (a.figure.modality !== b.figure.modality) return 1;
  return a.figure.modality === "asserted" ? 0 : 2;
}

function partOf(a: Datum, b: Datum): number {
  if (a.part === "" && b.part === "") return 0;
  return a.part === "" || b.part === "" ? 1 : a.part === b.part ? 2 : 3;
}

const groups: readonly (readonly Measure[])[] = [
  ["killed", "injured", "missing"],
  ["displaced", "crossed-border", "returned", "evacuated", "sheltered", "stranded"],
  ["affected", "in-need", "present"],
  ["housing", "facilities"],
  ["aid", "money", "personnel"],
  ["detained"],
];
const GROUPS: ReadonlyMap<Measure, number> = new Map(
  groups.flatMap((measures, group) => measures.map((measure) => [measure, group] as const)),
);
const OTHER = groups.length;
