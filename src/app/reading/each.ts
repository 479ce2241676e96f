import type { Report } from "../../model/index.ts";
import { idOfReport, type ReadOptions, type SourceLogRow } from "../../read/index.ts";
import { readBytes } from "./bytes.ts";
import { collectFiles, type FoundFile, type RefusedFile } from "./collect.ts";
import { type IsolatedReader, isolatedReader } from "./isolated.ts";
import { READING_LIMITS, type ReadingLimits } from "./limits.ts";
import { refusalOf } from "./refusal.ts";
import type { SourceLogs } from "./source-logs.ts";

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

/** A report's bytes and the row of the source log that is theirs, before they are read. */
export interface UnreadFile extends FoundFile {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly log: SourceLogRow | undefined;
}

/** What became of one file: it was read, or passed over because the caller has it, or refused. */
export type FileOutcome =
  | { readonly report: Report; readonly file: UnreadFile }
  | { readonly passed: UnreadFile }
  | { readonly refused: RefusedFile };

/**
 * Reads the files at `paths` one after the other, so that no more than one is held. `pass` says which need not be read, by id and path.
 * Never throws for a file. What is refused before any is read (a path that is not there) comes first.
 */
export async function* readEach(
  paths: readonly string[],
  options: ReadingOptions & { readonly pass?: (file: UnreadFile) => Promise<boolean> } = {},
): AsyncGenerator<FileOutcome> {
  const limits = { ...READING_LIMITS, ...options.limits };
  const { published, timezone, pass = async () => false, onFile } = options;
  const { files, logs, refused } = await collectFiles(paths, limits);
  for (const file of refused) yield { refused: file };
  const reader = isolatedReader(limits);
  try {
    for (const [at, found] of files.entries()) {
      const file = await unread(found, { logs, limits });
      if ("refused" in file) yield file;
      else if (await pass(file)) yield { passed: file };
      else yield await readOne(file, { reader, options: { published, timezone, limits } });
      onFile?.(at + 1, files.length);
    }
  } finally {
    await reader.close();
  }
}

async function unread(
  found: FoundFile,
  { logs, limits }: { logs: SourceLogs; limits: ReadingLimits },
): Promise<UnreadFile | { refused: RefusedFile }> {
  try {
    const bytes = await readBytes(found.place, limits.bytes);
    const log = logs.rowFor(found.place);
    return { ...found, id: idOfReport(bytes, log), bytes, log };
  } catch (error) {
    return { refused: { place: found.place, ...refusalOf(found.path, error) } };
  }
}

async function readOne(
  file: UnreadFile,
  { reader, options }: { reader: IsolatedReader; options: Omit<ReadOptions, "path" | "log"> },
): Promise<FileOutcome> {
  const { place, path, bytes, log } = file;
  try {
    return { report: await reader.read(bytes, { ...options, path, log }), file };
  } catch (error) {
    return { refused: { place, ...refusalOf(path, error) } };
  }
}
