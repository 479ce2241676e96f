import { type Draft, drafted } from "../../draft.ts";
import { contentEnd, contentStart, spanOf } from "../../phrases/content.ts";
import { phraseAfter } from "../../phrases/phrase-after.ts";
import type { Reading, Zone } from "../../zones/zones.ts";
import type { PhraseAt } from "./cues.ts";
import { groundedInside, isLead } from "./grounds.ts";

/** "According to the Lock Keepers' Guild, …", "…, according to the lock keepers", and the same inside of what is said. */
export function readAccording(reading: Reading, { zone, cue }: { zone: Zone; cue: PhraseAt }): Draft[] {
  const source = phraseAfter(reading, { zone, at: cue.last });
  if (!source) return [];
  const ground = { zone, first: cue.first, last: source.appositions.at(-1)?.last ?? source.last };
  const inside = groundedInside(reading, ground);
  if (inside) return [drafted({ rule: "according", content: inside, cue, source, settled: true })];
  const run = isLead(reading, ground)
    ? { first: ground.last, last: contentEnd(reading, { zone, at: ground.last + 1 }) }
    : { first: contentStart(reading, { zone, end: cue.first }), last: cue.first };
  const content = spanOf(reading, run);
  return content ? [drafted({ rule: "according", content: [content], cue, source })] : [];
}
