import { REGION_LABEL, ROW_COUNTS, ROW_TOTAL } from "../en.ts";
import { lineStart } from "./sentence.ts";

/** The row of a table that a figure stands in, as far as it says where and what is counted. */
export interface Row {
  /** The label that is a place or a part of one; "" where the row counts everywhere. */
  readonly place: string;
  /** The label that says what is counted; "" where only the heads of the columns do. */
  readonly what: string;
}

/** A label of a row without bars: letters up to a gap or a tab that numbers follow. */
const LABEL = /^[*\-\s]{0,4}(\p{L}[\p{L}\p{M}'’() ,.-]{0,60}?)(?:\s{2,}|\t)\s*[\d*]/u;
/** Rows longer than this are read no further, in code units. */
const LONGEST = 240;

/** The row that holds the figure at `at`; `undefined` where it stands in no table. */
export function rowAt(text: string, at: number): Row | undefined {
  const start = lineStart(text, at);
  const labels = labelsBefore(text.slice(start, Math.min(start + LONGEST, at + 1)), at - start);
  if (labels === undefined) return undefined;
  const places = labels.filter((label) => isPlaceLabel(label));
  const counts = labels.filter((label) => !isPlaceLabel(label) && !ROW_TOTAL.test(label));
  return { place: places[0] ?? "", what: counts.map(withoutRegion).join(" ") };
}

/** The labels that stand before the number's cell; `undefined` where the line is no row. */
function labelsBefore(line: string, at: number): string[] | undefined {
  if (!/^\s*\|/.test(line)) {
    const label = LABEL.exec(line)?.[1]?.trim();
    return label === undefined || at < label.length ? undefined : [label];
  }
  const cells = line.slice(0, at).split("|").slice(1);
  const own = cells.pop() ?? "";
  if (/\p{L}{2}/u.test(own)) return undefined;
  const labels = cells.map((cell) => cell.replace(/[*_]/g, "").trim());
  return labels.filter((label) => /\p{L}{2}/u.test(label) && !/\d/.test(label));
}

/** Names have capitals throughout, to their end; what is counted is written small behind its first word, or is a word of counts. */
function isPlaceLabel(label: string): boolean {
  if (ROW_TOTAL.test(label) || ROW_COUNTS.test(label) || /\s\p{Ll}+$/u.test(label)) return false;
  return label.split(/\s+/).every((word) => word.length < LONG_WORD || /^\p{Lu}/u.test(word));
}

/** Shorter words may be the small ones of a name ("Rio de la Plata"). */
const LONG_WORD = 4;

function withoutRegion(label: string): string {
  return label
    .replace(REGION_LABEL, " ")
    .replace(/\([^)]{0,60}\)?|,.*$/g, " ")
    .trim();
}
