import type { Span } from "../../model/index.ts";

const MAX_HEADING = 120;
const MAX_HEADING_WORDS = 14;
/** Of 10 letters, 8 are capitals in a line set in capitals: it may hold "No. 3" or a plural "s". */
const CAPITAL_SHARE = 0.8;
const WRAPPED = /^(\*\*|__|\*|_)(?=\S)(.*\S)\1:?$/;
const TERMINAL = /[.!?;,:…]["'”’)\]]*$/;

/** The level of a line set in capitals, in bold or in italics as a whole, or 0 where it is no heading by itself. */
export function headingLevel(text: string, span: Span): number {
  if (span.end - span.start > MAX_HEADING) return 0;
  const line = text.slice(span.start, span.end);
  if (line.split(" ", MAX_HEADING_WORDS + 1).length > MAX_HEADING_WORDS) return 0;
  if (isCapitals(line)) return 2;
  const wrapped = WRAPPED.exec(line);
  if (!wrapped || wrapped[2]!.includes(wrapped[1]!)) return 0;
  if (wrapped[1]!.length === 2) return 3;
  return TERMINAL.test(wrapped[2]!) ? 0 : 4;
}

/**
 * Whether a line in mixed case may head what follows: short, starting with a capital or a digit, holding letters and closing with no
 * sentence mark. Whether something follows is for the caller to see.
 */
export function looksLikeTitle(text: string, span: Span): boolean {
  if (span.end - span.start > 90) return false;
  const line = text.slice(span.start, span.end);
  if (line.split(" ", 13).length > 12 || TERMINAL.test(line)) return false;
  return /^["“‘'[(]?[\p{Lu}\p{Lo}\p{Nd}]/u.test(line) && /\p{L}{2}/u.test(line) && !/["”]$/.test(line);
}

/** What brackets add to a heading: "NOT FOUND (list of the family desk)". */
const IN_BRACKETS = /\([^()]{1,80}\)/g;

function isCapitals(line: string): boolean {
  let upper = 0;
  let lower = 0;
  for (const char of line.replace(IN_BRACKETS, "")) {
    if (char !== char.toLowerCase()) upper++;
    else if (char !== char.toUpperCase()) lower++;
  }
  return upper >= 4 && upper >= CAPITAL_SHARE * (upper + lower) && !/[.!?]["'”’]?$/.test(line);
}
