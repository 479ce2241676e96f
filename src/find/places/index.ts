import type { FoundName, FoundPlace } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";

/** What toponyms are found with. */
export interface PlaceEvidence {
  readonly context: ReportContext;
  readonly names: readonly FoundName[];
}

/** Finds toponyms and locates those that the gazetteer knows. */
export function findPlaces(_doc: Doc, _evidence: PlaceEvidence): FoundPlace[] {
  return [];
}
