import type { Token } from "../../../../text/index.ts";
import { LEVELS } from "../../languages/en/counts.ts";
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  OTHER_VERBS,
  PASSIVE_FORMS,
  PREPOSITIONS,
  RELATIVES,
  SAYING,
} from "../../languages/en/function-words.ts";

/** The words `[from, to)` between a number and a cue. */
export interface Way {
  readonly from: number;
  readonly to: number;
  /** Tokens at which a quantity starts. */
  readonly numbers: ReadonlySet<number>;
  /** Whether the cue stands behind the number. */
  readonly forward: boolean;
}

/** No way costs more: nothing on it is trusted more than this. */
const MOST = 12;

/**
 * What the way between a number and a cue takes off the cue's trust: little for words, more for commas and prepositions, most for what
 * starts another clause, another number or another sentence. The costs were set by hand, while reading misses
 * of the development excerpts; they were neither fitted nor checked on excerpts kept apart.
 */
export function wayCost(tokens: readonly Token[], way: Way): number {
  let cost = 0;
  let relative = false;
  const level = tokens.slice(way.from, way.to).some(({ lower }) => LEVELS.has(lower));
  for (let at = way.from; at < way.to && cost < MOST; at++) {
    const word = tokens[at]?.lower ?? "";
    // "the number of people who fled reached 30", but "the search for the men who shot 30".
    if (RELATIVES.has(word)) relative = level;
    cost += way.numbers.has(at)
      ? way.forward
        ? 2.5
        : 4
      : (signCost(word, at === way.to - 1) ?? stepCost(tokens, { at, way, relative }));
  }
  return cost;
}

function signCost(word: string, last: boolean): number | null {
  if (word === ";" || word === "." || word === "!" || word === "?") return 8;
  if (word === ":") return last ? 0.5 : 4;
  if (word === "(" || word === ")") return 1;
  return word === "," ? 0.8 : null;
}

function stepCost(
  tokens: readonly Token[],
  { at, way, relative }: { at: number; way: Way; relative: boolean },
): number {
  const word = tokens[at]?.lower ?? "";
  const first = at === way.from;
  if (word === "and" || word === "or") return 0.8;
  if (RELATIVES.has(word)) return first && way.forward ? 0 : 1.5;
  // "30 as hurt": behind the number as before it, "as" leads to what those counted are.
  if (CLAUSE_OPENERS.has(word)) return first && word === "as" ? (way.forward ? 0 : 0.5) : 2.2;
  if (SAYING.has(word)) return 1.5;
  if (!way.forward && word === "by" && !LEVELS.has(tokens[at - 1]?.lower ?? "")) return 4;
  if (!way.forward && !relative && isOtherVerb(tokens[at])) return 3;
  if (PREPOSITIONS.has(word)) return way.forward ? 0.35 : 0.7;
  return PASSIVE_FORMS.has(word) || AUXILIARIES.has(word) ? 0.1 : 0.25;
}

/** Between a cue and the number that it governs no other verb can stand but one of level, or of giving a number. */
function isOtherVerb(token: Token | undefined): boolean {
  if (!token || LEVELS.has(token.lower) || AUXILIARIES.has(token.lower)) return false;
  if (token.upos !== "" && token.upos !== "X") return token.upos === "VERB";
  return /[a-z]{2}ed$/.test(token.lower) || OTHER_VERBS.has(token.lower);
}
