import { midpoint } from "../../model/index.ts";
import { isExpected, ratioOf } from "./compare.ts";
import type { Datum } from "./datum.ts";
import { GROWING, THINGS, TOTALS } from "./en.ts";
import { numbersFit } from "./fit.ts";
import { scopesMeet } from "./scope.ts";
import { telltale } from "./voices.ts";

/**
 * What can be said of two data when it is asked whether they count the same thing: names such as "place:same" or "number:near/one-voice", each once. What the
 * names weigh stands in `weights.ts`. The order of the two does not matter.
 */
export function featuresOf(a: Datum, b: Datum): string[] {
  const voice = a.voice === b.voice ? "one-voice" : "two-voices";
  const kind = kindOf(a);
  const number = numberOf(a, b);
  const [place, people] = [placesOf(a, b), populationsOf(a, b)];
  return [
    `measure:${a.figure.measure}`,
    `voice:${voiceOf(a, b)}`,
    `number:${number}`,
    `number:${number}/${voice}`,
    `number:${number}/${a.total && b.total ? "total" : "held"}`,
    `place:${place}`,
    `place:${place}/${voice}`,
    `place:${place}/${kind}`,
    `people:${people}`,
    `people:${people}/${voice}`,
    `people:${people}/${kind}`,
    ...sizes(a, b),
    ...relations(a, b),
    ...natures(a, b),
    ...moments(a, b),
    ...words(a, b),
  ];
}

type Kind = "total" | "thing" | "people";

function kindOf({ figure }: Datum): Kind {
  if (TOTALS.has(figure.measure)) return "total";
  return THINGS.has(figure.measure) ? "thing" : "people";
}

function voiceOf(a: Datum, b: Datum): string {
  if (a.voice !== b.voice) return a.named && b.named ? "two" : "two-unnamed";
  return a.named ? "one" : "one-unnamed";
}

/** Numbers up to this many times each other, by name. */
const RATIOS: readonly (readonly [most: number, name: string])[] = [
  [1.1, "near"],
  [1.5, "close"],
  [3, "apart"],
  [8, "far"],
];

function numberOf(a: Datum, b: Datum): string {
  const same = a.figure.min === b.figure.min && a.figure.max === b.figure.max;
  if (same) return telltale(a) !== null ? "same-telling" : sizeOf(a) < SMALL ? "same-small" : "same";
  if (numbersFit(a.figure, b.figure)) return "fits";
  return RATIOS.find(([most]) => ratioOf(a, b) <= most)?.[1] ?? "beyond";
}

const TINY = 20;
const SMALL = 100;
const LARGE = 1000;

function sizeOf({ figure }: Datum): number {
  return midpoint(figure) ?? 0;
}

function sizes(a: Datum, b: Datum): string[] {
  const least = Math.min(sizeOf(a), sizeOf(b));
  return [
    least < TINY ? "size:tiny" : least < SMALL ? "size:small" : least < LARGE ? "size:some" : "size:large",
  ];
}

function placesOf(a: Datum, b: Datum): string {
  if (a.country !== b.country && a.country !== "" && b.country !== "") return "two-countries";
  if (a.place === b.place) return a.place === "" ? "none" : "same";
  if (a.place === "" || b.place === "") return a.main && b.main ? "one" : "one-elsewhere";
  return a.main && b.main ? "two-main" : "two";
}

/** Of two populations: "none" says nothing of who is counted, "all" is everybody, "some" a group. */
function populationsOf({ population: a }: Datum, { population: b }: Datum): string {
  const [x, y] = [shapeOf(a), shapeOf(b)].sort();
  if (x !== "some" || y !== "some" || a === null || b === null) return `${x}-${y}`;
  if (a === b) return "same-some";
  return a.split(" ").some((word) => b.split(" ").includes(word)) ? "akin-some" : "other-some";
}

function shapeOf(population: string | null): string {
  return population === null ? "none" : population === "" ? "all" : "some";
}

