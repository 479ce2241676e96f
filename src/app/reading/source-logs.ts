import { basename, dirname, join, relative, sep } from "node:path";
import type { Refusal } from "../../model/index.ts";
import { readSourceLog, type SourceLogRow } from "../../read/index.ts";
import { readBytes } from "./bytes.ts";
import { refusalOf } from "./refusal.ts";

/** The name of a source log. It holds for the files of its folder and of the folders below. */
export const SOURCE_LOG = "sources.csv";

/** The source logs of a run, each read once. */
export interface SourceLogs {
  /** Reads the log of a folder, where it has one. A log that cannot be read is refused; its files are read without it. */
  readonly load: (folder: string, shown: string) => Promise<Refusal | undefined>;
  /** The row for a file: from the log of its folder, else of the folders above it that were read. */
  readonly rowFor: (place: string) => SourceLogRow | undefined;
}

/** An empty set of source logs. `limit` is in bytes, for each log. */
export function sourceLogs(limit: number): SourceLogs {
  const byFolder = new Map<string, ReadonlyMap<string, SourceLogRow>>();
  return {
    async load(folder, shown) {
      if (byFolder.has(folder)) return undefined;
      byFolder.set(folder, new Map());
      try {
        const rows = readSourceLog(await readBytes(join(folder, SOURCE_LOG), limit));
        byFolder.set(folder, new Map(rows.toReversed().map((row) => [row.file.normalize("NFC"), row])));
        return undefined;
      } catch (error) {
        const refusal = refusalOf(shown, error);
        return refusal.code === "not-found" ? undefined : refusal;
      }
    },
    rowFor(place) {
      for (let folder = dirname(place); ; folder = dirname(folder)) {
        const rows = byFolder.get(folder);
        const path = relative(folder, place).split(sep).join("/").normalize("NFC");
        const row = rows?.get(path) ?? rows?.get(basename(path));
        if (row || folder === dirname(folder)) return row;
      }
    },
  };
}
