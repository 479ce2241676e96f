import type { Span } from "../../../model/index.ts";
import type { Block } from "../../../text/index.ts";
import type { Draft, Phrase, Run } from "../draft.ts";
import { hasNumber } from "../phrases/content.ts";
import { tokensIn } from "../zones/positions.ts";
import type { Reading } from "../zones/zones.ts";
import { isBody } from "./brackets.ts";
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

/** "TABLE 1. ARRIVALS (source: UNHCR)", "ARRIVALS (UNHCR, 3 May)": the rows and items up to the next text of another kind. */
export function readCaptions(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  let source: Phrase | null = null;
  for (const block of reading.doc.blocks) {
    if (block.kind === "rule") continue;
    const caption = captionSource(reading, block);
    if (caption) source = caption;
    else if (block.kind !== "row" && block.kind !== "item") source = null;
    else if (source && hasNumber(reading, tokensIn(reading.doc.tokens, block)))
      drafts.push(placed({ rule: "caption", content: { start: block.start, end: block.end }, source }));
  }
  return drafts;
}

/** How long a caption may be, in code units. A judgement: a sentence or two; longer ones are paragraphs. */
const CAPTION = 200;

function captionSource(reading: Reading, block: Block): Phrase | null {
  if (block.kind === "row" || block.end - block.start > CAPTION) return null;
  const { tokens } = reading.doc;
  const { first, last } = tokensIn(tokens, block);
  // "- Fire brigade: 190 divers (source: harbour office)" is of its own number.
  if (block.kind === "item" && hasNumber(reading, { first, last })) return null;
  for (let i = first; i < last - 2; i++) {
    if (!reading.lexicon.sourceHeadings.has(tokens[i]!.lower) || tokens[i + 1]!.text !== ":") continue;
    let end = i + 2;
    while (end < last && !/^[).,;|]$/.test(tokens[end]!.text)) end++;
    return end > i + 2 ? { first: i + 2, last: end, appositions: [] } : null;
  }
  return block.kind === "item" ? null : bodyInBracket(reading, { first, last });
}

/** "BOATS BY PORT (LRS, 6 April)": the body that opens the bracket at the end of a caption. */
function bodyInBracket(reading: Reading, { first, last }: Run): Phrase | null {
  const { tokens } = reading.doc;
  const close = tokens[last - 1]?.text === ")" ? last - 1 : -1;
  let open = close - 1;
  while (open > first && tokens[open]!.text !== "(") open--;
  if (close < 0 || open <= first) return null;
  let end = open + 1;
  while (end < close && !/^[,;]$/.test(tokens[end]!.text)) end++;
  // "Lake Rescue Service (LRS)" alone names nobody behind the rows.
  if (end === close) return null;
  return isBody(reading, { first: open + 1, last: end })
    ? { first: open + 1, last: end, appositions: [] }
    : null;
}

function phraseIn(reading: Reading, span: Span): Phrase | null {
  const { first, last } = tokensIn(reading.doc.tokens, span);
  return first < last ? { first, last, appositions: [] } : null;
}

function wordsOf(reading: Reading, span: Span): string {
  return reading.doc.text.slice(span.start, span.end).trim().toLowerCase();
}
