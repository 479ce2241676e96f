import type { Span } from "../../model/index.ts";
import type { Doc, Token } from "../../text/index.ts";
import type { DirectionWords } from "./rule.ts";

/** Where the sentence looks at a date: back, ahead, or it does not say. */
export type Direction = "past" | "future" | "unknown";

/** How far from a date its verb is looked for, in tokens: clauses of news are seldom longer. */
const REACH = { left: 16, right: 9, owned: 5 };

/** The direction of the verb that governs the words at a span: the nearest sign of tense to the left in the sentence, else to the right. */
export function directionAt(
  doc: Doc,
  at: Span & { readonly first: number; readonly last: number; readonly words: DirectionWords },
): Direction {
  const { tokens } = doc;
  const [left, right] = [tokenAt(tokens, at.start), tokenAt(tokens, at.end)];
  if (at.words.possessive.has(tokens[right]?.lower ?? ""))
    return directionOfOwned(tokens, { ...at, left, right });
  const until = at.words.until.has(tokens[left - 1]?.lower ?? "");
  for (let index = left - 1; index >= Math.max(at.first, left - REACH.left); index--) {
    const sign = signOf(tokens, index, { words: at.words, left });
    if (sign === "past" && until && at.words.deferred.has(tokens[index]!.lemma)) return "future";
    if (sign !== "unknown") return sign;
    if (tokens[index]!.text === ";") break;
  }
  return firstSign(tokens, { from: right, to: Math.min(at.last, right + REACH.right), words: at.words });
}

/** "Wednesday's ruling" is over, unless what it does is still ahead ("Monday's vote will decide") or something comes before it ("ahead of Sunday's vote"). */
function directionOfOwned(
  tokens: readonly Token[],
  at: {
    readonly left: number;
    readonly right: number;
    readonly last: number;
    readonly words: DirectionWords;
  },
): Direction {
  if (at.words.ahead.has(tokens[at.left - 1]?.lower ?? "")) return "future";
  if (at.words.ahead.has(`${tokens[at.left - 2]?.lower} ${tokens[at.left - 1]?.lower}`)) return "future";
  const reach = Math.min(at.last, at.right + REACH.owned);
  const breakAt = tokens
    .slice(at.right + 1, reach)
    .findIndex(({ upos }) => upos === "CCONJ" || upos === "PUNCT");
  const to = breakAt < 0 ? reach : at.right + 1 + breakAt;
  const sign = firstSign(tokens, { from: at.right, to, words: at.words });
  return sign === "future" ? "future" : "past";
}

function firstSign(
  tokens: readonly Token[],
  at: { readonly from: number; readonly to: number; readonly words: DirectionWords },
): Direction {
  for (let index = at.from; index < at.to && tokens[index]!.text !== ";"; index++) {
    const sign = signOf(tokens, index, { words: at.words, left: -1 });
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

function signOf(
  tokens: readonly Token[],
  index: number,
  { words, left: date }: { readonly words: DirectionWords; readonly left: number },
): Direction {
  const { lower, lemma, xpos } = tokens[index]!;
  const before = tokens[index - 1]?.lower ?? "";
  const after = tokens[index + 1]?.lower ?? "";
  if (words.aimed.has(lemma) && after === words.infinitive) return "future";
  if (words.future.has(lower)) {
    // "A rally planned for Monday" looks ahead, "the army predicted Monday that" was said.
    if (xpos === "VBD" && index === date - 1) return "past";
    return words.perfect.has(after) ? "past" : "future";
  }
  if (words.past.has(lower)) return "past";
  if (words.scheduled.has(lemma) && (xpos === "VBZ" || xpos === "VBP")) return "future";
  if (xpos === "VBD") return "past";
  if (xpos === "VBN") return words.auxiliary.has(before) ? "unknown" : "past";
  return "unknown";
}
