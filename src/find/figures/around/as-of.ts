import type { FoundDate, FoundFigure, FoundStatement, Span } from "../../../model/index.ts";
import { contains, daysOf } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import { COMPARES, UP_TO } from "../languages/en/times.ts";
import { type Mention, tokensOver } from "../measures/counted/mention.ts";
import { near, PARAGRAPH } from "../quantities/near.ts";
import { dateAround, dateOfReport } from "./as-of-line.ts";
import { carriedDate } from "./carried-date.ts";
import { namesHappening, opensWhile } from "./date-sense.ts";

/** The date a figure is of, with the words it rests on. */
export type AsOf = Pick<FoundFigure, "asOf" | "asOfAnchor" | "asOfFrom">;

interface Evidence {
  readonly mention: Mention;
  readonly dates: readonly FoundDate[];
  readonly statement: FoundStatement | null;
  /** From the end of the last quantity before to the start of the next: a date beyond is theirs first. */
  readonly between: Span;
  /** Of the report, as its context has it. */
  readonly published: string | undefined;
}

/**
 * Finds the date of a figure: the one behind it before the next number, else one of its sentence or statement, else when it was said, else that
 * of the old happening of which the sentence before tells, else the date of its row or of the heading above, else the report's own "as of" line. A date after "since" opens a while and is not the date of the figure.
 */
export function asOfOf(doc: Doc, given: Evidence): AsOf {
  const { mention, dates, statement } = given;
  const around = near(dates, { span: mention.quantity.anchor, reach: PARAGRAPH });
  const usable = around.filter(
    (date) =>
      date.edtf !== undefined &&
      date.type !== "DURATION" &&
      date.type !== "SET" &&
      !opensWhile(doc, date) &&
      !namesHappening(doc, date) &&
      !isYetToCome(doc, { date, published: given.published }),
  );
  const inside = inSentence(doc, { ...given, dates: usable });
  const content = statement ? inside.filter((date) => contains(statement.content, date.anchor)) : inside;
  const now = isNow(inside, { ...given, dates: around });
  const found = nearestOf(content, { ...given, now });
  if (found) return dated(found, "sentence");
  const said = statement && !now ? saidOn(statement, { dates: around, usable }) : undefined;
  if (said) return said;
  const outside = now ? undefined : inside[0];
  if (outside) return dated(outside, "sentence");
  const carried = carriedDate(doc, { mention, dates: around, published: given.published });
  if (carried) return dated(carried, "sentence");
  const above = dateAround(doc, { sentence: mention.sentence, dates });
  if (above) return dated(above, "heading");
  const line = dateOfReport(doc, dates);
  return line ? dated(line, "report") : {};
}

/** The dates of the figure's sentence; those beyond a semicolon, or behind a number it is compared with, belong to what stands there. */
function inSentence(doc: Doc, { mention, dates, between }: Evidence): readonly FoundDate[] {
  const { start, end } = mention.sentence;
  const { anchor } = mention.quantity;
  const semicolon = doc.text.slice(anchor.end, end).indexOf(";");
  const clause = semicolon < 0 ? end : anchor.end + semicolon;
  const reach = Math.min(clause, isCompared(doc, between.end) ? between.end : end);
  return dates.filter((date) => date.anchor.start >= start && date.anchor.end <= reach);
}

/** Of the dates that may be the figure's: the one behind it before the next number, else the last before it, else the next one. */
function nearestOf(
  usable: readonly FoundDate[],
  { mention, between, now }: Pick<Evidence, "mention" | "between"> & { now: boolean },
): FoundDate | undefined {
  const { anchor } = mention.quantity;
  const behind = usable.find((date) => date.anchor.start >= anchor.end && date.anchor.start < between.end);
  if (behind || now) return behind;
  const before = usable.findLast((date) => date.anchor.end <= anchor.start);
  return before ?? usable.find((date) => date.anchor.start >= anchor.end);
}

/** The value of "now" and "currently". */
const PRESENT = "PRESENT_REF";

/** "who in May counted 300, now gives 120": whether the last that is said before the number of when it is of is the present. */
function isNow(
  inside: readonly FoundDate[],
  { mention, dates }: Pick<Evidence, "mention" | "dates">,
): boolean {
  const { start } = mention.quantity.anchor;
  const now = dates.findLast((date) => date.value === PRESENT && date.anchor.end <= start);
  if (!now || now.anchor.start < mention.sentence.start) return false;
  const before = inside.findLast((date) => date.anchor.end <= start);
  return !before || before.anchor.start < now.anchor.start;
}

function dated(date: FoundDate, asOfFrom: NonNullable<AsOf["asOfFrom"]>): AsOf {
  return date.edtf === undefined ? {} : { asOf: date.edtf, asOfAnchor: date.anchor, asOfFrom };
}

/** When the statement was made, unless the words that say so only open a while. */
function saidOn(
  { saidAt, content }: FoundStatement,
  { dates, usable }: { dates: readonly FoundDate[]; usable: readonly FoundDate[] },
): AsOf | undefined {
  if (saidAt === undefined) return undefined;
  const same = usable.filter((date) => date.edtf === saidAt);
  if (same.length === 0 && dates.some((date) => date.edtf === saidAt)) return undefined;
  const closest = same.toSorted(
    (a, b) => Math.abs(a.anchor.start - content.start) - Math.abs(b.anchor.start - content.start),
  )[0];
  return { asOf: saidAt, asOfFrom: "statement", ...(closest ? { asOfAnchor: closest.anchor } : {}) };
}

/** Whether the number that starts at `start` is one that those before it are compared with: a date behind it is its own. */
function isCompared(doc: Doc, start: number): boolean {
  const [first] = tokensOver(doc, { start, end: start + 1 });
  return COMPARES.has(doc.tokens[first - 1]?.lower ?? "");
}

/** "by Friday": until when something was counted where that day is past, until when it is to be done where it is not. */
function isYetToCome(
  doc: Doc,
  { date, published }: { date: FoundDate; published: string | undefined },
): boolean {
  const [first] = tokensOver(doc, date.anchor);
  if (!UP_TO.has(doc.tokens[first - 1]?.lower ?? "")) return false;
  const [last, today] = [daysOf(date.edtf ?? "")?.last, daysOf((published ?? "").slice(0, 10))?.first];
  return !last || !today || last > today;
}
