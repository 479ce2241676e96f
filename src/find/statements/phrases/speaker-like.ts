import type { Token } from "../../../text/index.ts";
import type { Phrase, Run } from "../draft.ts";
import type { Reading } from "../zones/zones.ts";

/** How long the words for a speaker may be, in tokens. A judgement: a name with its office and one description. */
const LONGEST = 25;

/** A speaker is a name, a pronoun, or a noun for somebody who can speak: by its head, so that "tents in Selan" are none. */
export function isSpeakerLike(reading: Reading, run: Run): boolean {
  const { tokens } = reading.doc;
  if (run.last === run.first || run.last - run.first > LONGEST) return false;
  const head = headOf(reading, run);
  return head >= 0 && (isVoiceNoun(reading, tokens[head]!) || isOfVoice(reading, { head, run }));
}

/** A head that is no common noun: a pronoun, a name, "those", "the displaced"; or a common noun that a name stands right behind, "the weekly Lantern". */
function isOfVoice(reading: Reading, { head, run }: { head: number; run: Run }): boolean {
  const { lexicon, doc } = reading;
  const token = doc.tokens[head]!;
  if (lexicon.pronouns.has(token.lower) || lexicon.objectPronouns.has(token.lower)) return true;
  if (token.upos !== "NOUN") {
    const those = lexicon.determiners.has(doc.tokens[run.first]!.lower) && /^(?:ADJ|VERB)$/.test(token.upos);
    return (
      those ||
      /^\p{Lu}/u.test(token.text) ||
      (/^(?:PRON|NUM|X|DET)$/.test(token.upos) && !/^\d/.test(token.text))
    );
  }
  if (/^\p{Lu}{2,}$/u.test(token.text)) return true;
  // A noun that opens its sentence is in capitals anyway.
  const opens = doc.sentences.some(({ first }) => first === head);
  return (
    (/^\p{Lu}/u.test(token.text) && !opens) ||
    doc.tokens.slice(run.first, head).some(({ upos }) => upos === "PROPN")
  );
}

/** The noun that heads a phrase: the last word before its first preposition, comma or clause; of "dozens of residents" and "one of them" what they are of. */
function headOf(reading: Reading, { first, last }: Run): number {
  const { lexicon, doc } = reading;
  const { tokens } = doc;
  for (let at = first + 1; at < last; at++) {
    const { lower, upos, text } = tokens[at]!;
    if (text === "," || text === "(" || lexicon.clauseOpeners.has(lower)) return at - 1;
    if (upos !== "ADP" && !lexicon.prepositions.has(lower)) continue;
    const counts = lower === "of" && isPart(reading, at - 1);
    return counts && at + 1 < last ? headOf(reading, { first: at + 1, last }) : at - 1;
  }
  let head = last - 1;
  while (head > first && !/[\p{L}\p{N}]/u.test(tokens[head]!.text)) head--;
  return head;
}

/** "dozens", "a number", "one", "most": a part of what "of" names. */
function isPart({ lexicon, doc }: Reading, at: number): boolean {
  const { lower, upos } = doc.tokens[at]!;
  return upos !== "NOUN" || lexicon.numberWords.has(lower) || lexicon.shares.has(lower);
}

/** What ends nouns for those who do something: "growers", "journalists". */
const DOERS = /(?:ers?|ors?|ists?|ians?|ants?|ents?|ees|[mM][ae]n|wom[ae]n|folk)$/;

/** Whether the word is a noun for people, a body or a text. */
export function isVoiceNoun({ lexicon }: Reading, { lower, lemma, upos }: Token): boolean {
  const { personNouns, groupNouns, textNouns, mediaNouns } = lexicon;
  const known = [lower, lemma].some((word) =>
    [personNouns, groupNouns, textNouns, mediaNouns].some((nouns) => nouns.has(word)),
  );
  const does = /^(?:NOUN|ADJ|X)$/.test(upos) && DOERS.test(lower) && !lexicon.things.has(lower);
  return known || lexicon.plurals.has(lower) || does;
}

/** Whether the words before the verb at `verb` are its speaker: they are speaker-like, a name stands beside them, or only somebody who can speak does what the verb says. */
export function speaksAt(reading: Reading, { phrase, verb }: { phrase: Phrase; verb: number }): boolean {
  if (isSpeakerLike(reading, phrase)) return true;
  if (phrase.appositions.some((run) => isFullName(reading, run))) return true;
  return reading.lexicon.voicing.has(reading.doc.tokens[verb]?.lower ?? "") && isSomebody(reading, phrase);
}

/** Whether a phrase ends in a noun that is no time, nor stands for another noun. */
export function isSomebody({ lexicon, doc }: Reading, { first, last }: Run): boolean {
  const head = doc.tokens[last - 1];
  if (!head || last - first > LONGEST || !/^(?:NOUN|PROPN)$/.test(head.upos)) return false;
  return !lexicon.timeWords.has(head.lower) && head.lower !== "one";
}

/** Two to six capitals, joined by the small words of names: "Nora Quell", "Oren van der Talvik". */
export function isFullName(reading: Reading, { first, last }: Run): boolean {
  const words = reading.doc.tokens.slice(first, last);
  const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  return (
    capitals >= 2 &&
    words.length <= 7 &&
    words.every((token) => /^\p{Lu}|^['’-]/u.test(token.text) || reading.lexicon.nameLinks.has(token.lower))
  );
}
