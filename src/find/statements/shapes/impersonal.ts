import { type Draft, drafted } from "../draft.ts";
import { contentEnd, spanOf } from "../phrases/content.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import type { Place, Reading, Zone } from "../zones/zones.ts";

/** How far "it" may stand before the participle of "it has since been claimed", in tokens. A judgement by that example. */
const FAR = 5;

/** "It has been claimed on local radio that the lock is open": those among whom, or by whom, something is said. */
export function readImpersonal(reading: Reading, zone: Zone): Draft[] {
  const { tokens } = reading.doc;
  const drafts: Draft[] = [];
  for (let at = zone.first + 2; at < zone.last - 2; at++) {
    if (!isSaid(reading, { zone, at }) || !/^(?:on|in|by|across)$/.test(tokens[at + 1]!.lower)) continue;
    const source = phraseAfter(reading, { zone, at: at + 2 });
    if (!source || tokens[source.last]?.lower !== "that" || source.last >= zone.last) continue;
    const first = source.last + 1;
    const content = spanOf(reading, { first, last: contentEnd(reading, { zone, at: first }) });
    if (!content) continue;
    const cue = { first: at, last: at + 1 };
    drafts.push(drafted({ rule: "impersonal", content: [content], cue, source, settled: true }));
  }
  return drafts;
}

/** Whether the participle at `at` is that of "it is said". */
function isSaid({ lexicon, doc }: Reading, { zone, at }: Place): boolean {
  const { lower, xpos } = doc.tokens[at]!;
  if (!/^VB[ND]$/.test(xpos) || !lexicon.verbForms.has(lower)) return false;
  const before = doc.tokens.slice(Math.max(zone.first, at - FAR), at);
  return before.some((token) => token.lower === "it") && before.some((token) => lexicon.be.has(token.lower));
}
