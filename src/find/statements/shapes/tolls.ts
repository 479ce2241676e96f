import { type Draft, drafted } from "../draft.ts";
import { contentEnd, hasNumber, spanOf } from "../phrases/content.ts";
import { isFiniteVerb, subjectBefore } from "../phrases/subject.ts";
import type { Place, Reading, Zone } from "../zones/zones.ts";

/** How far the verb of "the parish's sum up to Easter is 212" may stand behind its noun, in tokens. A judgement by that example, with some room. */
const FAR = 8;

/** "The parish's toll stands at 212": whose count it is says so. */
export function readTolls(reading: Reading, zone: Zone): Draft[] {
  const { tokens } = reading.doc;
  const drafts: Draft[] = [];
  for (let at = zone.first + 2; at < zone.last - 1; at++) {
    if (!reading.lexicon.tolls.has(tokens[at]!.lower)) continue;
    const mark = ownerMark(reading, { zone, at });
    const verb = mark < 0 ? -1 : verbOf(reading, { zone, at });
    if (verb < 0) continue;
    const source = subjectBefore(reading, { zone, at: mark });
    const run = { first: at, last: contentEnd(reading, { zone, at: verb }) };
    const content = spanOf(reading, run);
    if (!source || !content || !hasNumber(reading, { first: verb, last: run.last })) continue;
    const cue = { first: at, last: at + 1 };
    drafts.push(drafted({ rule: "toll", content: [content], cue, act: "report", source }));
    at = run.last;
  }
  return drafts;
}

/** The possessive mark up to two words before the noun, or -1. */
function ownerMark(reading: Reading, { zone, at }: Place): number {
  for (let i = at - 1; i > zone.first && i >= at - 3; i--)
    if (/^['’]s?$/.test(reading.doc.tokens[i]!.text)) return i;
  return -1;
}

/** The verb that tells the count: "is", "stood", "reached"; -1 where another noun or verb comes between. */
function verbOf(reading: Reading, { zone, at }: Place): number {
  const { tokens } = reading.doc;
  for (let i = at + 1; i < Math.min(zone.last, at + FAR); i++) {
    if (/^[,;:]$/.test(tokens[i]!.text)) return -1;
    if (tokens[i]!.upos === "AUX" && tokens[i]!.lemma === "have") continue;
    const verb = isFiniteVerb(reading, tokens[i]!) || tokens[i]!.xpos === "VBN";
    if (verb) return reading.lexicon.amounting.has(tokens[i]!.lower) ? i : -1;
  }
  return -1;
}
