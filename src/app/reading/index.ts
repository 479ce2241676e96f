import { byCodeUnit, type Refusal, type Report } from "../../model/index.ts";
import type { RefusedFile } from "./collect.ts";
import { type ReadingOptions, readEach } from "./each.ts";

export type { RefusedFile } from "./collect.ts";
export { type FileOutcome, type ReadingOptions, readEach, type UnreadFile } from "./each.ts";
export { type IsolatedReader, isolatedReader } from "./isolated.ts";
export { READING_LIMITS, type ReadingLimits } from "./limits.ts";

/** What a run of reading gives: every file is in one of the two. Both are sorted by path, so the order of the arguments does not matter. */
export interface Reading {
  readonly reports: Report[];
  readonly refused: Refusal[];
}

/**
 * Reads the reports at `paths`: a file as it is, a folder with all it holds (what of it is left aside, `collectFiles` says). Never throws for a
 * file: what cannot be read is refused with a reason, and the rest goes on. The same report twice is read once and refused once as `duplicate`.
 */
export async function readReports(paths: readonly string[], options: ReadingOptions = {}): Promise<Reading> {
  const read: Report[] = [];
  const refused: Refusal[] = [];
  for await (const outcome of readEach(paths, options)) {
    if ("report" in outcome) read.push(outcome.report);
    else if ("refused" in outcome) refused.push(refusalIn(outcome.refused));
  }
  const { reports, duplicates } = withoutDuplicates(read);
  return { reports, refused: [...refused, ...duplicates].toSorted((a, b) => byCodeUnit(a.path, b.path)) };
}

/** A refusal as a picture shows it: where the file lies on this machine is nobody else's business. */
export function refusalIn({ path, code, message }: RefusedFile): Refusal {
  return { path, code, message };
}

/** The refusal of a report that was met under another path before. */
export function duplicateOf(path: string, first: string): Refusal {
  return { path, code: "duplicate", message: `is the same report as ${first}; it is read once` };
}

function withoutDuplicates(read: readonly Report[]): { reports: Report[]; duplicates: Refusal[] } {
  const reports = new Map<string, Report>();
  const duplicates: Refusal[] = [];
  for (const report of read.toSorted((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.id, b.id))) {
    const first = reports.get(report.id);
    if (first) duplicates.push(duplicateOf(report.path, first.path));
    else reports.set(report.id, report);
  }
  return { reports: [...reports.values()], duplicates };
}
