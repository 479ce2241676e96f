import type { FoundDate, FoundName, FoundStatement, Speaker } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";

/** What statements are found with. */
export interface StatementEvidence {
  readonly context: ReportContext;
  readonly names: readonly FoundName[];
  readonly dates: readonly FoundDate[];
}

/** Finds what is said, by whom, and through whom. */
export function findStatements(
  _doc: Doc,
  _evidence: StatementEvidence,
): { speakers: Speaker[]; statements: FoundStatement[] } {
  return { speakers: [], statements: [] };
}
