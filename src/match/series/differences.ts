import { byCodeUnit, type Cause, type Difference, intervalsMeet, midpoint } from "../../model/index.ts";
import type { Datum } from "./datum/datum.ts";
import { GROWING, THINGS } from "./en.ts";
import { isCutTo, numbersFit } from "./fit.ts";
import { areOfOneMoment, byMoment } from "./status.ts";

/** What differences are told with. */
export interface DifferenceContext {
  readonly nameOf: (voice: string) => string;
  readonly withdrawn: ReadonlySet<string>;
  /** The log-odds that two data of the series count the same thing. */
  readonly oddsOf: (a: Datum, b: Datum) => number;
}

/** At most this many differences are told: what clashes now, and the steps of the voices that moved on. */
const MOST_TOLD = 12;
/** Of more voices the latest are held against each other. A judgement: no series of the packs has so many, and the pairs of a hostile one grow with the square. */
const MOST_VOICES = 40;
/** Two with log-odds below this are more likely two counts than one; decision 23 tells how often they are. */
const SURE = 0;

/**
 * Why numbers of one series differ: between the latest counts of each two voices (of many, the latest {@link MOST_VOICES}), and from one count of a voice to its next. What clashes comes
 * before what moved on. `ordered` is in order of time.
 */
export function differencesOf(ordered: readonly Datum[], context: DifferenceContext): Difference[] {
  const byVoice = Map.groupBy(ordered, (datum) => datum.voice);
  const latest = [...byVoice.values()]
    .map((list) => list.findLast((datum) => !datum.old) ?? list.at(-1)!)
    .sort(byMoment)
    .slice(-MOST_VOICES);
  const between = latest.flatMap((a, i) => latest.slice(i + 1).map((b) => inOrder(a, b)));
  const steps = [...byVoice.values()].flatMap((list) => list.slice(1).map((b, i) => [list[i]!, b] as const));
  const told = [...between, ...steps].filter(([a, b]) => !numbersFit(a.figure, b.figure));
  return told
    .map(([a, b]) => differenceOf(a, b, context))
    .sort(
      (a, b) =>
        RANK.indexOf(a.cause) - RANK.indexOf(b.cause) || byCodeUnit(a.figures.join(" "), b.figures.join(" ")),
    )
    .slice(0, MOST_TOLD);
}

/** What asks for a reader's judgement comes first. */
const RANK: readonly Cause[] = [
  "disagreement",
  "damage",
  "translation",
  "definition",
  "scope",
  "comparability",
  "correction",
  "counter-reset",
  "rounding",
  "time",
];

function inOrder(a: Datum, b: Datum): readonly [Datum, Datum] {
  return byCodeUnit(a.day, b.day) < 0 || (a.day === b.day && a.figure.id < b.figure.id) ? [a, b] : [b, a];
}

function differenceOf(a: Datum, b: Datum, context: DifferenceContext): Difference {
  const cause = a.voice === b.voice ? causeWithin(a, b, context) : causeBetween(a, b, context);
  return { figures: [a.figure.id, b.figure.id], cause, note: noteOf(cause, [a, b], context) };
}

function causeWithin(a: Datum, b: Datum, { withdrawn, oddsOf }: DifferenceContext): Cause {
  if (isUncertain(a) || isUncertain(b)) return "damage";
  if (withdrawn.has(a.figure.id) || b.figure.corrects === a.figure.id) return "correction";
  if (oddsOf(a, b) < SURE) return "comparability";
  const falls = (midpoint(b.figure) ?? 0) < (midpoint(a.figure) ?? 0);
  if (!falls || !GROWING.has(b.figure.measure)) return "time";
  if (a.moves || b.moves) return "correction";
  return areRounded(a, b) ? "rounding" : "counter-reset";
}

function causeBetween(a: Datum, b: Datum, { withdrawn, oddsOf }: DifferenceContext): Cause {
  if (withdrawn.has(a.figure.id) || withdrawn.has(b.figure.id)) return "correction";
  if (isUncertain(a) || isUncertain(b)) return "damage";
  if (a.translated !== b.translated && sameDigits(a, b)) return "translation";
  if (oddsOf(a, b) < SURE) return "comparability";
  if ((a.scope !== b.scope && a.scope !== "" && b.scope !== "") || a.place !== b.place)
    return placeOrTime(a, b);
  if (!areOfOneMoment(a, b)) return "time";
  if ((a.population ?? "") !== (b.population ?? "")) return "definition";
  return areRounded(a, b) ? "rounding" : "disagreement";
}

/** Whether a number is damaged in a way that leaves open what it was: letters were read as digits. One that lost its last digits has bounds, beyond which the damage explains nothing. */
function isUncertain({ figure: { damaged, repaired, min, max } }: Datum): boolean {
  return damaged && (repaired === true || min === max);
}

function areRounded(a: Datum, b: Datum): boolean {
  const [x, y] = [midpoint(a.figure), midpoint(b.figure)];
  return x !== null && y !== null && isCutTo(x, y);
}

/** Counts of two places or beginnings differ for that, unless the days alone explain it. */
function placeOrTime(a: Datum, b: Datum): Cause {
  if (a.place !== "" && b.place !== "" && a.place !== b.place) return "scope";
  if (a.scope !== b.scope && a.scope !== "" && b.scope !== "") return "scope";
  return areOfOneMoment(a, b) ? "disagreement" : "time";
}

/** A number that a translation moved by a power of ten or cut keeps its digits. */
function sameDigits(a: Datum, b: Datum): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  return x !== "" && y !== "" && (x.startsWith(y) || y.startsWith(x)) && !intervalsMeet(a.figure, b.figure);
}

function digitsOf({ figure }: Datum): string {
  return String(figure.min ?? figure.max ?? "").replace(/\D|0+$/g, "");
}

function noteOf(cause: Cause, [a, b]: readonly [Datum, Datum], { nameOf }: DifferenceContext): string {
  const [x, y] = [saidBy(a, nameOf), saidBy(b, nameOf)];
  const one = a.voice === b.voice;
  const days = `${a.day || "undated"} and ${b.day || "undated"}`;
  const isUndated = a.day === "" || b.day === "";
  const counted = THINGS.has(a.figure.measure) ? "thing" : "people";
  const notes: Readonly<Record<Cause, string>> = {
    time: one
      ? isUndated
        ? `${x} and ${y}, one of them undated`
        : `${x}, and later ${y}`
      : `they are of different days (${days}): ${x}, ${y}`,
    correction: `${x}; ${y} takes it back or revises it`,
    "counter-reset": `${x}, then ${y}: a count that can only grow fell, and nobody says why`,
    rounding: `one can be the other, rounded: ${x}, ${y}`,
    damage: `one of them is damaged and may have been another number: ${x}, ${y}`,
    translation: `one is translated and has the other's digits: ${x}, ${y}`,
    scope: `they count another place or from another day on: ${x}, ${y}`,
    definition: `they do not say that they count the same ${counted}: ${x}, ${y}`,
    comparability: `too little says that they count the same ${counted}: ${x}, ${y}`,
    disagreement: isUndated ? `${x}, ${y}, one of them undated` : `for the same moment ${x}, ${y}`,
  };
  return notes[cause];
}

function saidBy({ voice, figure }: Datum, nameOf: DifferenceContext["nameOf"]): string {
  return `${nameOf(voice)} says ${figure.anchor.exact}`;
}
