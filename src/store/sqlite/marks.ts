import type { MarkKind, MarkPosting, Marks, Member } from "../project-store.ts";
import type { Queries } from "./statements.ts";

const KINDS: Readonly<Record<MarkKind, number>> = { marks: 0, scenes: 1, bands: 2 };

/** Keeps what a report may share with others, in place of what was kept before. */
export function keepMarks(queries: Queries, { number, marks }: { number: number; marks: Marks }): void {
  queries.run("DELETE FROM marks WHERE report = ?", number);
  for (const [kind, code] of Object.entries(KINDS)) {
    for (const mark of marks[kind as MarkKind])
      queries.run("INSERT INTO marks (kind, mark, report) VALUES (?, ?, ?)", code, mark, number);
  }
}

/** Every report by id, sorted. */
export function membersOf(queries: Queries): Member[] {
  return queries
    .all<Member>("SELECT id, coalesce(stamp, '') AS stamp FROM reports ORDER BY id")
    .map((row) => ({ ...row }));
}

/** For each mark of a kind that two reports or more have, all that have it. Reports are counted over in the file, so that only those marks leave it. */
export function* sharedMarks(queries: Queries, kind: MarkKind): Iterable<MarkPosting[]> {
  const rows = queries.all<{ number: number; id: string; day: number }>(
    "SELECT number, id, day FROM reports",
  );
  const postings = new Map(rows.map(({ number, id, day }) => [String(number), { report: id, day }]));
  const sql = `SELECT group_concat(report) AS reports FROM marks WHERE kind = ? GROUP BY mark HAVING count(*) > 1`;
  for (const { reports } of queries.each<{ reports: string }>(sql, KINDS[kind]))
    yield reports.split(",").map((number) => postings.get(number)!);
}
