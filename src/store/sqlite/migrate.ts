import { existsSync, rmSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { CrossreadError } from "../../model/index.ts";
import type { Migration } from "./migrations.ts";

/** What a file is brought up to date with. */
export interface MigrateOptions {
  readonly place: string;
  readonly migrations: readonly Migration[];
  readonly application: number;
}

/**
 * Brings the schema up to date: all missing steps in one transaction, so that a process killed in the middle leaves the old version. A file that held
 * something is copied beside itself first, as `PLACE.vN.backup`. Throws `newer-project` where a later program wrote it.
 */
export function migrate(database: DatabaseSync, options: MigrateOptions): void {
  const { place, migrations } = options;
  const version = versionOf(database);
  if (version > migrations.length) throw newer(place, version, migrations.length);
  if (version === migrations.length) return;
  if (version > 0) backUp(database, `${place}.v${version}.backup`);
  database.exec("BEGIN IMMEDIATE");
  try {
    // Another process may have been first.
    for (const { sql } of migrations.slice(versionOf(database))) database.exec(sql);
    database.exec(`PRAGMA application_id = ${options.application}`);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

function versionOf(database: DatabaseSync): number {
  return (database.prepare("PRAGMA user_version").get() as { user_version: number }).user_version;
}

/** A copy of the whole file as it stands. One of an earlier attempt is replaced: the file has not changed its version since. */
function backUp(database: DatabaseSync, to: string): void {
  if (existsSync(to)) rmSync(to);
  database.prepare("VACUUM INTO ?").run(to);
}

function newer(place: string, version: number, known: number): CrossreadError {
  return new CrossreadError(
    "newer-project",
    `The project file ${place} was written by a newer Crossread (schema ${version}; this one knows ${known}). Install the newer one; the file was left as it is.`,
  );
}
