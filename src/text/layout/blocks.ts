import type { Span } from "../../model/index.ts";
import type { Block, BlockKind } from "../doc.ts";
import { cellsOf } from "./cells.ts";
import { headingLevel, looksLikeTitle } from "./headings.ts";
import { type Line, linesOf } from "./lines.ts";
import { endsSentence, lengthOf, type Wrapping, wrappingOf } from "./wrapping.ts";

interface Draft extends Span {
  readonly kind: BlockKind;
  readonly level: number;
  readonly cells: readonly Span[];
}

interface Layout {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly wrapping: Wrapping;
  /** For each line the cells it has as a row, or none. */
  readonly rows: readonly (readonly Span[])[];
  /** The first line that holds words, or -1. */
  readonly first: number;
}

/** Reads the layout of a text: its paragraphs, headings, list items, table rows and separators, in order. */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const rows = rowsOf(text, lines);
  const prose = lines.filter((_, at) => rows[at]!.length === 0);
  const first = lines.findIndex((line) => line.kind !== "blank" && line.kind !== "rule");
  const layout = { text, lines, rows, wrapping: wrappingOf(text, prose), first };
  const drafts: Draft[] = [];
  const indents: number[] = [];
  for (let at = 0; at < lines.length; ) {
    const [draft, next] = draftAt(layout, at, indents);
    if (draft) drafts.push(draft);
    at = next;
  }
  return underHeadings(drafts);
}

function draftAt(layout: Layout, at: number, indents: number[]): [Draft | null, number] {
  const { text, lines } = layout;
  const line = lines[at]!;
  const span = line.content;
  if (line.kind === "blank") return [null, at + 1];
  if (line.kind === "hash") return [{ ...span, kind: "heading", level: line.level, cells: [] }, at + 1];
  const cells = layout.rows[at]!;
  if (cells.length > 0) return [{ ...span, kind: "row", level: 0, cells }, at + 1];
  if (line.kind === "rule") return [{ ...span, kind: "rule", level: 0, cells: [] }, at + 1];
  if (line.kind === "item") {
    if (headsItsLines(layout, at)) return [{ ...span, kind: "heading", level: CAPITALS, cells: [] }, at + 1];
    const last = lastOfItem(layout, at);
    return [{ ...upTo(lines, at, last), kind: "item", level: depth(indents, line), cells: [] }, last + 1];
  }
  if (lines[at - 1]?.kind !== "item") indents.length = 0;
  const level = headingLevel(text, span) || titleLevel(layout, at);
  if (level > 0) return [{ ...span, kind: "heading", level, cells: [] }, at + 1];
  const last = lastOfParagraph(layout, at);
  return [{ ...upTo(lines, at, last), kind: "paragraph", level: 0, cells: [] }, last + 1];
}

/** The level of a line set in capitals. */
const CAPITALS = 2;

/** "5. RELIEF CAMPS" above lines that hang below it: a numbered heading and no item. */
function headsItsLines({ text, lines, rows }: Layout, at: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]];
  if (headingLevel(text, line.content) !== CAPITALS || !next) return false;
  return rows[at + 1]!.length > 0 || (/^(?:plain|item)$/.test(next.kind) && next.indent > line.indent);
}

/** The rows of tables: lines of two cells or more beside another such line, or framed by `|` on both ends. */
function rowsOf(text: string, lines: readonly Line[]): (readonly Span[])[] {
  const cells = lines.map((line) => (line.kind === "plain" ? cellsOf(text, line.content) : []));
  return cells.map((row, at) => {
    if (row.length < 2) return [];
    const near = [neighbour(lines, at, -1), neighbour(lines, at, 1)];
    const beside = near.some((other) => other >= 0 && cells[other]!.length >= 2);
    const framed = text[row[0]!.start - 1] === "|" || text[lines[at]!.content.start] === "|";
    return beside || framed ? row : [];
  });
}

/** The nearest line in a direction that is no separator, or -1; a blank line may stand between only once. */
function neighbour(lines: readonly Line[], from: number, step: 1 | -1): number {
  let at = from + step;
  if (lines[at]?.kind === "rule") at += step;
  return lines[at]?.kind === "plain" ? at : -1;
}

function depth(indents: number[], line: Line): number {
  while (indents.length > 0 && indents.at(-1)! >= line.indent + 1) indents.pop();
  if (indents.length === 0 || indents.at(-1)! < line.indent) indents.push(line.indent);
  return indents.length;
}

function upTo(lines: readonly Line[], first: number, last: number): Span {
  return { start: lines[first]!.content.start, end: lines[last]!.content.end };
}

function lastOfItem(layout: Layout, at: number): number {
  const { lines, rows, wrapping } = layout;
  let last = at;
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next]!;
    if (line.kind !== "plain" || rows[next]!.length > 0) break;
    const hangs = line.indent > lines[at]!.indent;
    if (!hangs && (!wrapping.wrapped || startsAnew(layout, next))) break;
    last = next;
  }
  return last;
}

function lastOfParagraph(layout: Layout, at: number): number {
  let last = at;
  while (layout.wrapping.wrapped && !startsAnew(layout, last + 1)) last++;
  return last;
}

/** Whether a line of a wrapped document starts a block of its own rather than going on with the line above. */
function startsAnew(layout: Layout, at: number): boolean {
  const { text, lines, rows, wrapping } = layout;
  const line = lines[at];
  const above = lines[at - 1]!;
  if (line?.kind !== "plain" || rows[at]!.length > 0) return true;
  if (headingLevel(text, line.content) > 0) return true;
  return endsSentence(text, above) && lengthOf(above) < 0.6 * wrapping.width;
}

/** A short line of its own above running text is a cross-heading, or the headline where it opens the document. */
function titleLevel(layout: Layout, at: number): number {
  const { text, lines, rows, wrapping } = layout;
  const span = lines[at]!.content;
  if (!looksLikeTitle(text, span)) return 0;
  const above = lines[at - 1];
  const next = lines[at + 1];
  const opens = at <= layout.first;
  if (next?.kind === "rule" && /^[-=]+$/.test(text.slice(next.content.start, next.content.end)))
    return opens ? 1 : 2;
  if (wrapping.wrapped && (above?.kind === "plain" || next?.kind === "plain")) return 0;
  let follows = at + 1;
  while (lines[follows]?.kind === "blank") follows++;
  if (follows >= lines.length || lines[follows]!.kind === "hash") return 0;
  const introduces = lines[follows]!.kind === "item" || rows[follows]!.length > 0;
  const longer = lengthOf(lines[follows]!) >= 1.5 * (span.end - span.start) && lengthOf(lines[follows]!) > 60;
  if (!introduces && !longer) return 0;
  return opens ? 1 : 3;
}

function underHeadings(drafts: readonly Draft[]): Block[] {
  const blocks: Block[] = [];
  const above: Block[] = [];
  for (const draft of drafts) {
    const { start, end, kind, level, cells } = draft;
    if (kind === "heading") while (above.length > 0 && above.at(-1)!.level >= level) above.pop();
    const heading = above.at(-1)?.index ?? -1;
    const block: Block = { index: blocks.length, start, end, kind, level, cells, heading };
    blocks.push(block);
    if (kind === "heading") above.push(block);
  }
  return blocks;
}
