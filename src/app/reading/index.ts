import { byCodeUnit, type Refusal, type Report } from "../../model/index.ts";
import { readBytes } from "./bytes.ts";
import { collectFiles, type FoundFile } from "./collect.ts";
import { type IsolatedReader, isolatedReader } from "./isolated.ts";
import { READING_LIMITS, type ReadingLimits } from "./limits.ts";
import { refusalOf } from "./refusal.ts";
import type { SourceLogs } from "./source-logs.ts";

export { READING_LIMITS, type ReadingLimits } from "./limits.ts";

/** How reports are read. */
export interface ReadingOptions {
  /** The publication date of reports that do not tell their own: ISO 8601 or EDTF. */
  readonly published?: string | undefined;
  /** The zone of reports that do not tell their own: IANA name or offset. */
  readonly timezone?: string | undefined;
  /** Defaults to {@link READING_LIMITS}, each bound by itself. */
  readonly limits?: Partial<ReadingLimits> | undefined;
  /** Called after each file, read or refused. */
  readonly onFile?: ((done: number, total: number) => void) | undefined;
}

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
  const limits = { ...READING_LIMITS, ...options.limits };
  const { files, logs, refused } = await collectFiles(paths, limits);
  const reader = isolatedReader(limits);
  const read: Report[] = [];
  for (const [at, file] of files.entries()) {
    try {
      read.push(await readFile(file, { options, limits, reader, logs }));
    } catch (error) {
      refused.push(refusalOf(file.path, error));
    }
    options.onFile?.(at + 1, files.length);
  }
  await reader.close();
  const { reports, duplicates } = withoutDuplicates(read);
  return { reports, refused: [...refused, ...duplicates].toSorted((a, b) => byCodeUnit(a.path, b.path)) };
}

interface ReadingContext {
  readonly options: ReadingOptions;
  readonly limits: ReadingLimits;
  readonly reader: IsolatedReader;
  readonly logs: SourceLogs;
}

async function readFile(file: FoundFile, { options, limits, reader, logs }: ReadingContext): Promise<Report> {
  const bytes = await readBytes(file.place, limits.bytes);
  const { published, timezone } = options;
  return reader.read(bytes, { path: file.path, log: logs.rowFor(file.place), published, timezone, limits });
}

function withoutDuplicates(read: readonly Report[]): { reports: Report[]; duplicates: Refusal[] } {
  const reports = new Map<string, Report>();
  const duplicates: Refusal[] = [];
  for (const report of read.toSorted((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.id, b.id))) {
    const first = reports.get(report.id);
    if (!first) reports.set(report.id, report);
    else
      duplicates.push({
        path: report.path,
        code: "duplicate",
        message: `is the same report as ${first.path}; it is read once`,
      });
  }
  return { reports: [...reports.values()], duplicates };
}
