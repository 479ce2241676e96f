import type { Span } from "../../model/index.ts";
import type { Marks } from "./reading.ts";

/** A word, a run of digits or a single other character, as date patterns see it: finer than the tokens of `Doc`, which keep "13.06.2023" whole. */
export interface Lexeme extends Span {
  readonly text: string;
  /** Lower case, with plain apostrophes and hyphens. */
  readonly lower: string;
  /** Whether it touches the one before. */
  readonly glued: boolean;
  /** Whether a line break that ends a paragraph, or a wide gap, stands before it: no pattern reaches across. */
  readonly apart: boolean;
  readonly marks: Marks;
}

const LEXEME = /[\p{L}\p{M}]+|\d+|\S/gu;
/** Tables align columns with gaps of this many blanks or more; running text does not. */
const WIDE_GAP = 4;

/** Cuts a text into lexemes, each with the classes that `words` gives its lower-case form and those its digits have. Linear. */
export function lexemesOf(text: string, words: ReadonlyMap<string, Marks>): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let end = 0;
  for (const match of text.matchAll(LEXEME)) {
    const start = match.index;
    const gap = text.slice(end, start);
    end = start + match[0].length;
    const lower = plain(match[0]);
    const marks = /^\d/.test(lower) ? digitMarks(lower) : (words.get(lower) ?? NONE);
    lexemes.push({ start, end, text: match[0], lower, glued: gap === "", apart: isApart(gap), marks });
  }
  return lexemes;
}

const NONE: Marks = {};

function plain(text: string): string {
  if (text === "’" || text === "‘" || text === "`") return "'";
  if (text === "–" || text === "‐" || text === "‑") return "-";
  return text.toLowerCase();
}

function isApart(gap: string): boolean {
  if (gap.length < 2) return false;
  return gap.length >= WIDE_GAP || gap.indexOf("\n") !== gap.lastIndexOf("\n");
}

function digitMarks(digits: string): Marks {
  const value = Number(digits);
  const marks: Record<string, number> = { digits: value, number: value };
  if (digits.length === 4 && value >= 1000 && value < 2200) marks.yyyy = value;
  if (digits.length === 4 && value < 2400 && value % 100 < 60) marks.hhmm = value;
  if (digits.length > 2) return marks;
  if (digits.length === 2) marks.two = value;
  if (digits.length === 2 && value < 60) marks.minute = value;
  if (value >= 1 && value <= 31) marks.dom = value;
  if (value >= 1 && value <= 12) marks.mm = value;
  if (value <= 24) marks.hour = value;
  return marks;
}
