import type { DatabaseSync } from "node:sqlite";
import { byCodeUnit } from "../../model/index.ts";
import type { KeptRefusal, ProjectStore } from "../project-store.ts";
import { damaged, guarded } from "./failures.ts";
import { keepLinks, keepOnlyLinks, linksIn } from "./links.ts";
import { membersOf, sharedMarks } from "./marks.ts";
import { problemsIn } from "./problems.ts";
import {
  contentOf,
  headOf,
  keepReport,
  listReports,
  notePath,
  readReports,
  readTexts,
  removeReport,
} from "./reports.ts";
import { searchWords } from "./search.ts";
import { type Queries, queriesOn } from "./statements.ts";

/** A project in an open SQLite database, which it closes. */
export function sqliteStore(place: string, database: DatabaseSync): ProjectStore {
  const queries = queriesOn(database);
  // Asynchronous by its interface alone: SQLite answers at once.
  const safely = async <T>(work: () => T): Promise<T> => guarded(place, () => readable(place, work));
  const write = <T>(work: () => T) => safely(() => queries.whole(work));
  async function* stream<T>(rows: () => Iterable<T>): AsyncIterable<T> {
    const iterator = await safely(() => rows()[Symbol.iterator]());
    for (;;) {
      const next = await safely(() => iterator.next());
      if (next.done) return;
      yield next.value;
    }
  }
  return {
    name: place,
    counts: () => safely(() => countsOf(queries)),
    head: (id) => safely(() => headOf(queries, id)),
    keep: (report) => write(() => keepReport(queries, report)),
    notePath: (id, file) => write(() => notePathOf(queries, { id, ...file })),
    remove: (ids) => write(() => ids.filter((id) => removeReport(queries, id)).length),
    refuse: (refusal) => write(() => refuse(queries, refusal)),
    forgetRefusals: (paths) => write(() => forget(queries, paths)),
    refusals: () => safely(() => refusalsOf(queries)),
    list: () => stream(() => listReports(queries)),
    reports: (ids) => stream(() => readReports(queries, ids)),
    texts: () => stream(() => readTexts(queries)),
    members: () => safely(() => membersOf(queries)),
    shared: (kind) => stream(() => sharedMarks(queries, kind)),
    links: (neighbourhood) => safely(() => linksIn(queries, neighbourhood)),
    keepLinks: (neighbourhood, links) => write(() => keepLinks(queries, { neighbourhood, links })),
    keepOnlyLinks: (neighbourhoods) => write(() => keepOnlyLinks(queries, neighbourhoods)),
    content: (id) => safely(() => contentOf(queries, id)),
    staleFor: (engine) => safely(() => staleFor(queries, engine)),
    search: (words, limit) => safely(() => searchWords(queries, { words, limit })),
    problems: () => stream(() => problemsIn(database)),
    close: async () => database.close(),
  };
}

/** A row that does not decode is damage of the file, not a bug. */
function readable<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (error instanceof SyntaxError || code.startsWith("ZSTD_")) {
      throw damaged(place, "a row of it cannot be read");
    }
    throw error;
  }
}

function countsOf(queries: Queries) {
  return queries.one<{ reports: number; refused: number }>(
    "SELECT (SELECT count(*) FROM reports) AS reports, (SELECT count(*) FROM refusals) AS refused",
  )!;
}

function notePathOf(
  queries: Queries,
  { id, path, place }: { id: string; path: string; place: string },
): boolean {
  const row = queries.one<{ number: number }>("SELECT number FROM reports WHERE id = ?", id);
  queries.run("DELETE FROM refusals WHERE place = ?", place);
  return row !== undefined && notePath(queries, { number: row.number, path });
}

function refuse(queries: Queries, { place, path, code, message }: KeptRefusal): void {
  const sql = "INSERT OR REPLACE INTO refusals (place, path, code, message) VALUES (?, ?, ?, ?)";
  queries.run(sql, place, path, code, message);
}

function forget(queries: Queries, paths: readonly string[]): number {
  return paths.filter((path) => queries.run("DELETE FROM refusals WHERE path = ?", path) > 0).length;
}

function refusalsOf(queries: Queries): KeptRefusal[] {
  const rows = queries.all<KeptRefusal>("SELECT place, path, code, message FROM refusals");
  return rows
    .map((row) => ({ ...row }))
    .sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.place, b.place));
}

function staleFor(queries: Queries, engine: string): string[] {
  const sql = "SELECT id FROM reports WHERE engine <> ? OR stamp IS NULL ORDER BY id";
  const rows = queries.all<{ id: string }>(sql, engine);
  return rows.map(({ id }) => id);
}
