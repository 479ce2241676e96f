import { intervalsMeet, type Measure, midpoint } from "../../model/index.ts";
import { membersFor } from "./candidates.ts";
import type { Datum } from "./datum.ts";
import { GROWING, TOTALS } from "./en.ts";
import { numbersFit } from "./fit.ts";
import { reachesBack, scopesMeet } from "./scope.ts";
import type { Cluster, Telling } from "./tellings.ts";
import { telltale } from "./voices.ts";

/** Data more than this many days apart belong to different happenings unless one voice goes on counting. */
const MOST_DAYS = 60;
/** How many times larger than the nearest count of another voice a rival may be: first counts of one toll differ by two to three. */
const MOST_RATIO = 5;
/** Below this a count can be of one incident among many, and the words around must then say that it is the same. */
const SMALL = 100;
/** Content words that two sentences on one small incident share. */
const LEAST_CONTEXT = 3;
/** Within this many days a voice does not take its own count back without saying so. */
const STEADY_DAYS = 3;
/** One voice whose next count is this close goes on with the same count. */
const STEADY_RATIO = 1.2;
const LOYAL_RATIO = 3.5;
/** A voice may give a count this many times lower than its own earlier one: days are often told wrong, and lists are cleaned. */
const LAPSE_RATIO = 1.3;
/** A number without a noun is one of its neighbour's kind where it is this close to it. */
const CLOSE_RATIO = 1.5;
/** Measures of which a whole place has one count, though parts of it are counted as often. */
const COUNTED: ReadonlySet<Measure> = new Set<Measure>(["sheltered", "housing", "facilities", "evacuated"]);
const TOLLS: ReadonlySet<Measure> = new Set<Measure>(["killed", "injured", "missing"]);
/** Days over which a toll may grow like that. */
const MOST_GROWTH = 3;
const DAY = 86_400_000;

/** Why a telling cannot count what a cluster counts. */
export type Obstacle =
  | "place"
  | "population"
  | "voice"
  | "scope"
  | "time"
  | "size"
  | "expected"
  | "thing"
  | "incident";

/** A telling and the cluster that it is held against; `scale` is the largest count of everybody in the country by the same measure. */
interface Against {
  readonly cluster: Cluster;
  readonly scale: number;
}

/** How well a telling fits a cluster: the sum of small reasons, place, population, voice, value; or the obstacle that keeps it out. */
function verdict(telling: Telling, { cluster, scale }: Against): number | Obstacle {
  const datum = telling.lead;
  const others = membersFor(telling, cluster).map((each) => each.lead);
  const own = others.filter((other) => other.voice === datum.voice);
  const same = others.some((other) => sameValue(datum, other));
  const ratio = nearest(datum, others);
  const place =
    placeScore(datum, { cluster, steady: own.length > 0 && ratio < STEADY_RATIO }) ??
    repeatedAt(datum, others);
  if (place === null) return "place";
  const population = populationScore(datum, { cluster, own, ratio });
  if (population === null) return "population";
  if (excluded(telling, cluster)) return "voice";
  if (!same && others.some((other) => otherScope(datum, other))) return "scope";
  if (own.length === 0 && others.every((other) => isFar(datum, other))) return "time";
  if (!same && !isWithin(datum, { others, most: MOST_RATIO })) return "size";
  const otherThing = same ? null : thingObstacle(datum, { others, own });
  if (otherThing) return otherThing;
  const incident = isIncident(datum, scale) && !sameThings(datum, others);
  if (incident && !others.some((other) => sameIncident(datum, other))) return "incident";
  return 0.5 + place + population + (own.length > 0 ? 2 : 0) + (same ? 3 : 0) + 1 / ratio;
}

/** How well a telling fits a cluster; 0 where something keeps it out. */
export function compare(telling: Telling, against: Against): number {
  const found = verdict(telling, against);
  return typeof found === "number" ? found : 0;
}

/** A number that two counts would not share by chance is the same count wherever it is said to be. */
function repeatedAt(datum: Datum, others: readonly Datum[]): 0 | null {
  const number = telltale(datum);
  return others.some((other) => (number !== null && telltale(other) === number) || isRounded(datum, other))
    ? 0
    : null;
}

/** Another value of what is expected, or of what is no total, needs the same voice or the same things. */
function thingObstacle(
  datum: Datum,
  { others, own }: { others: readonly Datum[]; own: readonly Datum[] },
): Obstacle | null {
  if (isExpected(datum.figure) && own.length === 0) return "expected";
  return datum.total || goesOn(datum, own) || sameThings(datum, others) ? null : "thing";
}

