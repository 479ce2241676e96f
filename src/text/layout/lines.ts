import type { Span } from "../../model/index.ts";

/** What one line looks like by itself, before its neighbours are seen. */
export type LineKind = "blank" | "rule" | "hash" | "item" | "plain";

/** One line of a text: its place, without the line break, and what its first characters say. */
export interface Line {
  /** `[start, end)` of the content: no marker, no outer white space. */
  readonly content: Span;
  /** Columns before the marker or the content; a tab counts four. */
  readonly indent: number;
  readonly kind: LineKind;
  /** Of a `hash` line: the number of `#`, 1 to 6. Otherwise 0. */
  readonly level: number;
}

const BULLET = /(?:[*\-•·▪▫◦‣●○■□–—+](?=[ \t])|[•▪◦‣●](?=\S))[ \t]*/y;
const NUMBERED = /(?:\(?\d{1,3}[.)]|\([a-z]\)|[a-z]\))[ \t]+(?=\S)/y;
const HASH = /(#{1,6})[ \t]+(?=\S)/y;
const QUOTE = /(?:>[ \t]?){1,4}(?=\S)/y;
const RULE = /^(?:[-=_*~•·.—–─━═+#|:][ \t]{0,3}){3,}$/u;
/** A longer line is no separator: it keeps the pattern above off megabytes on one line. */
const MAX_RULE = 400;

/** Splits a text into lines. Any of `\n`, `\r\n`, `\r`, U+2028 and U+2029 ends one. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isBreak(text.charCodeAt(at))) continue;
    lines.push(lineOf(text, { start, end: at }));
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
}

/** The span without the white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Whether a UTF-16 code unit is white space, a zero-width space or a byte-order mark. */
export function isSpace(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0x85) return false;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

function lineOf(text: string, whole: Span): Line {
  const bare = trimmed(text, whole);
  const indent = columns(text, { start: whole.start, end: bare.start });
  if (bare.start === bare.end) return { content: bare, indent, kind: "blank", level: 0 };
  if (isRule(text, bare)) return { content: bare, indent, kind: "rule", level: 0 };
  const hash = matchAt(HASH, text, bare);
  if (hash) return { content: hashless(text, hash), indent, kind: "hash", level: hash.mark.length };
  const item = matchAt(BULLET, text, bare) ?? matchAt(NUMBERED, text, bare);
  if (item) return { content: item.rest, indent, kind: "item", level: 0 };
  const quote = matchAt(QUOTE, text, bare);
  return { content: quote ? quote.rest : bare, indent, kind: "plain", level: 0 };
}

function isRule(text: string, span: Span): boolean {
  return span.end - span.start <= MAX_RULE && RULE.test(text.slice(span.start, span.end));
}

function matchAt(pattern: RegExp, text: string, span: Span): { mark: string; rest: Span } | null {
  pattern.lastIndex = span.start;
  const match = pattern.exec(text);
  if (!match || span.start + match[0].length >= span.end) return null;
  return { mark: match[1] ?? match[0], rest: { start: span.start + match[0].length, end: span.end } };
}

/** Markdown allows closing hashes: "## Title ##". */
function hashless(text: string, hash: { rest: Span }): Span {
  let end = hash.rest.end;
  while (end > hash.rest.start && text[end - 1] === "#") end--;
  const closed = end < hash.rest.end && text[end - 1] === " ";
  return closed ? trimmed(text, { start: hash.rest.start, end }) : hash.rest;
}

function columns(text: string, span: Span): number {
  let count = 0;
  for (let at = span.start; at < span.end; at++) count += text[at] === "\t" ? 4 : 1;
  return count;
}
