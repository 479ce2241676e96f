import type { FoundName } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";

/** Finds names of people, organisations, places and other things. */
export function findNames(_doc: Doc, _context: ReportContext): FoundName[] {
  return [];
}