/** Whether two data count from different days on, or one from long before the other and far more. */
function otherScope(a: Datum, b: Datum): boolean {
  if (!scopesMeet(a.scope, b.scope)) return true;
  const [x, y] = [midpoint(a.figure) ?? 0, midpoint(b.figure) ?? 0];
  return (reachesBack(a.scope, b) && x > OUTGROWN * y) || (reachesBack(b.scope, a) && y > OUTGROWN * x);
}

/** A total since last year is at least this many times the dead of a day or a week. */
const OUTGROWN = 2;

/** Whether a figure is of what may be or is planned: one voice's own guess, unless another gives the very same number. */
export function isExpected({ modality }: Pick<Datum["figure"], "modality">): boolean {
  return modality === "hypothetical" || modality === "planned";
}

/** Whether a voice that is named goes on with a count of the crisis, however small. */
function isContinued(a: Datum, b: Datum): boolean {
  return (
    a.voice === b.voice && a.named && a.main && b.main && a.total && b.total && ratioOf(a, b) < LOYAL_RATIO
  );
}

/** A count of one incident is met again where the words around it are, or where number and noun are the same and a word beside. */
function sameIncident(a: Datum, b: Datum): boolean {
  if (isContinued(a, b)) return true;
  const noun = sameValue(a, b) && Boolean(a.population) && a.population === b.population;
  return sharedWords(a, b) >= (noun ? 2 : LEAST_CONTEXT);
}

/** One voice does not give two values for one thing in one report, nor lower its count within days, or ever where it can only grow, unless it says so. */
function excluded({ data, lead }: Telling, { byVoice, byReport }: Cluster): boolean {
  const twice = data.some((a) => byReport.get(a.report)?.some((b) => areTwo(a, b)));
  return (
    twice ||
    (byVoice.get(lead.voice) ?? []).some((other) => differ(lead, other.lead) && lowers(lead, other.lead))
  );
}

/** Whether one report counts two things: with two values of one voice, in two places, or one beside the other. */
export function areTwo(a: Datum, b: Datum): boolean {
  return a.report === b.report && ((a.day === b.day && differ(a, b)) || standApart(a, b));
}

/** Two places that a report names, or one number beside the other ("another 300"). */
function standApart(a: Datum, b: Datum): boolean {
  if (numbersFit(a.figure, b.figure) && a.place === b.place) return false;
  const named = a.place !== b.place && a.place !== "" && b.place !== "";
  return (named && (!a.main || !b.main || (a.inTable && b.inTable))) || a.added || b.added;
}

function differ(a: Datum, b: Datum): boolean {
  if (a.voice !== b.voice || a.old || b.old || numbersFit(a.figure, b.figure)) return false;
  return !movesOn(a, b) && a.figure.corrects !== b.figure.id && b.figure.corrects !== a.figure.id;
}

function lowers(a: Datum, b: Datum): boolean {
  if (a.report === b.report || a.figure.damaged || b.figure.damaged || a.moves || b.moves) return false;
  if (a.day === "" || b.day === "" || ratioOf(a, b) <= LAPSE_RATIO) return false;
  if (daysApart(a, b) > STEADY_DAYS && !GROWING.has(a.figure.measure)) return false;
  const [earlier, later] = a.day <= b.day ? [a, b] : [b, a];
  return (midpoint(later.figure) ?? 0) < (midpoint(earlier.figure) ?? 0);
}

/** Whether two data give the same number, so that they can be one count. */
function sameValue(a: Datum, b: Datum): boolean {
  return a.figure.min === b.figure.min && a.figure.max === b.figure.max
    ? true
    : isRounded(a, b) || ((a.figure.damaged || b.figure.damaged) && intervalsMeet(a.figure, b.figure));
}

/** Whether one large number is the other, rounded: "425 million" and "425.7 million". */
function isRounded({ figure: a }: Datum, { figure: b }: Datum): boolean {
  const [x, y] = [a.min ?? 0, b.min ?? 0];
  if (a.min !== a.max || b.min !== b.max || Math.min(x, y) < LEAST_ROUNDED) return false;
  const telling = [x, y].some((value) => String(value).replace(/0+$/, "").length > 2);
  return telling && intervalsMeet(a, b);
}

/** Smaller numbers are near each other by chance. */
const LEAST_ROUNDED = 100_000;

/**
 * Agreement of places: `null` where both are given and differ, or where one is a part and the other the whole. Where one voice goes on counting
 * (`steady`), a count without a place goes on too, and another place in the country is where it spoke.
 */
