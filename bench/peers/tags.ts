import type { BenchDocument, Line, Scores } from "./contest.ts";

type Tag = readonly [start: number, end: number, upos: string];

/**
 * The share of gold words whose universal tag is right, from raw text: a word takes the tag of the token that covers its first character. Punctuation and
 * symbols are left out, because not every tagger makes tokens of them, and so are the second halves of contractions, which some leave whole.
 */
export function scoreTags(documents: readonly BenchDocument[], lines: readonly Line[]): Scores {
  const found = new Map(lines.map((line) => [line.id, line.tags as readonly Tag[]]));
  let words = 0;
  let right = 0;
  for (const { id, text, gold } of documents) {
    const tagAt = new Map<number, string>();
    for (const [start, end, upos] of found.get(id) ?? [])
      for (let at = start; at < end; at++) tagAt.set(at, upos);
    for (const [start, , upos] of (gold?.sentences ?? []).flatMap(({ tokens }) => tokens)) {
      const inside = start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1]!);
      if (upos === "PUNCT" || upos === "SYM" || inside || text[start] === "'" || text[start] === "’")
        continue;
      words++;
      if (tagAt.get(start) === upos) right++;
    }
  }
  return { "UPOS of words": words > 0 ? right / words : null };
}
