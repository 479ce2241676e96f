import anyAscii from "any-ascii";
import type { Span } from "../../model/index.ts";

/** A word or number of a text as it stands there. */
export interface Word extends Span {
  /** Lower case, in ASCII letters ("Al-Tesso" is two words, "Zürich" is "zurich"). Digits keep no grouping: "11,300" is "11300". */
  readonly text: string;
  readonly kind: "word" | "name" | "number";
}

const WORD = /\d[\d.,]*|[\p{L}\p{M}]+/gu;
const ASCII = /^[\x00-\x7f]*$/;

/**
 * The words and numbers of a text, in order. A name is a word that starts with a capital where no sentence starts, or that has more than one.
 * Linear in the text.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const between = text.slice(Math.max(previousEnd, start - 8), start);
    words.push(wordAt({ raw, start, opens: words.length === 0 || opensSentence(between) }));
    previousEnd = start + raw.length;
  }
  return words;
}

function wordAt(found: { raw: string; start: number; opens: boolean }): Word {
  const { raw, start, opens } = found;
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const number = raw.replace(/[.,]{1,9}$/, "");
    return { start, end: start + number.length, text: plainNumber(number), kind: "number" };
  }
  const capital = isUpper(raw[0]!);
  const name = capital && (!opens || (raw.length > 1 && isUpper(raw[raw.length - 1]!)));
  return { start, end: start + raw.length, text: fold(raw), kind: name ? "name" : "word" };
}

/** Lower case in ASCII letters: "Stéphane" and "Stephane" are one. */
export function fold(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : anyAscii(text).toLowerCase();
}

/** "11,300" without its grouping; a decimal ("2.5") as it is. */
function plainNumber(number: string): string {
  return number.replace(/[.,](?=\d{3}(?!\d))/g, "");
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function opensSentence(between: string): boolean {
  return /[.!?:\n"“«*|]/.test(between);
}
