import type { FoundDate, Span } from "../../model/index.ts";
import type { Doc, Sentence } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";
import { laidEdtf } from "./bounds.ts";
import type { Day, Placed } from "./calendar.ts";
import { type Direction, directionAt } from "./direction.ts";
import { durationValue } from "./duration-value.ts";
import { calendarEdtf } from "./known.ts";
import { isDayFirst } from "./order.ts";
import { isDayKnown, type Publication, publicationOf } from "./published.ts";
import type { ReadDates } from "./read.ts";
import type { DateExpression, Reading } from "./reading.ts";
import { isPlaced, type Resolved, resolve } from "./resolve.ts";
import type { DirectionWords, FoundReading } from "./rule.ts";
import type { Scene } from "./scene.ts";

/** What an expression of time means: its TIMEX3 type and value, and its EDTF where it is known. */
export interface Meaning {
  readonly type: FoundDate["type"];
  readonly value: string;
  readonly edtf?: string;
}

/** Gives each expression its value, in order of the text: what an expression means may rest on those before it. */
export function placeReadings(
  doc: Doc,
  read: ReadDates & { readonly context: ReportContext },
): (Meaning & Span)[] {
  const directionOf = (found: FoundReading): Direction => directionIn(doc, found, read.language.directions);
  const dayFirst = isDayFirst(read.found, publicationOf(read.context, null).day);
  const latest = isDayKnown(read.context) ? null : latestDay(read.found, { dayFirst, directionOf });
  const publication = publicationOf(read.context, latest);
  const track: Track = { near: null, last: null, period: null };
  const out: (Meaning & Span)[] = [];
  for (const [index, found] of read.found.entries()) {
    const direction = (): Direction => directionOf(found);
    const next = read.found.slice(index + 1, index + 3);
    const meaning = meaningOf(found, { doc, publication, latest, dayFirst, track, direction, next });
    if (meaning) out.push({ start: found.start, end: found.end, ...meaning });
  }
  return out;
}

/** The latest day that a text gives in full and does not look ahead to: a report is not older. */
function latestDay(
  found: readonly FoundReading[],
  by: { readonly dayFirst: boolean; readonly directionOf: (found: FoundReading) => Direction },
): Day | null {
  const scene = { ...NOWHERE, dayFirst: by.dayFirst };
  let latest: Day | null = null;
  for (const one of found) {
    const { reading } = one;
    if (reading.kind !== "date" || reading.date.at !== "fields" || reading.date.year === undefined) continue;
    const resolved = resolve(reading.date, scene);
    if (!resolved || !isPlaced(resolved) || resolved.unit !== "D" || by.directionOf(one) === "future")
      continue;
    if (!latest || Temporal.PlainDate.compare(resolved.start, latest) > 0) latest = resolved.start;
  }
  return latest;
}

const NOWHERE: Scene = {
  published: null,
  publishedUnit: "D",
  near: null,
  last: null,
  period: null,
  latest: null,
  direction: "unknown",
  dayFirst: true,
};

function directionIn(doc: Doc, found: FoundReading, words: DirectionWords): Direction {
  const sentence = sentenceAt(doc, found.start);
  if (!sentence) return "unknown";
  const { start, end } = found;
  return directionAt(doc, { start, end, first: sentence.first, last: sentence.last, words });
}

/** What the text spoke of so far. */
interface Track {
  near: { readonly at: Placed; readonly sentence: Sentence | undefined } | null;
  last: Placed | null;
  period: Placed | null;
}

interface Place {
  readonly doc: Doc;
  readonly publication: Publication;
  readonly latest: Day | null;
  readonly dayFirst: boolean;
  readonly track: Track;
  readonly direction: () => Direction;
  readonly next: readonly FoundReading[];
}

function meaningOf(found: FoundReading, place: Place): Meaning | null {
  const { reading } = found;
  switch (reading.kind) {
    case "duration":
      return lengthOf(reading, place);
    case "set":
      return { type: "SET", value: reading.value };
    case "reference":
      return { type: "DATE", value: reading.value };
    case "date": {
      const scene = sceneAt(found, place);
      const resolved = resolve(reading.date, scene);
      if (!resolved) return null;
      remember(resolved, found, place);
      const edtf = calendarEdtf(resolved, { reading, scene, publication: place.publication });
      return { type: "DATE", value: resolved.value, ...(edtf === undefined ? {} : { edtf }) };
    }
    case "time":
      return timeOf(reading, found, place);
    default:
      return null;
  }
}

