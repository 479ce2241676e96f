import { byCodeUnit, type ReadReport, type Report } from "../../model/index.ts";
import type { Content, ListedReport, Outcome, ReportHead, ReportToKeep } from "../project-store.ts";
import { keepMarks } from "./marks.ts";
import {
  givenOf,
  type ListRow,
  listedOf,
  type ReportRow,
  readReportOf,
  reportOf,
  rowOf,
  type TextRow,
} from "./rows.ts";
import type { Queries } from "./statements.ts";

const LIST_COLUMNS = `id, path, title, published, meta, engine, length(text) AS length,
  (SELECT json_group_array(path) FROM paths WHERE report = reports.number) AS paths`;

/** What is known of a report without reading it. */
export function headOf(queries: Queries, id: string): ReportHead | undefined {
  const row = queries.one<{ number: number; engine: string; path: string }>(
    "SELECT number, engine, path FROM reports WHERE id = ?",
    id,
  );
  if (!row) return undefined;
  const paths = queries.all<{ path: string }>("SELECT path FROM paths WHERE report = ?", row.number);
  return { id, path: row.path, engine: row.engine, paths: paths.map(({ path }) => path).sort(byCodeUnit) };
}

/** Keeps a report; to be called inside a transaction. */
export function keepReport(queries: Queries, report: ReportToKeep): Outcome {
  const row = rowOf(report);
  if (report.place !== undefined) queries.run("DELETE FROM refusals WHERE place = ?", report.place);
  const before = queries.one<ReportRow>("SELECT * FROM reports WHERE id = ?", row.id);
  if (!before) {
    const number = insert(queries, { row, bytes: report.content.bytes });
    keepMarks(queries, { number, marks: report.marks });
    return "added";
  }
  const noted = notePath(queries, { number: before.number, path: row.path });
  if (row.path < before.path || row.engine !== before.engine || before.stamp === null) {
    replace(queries, { before, row });
    keepMarks(queries, { number: before.number, marks: report.marks });
  }
  return noted ? "noted" : "known";
}

/** Notes another path of a report; returns whether it was new. */
export function notePath(queries: Queries, { number, path }: { number: number; path: string }): boolean {
  return queries.run("INSERT OR IGNORE INTO paths (report, path) VALUES (?, ?)", number, path) > 0;
}

type NewRow = Omit<ReportRow, "number">;

function insert(queries: Queries, { row, bytes }: { row: NewRow; bytes: Uint8Array }): number {
  queries.run("INSERT OR IGNORE INTO contents (hash, bytes) VALUES (?, ?)", row.content, bytes);
  const { number } = queries.one<{ number: number }>(
    `INSERT INTO reports (id, content, given, path, title, text, published, meta, engine, findings, day, stamp)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number`,
    ...[row.id, row.content, row.given, row.path, row.title, row.text, row.published],
    ...[row.meta, row.engine, row.findings, row.day, row.stamp],
  )!;
  queries.run("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)", number, row.title, row.text);
  notePath(queries, { number, path: row.path });
  return number;
}

/** The search index lists the words of the old text, so they are taken out of it by that. */
function replace(queries: Queries, { before, row }: { before: ReportRow; row: NewRow }): void {
  unlist(queries, before);
  queries.run(
    `UPDATE reports SET given = ?, path = ?, title = ?, text = ?, published = ?, meta = ?, engine = ?, findings = ?,
     day = ?, stamp = ? WHERE number = ?`,
    ...[row.given, row.path, row.title, row.text, row.published, row.meta, row.engine, row.findings],
    ...[row.day, row.stamp, before.number],
  );
  queries.run("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)", before.number, row.title, row.text);
}

function unlist(
  queries: Queries,
  { number, title, text }: Pick<ReportRow, "number" | "title" | "text">,
): void {
  const sql = "INSERT INTO words (words, rowid, title, text) VALUES ('delete', ?, ?, ?)";
  queries.run(sql, number, title, text);
}

/** Forgets one report; to be called inside a transaction. Returns whether there was one. */
export function removeReport(queries: Queries, id: string): boolean {
  const row = queries.one<ReportRow>("SELECT * FROM reports WHERE id = ?", id);
  if (!row) return false;
  unlist(queries, row);
  queries.run("DELETE FROM reports WHERE number = ?", row.number);
  const others = queries.one("SELECT 1 FROM reports WHERE content = ? LIMIT 1", row.content);
  if (!others) queries.run("DELETE FROM contents WHERE hash = ?", row.content);
  return true;
}

/** All reports as a list shows them. */
export function* listReports(queries: Queries): Iterable<ListedReport> {
  const sql = `SELECT ${LIST_COLUMNS} FROM reports ORDER BY published IS NULL, published, path, id`;
  for (const row of queries.each<ListRow>(sql)) yield listedOf(row);
}

/** One report as a list shows it, by its number. */
export function listedReport(queries: Queries, number: number): ListedReport {
  return listedOf(queries.one<ListRow>(`SELECT ${LIST_COLUMNS} FROM reports WHERE number = ?`, number)!);
}

/** Reports with their findings: those of `ids`, or all, sorted by id. */
export function* readReports(queries: Queries, ids?: readonly string[]): Iterable<ReadReport> {
  if (!ids) {
    for (const row of queries.each<ReportRow>("SELECT * FROM reports ORDER BY id")) yield readReportOf(row);
    return;
  }
  for (const id of [...ids].sort(byCodeUnit)) {
    const row = queries.one<ReportRow>("SELECT * FROM reports WHERE id = ?", id);
    if (row) yield readReportOf(row);
  }
}

/** Reports without their findings, sorted by id. */
export function* readTexts(queries: Queries): Iterable<Report> {
  const sql = "SELECT id, path, title, text, published, meta FROM reports ORDER BY id";
  for (const row of queries.each<TextRow>(sql)) yield reportOf(row);
}

/** The bytes of a report and what was known of it. */
export function contentOf(queries: Queries, id: string): Content | undefined {
  const row = queries.one<{ given: string; bytes: Uint8Array }>(
    "SELECT given, bytes FROM reports JOIN contents ON hash = content WHERE id = ?",
    id,
  );
  return row && { bytes: row.bytes, given: givenOf(row) };
}