/** How two data of one report stand to each other there. */
function relations(a: Datum, b: Datum): string[] {
  if (a.report !== b.report) return ["report:two"];
  const gap = Math.abs(a.figure.anchor.start - b.figure.anchor.start);
  const close = gap < BREATH ? "breath" : gap < NEXT ? "next" : "further";
  return [
    a.voice === b.voice ? "report:one/one-voice" : "report:one/two-voices",
    `report:${close}`,
    ...when("report:moves", (a.moves || b.moves) && gap < NEXT),
    ...when("report:old", a.old || b.old),
    ...when("report:added", a.added || b.added),
    ...when("report:table", a.inTable && b.inTable),
    ...when("report:two-places", a.place !== b.place && a.place !== "" && b.place !== ""),
    ...when(
      "report:two-groups",
      a.population !== b.population && Boolean(a.population) && Boolean(b.population),
    ),
    ...when("report:moved-on", movedOn(a, b)),
    ...when(
      "report:twice",
      a.voice === b.voice && a.day === b.day && !numbersFit(a.figure, b.figure) && !a.moves && !b.moves,
    ),
  ];
}

/** Numbers of one sentence, and of one sentence and the next, stand within so many code units of each other. */
const BREATH = 120;
const NEXT = 300;

function movedOn({ figure: a }: Datum, { figure: b }: Datum): boolean {
  return [a.corrects, a.movedFrom].includes(b.id) || [b.corrects, b.movedFrom].includes(a.id);
}

function when(name: string, holds: boolean): string[] {
  return holds ? [name] : [];
}

/** Whether both data are of one nature: parts, lesser counts, those of a place that treats or holds, of the writers, expected, of the past. */
function natures(a: Datum, b: Datum): string[] {
  const both = (name: string, x: boolean, y: boolean): string[] =>
    x !== y ? [`nature:one-${name}`] : x ? [`nature:two-${name}`] : [];
  return [
    ...both("part", a.part !== "", b.part !== ""),
    ...both("lesser", a.lesser, b.lesser),
    ...both("held", !a.total, !b.total),
    ...both("ours", a.ours, b.ours),
    ...both("expected", isExpected(a.figure), isExpected(b.figure)),
    ...both("past", a.past, b.past),
    ...both("flow", a.figure.flow === "flow", b.figure.flow === "flow"),
    ...both("damaged", a.figure.damaged, b.figure.damaged),
    ...both("of-a-day", a.scope === "day", b.scope === "day"),
    ...(a.scope === b.scope
      ? when("scope:same", a.scope !== "")
      : [scopesMeet(a.scope, b.scope) ? "scope:one" : "scope:two"]),
  ];
}

const DAYS: readonly (readonly [most: number, name: string])[] = [
  [1, "day"],
  [4, "days"],
  [14, "weeks"],
  [60, "months"],
];

function moments(a: Datum, b: Datum): string[] {
  if (a.day === "" || b.day === "") return ["days:unknown"];
  const days = Math.abs(Date.parse(a.day) - Date.parse(b.day)) / 86_400_000;
  const apart = `days:${DAYS.find(([most]) => days <= most)?.[1] ?? "far"}`;
  const [early, late] = a.day < b.day ? [a, b] : [b, a];
  if (a.day === b.day || numbersFit(a.figure, b.figure)) return [apart];
  const course = sizeOf(late) >= sizeOf(early) ? "grows" : "shrinks";
  return [apart, `course:${course}${GROWING.has(a.figure.measure) ? "/growing" : ""}`];
}

/** How much the two sentences share, by the cosine of their words. */
const ALIKE: readonly (readonly [most: number, name: string])[] = [
  [0, "none"],
  [0.12, "few"],
  [0.25, "some"],
  [0.45, "many"],
];

function words(a: Datum, b: Datum): string[] {
  let shared = 0;
  for (const word of a.context) if (b.context.has(word)) shared++;
  const cosine = shared / Math.sqrt(Math.max(1, a.context.size) * Math.max(1, b.context.size));
  const alike = ALIKE.find(([most]) => cosine <= most)?.[1] ?? "most";
  return [`words:${alike}`, `words:${alike}/${kindOf(a)}`];
}