function lengthOf(reading: Extract<Reading, { kind: "duration" }>, place: Place): Meaning {
  const { amount, unit, rest, laid } = reading;
  const { track, publication } = place;
  if (track.period && amount !== null && "MY".includes(unit)) track.period = null;
  const meaning = { type: "DURATION", value: rest ?? durationValue(amount, unit) } as const;
  if (!laid || amount === null || !publication.day || publication.unit !== "D") return meaning;
  if ((laid === "within" || laid === "at-end") && place.direction() !== "future") return meaning;
  const edtf = laidEdtf({ amount, unit, laid }, publication.day);
  return { ...meaning, ...(edtf === undefined ? {} : { edtf }) };
}

function timeOf(
  reading: Extract<Reading, { kind: "time" }>,
  found: FoundReading,
  place: Place,
): Meaning | null {
  const scene = sceneAt(found, place);
  const following = reading.date ? null : followingDay(found, place);
  const narrative = scene.near?.unit === "D" ? NARRATIVE_DAY : TODAY;
  const resolved = resolve(following ?? reading.date ?? narrative, scene);
  if (!resolved) return null;
  if (reading.date) remember(resolved, found, place);
  const value = `${resolved.value}T${reading.clock ?? reading.part ?? ""}`;
  const edtf = calendarEdtf({ ...resolved, value }, { reading, scene, publication: place.publication });
  return { type: "TIME", value, ...(edtf === undefined ? {} : { edtf }) };
}

const NARRATIVE_DAY: DateExpression = { at: "from", base: "narrative", unit: "D", amount: 0 };
const TODAY: DateExpression = { at: "shift", unit: "D", by: 0 };

/** How far behind a clock time its day may stand: "8:20 p.m. (1720 GMT) Monday". */
const DAY_AFTER_TIME = 18;

function followingDay(found: FoundReading, { next }: Place): DateExpression | null {
  const day = next.find(
    ({ reading }) => reading.kind === "date" || (reading.kind === "time" && reading.date !== null),
  );
  if (!day || day.start - found.end > DAY_AFTER_TIME) return null;
  const date = day.reading.kind === "date" || day.reading.kind === "time" ? day.reading.date : null;
  return date?.at === "fields" && (date.day !== undefined || date.weekday !== undefined) ? date : null;
}

function sceneAt(found: FoundReading, place: Place): Scene {
  const { track, publication, dayFirst } = place;
  const sentence = sentenceAt(place.doc, found.start);
  const near =
    track.near && isNear(place.doc, { before: track.near.sentence, now: sentence }) ? track.near.at : null;
  return {
    published: publication.day,
    publishedUnit: publication.unit,
    near,
    last: track.last,
    period: track.period,
    latest: place.latest,
    direction: place.direction(),
    dayFirst,
  };
}

/**
 * The same sentence, the one before in the same block, or the heading above: further back the text has mostly gone on to something else.
 */
function isNear(
  { blocks }: Doc,
  { before, now }: { before: Sentence | undefined; now: Sentence | undefined },
): boolean {
  if (!before || !now) return before === now;
  if (blocks[now.block]?.heading === before.block) return true;
  return before.block === now.block && now.index - before.index <= 1;
}

function remember(resolved: Resolved, found: FoundReading, { doc, track }: Place): void {
  if (!isPlaced(resolved)) return;
  track.near = { at: resolved, sentence: sentenceAt(doc, found.start) };
  track.last = resolved;
  const { reading } = found;
  if (resolved.unit === "Q" && reading.kind === "date" && reading.date.at === "period")
    track.period = resolved;
}

function sentenceAt(doc: Doc, offset: number): Sentence | undefined {
  let low = 0;
  let high = doc.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = doc.sentences[low];
  return sentence && sentence.start <= offset ? sentence : undefined;
}
