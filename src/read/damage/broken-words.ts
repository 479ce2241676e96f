import type { DamagedSpan } from "./damaged-span.ts";

/** A word that a line end breaks in two, with the hyphen that typesetting put there. Bounded: no word has 30 letters on one side. */
const BROKEN = /(?<!\p{L})(?<first>\p{L}{1,30})[-\u2010\u00ad]\n(?<second>\p{Ll}{2,30})(?!\p{L})/gu;

/** Words that are broken at a line end. The text is left as it is: whether the hyphen belongs to the word is not certain. */
export function findBrokenWords(text: string): DamagedSpan[] {
  return Array.from(text.matchAll(BROKEN), ({ index, 0: exact, groups }) => ({
    start: index,
    end: index + exact.length,
    kind: "broken-word" as const,
    note: `A line end breaks a word here: read "${groups?.first}${groups?.second}" or "${groups?.first}-${groups?.second}".`,
  }));
}
