import type { FoundDate, Span } from "../../model/index.ts";
import type { Doc, Sentence } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";
import type { Placed } from "./calendar.ts";
import { type Direction, directionAt } from "./direction.ts";
import { durationValue } from "./duration-value.ts";
import { isDayFirst } from "./order.ts";
import { type Publication, publicationOf } from "./published.ts";
import type { ReadDates } from "./read.ts";
import type { DateExpression, Reading } from "./reading.ts";
import { isPlaced, type Resolved, resolve } from "./resolve.ts";
import type { DirectionWords, FoundReading } from "./rule.ts";
import type { Scene } from "./scene.ts";

/** An expression of time with its TIMEX3 type and value. */
export interface PlacedReading extends Span {
  readonly type: FoundDate["type"];
  readonly value: string;
  /** The value of the last day of a stretch. */
  readonly until?: string;
}

/** Gives each expression its value, in order of the text: what an expression means may rest on those before it. */
export function placeReadings(
  doc: Doc,
  read: ReadDates & { readonly context: ReportContext },
): PlacedReading[] {
  const publication = publicationOf(read.context);
  const dayFirst = isDayFirst(read.found, publication.day);
  const track: Track = { near: null, last: null, period: null };
  const out: PlacedReading[] = [];
  for (const [index, found] of read.found.entries()) {
    const direction = (): Direction => directionOf(doc, found, read.language.directions);
    const one = placeOne(found, {
      doc,
      publication,
      dayFirst,
      track,
      direction,
      next: read.found.slice(index + 1, index + 3),
    });
    if (one) out.push({ start: found.start, end: found.end, ...one });
  }
  return out;
}

function _directionOf(doc: Doc, found: FoundReading, words: DirectionWords): Direction {
  const sentence = sentenceAt(doc, found.start);
  return sentence ? directionAt(doc, { ...found, ...pick(sentence), words }) : "unknown";
}

function pick({ first, last }: Sentence): { readonly first: number; readonly last: number } {
  return { first, last };
}

function directionOf(doc: Doc, found: FoundReading, words: DirectionWords): Direction {
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
  readonly dayFirst: boolean;
  readonly track: Track;
  readonly direction: () => Direction;
  readonly next: readonly FoundReading[];
}

function placeOne(found: FoundReading, place: Place): Omit<PlacedReading, keyof Span> | null {
  const { reading } = found;
  switch (reading.kind) {
    case "duration":
      if (place.track.period && reading.amount !== null && "MY".includes(reading.unit))
        place.track.period = null;
      return { type: "DURATION", value: reading.rest ?? durationValue(reading.amount, reading.unit) };
    case "set":
      return { type: "SET", value: reading.value };
    case "reference":
      return { type: "DATE", value: reading.value };
    case "date": {
      const resolved = resolve(reading.date, sceneAt(found, place));
      if (!resolved) return null;
      remember(resolved, found, place);
      return { type: "DATE", value: resolved.value, ...untilOf(reading, found, place) };
    }
    case "time":
      return placeTime(reading, found, place);
    default:
      return null;
  }
}

function placeTime(
  reading: Extract<Reading, { kind: "time" }>,
  found: FoundReading,
  place: Place,
): Omit<PlacedReading, keyof Span> | null {
  const scene = sceneAt(found, place);
  const following = reading.date ? null : followingDay(found, place);
  const here: DateExpression = following ??
    reading.date ?? { at: "from", base: "narrative", unit: "D", amount: 0 };
  const resolved =
    reading.date || following || scene.near
      ? resolve(here, scene)
      : resolve({ at: "shift", unit: "D", by: 0 }, scene);
  if (!resolved) return null;
  if (reading.date) remember(resolved, found, place);
  const value = `${resolved.value}T${reading.clock ?? reading.part ?? ""}`;
  return { type: "TIME", value, ...untilOf(reading, found, place) };
}

function untilOf(
  { until }: { readonly until?: DateExpression },
  found: FoundReading,
  place: Place,
): { readonly until?: string } {
  const last = until && resolve(until, sceneAt(found, place));
  return last ? { until: last.value } : {};
}

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
  const near = track.near && isNear(track.near.sentence, sentence) ? track.near.at : null;
  return {
    published: publication.day,
    publishedUnit: publication.unit,
    near,
    last: track.last,
    period: track.period,
    direction: place.direction(),
    dayFirst,
  };
}

/** The same sentence or the one before in the same block: further back the text has mostly gone on to something else. */
function isNear(before: Sentence | undefined, now: Sentence | undefined): boolean {
  if (!before || !now) return before === now;
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
