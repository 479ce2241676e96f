import type { FoundDate, FoundEvent, FoundName, FoundPlace, FoundStatement } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";

/** What events are found with. */
export interface EventEvidence {
  readonly context: ReportContext;
  readonly dates: readonly FoundDate[];
  readonly places: readonly FoundPlace[];
  readonly names: readonly FoundName[];
  readonly statements: readonly FoundStatement[];
}

/** Finds what happened, is planned or is feared, and when. */
export function findEvents(_doc: Doc, _evidence: EventEvidence): FoundEvent[] {
  return [];
}