function placeScore(datum: Datum, { cluster, steady }: { cluster: Cluster; steady: boolean }): number | null {
  const { place } = cluster;
  if (datum.place !== "" && datum.place === place.place) return 2;
  const abroad = datum.country !== place.country && datum.country !== "" && place.country !== "";
  if (!datum.main || !place.main) {
    const goes = datum.place === "" ? TOTALS.has(datum.figure.measure) : TOLLS.has(datum.figure.measure);
    return steady && !abroad && goes ? 0 : null;
  }
  if (abroad) return null;
  return datum.place === "" && place.place === "" ? 1 : 0;
}

/**
 * Agreement of those counted: `null` where they differ. A voice that always counts civilians goes on to do so where it does not say it again,
 * and a number that says nothing of who is counted may be of those that one close to it counts.
 */
function populationScore(
  datum: Datum,
  { cluster, own, ratio }: { cluster: Cluster; own: readonly Datum[]; ratio: number },
): number | null {
  const there = cluster.population;
  if (datum.population !== null && datum.population === there) return datum.population === "" ? 0.5 : 2;
  if (datum.population && there) return null;
  if (!datum.population && !there) return 0.5;
  const loyal = own.length > 0 && own.length === cluster.tellings.length && ratio < LOYAL_RATIO;
  const open = datum.population === null || there === null;
  return loyal || (open && ratio < CLOSE_RATIO) ? 0 : null;
}

/** Of things that are no total, a close count of the same named things in the same named or unnamed place by anybody. */
function sameThings(datum: Datum, others: readonly Datum[]): boolean {
  return (
    COUNTED.has(datum.figure.measure) &&
    others.some(
      (other) =>
        other.place === datum.place &&
        datum.population !== null &&
        (datum.population !== "" || datum.figure.measure !== "evacuated") &&
        other.population === datum.population &&
        ratioOf(datum, other) < LOYAL_RATIO,
    )
  );
}

/** Of things that are no total, another value is the same thing only from the same voice in the same words. */
function goesOn(datum: Datum, own: readonly Datum[]): boolean {
  return own.some(
    (other) =>
      other.place === datum.place &&
      (movesOn(datum, other) ||
        (((datum.population !== null && other.population === datum.population) || datum.old || other.old) &&
          (datum.report === other.report || sharedWords(datum, other) >= LEAST_CONTEXT))),
  );
}

/** Whether one report says that its own or one voice's count moved from one value to the other. */
function movesOn(a: Datum, b: Datum): boolean {
  return a.report === b.report && (a.moves || b.moves) && ratioOf(a, b) < LOYAL_RATIO;
}

/** Whether a count is of one incident: small, and for a toll also of another place or far below the toll of the crisis. */
function isIncident({ figure, main, total }: Datum, scale: number): boolean {
  const value = figure.max ?? figure.min;
  if (value === null || value >= SMALL) return false;
  return !total || !main || value * MOST_RATIO < scale;
}

/** The least ratio, of 1 or more, between the datum and another count. */
function nearest(datum: Datum, others: readonly Datum[]): number {
  return others.reduce((least, other) => Math.min(least, ratioOf(datum, other)), Number.POSITIVE_INFINITY);
}

/** How many times the larger of two numbers is the smaller: 1 or more; 1 where either is open at both ends. */
export function ratioOf(a: Datum, b: Datum): number {
  const x = midpoint(a.figure);
  const y = midpoint(b.figure);
  return x === null || y === null ? 1 : Math.max((x + 1) / (y + 1), (y + 1) / (x + 1));
}

/** Whether a count is within `most` times another one; the toll of everybody may grow by as much again on each day that lies between. */
function isWithin(datum: Datum, { others, most }: { others: readonly Datum[]; most: number }): boolean {
  return others.some((other) => {
    const [early, late] = datum.day <= other.day ? [datum, other] : [other, datum];
    const grows = !datum.population && (midpoint(late.figure) ?? 0) > (midpoint(early.figure) ?? 0);
    const days = grows ? Math.min(MOST_GROWTH, daysApart(early, late)) : 0;
    return ratioOf(datum, other) <= most * (1 + days);
  });
}

/** Whether two data are too far apart in time for one happening; what lies long ago is dated by the year at best, and its place tells. */
function isFar(a: Datum, b: Datum): boolean {
  if (a.past && b.past && a.place !== "" && a.place === b.place) return false;
  return daysApart(a, b) > MOST_DAYS;
}

function sharedWords(a: Datum, b: Datum): number {
  let shared = 0;
  for (const word of a.context) if (b.context.has(word)) shared++;
  return shared;
}

function daysApart(a: Datum, b: Datum): number {
  if (a.day === "" || b.day === "") return 0;
  return Math.abs(Date.parse(a.day) - Date.parse(b.day)) / DAY;
}
