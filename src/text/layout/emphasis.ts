import type { Span } from "../../model/index.ts";

const MARK = /[*_]{1,3}/g;
/** Emphasis that is not closed within this many marks is none: it keeps hostile rows of stars linear. */
const MAX_OPEN = 8;

/**
 * The marks of Markdown emphasis (`*`, `**`, `***`, `_` ...) within a block, in order: pairs of equal marks that hug words on their inner
 * and none on their outer side. They are layout: tokens leave them out. A lone star stays a token.
 */
export function emphasisMarks(text: string, block: Span): Span[] {
  const body = text.slice(block.start, block.end);
  if (!/[*_]/.test(body)) return [];
  const marks: Span[] = [];
  const open: { mark: string; at: number }[] = [];
  for (const match of body.matchAll(MARK)) {
    const mark = match[0];
    const at = match.index;
    const opened = closes(body, at, mark.length) ? lastOpen(open, mark) : -1;
    if (opened >= 0) {
      marks.push(spanOf(block, open[opened]!.at, mark), spanOf(block, at, mark));
      open.length = opened;
    } else if (opens(body, at, mark.length)) {
      open.push({ mark, at });
      if (open.length > MAX_OPEN) open.shift();
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}

function lastOpen(open: readonly { mark: string }[], mark: string): number {
  for (let at = open.length - 1; at >= 0; at--) if (open[at]!.mark === mark) return at;
  return -1;
}

function spanOf(block: Span, at: number, mark: string): Span {
  return { start: block.start + at, end: block.start + at + mark.length };
}

function opens(body: string, at: number, length: number): boolean {
  return !isWord(body[at - 1]) && body[at + length] !== undefined && /\S/.test(body[at + length]!);
}

function closes(body: string, at: number, length: number): boolean {
  return at > 0 && /\S/.test(body[at - 1]!) && !isWord(body[at + length]);
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}
