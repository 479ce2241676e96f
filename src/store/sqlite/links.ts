import type { Links } from "../../model/index.ts";
import { packed, unpacked } from "./rows.ts";
import type { Queries } from "./statements.ts";

/** What was linked in a neighbourhood. */
export function linksIn(queries: Queries, neighbourhood: string): Links | undefined {
  const sql = "SELECT links FROM links WHERE neighbourhood = ?";
  const row = queries.one<{ links: Uint8Array }>(sql, neighbourhood);
  return row && (unpacked(row.links) as Links);
}

/** Keeps what was linked in a neighbourhood. */
export function keepLinks(
  queries: Queries,
  { neighbourhood, links }: { neighbourhood: string; links: Links },
): void {
  const sql = "INSERT OR REPLACE INTO links (neighbourhood, links) VALUES (?, ?)";
  queries.run(sql, neighbourhood, packed(links));
}

/** Forgets what was linked in all neighbourhoods but these. */
export function keepOnlyLinks(queries: Queries, neighbourhoods: ReadonlySet<string>): void {
  const kept = queries.all<{ neighbourhood: string }>("SELECT neighbourhood FROM links");
  for (const { neighbourhood } of kept) {
    if (!neighbourhoods.has(neighbourhood))
      queries.run("DELETE FROM links WHERE neighbourhood = ?", neighbourhood);
  }
}
