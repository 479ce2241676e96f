import type { Doc } from "../../../../text/index.ts";
import { AS_FOR } from "../../languages/en/counted.ts";
import { KNOWN } from "../../languages/en/function-words.ts";
import { OFFICES } from "../../languages/en/offices.ts";
import type { NounRow } from "../../languages/noun-row.ts";
import { NOUN_PHRASES } from "../counted/mention.ts";
import { phrasesAt } from "../counted/phrases.ts";

/** How many words back a noun without a number may stand that a bare number counts. A judgement: a sentence or two. */
const REACH = 48;
/** A noun of this weight says by itself what is counted ("the dead", "houses"), others ("victims") give way. A judgement: between what says what became of people and what says who they are. */
const TELLING = 8;

/**
 * What the text spoke of last before token `before`, at or behind token `after`, without counting it: "nobody carries the dead out. He puts
 * them at dozens.", "As for homes, it lists 40." `null` where no telling noun stands there.
 */
export function topicBetween(doc: Doc, { after, before }: { after: number; before: number }): NounRow | null {
  let topic: NounRow | null = null;
  for (let at = Math.max(after, before - REACH); at < before; at++) {
    const noun = phrasesAt(doc.tokens, { at, limit: before, table: NOUN_PHRASES })[0]?.value;
    if (!noun?.measure || noun.measure === "other" || noun.weight < TELLING || noun.unit === "facility")
      continue;
    if (isNamed(doc, at) && !OFFICES.has(doc.tokens[at + 1]?.lower ?? "")) topic = noun;
  }
  return topic;
}

/** Whether a noun is spoken of as known, or is what a sentence turns to. */
function isNamed({ tokens }: Doc, at: number): boolean {
  const [further, before] = [tokens[at - 2]?.lower ?? "", tokens[at - 1]?.lower ?? ""];
  return KNOWN.has(before) || (AS_FOR.as.has(further) && AS_FOR.for.has(before));
}
