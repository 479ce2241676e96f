import { type Draft, drafted } from "../draft.ts";
import { contentEnd, contentStart, spanOf } from "../phrases/content.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import type { Reading, Zone } from "../zones/zones.ts";
import type { PhraseAt } from "./cues.ts";

/** "According to the Lock Keepers' Guild, …" and "…, according to the lock keepers". */
export function readAccording(reading: Reading, { zone, cue }: { zone: Zone; cue: PhraseAt }): Draft[] {
  const source = phraseAfter(reading, { zone, at: cue.last });
  if (!source) return [];
  const { tokens } = reading.doc;
  const lead = tokens
    .slice(zone.first, cue.first)
    .every((token) => reading.lexicon.leadWords.has(token.lower) || token.text === ",");
  const tail = source.appositions.at(-1)?.last ?? source.last;
  const run = lead
    ? { first: tail, last: contentEnd(reading, { zone, at: tail + 1 }) }
    : { first: contentStart(reading, { zone, end: cue.first }), last: cue.first };
  const content = spanOf(reading, run);
  if (!content) return [];
  return [drafted({ rule: "according", content: [content], cue, source })];
}
