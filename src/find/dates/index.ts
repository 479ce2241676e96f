import { anchorOf, type FoundDate } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";
import { edtfOf } from "./edtf-of.ts";
import { placeReadings } from "./narrative.ts";
import { readDates } from "./read.ts";

/**
 * Finds dates, times, durations and sets with their TIMEX3 values. Relative ones are counted from the day of publication, or from the day
 * the text speaks of just then; without either they keep an open value ("XXXX-WXX-2") and no EDTF. In order of the text, never overlapping.
 */
export function findDates(doc: Doc, context: ReportContext): FoundDate[] {
  const read = readDates(doc);
  return placeReadings(doc, { context, ...read }).map(({ start, end, type, value, until }) => {
    const first = type === "DATE" || type === "TIME" ? edtfOf(value) : undefined;
    const last = until === undefined ? undefined : edtfOf(until);
    const edtf = first && last && first < last ? `${first}/${last}` : first;
    const anchor = anchorOf({ id: context.report, text: doc.text }, { start, end });
    return { anchor, type, value, ...(edtf === undefined ? {} : { edtf }) };
  });
}
