import type { Span } from "../../model/index.ts";
import type { Lexeme } from "./lexeme.ts";
import type { DirectionWords } from "./rule.ts";

/** Where the sentence looks at a date: back, ahead, or it does not say. */
export type Direction = "past" | "future" | "unknown";

/** How far from a date its verb is looked for, in lexemes: clauses of news are seldom longer. */
const REACH = { left: 14, right: 8 };

/**
 * The direction of the verb that governs the words at `span`: the nearest sign of tense to the left in the sentence, else to the right.
 * `at` is the index of the first lexeme at or after the span.
 */
export function directionAt(
  lexemes: readonly Lexeme[],
  at: Span & { readonly words: DirectionWords },
): Direction {
  const first = lexemeAt(lexemes, at.start);
  for (let index = first - 1; index >= Math.max(0, first - REACH.left); index--) {
    const sign = signOf(lexemes, index, at.words);
    if (sign !== "unknown") return sign;
    if (endsSentence(lexemes, index) || lexemes[index + 1]?.apart) break;
  }
  const last = lexemeAt(lexemes, at.end);
  for (let index = last; index < Math.min(lexemes.length, last + REACH.right); index++) {
    if (endsSentence(lexemes, index) || lexemes[index]?.apart) break;
    const sign = signOf(lexemes, index, at.words);
    if (sign !== "unknown") return sign;
  }
  return "unknown";
}

/** The index of the first lexeme that starts at `offset` or later. */
export function lexemeAt(lexemes: readonly Lexeme[], offset: number): number {
  let low = 0;
  let high = lexemes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lexemes[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function signOf(lexemes: readonly Lexeme[], index: number, words: DirectionWords): Direction {
  const { lower, text } = lexemes[index]!;
  if (lower === words.infinitive) return isInfinitive(lexemes[index + 1], words) ? "future" : "unknown";
  if (words.future.has(lower)) return "future";
  if (words.past.has(lower)) return "past";
  if (words.auxiliary.has(lexemes[index - 1]?.lower ?? "")) return "unknown";
  const verbal =
    lower.length > 4 && text === lower && words.pastEndings.some((ending) => lower.endsWith(ending));
  return verbal ? "past" : "unknown";
}

function isInfinitive(next: Lexeme | undefined, words: DirectionWords): boolean {
  return next !== undefined && /^\p{Ll}/u.test(next.text) && !words.nominal.has(next.lower);
}

/** A full stop followed by a capital; abbreviations before digits or small letters do not end a sentence. */
function endsSentence(lexemes: readonly Lexeme[], index: number): boolean {
  const { text } = lexemes[index]!;
  if (text === ";" || text === "!" || text === "?") return true;
  if (text !== ".") return false;
  const before = lexemes[index - 1];
  return before === undefined || before.text.length > 2;
}
