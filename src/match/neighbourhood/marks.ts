import {
  byCodeUnit,
  daysOf,
  type FoundFigure,
  type Measure,
  overlapOf,
  type ReadReport,
} from "../../model/index.ts";
import { placeName } from "../places/index.ts";
import { fold, wordsOf } from "../terms/index.ts";
import { isCountry, scenesOf } from "./scenes.ts";

/** Measures whose large counts make a crisis of a place: people who come to harm, move or need help, and their homes. */
const HARM: ReadonlySet<Measure> = new Set<Measure>([
  ...(["killed", "injured", "missing", "detained", "stranded", "affected", "in-need"] as const),
  ...(["displaced", "crossed-border", "returned", "evacuated", "sheltered", "housing"] as const),
]);

/**
 * From these counts on, reports that give one for a province, or for a country, speak of its crisis. Below, a count can be of one incident among many:
 * the matching of figures asks more of a count below 100 as well. A thousand is the count that countries are told of, not only towns.
 */
const CRISIS_OF_PROVINCE = 100;
const CRISIS_OF_COUNTRY = 1000;
/** A count of an incident is met again by its number only where it is no everyday one. */
const TELLING_COUNT = 10;

/**
 * What a report must share with another one, within a window of time, to be matched with it: each mark is a string that says of what kind it is. A place with a
 * large count in it; a province or country with one; a place with one happening of one day; a place with a person's full name; a place with the very
 * count of those harmed. Marks rest on the report alone, never on how common a thing is among the others. Sorted, each once.
 */
export function marksOf(read: ReadReport): string[] {
  const scenes = scenesOf(read);
  const harmed = read.findings.figures.filter(({ measure }) => HARM.has(measure));
  const crisis = harmed.flatMap((figure) => crisisMarks(figure, { read, scenes }));
  const names = namesIn(read);
  const incidents = scenes.flatMap((scene) => [
    ...happeningsIn(read).map((happening) => `happening ${scene} ${happening}`),
    ...names.map((name) => `name ${scene} ${name}`),
    ...countsIn(harmed).map((count) => `count ${scene} ${count}`),
  ]);
  return [...new Set([...crisis, ...incidents, ...pairsOf(names), ...repeatedIn(read)])].sort(byCodeUnit);
}

/**
 * A large count makes a crisis of the place it is counted in, and of what that lies in. One without a place counts where the report plays, and where its
 * headline says.
 */
function crisisMarks(
  figure: FoundFigure,
  { read, scenes }: { read: ReadReport; scenes: readonly string[] },
): string[] {
  const size = sizeOf(figure);
  if (size < CRISIS_OF_PROVINCE) return [];
  const whole = size >= CRISIS_OF_COUNTRY && figure.country !== undefined ? [`iso:${figure.country}`] : [];
  const below = figure.place === undefined ? [...scenes, ...namesInTitle(read)] : placesOf(figure, read);
  return [...below.filter((id) => !isCountry(id)), ...whole].map((id) => `crisis ${id}`);
}

/** The place of a figure by its gazetteer id and by its name, and what it lies in. */
function placesOf({ place, placeAnchor }: FoundFigure, { findings }: ReadReport): string[] {
  const found = placeAnchor && findings.places.find((each) => overlapOf(each.anchor, placeAnchor) > 0);
  const around = found ? [found.gazetteer ?? "", placeName(found.name), ...(found.within ?? [])] : [];
  return [...around, placeName(place ?? "")].filter((id) => id !== "");
}

/** Most words of a headline in title case have a capital; then capitals tell no names. Between those and sentences there is little. */
const TITLE_CASE = 0.6;

/** The names in a headline, where its capitals tell them. */
function namesInTitle({ report }: ReadReport): string[] {
  const words = wordsOf(report.title ?? "").filter(({ kind, text }) => kind !== "number" && text.length > 3);
  const names = words.filter(({ kind }) => kind === "name");
  return names.length > TITLE_CASE * words.length ? [] : names.map(({ text }) => text);
}

function sizeOf({ min, max }: FoundFigure): number {
  return min ?? max ?? 0;
}

/** Counts of so many digits that two reports share one only where one count is told again, wherever and of whatever: "133,612". */
function repeatedIn({ findings }: ReadReport): string[] {
  const values = findings.figures.flatMap(({ min, max }) => (min !== null && min === max ? [min] : []));
  return values.filter((value) => DIGITS.test(String(value))).map((value) => `number ${value}`);
}

/** Four digits or more between the first and the last that is no zero; a number of four digits alone is often a year. */
const DIGITS = /^(?=\d{5})[1-9]\d{2,}[1-9]0*$/;

/** Kind and day of what happened. */
function happeningsIn({ findings }: ReadReport): string[] {
  return findings.events.flatMap(({ type, when, modality }) => {
    const days = when === undefined ? null : daysOf(when);
    const oneDay = days?.first !== undefined && days.first === days.last;
    return oneDay && modality === "happened" && !SPOKEN.has(type) ? [`${type} ${days.first}`] : [];
  });
}

/** Kinds of events that are told of every day, everywhere. */
const SPOKEN: ReadonlySet<string> = new Set(["announce", "consult", "accuse", "request", "reject", "other"]);

/** How many names a report may bring, and how many of them in pairs: a list of the dead is no list of stories. */
const MOST_NAMES = 8;
const MOST_PAIRED = 6;

/** The names of people, bodies and things in two words or more that a report uses most, folded; among equals those it uses first. */
function namesIn({ findings }: ReadReport): string[] {
  const counts = new Map<string, number>();
  for (const { kind, anchor } of findings.names) {
    if (kind === "place" || !/\p{L}\s+\p{L}/u.test(anchor.exact)) continue;
    const name = fold(anchor.exact)
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  return ranked.slice(0, MOST_NAMES).map(([name]) => name);
}

function pairsOf(names: readonly string[]): string[] {
  const paired = names.slice(0, MOST_PAIRED).sort(byCodeUnit);
  return paired.flatMap((a, i) => paired.slice(i + 1).map((b) => `names ${a} ${b}`));
}

function countsIn(harmed: readonly FoundFigure[]): string[] {
  return harmed.flatMap((figure) =>
    figure.min !== null && figure.min === figure.max && figure.min >= TELLING_COUNT
      ? [`${figure.measure} ${figure.min}`]
      : [],
  );
}
