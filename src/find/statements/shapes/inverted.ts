import type { Phrase, Run } from "../draft.ts";
import { isOwnClause, setsScene } from "../phrases/content.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { isQuoteMark } from "../phrases/subject.ts";
import type { Reading, Zone } from "../zones/zones.ts";
import type { VerbAt } from "./cues.ts";

/** "…," said Joren Pask. The verb opens the zone or stands behind a comma. */
export function invertedSubject(reading: Reading, { zone, cue }: { zone: Zone; cue: VerbAt }): Phrase | null {
  const { tokens } = reading.doc;
  const opens = cue.first === zone.first ? zone.before !== null : tokens[cue.first - 1]!.text === ",";
  const opened = opens || (cue.first === zone.first + 1 && tokens[zone.first]!.text === ",");
  if (!opened || cue.participle || !cue.verb.after) return null;
  return phraseAfter(reading, { zone, at: cue.last, verb: cue.first }) ?? withinBody(reading, { zone, cue });
}

/** In translated English whoever is inside a body speaks for it: "…, reported in the harbour ministry." */
function withinBody(reading: Reading, { zone, cue }: { zone: Zone; cue: VerbAt }): Phrase | null {
  const { tokens } = reading.doc;
  if (!/^(?:in|at)$/.test(tokens[cue.last]?.lower ?? "")) return null;
  const phrase = phraseAfter(reading, { zone, at: cue.last + 1 });
  const head = phrase && tokens[phrase.last - 1]!;
  return head && reading.lexicon.groupNouns.has(head.lower) ? phrase : null;
}

/**
 * The subject of "…, said the mayor": as {@link invertedSubject}, where a clause or a count stands before the comma, so that no noun there is the subject, and
 * nothing but a phrase follows; or where a scene stands before it and a comma behind ("At noon, said the mayor, …").
 */
export function trailingSubject(reading: Reading, { zone, cue }: { zone: Zone; cue: VerbAt }): Phrase | null {
  const { tokens } = reading.doc;
  if (cue.verb.addressee || cue.first - 1 <= zone.first || tokens[cue.first - 1]!.text !== ",") return null;
  const said = { first: zone.first, last: cue.first - 1 };
  const framed = setsScene(reading, said);
  if (!framed && !isOwnClause(reading, said) && !opensWithCount(reading, said)) return null;
  const phrase = invertedSubject(reading, { zone, cue });
  if (!phrase) return null;
  const end = Math.max(phrase.last, phrase.appositions.at(-1)?.last ?? 0);
  const next = tokens[end];
  if (framed && next?.text === "," && end < zone.last) return phrase;
  if (framed && !isOwnClause(reading, said)) return null;
  const ends = end >= zone.last || /^[,.;:)]$/.test(next!.text) || isAdjunct(reading, end);
  return ends ? phrase : null;
}

/** Whether what follows the speaker only says when, where or how it was said. */
function isAdjunct(reading: Reading, at: number): boolean {
  const { lexicon, doc } = reading;
  const word = doc.tokens[at]!.lower;
  return lexicon.timeWords.has(word) || lexicon.prepositions.has(word) || isQuoteMark(doc.tokens[at]!);
}

/** "Nine drowned and two lost": a count without a verb. */
function opensWithCount(reading: Reading, { first, last }: Run): boolean {
  const { tokens } = reading.doc;
  let start = first;
  for (let i = first; i < Math.min(last, first + 5); i++) if (tokens[i]!.text === ":") start = i + 1;
  while (start < last && reading.lexicon.determiners.has(tokens[start]!.lower)) start++;
  return tokens[start]?.upos === "NUM" || /^\d/.test(tokens[start]?.text ?? "");
}
