import type { Token } from "../../../../text/index.ts";
import { NEGATIONS } from "../../languages/en/function-words.ts";

/** A table of phrases, by their first word, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** A phrase found at tokens `[first, last)`. */
export interface Hit<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

/** In a phrase: a word or two may stand here, or none, but no verb and no preposition ("opened * eyes"). */
const GAP = "*";
/** How many words a gap may hold. A judgement: a possessive and an adjective. */
const GAP_WORDS = 2;

/**
 * Builds a table from pairs of a lower-case phrase (words apart by one blank, "*" for a gap, never the first) and
 * what it stands for.
 */
export function phrasesOf<T>(pairs: Iterable<readonly [string, T]>): Phrases<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of pairs) {
    const words = phrase.split(" ");
    const head = words[0] ?? "";
    const list = table.get(head);
    if (list) list.push({ words, value });
    else table.set(head, [{ words, value }]);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/**
 * Every phrase that starts at token `at` and ends by `limit` (exclusive), the longest first. Hyphens between tokens count as blanks, and an
 * adverb may stand between two words ("was later found dead").
 */
export function phrasesAt<T>(
  tokens: readonly Token[],
  { at, limit, table }: { at: number; limit: number; table: Phrases<T> },
): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (const { words, value } of table.get(tokens[at]?.lower ?? "") ?? []) {
    const last = endOf(tokens, { at, limit, words });
    if (last !== null) hits.push({ value, first: at, last });
  }
  return hits;
}

function endOf(
  tokens: readonly Token[],
  { at, limit, words }: { at: number; limit: number; words: readonly string[] },
): number | null {
  let next = at + 1;
  let gap = 0;
  for (const word of words.slice(1)) {
    if (word === GAP) {
      gap = GAP_WORDS;
      continue;
    }
    if (tokens[next]?.lower === "-") next++;
    const stop = Math.min(limit - 1, next + gap);
    while (next < stop && tokens[next]?.lower !== word && isWord(tokens[next])) next++;
    if (gap === 0 && next < limit - 1 && tokens[next]?.lower !== word && isAdverb(tokens[next])) next++;
    if (next >= limit || tokens[next]?.lower !== word) return null;
    next++;
    gap = 0;
  }
  return next;
}

/** Whether a word may stand in a gap: none that opens another phrase or clause. */
function isWord(token: Token | undefined): boolean {
  return /\p{L}/u.test(token?.text ?? "") && !/^(?:ADP|AUX|VERB|SCONJ)$/.test(token?.upos ?? "");
}

function isAdverb(token: Token | undefined): boolean {
  return token?.upos === "ADV" && !NEGATIONS.has(token.lower);
}
