import { standsForCount } from "../../lexicon/giving.ts";
import type { Place, Reading, Zone } from "../../zones/zones.ts";

/** Words of a sentence that stand for numbers told before it: "those figures", "that", "the toll". */
export interface Pointing {
  readonly first: number;
  readonly last: number;
  /** Whether they stand for more than one number. */
  readonly many: boolean;
}

/** How many adjectives may stand inside "these last official figures". A judgement by that example. */
const ADJECTIVES = 3;

/** Pronouns and determiners of one number. */
const ONE = /^(?:this|that|such|it)$/;
/** Those of more than one. */
const MANY = /^(?:these|those|both|all)$/;

/** The words from `at` that stand for numbers told before, or `null`: "this", "these figures", "the number", not "this boat" nor "the boat". */
export function pointingAt(reading: Reading, { zone, at }: Place): Pointing | null {
  const { tokens } = reading.doc;
  const word = at < zone.last ? tokens[at]!.lower : "";
  const many = MANY.test(word);
  if (!many && !ONE.test(word) && word !== "the") return null;
  let noun = at + 1;
  if (many && /^(?:the|these|those)$/.test(tokens[noun]?.lower ?? "")) noun++;
  while (noun < Math.min(zone.last, at + 1 + ADJECTIVES) && /^(?:ADJ|NUM)$/.test(tokens[noun]!.upos)) noun++;
  const counted = noun < zone.last && word !== "it" && isCount(reading, noun);
  if (counted) return { first: at, last: noun + 1, many: many || tokens[noun]!.xpos === "NNS" };
  const next = tokens[at + 1];
  const alone = at + 1 >= zone.last || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next!.upos);
  return word !== "the" && alone ? { first: at, last: at + 1, many } : null;
}

/** A noun for a number or what holds it, not one of several joined to a name: "number", "information". */
function isCount({ lexicon, doc }: Reading, at: number): boolean {
  const { lower, upos } = doc.tokens[at]!;
  if (upos === "VERB" && doc.tokens[at - 1]?.upos !== "DET") return false;
  const next = doc.tokens[at + 1]?.upos ?? "";
  return standsForCount(lexicon, lower) && !/^(?:NOUN|PROPN)$/.test(next);
}

/** Where a sentence begins behind "and", "but" and the like. */
export function behindLead({ lexicon, doc }: Reading, zone: Zone): number {
  const opens = (word: string): boolean => word !== "so" && lexicon.leadWords.has(word);
  let at = zone.first;
  while (at < zone.last - 1 && at < zone.first + 2 && opens(doc.tokens[at]!.lower)) at++;
  return at;
}
