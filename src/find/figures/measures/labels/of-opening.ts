import type { Doc } from "../../../../text/index.ts";
import { KNOWN, OF } from "../../languages/en/function-words.ts";
import { isDwelling } from "../counted/dwelling.ts";
import type { Mention } from "../counted/mention.ts";
import type { Reading } from "../counted/reading.ts";
import { cuesIn } from "../cues/hits.ts";
import { labelReading } from "./label-reading.ts";

/** How many words may name the whole that a sentence opens with: "Of the wells that the army has dug in the valley,". A judgement by that example, with some room. */
const LONGEST = 14;

/** What a bare number counts whose whole opens the sentence, itself without a number: "Of the huts that burned, 300 stand again." `null` where none does. */
export function readOfOpening(doc: Doc, { first, from, to, sentence }: Mention): Reading | null {
  const { tokens } = doc;
  const at = sentence.first;
  if (to > from || !OF.has(tokens[at]?.lower ?? "") || !KNOWN.has(tokens[at + 1]?.lower ?? "")) return null;
  const words = tokens.slice(at, Math.min(first, at + LONGEST));
  const comma = words.findIndex(({ text }) => text === ",");
  if (comma < 0 || words.slice(0, comma).some(({ upos }) => upos === "NUM")) return null;
  const reading = labelReading(doc, { span: [at + 1, at + comma], rule: "of-opening" });
  return reading && isLostShelters(doc, { first: at + 1, last: at + comma })
    ? { ...reading, measure: "housing", unit: "building" }
    : reading;
}

/** "the shelters that burned". */
function isLostShelters({ tokens }: Doc, { first, last }: { first: number; last: number }): boolean {
  const shelters = tokens.slice(first, last).some(({ index }) => isDwelling(tokens, index));
  return shelters && cuesIn(tokens, { first, last }).some(({ value }) => value.measure === "housing");
}
