import type { Phrase, Run } from "./draft.ts";
import type { Reading } from "./zones.ts";

/** How long the words for a speaker may be, in tokens. */
const LONGEST = 25;

/** A speaker is a name, a pronoun, or a noun for somebody who can speak. */
export function isSpeakerLike(reading: Reading, run: Run): boolean {
  const { lexicon } = reading;
  const words = reading.doc.tokens.slice(run.first, run.last);
  if (words.length === 0 || words.length > LONGEST) return false;
  return words.some(
    (token, i) =>
      lexicon.pronouns.has(token.lower) ||
      lexicon.personNouns.has(token.lower) ||
      lexicon.groupNouns.has(token.lower) ||
      lexicon.textNouns.has(token.lower) ||
      lexicon.mediaNouns.has(token.lower) ||
      (/^\p{Lu}/u.test(token.text) &&
        (i > 0 || run.last - run.first === 1 || !lexicon.determiners.has(token.lower))),
  );
}

/** Whether the words before the verb at `verb` are its speaker: they are speaker-like, a name stands beside them, or only somebody who can speak does what the verb says. */
export function speaksAt(reading: Reading, { phrase, verb }: { phrase: Phrase; verb: number }): boolean {
  if (isSpeakerLike(reading, phrase)) return true;
  if (phrase.appositions.some((run) => isFullName(reading, run))) return true;
  return reading.lexicon.voicing.has(reading.doc.tokens[verb]?.lower ?? "") && isSomebody(reading, phrase);
}

/** Whether a phrase is headed by a noun that is no time. */
export function isSomebody({ lexicon, doc }: Reading, { first, last }: Run): boolean {
  const head = doc.tokens[last - 1];
  if (!head || last - first > LONGEST || !/^(?:NOUN|PROPN)$/.test(head.upos)) return false;
  return !lexicon.timeWords.has(head.lower);
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
