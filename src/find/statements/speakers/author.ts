import type { Phrase } from "../draft.ts";
import { isFullName, isSpeakerLike } from "../phrases/speaker-like.ts";
import { isFiniteVerb } from "../phrases/subject.ts";
import type { Reading } from "../zones/zones.ts";

/**
 * Whoever is behind a text: of "a first estimate by the country team", "a survey of the lock keepers", "a list which the guild keeps", "the guild's last sum",
 * "a guild statement" the body itself. The phrase as it is where it is no text or names nobody behind it.
 */
export function authorOf(reading: Reading, source: Phrase): Phrase {
  const phrase = untimed(reading, source);
  return signed(reading, phrase) ?? writer(reading, phrase) ?? owned(reading, phrase) ?? phrase;
}

/** "The Red Crescent on Sunday": when it spoke is no part of who it is. */
function untimed({ lexicon, doc }: Reading, phrase: Phrase): Phrase {
  const { tokens } = doc;
  let { last } = phrase;
  while (last > phrase.first + 1 && lexicon.timeWords.has(tokens[last - 1]!.lower)) last--;
  if (last < phrase.last && last > phrase.first + 1 && lexicon.prepositions.has(tokens[last - 1]!.lower))
    last--;
  return last < phrase.last ? { ...phrase, last } : phrase;
}

/** Whether the word at `at` is a noun for a text or a count; in capitals behind another capital it is a part of a name ("Civil Defence"). */
function isText(reading: Reading, at: number): boolean {
  const { lexicon, doc } = reading;
  const { lemma = "", lower = "", text = "" } = doc.tokens[at] ?? {};
  if (CAPITAL.test(text) && CAPITAL.test(doc.tokens[at - 1]?.text ?? "")) return false;
  // "Civil defence" is a body; "in his defence" are words.
  if (/^defen[cs]e$/.test(lower) && /^(?:ADJ|NOUN)$/.test(doc.tokens[at - 1]?.upos ?? "")) return false;
  return [lemma, lower].some(
    (word) =>
      (lexicon.textNouns.has(word) && !lexicon.mediaNouns.has(word)) ||
      lexicon.tolls.has(word) ||
      lexicon.stances.has(word),
  );
}

const CAPITAL = /^\p{Lu}/u;

/** How many words may part a text from its "by": "figures compiled by", "a toll given on Sunday by". A judgement by these two. */
const LOOSE = 4;

/** "an estimate by the country team", "figures compiled by the guild", "a survey of the lock keepers". */
function signed(reading: Reading, phrase: Phrase): Phrase | null {
  const { tokens } = reading.doc;
  for (let at = phrase.first; at < phrase.last - 2; at++) {
    if (tokens[at]!.text === ",") return null;
    if (!isText(reading, at)) continue;
    const link = linkBehind(reading, { at, last: phrase.last });
    const author = { ...phrase, first: link + 1 };
    if (link > 0) return isSpeakerLike(reading, author) ? author : null;
  }
  return null;
}

/** The preposition that ties the text at `at` to whoever is behind it, or -1. "Of" does so only before a body: "reports of fighting" have no author. */
function linkBehind(reading: Reading, { at, last }: { at: number; last: number }): number {
  const { tokens } = reading.doc;
  const next = tokens[at + 1]!.lower;
  if (next === "by" || next === "from") return at + 1;
  if (next === "of") return isBodyAt(reading, { first: at + 2, last }) ? at + 1 : -1;
  if (tokens[at + 1]!.xpos !== "VBN" || reading.lexicon.receiving.has(next)) return -1;
  for (let i = at + 2; i < Math.min(last - 1, at + 2 + LOOSE); i++) if (tokens[i]!.lower === "by") return i;
  return -1;
}

/** Whether the noun phrase that starts here is headed by a noun for a body or is a name. */
function isBodyAt({ lexicon, doc }: Reading, { first, last }: { first: number; last: number }): boolean {
  let end = first;
  while (end < last && /^(?:DET|ADJ|NOUN|PROPN)$/.test(doc.tokens[end]!.upos)) end++;
  const head = doc.tokens[end - 1];
  if (end === first || !head) return false;
  return lexicon.groupNouns.has(head.lower) || lexicon.bodyNames.test(head.text) || head.upos === "PROPN";
}

/** "a list which the guild keeps", "data the guild released": the subject of the relative clause behind the phrase. */
function writer(reading: Reading, phrase: Phrase): Phrase | null {
  const { tokens } = reading.doc;
  const text = phrase.last - 1;
  const opens = /^(?:which|that)$/.test(tokens[phrase.last]?.lower ?? "");
  if (!opens || !isText(reading, text)) return null;
  const first = phrase.last + 1;
  let last = first;
  while (last < Math.min(tokens.length, first + NAME) && /^[\p{L}().'’-]/u.test(tokens[last]!.text)) {
    if (isFiniteVerb(reading, tokens[last]!)) break;
    last++;
  }
  const author = { first, last, appositions: [] };
  const verb = tokens[last];
  if (last === first || !verb || !isFiniteVerb(reading, verb)) return null;
  // "Reports that the fund is empty" has no author: its clause describes nothing.
  const describes = tokens[phrase.last]!.lower === "which" || verb.deprel === "acl:relcl";
  return describes && isSpeakerLike(reading, author) ? author : null;
}

/** How long the name of an author may be, in tokens. A judgement: a person with an office, or a ministry with its country. */
const NAME = 12;

/** "the ministry's final tally", "an army statement", "Dora Welk's office". */
function owned(reading: Reading, phrase: Phrase): Phrase | null {
  const { lexicon, doc } = reading;
  const { tokens } = doc;
  const text = phrase.last - 1;
  const desk = lexicon.desks.has(tokens[text]!.lower);
  if (!isText(reading, text) && !desk) return null;
  for (let i = phrase.first + 1; i < text; i++) {
    if (!/^['’]s?$/.test(tokens[i]!.text)) continue;
    const owner = { ...phrase, last: i };
    return isSpeakerLike(reading, owner) && (!desk || isFullName(reading, owner)) ? owner : null;
  }
  if (desk) return null;
  const body = text - 1 > phrase.first && lexicon.groupNouns.has(tokens[text - 1]!.lower);
  return body ? { ...phrase, last: text } : null;
}
