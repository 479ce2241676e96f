import type { Span } from "../../../model/index.ts";
import type { Block } from "../../../text/index.ts";
import type { Draft, Phrase } from "../draft.ts";
import { tokensIn } from "../zones/positions.ts";
import type { Reading } from "../zones/zones.ts";
import { placed } from "./placed.ts";

/** Rows below a header with a column of sources: the other cells are what the source says. */
export function readTables(reading: Reading): Draft[] {
  const { text, blocks } = reading.doc;
  const drafts: Draft[] = [];
  let column: Column | null = null;
  for (const block of blocks) {
    if (block.kind === "rule") continue;
    if (block.kind !== "row") {
      column = null;
      continue;
    }
    const header = block.cells.findIndex((cell) => reading.lexicon.sourceColumn.test(wordsOf(reading, cell)));
    if (header >= 0) column = columnOf(text, { block, index: header });
    else if (column) drafts.push(...readRow(reading, { block, cell: cellIn(text, { block, column }) }));
  }
  return drafts;
}

/** A column of a table, by its header. */
interface Column {
  /** Among the cells that hold something. */
  readonly index: number;
  /** How many such cells the header has. */
  readonly width: number;
  /** How many marks between cells stand before it in its row; none in a table that is set with spaces alone. */
  readonly marks: number;
}

function columnOf(text: string, { block, index }: { block: Block; index: number }): Column {
  return { index, width: block.cells.length, marks: marksBefore(text, { block, cell: block.cells[index]! }) };
}

/** The cell of a row below the header of a column: behind as many marks, empty cells or none before it; without marks by its number among as many cells. */
function cellIn(text: string, { block, column }: { block: Block; column: Column }): Span | undefined {
  const { index, width, marks } = column;
  if (marks > 0) return block.cells.find((cell) => marksBefore(text, { block, cell }) === marks);
  return block.cells.length === width ? block.cells[index] : undefined;
}

function marksBefore(text: string, { block, cell }: { block: Block; cell: Span }): number {
  return text.slice(block.start, cell.start).replace(/[^|\t]/g, "").length;
}

function readRow(reading: Reading, { block, cell }: { block: Block; cell: Span | undefined }): Draft[] {
  const source = cell ? phraseIn(reading, cell) : null;
  const others = block.cells.filter((other) => other !== cell);
  if (!cell || !source || others.length === 0) return [];
  const before = others.filter((other) => other.end <= cell.start);
  const kept = before.length > 0 ? before : others;
  return [placed({ rule: "table", content: { start: kept[0]!.start, end: kept.at(-1)!.end }, source })];
}

function phraseIn(reading: Reading, span: Span): Phrase | null {
  const { first, last } = tokensIn(reading.doc.tokens, span);
  return first < last ? { first, last, appositions: [] } : null;
}

function wordsOf(reading: Reading, span: Span): string {
  return reading.doc.text.slice(span.start, span.end).trim().toLowerCase();
}
