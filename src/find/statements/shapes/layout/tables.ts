import type { Span } from "../../../../model/index.ts";
import type { Block } from "../../../../text/index.ts";
import type { Draft } from "../../draft.ts";
import type { Reading } from "../../zones/zones.ts";
import { placed } from "../placed.ts";
import { isBody } from "./brackets.ts";
import { phraseIn } from "./phrase-in.ts";

/** What tables say of sources: by a column of them, or by rows or columns that are each headed by a body. */
export function readTables(reading: Reading): Draft[] {
  return [...readColumns(reading), ...readHeaded(reading)];
}

/** Rows below a header with a column of sources: the other cells are what the source says. */
function readColumns(reading: Reading): Draft[] {
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

/** "| | Ministry of Health | Red Cross |", or rows that begin so: each cell below or beside a body is what that one says. */
function readHeaded(reading: Reading): Draft[] {
  const { text } = reading.doc;
  return tablesOf(reading.doc.blocks).flatMap(([header, ...rows]) => {
    if (!header || header.cells.some((cell) => reading.lexicon.sourceColumn.test(wordsOf(reading, cell))))
      return [];
    const heads = header.cells.flatMap((cell, index) => (isBodyCell(reading, cell) ? [index] : []));
    if (heads.length >= RIVALS)
      return heads.flatMap((index) => {
        const column = columnOf(text, { block: header, index });
        return rows.flatMap((block) =>
          cellOf(reading, { cell: cellIn(text, { block, column }), head: header.cells[index]! }),
        );
      });
    const bodies = rows.filter(({ cells }) => cells[0] && cells.length > 1 && isBodyCell(reading, cells[0]));
    return bodies.length < RIVALS
      ? []
      : bodies.flatMap((block) => readRow(reading, { block, cell: block.cells[0] }));
  });
}

/** So many bodies head the rows or columns of a table that sets their counts side by side. A judgement: one alone may be what is counted. */
const RIVALS = 2;

function tablesOf(blocks: readonly Block[]): Block[][] {
  const tables: Block[][] = [];
  let open: Block[] = [];
  for (const block of blocks) {
    if (block.kind === "rule") continue;
    if (block.kind === "row") {
      if (open.length === 0) tables.push(open);
      open.push(block);
    } else open = [];
  }
  return tables;
}

/** The name of a body that counts, and no place where people are cared for: "Orlo Hospital" heads what is counted there. */
function isBodyCell(reading: Reading, cell: Span): boolean {
  const phrase = phraseIn(reading.doc, cell);
  if (!phrase) return false;
  const words = reading.doc.tokens.slice(phrase.first, phrase.last).map(({ lower }) => lower);
  if (words.some((word) => reading.lexicon.clinics.has(word) || /^school/.test(word))) return false;
  const [word = ""] = words;
  const known =
    words.length === 1 &&
    (reading.lexicon.rulers.has(word) || reading.lexicon.rulers.has(word.replace(/s$/, "")));
  return known || isBody(reading, phrase);
}

function cellOf(reading: Reading, { cell, head }: { cell: Span | undefined; head: Span }): Draft[] {
  const source = phraseIn(reading.doc, head);
  if (!cell || !source) return [];
  return [placed({ rule: "table", content: { start: cell.start, end: cell.end }, source })];
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
  const source = cell ? phraseIn(reading.doc, cell) : null;
  const others = block.cells.filter((other) => other !== cell);
  if (!cell || !source || others.length === 0) return [];
  const before = others.filter((other) => other.end <= cell.start);
  const kept = before.length > 0 ? before : others;
  return [placed({ rule: "table", content: { start: kept[0]!.start, end: kept.at(-1)!.end }, source })];
}

function wordsOf(reading: Reading, span: Span): string {
  return reading.doc.text.slice(span.start, span.end).trim().toLowerCase();
}
