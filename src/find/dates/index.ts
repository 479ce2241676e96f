import { anchorOf, type FoundDate } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";
import { placeReadings } from "./narrative.ts";
import { readDates } from "./read.ts";
import type { DateLanguage } from "./rule.ts";

export type { DateLanguage } from "./rule.ts";

/** What expressions of time are read with. */
export interface DateEvidence {
  readonly context: ReportContext;
  /** Of the report's language; without it only dates in digits are read. */
  readonly words?: DateLanguage | undefined;
}

/**
 * Finds dates, times, durations and sets with their TIMEX3 values. Relative ones are counted from the day of publication, or from the day
 * the text speaks of just then; without either they keep an open value ("XXXX-WXX-2"), and an EDTF only as far as other dates of the text
 * bound them. In order of the text, never overlapping.
 */
export function findDates(doc: Doc, { context, words }: DateEvidence): FoundDate[] {
  const read = readDates(doc, words);
  return placeReadings(doc, { context, ...read }).map(({ start, end, type, value, edtf }) => {
    const anchor = anchorOf({ id: context.report, text: doc.text }, { start, end });
    return { anchor, type, value, ...(edtf === undefined ? {} : { edtf }) };
  });
}
