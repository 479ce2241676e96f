import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { CrossreadError } from "../../model/index.ts";
import type { ProjectStore } from "../project-store.ts";
import { guarded, notAProject } from "./failures.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS, type Migration } from "./migrations.ts";
import { sqliteStore } from "./store.ts";

/** How a project file is opened. */
export interface SqliteOptions {
  /** Whether a file that is missing is made. Defaults to false. */
  readonly create?: boolean;
  /** Milliseconds to wait for another writer. Defaults to {@link PATIENCE}. */
  readonly patience?: number;
  /** How many pages of 4 KiB the file may have: a quota. Defaults to what the disk holds. */
  readonly mostPages?: number;
  /** The steps of the schema. Defaults to all there are; tests leave some out. */
  readonly migrations?: readonly Migration[];
}

/** A writer holds the file for milliseconds; one that takes a minute hangs. */
const PATIENCE = 60_000;
/** "CRSD": marks an SQLite file as a project of Crossread. */
const APPLICATION = 0x43525344;

/**
 * Opens a project in one SQLite file and brings its schema up to date, with a backup beside it.
 * Throws `not-found` (missing, and not to be made), `not-a-project`, `newer-project`, `damaged-project`, `project-locked`, `cannot-write`.
 */
export function openSqliteProject(place: string, options: SqliteOptions = {}): ProjectStore {
  const { create = false, patience = PATIENCE, mostPages, migrations = MIGRATIONS } = options;
  if (create) makeFolder(place);
  refuseForeign(place, create);
  return guarded(place, () => {
    const database = new DatabaseSync(place, { timeout: patience, enableForeignKeyConstraints: true });
    try {
      refuseOthers(place, database);
      migrate(database, { place, migrations, application: APPLICATION });
      // With a write-ahead log a killed process loses nothing; a power cut can lose the last reports, never the file.
      database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536");
      if (mostPages !== undefined) database.exec(`PRAGMA max_page_count = ${mostPages}`);
      return sqliteStore(place, database);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

const MAGIC = "SQLite format 3\0";

/** Looks before SQLite does, which would take any empty or missing file for its own. */
function refuseForeign(place: string, create: boolean): void {
  if (!existsSync(place)) {
    if (create) return;
    const what = `There is no project file ${place}. "crossread add PATH... --project ${place}" makes one.`;
    throw new CrossreadError("not-found", what);
  }
  const status = statSync(place);
  if (!status.isFile()) throw notAProject(place);
  if (status.size > 0 && headOf(place) !== MAGIC) throw notAProject(place);
}

function makeFolder(place: string): void {
  try {
    mkdirSync(dirname(place), { recursive: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CrossreadError("cannot-write", `Cannot make a folder for the project file ${place}: ${why}.`);
  }
}

function headOf(place: string): string {
  let file: number;
  try {
    file = openSync(place, "r");
  } catch {
    const what = `The project file ${place} may not be read; give yourself permission.`;
    throw new CrossreadError("unreadable", what);
  }
  const head = new Uint8Array(MAGIC.length);
  readSync(file, head);
  closeSync(file);
  return Buffer.from(head).toString("latin1");
}

/** A database of somebody else has tables and another mark, or none. */
function refuseOthers(place: string, database: DatabaseSync): void {
  const { application_id: mark } = database.prepare("PRAGMA application_id").get() as {
    application_id: number;
  };
  const { tables } = database.prepare("SELECT count(*) AS tables FROM sqlite_schema").get() as {
    tables: number;
  };
  if (mark !== APPLICATION && tables > 0) throw notAProject(place);
}
