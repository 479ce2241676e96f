import { daysBetween, type Measure } from "../../../model/index.ts";
import type { Datum } from "../datum/datum.ts";
import { sidesOf } from "../datum/side.ts";
import { ATTRIBUTES, type Pair } from "./attributes.ts";
import { numbersOf, step, timesOf } from "./pair-numbers.ts";
import { placesOf, sayingOf } from "./pair-places.ts";
import { wordsOf } from "./pair-words.ts";

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
    population: populationOf(a, b),
    noun: nounOf(a.nouns, b.nouns),
    group: GROUPS.get(a.figure.measure) ?? OTHER,
    degree: sayingOf(a.degree, b.degree),
    rival: Number(ground.rivals.get(a.figure.id) === b.figure.id),
    mood: moodOf(a, b),
    happened: happenedOf(a.happened, b.happened),
    side: ATTRIBUTES.side.indexOf(sidesOf(a.side, b.side)),
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

function populationOf({ population: a, isGroup }: Datum, { population: b, isGroup: other }: Datum): number {
  if (a === b) return a === null ? 2 : a === "" ? 1 : 0;
  if (!a && !b) return 2;
  const group = isGroup || other ? 3 : 0;
  if (a && b) return shares(a.split(" "), b.split(" ")) ? 3 : 4 + group;
  return (a === null || b === null ? 5 : 6) + group;
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

/** The limits of days between happenings, each value up to its limit and without it. */
const HAPPENED_DAYS = [1, 2, 4, 11];

function happenedOf(a: string, b: string): number {
  if (a === "" || b === "") return a === b ? 0 : 1;
  return 2 + step(Math.abs(daysBetween(a, b)), HAPPENED_DAYS);
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
