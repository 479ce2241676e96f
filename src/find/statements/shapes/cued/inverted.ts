import type { Phrase, Run } from "../../draft.ts";
import { isOwnClause, setsScene } from "../../phrases/content.ts";
import { behindAcronym, phraseAfter } from "../../phrases/phrase-after.ts";
import { isSpeakerLike } from "../../phrases/speaker-like.ts";
import { isQuoteMark } from "../../phrases/subject.ts";
import type { Reading, Zone } from "../../zones/zones.ts";
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
  const told = isOwnClause(reading, said) || opensWithCount(reading, said);
  const phrase = invertedSubject(reading, { zone, cue });
  if (!phrase || !(framed || told || isOnlyOther(reading, { said, phrase, verb: cue.first }))) return null;
  const end = behindAcronym(reading, Math.max(phrase.last, phrase.appositions.at(-1)?.last ?? 0));
  const next = tokens[end];
  if (framed && next?.text === "," && end < zone.last) return phrase;
  if (framed && !isOwnClause(reading, said)) return null;
  const ends = end >= zone.last || /^[,.;:)]$/.test(next!.text) || isAdjunct(reading, end);
  return ends ? phrase : null;
}

/**
 * "Calm reigns on the lake, assert the wardens", whatever the tagger sees: no comma parts a subject from its verb unless another stands before it, so that somebody
 * behind the verb speaks where nobody stands before it. Somebody's text or number may be what a mayor confirms.
 */
function isOnlyOther(
  reading: Reading,
  { said, phrase, verb }: { said: Run; phrase: Phrase; verb: number },
): boolean {
  const { lexicon, doc } = reading;
  const words = doc.tokens.slice(said.first, said.last);
  if (words.length < 2 || words.some(({ text }) => /^[,:;]$/.test(text))) return false;
  const nobody = lexicon.negations.has(words[0]!.lower);
  if (words.some(({ lower }) => /^(?:who|which|whose|that)$/.test(lower))) return false;
  if (!nobody && isSpeakerLike(reading, said)) return false;
  const head = doc.tokens[phrase.last - 1]!;
  const text = lexicon.textNouns.has(head.lower) || lexicon.tolls.has(head.lower);
  return lexicon.voicing.has(doc.tokens[verb]!.lower) && !text && isSpeakerLike(reading, phrase);
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
