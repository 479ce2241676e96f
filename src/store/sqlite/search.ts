import type { Anchor } from "../../model/index.ts";
import type { Hit } from "../project-store.ts";
import { listedReport } from "./reports.ts";
import type { Queries } from "./statements.ts";

/** Characters of no text: a report's text holds no control characters but white space. */
const OPEN = "\u0001";
const CLOSE = "\u0002";
/** How many of the words found in one text are anchored. */
const MOST_ANCHORS = 20;
/** Code units of text shown on either side of the first word found. */
const AROUND = 90;

/** Reports in which all the words stand, the most telling first (BM25, words of the title twice), then by path. */
export function searchWords(queries: Queries, { words, limit }: { words: string; limit: number }): Hit[] {
  const wanted = queryOf(words);
  if (wanted === "") return [];
  const rows = queries.all<{ number: number; marked: string; id: string }>(
    `SELECT reports.number, reports.id, highlight(words, 1, '${OPEN}', '${CLOSE}') AS marked
     FROM words JOIN reports ON reports.number = words.rowid
     WHERE words MATCH ? ORDER BY bm25(words, 2.0, 1.0), reports.path, reports.id LIMIT ?`,
    wanted,
    limit,
  );
  return rows.map(({ number, id, marked }) => {
    const { text, spans } = unmarked(marked);
    const anchors = spans
      .slice(0, MOST_ANCHORS)
      .map(([start, end]) => ({ report: id, start, end, exact: text.slice(start, end) }));
    const around = aroundOf(text, { report: id, at: anchors[0] });
    return { report: listedReport(queries, number), anchors, around, more: spans.length - anchors.length };
  });
}

/** Plain words as FTS5 wants them: each in quotation marks, so that none is an operator; what the user put into quotation marks stays together. */
function queryOf(words: string): string {
  const parts = [...words.matchAll(/"([^"]{1,400})"|[^\s"]{1,400}/g)].map((match) => match[1] ?? match[0]);
  return parts
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => `"${part.replaceAll('"', "")}"`)
    .join(" ");
}

/** The text without the marks, and where between marks it stood. */
function unmarked(marked: string): { text: string; spans: [number, number][] } {
  const pieces = marked.split(/[\u0001\u0002]/);
  const spans: [number, number][] = [];
  let at = 0;
  for (const [i, piece] of pieces.entries()) {
    if (i % 2 === 1) spans.push([at, at + piece.length]);
    at += piece.length;
  }
  return { text: pieces.join(""), spans };
}

/** Some text on both sides of `at`, cut between words; the beginning of the text where the words stand in the title alone. */
function aroundOf(text: string, { report, at }: { report: string; at: Anchor | undefined }): Anchor {
  const first = at?.start ?? 0;
  const last = at?.end ?? 0;
  const start = first <= AROUND ? 0 : text.indexOf(" ", first - AROUND) + 1;
  const cut = text.lastIndexOf(" ", last + AROUND);
  const end = last + AROUND >= text.length || cut <= last ? Math.min(text.length, last + AROUND) : cut;
  const from = Math.min(start, first);
  return { report, start: from, end, exact: text.slice(from, end) };
}
