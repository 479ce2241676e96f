import type { FoundDate } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";

/** Finds dates, times, durations and sets. */
export function findDates(_doc: Doc, _context: ReportContext): FoundDate[] {
  return [];
}
