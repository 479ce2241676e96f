import type { Span } from "../../../model/index.ts";
import { type DigitStyle, type Digits, readDigits } from "./digits.ts";

/**
 * What numbers are read from: a word, a number in digits, or one sign. Finer than tokens, so that "US$71.4m", "72-hour" and
 * "100,<>" come apart the same way whatever the tokeniser makes of them.
 */
export interface Atom extends Span {
  readonly kind: "word" | "digits" | "sign";
  /** As written, with typographic apostrophes made plain. */
  readonly text: string;
  readonly lower: string;
  /** Whether it follows the atom before without white space. */
  readonly glued: boolean;
  readonly digits?: Digits;
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/uy;
const SPACE = /\s+/y;

/** Splits `text.slice(start, end)` into atoms. Offsets are of the whole text. Linear in the length of the span. */
export function atomsOf(text: string, { start, end, style }: Span & { readonly style: DigitStyle }): Atom[] {
  const atoms: Atom[] = [];
  const part = text.slice(0, end);
  let at = start;
  while (at < end) {
    SPACE.lastIndex = at;
    const space = SPACE.exec(part);
    if (space) at += space[0].length;
    if (at >= end) break;
    const atom = atomAt(part, { at, glued: !space && at > start, style, before: atoms.at(-1) });
    atoms.push(atom);
    at = atom.end;
  }
  return atoms;
}

interface Place {
  readonly at: number;
  readonly glued: boolean;
  readonly style: DigitStyle;
  readonly before: Atom | undefined;
}

function atomAt(text: string, { at, glued, style, before }: Place): Atom {
  const joined = glued && (before?.kind === "digits" || before?.kind === "word");
  if (/\d/.test(text[at] ?? "") || (text[at] === "." && !joined && /\d/.test(text[at + 1] ?? ""))) {
    const digits = readDigits(text, { at, style });
    if (digits) return atom("digits", { text, at, end: digits.end, glued, digits });
    return atom("sign", { text, at, end: endOfDigits(text, at), glued });
  }
  WORD.lastIndex = at;
  const word = WORD.exec(text);
  if (word) return atom("word", { text, at, end: at + word[0].length, glued });
  return atom("sign", { text, at, end: at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1), glued });
}

function atom(
  kind: Atom["kind"],
  {
    text,
    at,
    end,
    glued,
    digits,
  }: { text: string; at: number; end: number; glued: boolean; digits?: Digits },
): Atom {
  const exact = text.slice(at, end).replaceAll("’", "'");
  return {
    kind,
    start: at,
    end,
    text: exact,
    lower: exact.toLowerCase(),
    glued,
    ...(digits ? { digits } : {}),
  };
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (/\d/.test(text[end] ?? "")) end++;
  return Math.max(end, at + 1);
}
