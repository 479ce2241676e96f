import type { Place, Reading } from "../zones/zones.ts";

/** Whether a form of "be" makes the participle at `at` a passive: what is done to somebody, "most of them were never found", is not said by them. */
export function isPassive({ lexicon, doc }: Reading, { zone, at }: Place): boolean {
  let before = at - 1;
  while (before > zone.first && doc.tokens[before]!.upos === "ADV") before--;
  if (before < zone.first) return false;
  const { lower } = doc.tokens[before]!;
  return lexicon.be.has(lower) && !/^['’]/.test(lower);
}
