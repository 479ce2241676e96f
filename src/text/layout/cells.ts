import type { Span } from "../../model/index.ts";
import { trimmed } from "./lines.ts";

/** More cells than this on one line are no table. */
const MAX_CELLS = 60;

/**
 * The cells of a line as a table row would split it: at `|`, at a tab, at leaders ("Barns ..... 12"), or at two or more spaces that do not
 * follow the end of a sentence (typists put two spaces there). Empty cells are left out. One cell or none means that the line is no row.
 */
export function cellsOf(text: string, span: Span): Span[] {
  const cells: Span[] = [];
  let start = span.start;
  for (let at = span.start; at < span.end && cells.length < MAX_CELLS; at++) {
    const gap = gapAt(text, at, span);
    if (gap === 0) continue;
    pushCell(cells, trimmed(text, { start, end: at }));
    at += gap - 1;
    start = at + 1;
  }
  pushCell(cells, trimmed(text, { start, end: span.end }));
  return cells;
}

function pushCell(cells: Span[], cell: Span): void {
  if (cell.start < cell.end) cells.push(cell);
}

/** The length of the gap between two cells that starts at `at`, or 0 where there is none. */
function gapAt(text: string, at: number, span: Span): number {
  const char = text[at];
  if (char === "|" || char === "\t") return 1;
  if (char === ".") return leadersAt(text, at, span);
  if (char !== " " || text[at + 1] !== " ") return 0;
  let end = at;
  while (end < span.end && text[end] === " ") end++;
  const afterSentence = at > span.start && ".!?:;\"'”’)…".includes(text[at - 1] as string);
  return afterSentence && end - at < 3 ? 0 : end - at;
}

/** So many dots in a row are leaders and no ellipsis; fewer are where a number alone follows. */
const LEADERS = 4;

function leadersAt(text: string, at: number, span: Span): number {
  let end = at;
  while (end < span.end && text[end] === ".") end++;
  const short =
    end - at > 1 && text[at - 1] === " " && /^ [\d.,]+$/.test(text.slice(end, Math.min(span.end, end + 16)));
  return end - at >= LEADERS || short ? end - at : 0;
}
