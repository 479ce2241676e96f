import type { Span } from "../../model/index.ts";
import type { Doc, Token } from "../../text/index.ts";
import type { DirectionWords } from "./rule.ts";

/** Where the sentence looks at a date: back, ahead, or it does not say. */
export type Direction = "past" | "future" | "unknown";

/** How far from a date its verb is looked for, in tokens: clauses of news are seldom longer. */
const REACH = { left: 16, right: 9 };

/** The direction of the verb that governs the words at a span: the nearest sign of tense to the left in the sentence, else to the right. */
export function directionAt(
  doc: Doc,
  at: Span & { readonly first: number; readonly last: number; readonly words: DirectionWords },
): Direction {
  const { tokens } = doc;
  const [left, right] = [tokenAt(tokens, at.start), tokenAt(tokens, at.end)];
  for (let index = left - 1; index >= Math.max(at.first, left - REACH.left); index--) {
    const sign = signOf(tokens, index, at.words);
    if (sign !== "unknown") return sign;
    if (tokens[index]!.text === ";") break;
  }
  for (let index = right; index < Math.min(at.last, right + REACH.right); index++) {
    if (tokens[index]!.text === ";") break;
    const sign = signOf(tokens, index, at.words);
    if (sign !== "unknown") return sign;
  }
  return "unknown";
}

/** The index of the first token that ends behind `offset`. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function signOf(tokens: readonly Token[], index: number, words: DirectionWords): Direction {
  const { lower, lemma, xpos } = tokens[index]!;
  const before = tokens[index - 1]?.lower ?? "";
  const after = tokens[index + 1]?.lower ?? "";
  if (words.aimed.has(lemma) && after === words.infinitive) return "future";
  if (words.future.has(lower)) return words.perfect.has(after) ? "past" : "future";
  if (words.past.has(lower)) return "past";
  if (words.scheduled.has(lemma) && (xpos === "VBZ" || xpos === "VBP")) return "future";
  if (xpos === "VBD") return "past";
  if (xpos === "VBN") return words.auxiliary.has(before) ? "unknown" : "past";
  return "unknown";
}
