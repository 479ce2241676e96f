import { type Anchor, anchorOf, type FoundDate, type Span, toDay } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";
import type { EventWords } from "./lexicon.ts";

/** A date with the words it rests on. */
export interface When {
  /** EDTF, no finer than a day. */
  readonly edtf: string;
  readonly anchor: Anchor;
}

/** How many characters may stand between the two ends of a stretch of dates: " until ", " and ". */
const JOIN = 9;

/** The calendar dates of a report in order, with "from 4 May until 11 May" as one interval. */
export function datesForEvents(
  doc: Doc,
  with_: {
    readonly context: ReportContext;
    readonly dates: readonly FoundDate[];
    readonly words: EventWords;
  },
): When[] {
  const out: When[] = [];
  for (const date of with_.dates) {
    if (date.edtf === undefined || date.type === "DURATION") continue;
    const when = { edtf: namedEdtf(date, date.edtf), anchor: date.anchor };
    const before = out.at(-1);
    const joined =
      before && joinedWith(doc, { before, when, words: with_.words, report: with_.context.report });
    if (joined) out[out.length - 1] = joined;
    else out.push(when);
  }
  return out;
}

/**
 * What the words name, which is what a timeline goes by: the month of "early May", the day of "around 20 June", and for a night that began on the
 * day before its own day. No finer than a day.
 */
function namedEdtf({ value }: FoundDate, edtf: string): string {
  const [first, last] = toDay(edtf).split("/");
  if (last === undefined) return first!.replace(/[~?]$/, "");
  if (first!.endsWith("~") && /^\d{4}(?:-\d{2})?$/.test(value)) return value;
  const night = value.includes("T") && last === value.slice(0, value.indexOf("T"));
  return night ? last : `${first}/${last}`.replaceAll("~", "");
}

/** The word that a blank parts from what starts at `start`, in lower case; "" where there is none. */
function wordBefore({ text }: Doc, { start }: Span): string {
  const near = text.slice(Math.max(0, start - LONGEST_WORD), start);
  return /(\p{L}{1,14})\s{1,14}$/u.exec(near)?.[1]?.toLowerCase() ?? "";
}

/** No word that joins or places is longer, blanks counted. */
const LONGEST_WORD = 14;

function joinedWith(
  doc: Doc,
  pair: { readonly before: When; readonly when: When; readonly words: EventWords; readonly report: string },
): When | null {
  const { before, when, words, report } = pair;
  const gap = doc.text.slice(before.anchor.end, when.anchor.start);
  if (gap.length > JOIN || before.edtf.includes("/") || when.edtf.includes("/") || before.edtf >= when.edtf)
    return null;
  const join = gap.trim().toLowerCase();
  if (!words.sets.rangeJoins.has(join) && join !== "–") return null;
  if (words.sets.and.has(join) && !words.sets.between.has(wordBefore(doc, before.anchor))) return null;
  const anchor = anchorOf(
    { id: report, text: doc.text },
    { start: before.anchor.start, end: when.anchor.end },
  );
  return { edtf: `${before.edtf}/${when.edtf}`, anchor };
}
