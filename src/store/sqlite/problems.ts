import type { DatabaseSync } from "node:sqlite";
import type { Problem } from "../project-store.ts";
import { hashOf, type ReportRow, readReportOf } from "./rows.ts";
import { type Queries, queriesOn } from "./statements.ts";

const RESTORE = "restore the project file from a backup, or make a new one and add the reports again";

/** What is wrong with the file itself: pages, references, hashes, rows, search index. Damage that keeps one part from being looked at is told, and the rest goes on. */
export function* problemsIn(database: DatabaseSync): Iterable<Problem> {
  const queries = queriesOn(database);
  yield* looked("the file", fileProblems(queries));
  yield* looked("the bytes of the reports", contentProblems(queries));
  yield* looked("what was found in the reports", rowProblems(queries));
  yield* searchProblems(queries);
}

/** The problems of one part; what it throws is one of them. */
function* looked(where: string, part: Iterable<Problem>): Iterable<Problem> {
  try {
    yield* part;
  } catch (error) {
    yield { where, what: error instanceof Error ? error.message : String(error), remedy: RESTORE };
  }
}

function* fileProblems(queries: Queries): Iterable<Problem> {
  for (const { integrity_check: what } of queries.all<{ integrity_check: string }>(
    "PRAGMA integrity_check",
  )) {
    if (what !== "ok") yield { where: "the file", what, remedy: RESTORE };
  }
  for (const { table } of queries.all<{ table: string }>("PRAGMA foreign_key_check")) {
    yield {
      where: `the table ${table}`,
      what: "a row belongs to a report that is not there",
      remedy: RESTORE,
    };
  }
}

function* contentProblems(queries: Queries): Iterable<Problem> {
  const sql = "SELECT hash, bytes, (SELECT path FROM reports WHERE content = hash) AS path FROM contents";
  for (const { hash, bytes, path } of queries.each<{ hash: string; bytes: Uint8Array; path: string | null }>(
    sql,
  )) {
    if (hashOf(bytes) === hash) continue;
    const remedy = path === null ? RESTORE : "remove the report and add its file again";
    yield {
      where: path ?? "bytes without a report",
      what: "its bytes are not those that were added",
      remedy,
    };
  }
}

function* rowProblems(queries: Queries): Iterable<Problem> {
  for (const row of queries.each<ReportRow>("SELECT * FROM reports ORDER BY path, id")) {
    try {
      readReportOf(row);
    } catch {
      const remedy = "remove the report and add its file again";
      yield { where: row.path, what: "what was found in it cannot be read", remedy };
    }
  }
}

function* searchProblems(queries: Queries): Iterable<Problem> {
  try {
    queries.run("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)");
  } catch {
    const remedy = "remove the reports that search does not find and add them again";
    yield { where: "the search index", what: "it does not agree with the reports", remedy };
  }
}
