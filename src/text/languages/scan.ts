import type { Span } from "../../model/index.ts";
import { isSpace } from "../layout/lines.ts";

/** What a language adds to the scanner for scripts that put spaces between words. */
export interface WordRules {
  /** Where a written word falls into syntactic words ("do|n't"): offsets inside it, rising. */
  readonly cuts: (word: string) => readonly number[];
  /** Whether a word keeps the period that follows it. `next` is what follows the period, up to 12 code units. */
  readonly keepsPeriod: (word: string, next: string) => boolean;
  /** Whether a part before a hyphen stays with what follows ("non-", "re-"). Lower case, without the hyphen. */
  readonly joinsHyphen: (part: string) => boolean;
  /** Whether letters right after digits belong to the number ("th", "s"). */
  readonly joinsNumber: (letters: string) => boolean;
}

const URL_LIKE = /(?:[a-z][a-z0-9+]{1,9}:\/\/|www\.)[^\s<>"“”|]*[^\s<>"“”|.,;:!?'’)\]}]/iuy;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/uy;
const HANDLE = /[@#][\p{L}_][\p{L}\p{N}_]{0,60}/uy;
/** Digits lost in the source: "11,<>", "70,??", "10,1??", "3,<>0". */
const LOST = /\d{1,3}(?:,\d{3}){0,4},(?:\d{0,2}(?:<>|\uFFFD{1,3})\d{0,2}|\d\d\?|\d\?\?|\?{1,3})/y;
const NUMBER =
  /[+]?\d+(?:(?:[.,:]\d+)+|(?:\/\d+){1,2}(?![\d/])|(?:-\d+){2,}(?![\d-])|(?:\.\d+){2,})?|[.]\d+/y;
const WORD = /[\p{L}\p{M}\p{N}_\u00AD\u200C\u200D]+(?:['’][\p{L}\p{M}\p{N}]+)*/uy;
const DOTTED = /\p{L}{1,4}(?:\.\p{L}{1,4}){1,6}(?![\p{L}\p{N}])/uy;
const DOMAIN =
  /[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{2,60}){0,4}\.(?:com|org|net|gov|edu|int|info|io|example|co\.[a-z]{2}|pdf|docx?|xlsx?|html?|txt|csv|jpe?g|png)(?![\p{L}\p{N}])/uy;
const AMPERSAND = /\p{Lu}{1,3}&\p{Lu}{1,3}(?![\p{L}\p{N}])/uy;
const CURRENCY = /\p{Lu}{1,3}\$/uy;
const YEAR_SHORT = /['’]\d\ds?(?!\p{N})/uy;
const RUN =
  /\.{2,}|…\.*|-{2,}|[!?]{2,}|``|''|‘‘|’’|,,|<<|>>|\*{2,}|={2,}|_{2,}|[:;]-?[()](?=\s|$)|\[(?:\.{3}|…)\]/uy;

/** Splits a stretch of text into tokens as UD treebanks of English and its neighbours do, with the language's own `rules`. */
export function scanWords(text: string, span: Span, rules: WordRules): Span[] {
  const tokens: Span[] = [];
  let chunkEnd = span.start;
  let marked = false;
  for (let at = span.start; at < span.end; ) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    if (at >= chunkEnd) {
      chunkEnd = endOfChunk(text, at, span.end);
      marked = holdsAddress(text, at, chunkEnd);
    }
    at = Math.max(at + 1, scanOne({ text, rules, tokens, end: chunkEnd, marked }, at));
  }
  return tokens;
}

interface Scan {
  readonly text: string;
  readonly rules: WordRules;
  readonly tokens: Span[];
  /** The next white space: no token goes beyond it. */
  readonly end: number;
  readonly marked: boolean;
}

function scanOne(scan: Scan, at: number): number {
  const { text, tokens, end, marked } = scan;
  const code = text.charCodeAt(at);
  if (marked) {
    const address = match(URL_LIKE, text, at) || match(EMAIL, text, at) || match(HANDLE, text, at);
    if (address > 0 && at + address <= end) return push(tokens, at, at + address);
  }
  if (isDigit(code) || ((code === 43 || code === 46) && isDigit(text.charCodeAt(at + 1))))
    return scanNumber(scan, at);
  if (code === 39 || code === 0x2019) {
    const year = match(YEAR_SHORT, text, at);
    if (year > 0) return push(tokens, at, at + year);
  }
  const word = match(WORD, text, at);
  if (word > 0) return scanWord(scan, at, Math.min(end, at + word));
  const run = match(RUN, text, at);
  return push(tokens, at, run > 0 ? Math.min(end, at + run) : at + (text.codePointAt(at)! > 0xffff ? 2 : 1));
}

function scanNumber(scan: Scan, at: number): number {
  const { text, rules, tokens, end } = scan;
  const lost = match(LOST, text, at);
  if (lost > 0) return push(tokens, at, at + lost);
  const stop = Math.min(end, at + match(NUMBER, text, at));
  const letters = match(WORD, text, stop);
  if (letters === 0) return push(tokens, at, stop);
  const word = text.slice(stop, stop + letters);
  const whole =
    rules.joinsNumber(word) || (/^\p{Lu}{1,4}$/u.test(word) && !/^(?:AM|PM|[KMBN]|MM|BN)$/.test(word));
  if (whole) return push(tokens, at, stop + letters);
  push(tokens, at, stop);
  return stop;
}

function scanWord(scan: Scan, at: number, wordEnd: number): number {
  const { text, rules, tokens } = scan;
  const special = specialWord(scan, at);
  if (special > at) return push(tokens, at, special);
  let end = wordEnd;
  while (
    text[end] === "-" &&
    /[\p{L}]/u.test(text[end + 1] ?? "") &&
    rules.joinsHyphen(text.slice(at, end).toLowerCase())
  )
    end = end + 1 + match(WORD, text, end + 1);
  let start = at;
  for (const cut of rules.cuts(text.slice(at, end))) {
    push(tokens, start, at + cut);
    start = at + cut;
  }
  const period = text[end] === "." && text[end + 1] !== ".";
  const keeps = period && rules.keepsPeriod(text.slice(start, end), text.slice(end + 1, end + 13));
  return push(tokens, start, keeps ? end + 1 : end);
}

/** "U.S.", "Ph.D.", "AT&T", "US$", "report.pdf": the end of the token, or `at` where it is none of them. */
function specialWord(scan: Scan, at: number): number {
  const { text, rules } = scan;
  const amount = match(CURRENCY, text, at) || match(AMPERSAND, text, at);
  if (amount > 0) return at + amount;
  const dotted = match(DOTTED, text, at);
  if (dotted > 0) {
    const word = text.slice(at, at + dotted);
    const period = text[at + dotted] === "." && text[at + dotted + 1] !== ".";
    const single = /^\p{L}(?:\.\p{L})+$/u.test(word);
    if (single || (period && rules.keepsPeriod(word, text.slice(at + dotted + 1, at + dotted + 13))))
      return at + dotted + (period ? 1 : 0);
  }
  return at + match(DOMAIN, text, at);
}

function push(tokens: Span[], start: number, end: number): number {
  if (end > start) tokens.push({ start, end });
  return end;
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function endOfChunk(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

function holdsAddress(text: string, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    const char = text[i];
    if (char === "@" || char === "#" || (char === ":" && text[i + 1] === "/")) return true;
    if (char === "w" && text.startsWith("www.", i)) return true;
  }
  return false;
}
