import type { Measure } from "../../model/index.ts";
import { type Datum, excludeEachOther } from "../series/index.ts";
import { ADDITIVE, ANSWERS, CORRECTS, COUNTERS, DEFINITE_COUNT, EARLIER } from "./en.ts";

/** A report's text and statements, by its id. */
export type TextOf = (report: string) => string;

/** Two voices set side by side stand within this many code units of each other: one sentence and the next, or the paragraph behind it. */
const BESIDE = 260;
/** How far around a number the words are looked for that set it against another, in code units. */
const NEAR = 70;

/** Whether one of two counts is only the older one: its clause, in a sentence of its own, says that somebody had given it before. */
export function isOvertaken(a: Datum, b: Datum, textOf: TextOf): boolean {
  const [first, second] = [a.figure.anchor, b.figure.anchor].sort((x, y) => x.start - y.start);
  const oneSentence = !/[.!?]["”]?\s|\n/.test(textOf(a.report).slice(first!.end, second!.start));
  return !oneSentence && isEarlier(a, textOf) !== isEarlier(b, textOf);
}

function isEarlier({ report, figure }: Datum, textOf: TextOf): boolean {
  return EARLIER.test(clauseAt(textOf(report), figure.anchor));
}

/** Whether a number is added to another one: "another 40". */
export function isAdded({ report, figure }: Datum, textOf: TextOf): boolean {
  return ADDITIVE.test(textOf(report).slice(Math.max(0, figure.anchor.start - NEAR), figure.anchor.start));
}

/** Two counts this many times apart are hardly of one thing, unless the words set them against each other. */
const MOST_APART = 10;

/** Whether two counts are of two places or of two rows of a table, one a part, or nobody vouches for one of them. */
export function areApart(a: Datum, b: Datum, textOf: TextOf): boolean {
  return (
    (isRow(a, textOf) && isRow(b, textOf)) ||
    (a.place !== b.place &&
      (isBeside(a, b, textOf) ? isPlaced(a) && isPlaced(b) : a.place !== "" && b.place !== "")) ||
    a.figure.speaker === undefined ||
    b.figure.speaker === undefined ||
    isPart(a) ||
    isPart(b)
  );
}

/** Whether the words of a count's own sentence or row say where it counts. */
function isPlaced({ place, figure }: Datum): boolean {
  return place !== "" && OWN_WORDS.has(figure.placeBasis ?? "");
}

const OWN_WORDS: ReadonlySet<string> = new Set(["sentence", "taken-up", "row"]);

/** Whether a count is of some among others: "40 of them" without a word for who they are is another voice's count of all. */
function isPart({ part, population }: Datum): boolean {
  return part !== "" && population !== null;
}

function isRow({ inTable, report, figure, paragraph }: Datum, textOf: TextOf): boolean {
  return inTable || /^\s*\|/.test(textOf(report).slice(paragraph, figure.anchor.start));
}

/** Whether one of two counts is so much larger that they hardly count one thing. */
export function areUnlike(a: Datum, b: Datum): boolean {
  const sizes = [sizeOf(a), sizeOf(b)];
  return Math.max(...sizes) > MOST_APART * Math.min(...sizes);
}

function sizeOf({ figure }: Datum): number {
  return figure.max ?? figure.min ?? 0;
}

/** Counts of one thing that two voices give right behind each other, the second set against the first by its words or by leaving out what it counts. */
export function besideEachOther(data: readonly Datum[], textOf: TextOf): [claim: Datum, rival: Datum][] {
  const ordered = [...data].sort((a, b) => a.figure.anchor.start - b.figure.anchor.start);
  return ordered.flatMap((rival, i): [Datum, Datum][] => {
    const claim = ordered
      .slice(Math.max(0, i - WINDOW), i)
      .findLast((each) => each.figure.measure === rival.figure.measure && mayClash(each, rival, textOf));
    if (!claim || !isBeside(claim, rival, textOf)) return [];
    if (isAdded(claim, textOf) || isAdded(rival, textOf) || isOvertaken(claim, rival, textOf)) return [];
    return isSetAgainst(claim, rival, textOf) ? [[claim, rival]] : [];
  });
}

/** A count is set against one of so many before it. */
const WINDOW = 20;

/** Measures of what everybody counts alike. What somebody brought, sent or took out is of one's own doing. */
const OF_ALL: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "injured",
  "missing",
  "displaced",
  "crossed-border",
  "returned",
  "affected",
  "in-need",
  "present",
  "stranded",
  "housing",
  "money",
]);

