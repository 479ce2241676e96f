import type { Token } from "../../../text/index.ts";

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

/** Builds a table from pairs of a lower-case phrase (words apart by one blank) and what it stands for. */
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

/** Every phrase that starts at token `at` and ends by `limit` (exclusive), the longest first. Hyphens between tokens count as blanks. */
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
  let next = at;
  for (const word of words) {
    if (next > at && tokens[next]?.lower === "-") next++;
    if (next >= limit || tokens[next]?.lower !== word) return null;
    next++;
  }
  return next;
}