function mayClash(claim: Datum, rival: Datum, textOf: TextOf): boolean {
  const [a, b] = [claim.figure, rival.figure];
  const counted = [claim.population ?? "", rival.population ?? ""];
  return (
    a.unit === b.unit &&
    a.modality === "asserted" &&
    b.modality === "asserted" &&
    !claim.past &&
    !rival.past &&
    !areApart(claim, rival, textOf) &&
    (counted[0] === counted[1] || counted.includes("")) &&
    (excludeEachOther(claim, rival) || exceeds(claim, rival) || exceeds(rival, claim))
  );
}

/** Whether another voice's count stays so far below an "up to" that it is no answer to it. */
function exceeds(most: Datum, other: Datum): boolean {
  const { min, max } = most.figure;
  const size = sizeOf(other);
  return most.voice !== other.voice && min === null && max !== null && size > 0 && size < max * FAR_BELOW;
}

/** "Up to N" is mostly said of about N: what stays below three quarters of it is another count. */
const FAR_BELOW = 0.75;

function isBeside(claim: Datum, rival: Datum, textOf: TextOf): boolean {
  const [first, second] = [claim.figure.anchor, rival.figure.anchor].sort((a, b) => a.start - b.start);
  const [from, to] = [first!.end, second!.start];
  if (to - from > BESIDE) return false;
  return (textOf(claim.report).slice(from, to).match(/\n+/g) ?? []).length <= 1;
}

function isSetAgainst(claim: Datum, rival: Datum, textOf: TextOf): boolean {
  const text = textOf(claim.report);
  const { anchor, what } = rival.figure;
  const before = text.slice(Math.max(claim.figure.anchor.end, anchor.start - NEAR), anchor.start);
  const beside = `${before} # ${text.slice(anchor.end, anchor.end + NEAR)}`;
  if (CORRECTS.test(`${anchor.exact} ${beside}`)) return true;
  if (areUnlike(claim, rival) || !OF_ALL.has(claim.figure.measure)) return false;
  if (COUNTERS.test(beside)) return true;
  return what === undefined || DEFINITE_COUNT.test(before);
}

/** Whether a count is given as an answer to the one before it: "..., counters the mayor". */
export function isAnswerTo(claim: Datum, rival: Datum, textOf: TextOf): boolean {
  if (!isBeside(claim, rival, textOf)) return false;
  const text = textOf(claim.report);
  const { start, end } = rival.figure.anchor;
  return (
    ANSWERS.test(text.slice(Math.max(claim.figure.anchor.end, start - NEAR), start)) ||
    ANSWERS.test(text.slice(end, end + NEAR))
  );
}

/** A clause reaches at most this many code units to either side of a number in it. */
const REACH = 160;

/** The words around a span up to the nearest comma, full stop or other number, with a short phrase before the comma that says when. */
function clauseAt(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const stops = [0, ...[...before.matchAll(CLAUSE_END)].map(({ index }) => index)];
  const opens = stops.at(-1)!;
  const lead = stops.at(-2) ?? opens;
  const from = before[opens] === "," && opens - lead <= LEAD ? lead : opens;
  const number = before.slice(from).search(/\d[^\d]*$/) + 1;
  const closes = after.search(/\d|[,;:.!?]["”]?\s|\n/);
  return before.slice(from + number) + text.slice(start, end) + (closes < 0 ? after : after.slice(0, closes));
}

/** "The evening before," is at most this long, in code units. */
const LEAD = 30;

const CLAUSE_END = /[,;:.!?]["”]?\s|\n/g;
