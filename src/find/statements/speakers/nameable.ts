import type { Token } from "../../../text/index.ts";
import type { Phrase } from "../draft.ts";
import { isFullName, isSpeakerLike, isVoiceNoun } from "../phrases/speaker-like.ts";
import type { Reading } from "../zones/zones.ts";

/**
 * Whether a source can stand as the name of a voice: it holds a name, a pronoun alone, or a noun for people, bodies or texts. "The rainy season", "the federal
 * one" and a bare "news" are none, whatever a model took them for.
 */
export function isNameable(reading: Reading, phrase: Phrase): boolean {
  const { lexicon, doc } = reading;
  const words = doc.tokens.slice(phrase.first, phrase.last);
  if (words.length === 1) return isLoneVoice(reading, words[0]!);
  const stop = words.findIndex(
    (token, i) => i > 0 && (token.text === "," || lexicon.clauseOpeners.has(token.lower)),
  );
  const core = stop > 0 ? words.slice(0, stop) : words;
  if (core.at(-1)!.lower === "one" || lexicon.timeWords.has(core.at(-1)!.lower)) return false;
  if (isThose(words) || phrase.appositions.some((run) => isFullName(reading, run))) return true;
  if (lexicon.numberWords.has(core[0]!.lower) && phrase.appositions.length > 0) return true;
  return isSpeakerLike(reading, { first: phrase.first, last: phrase.first + core.length });
}

/** "the displaced", "the wounded": people by what happened to them. */
function isThose(words: readonly Token[]): boolean {
  return words.length === 2 && words[0]!.lower === "the" && /^(?:JJ|VBN|VBD)$/.test(words[1]!.xpos);
}

function isLoneVoice(reading: Reading, token: Token): boolean {
  const { lexicon } = reading;
  if (lexicon.negations.has(token.lower)) return false;
  if (lexicon.pronouns.has(token.lower) || lexicon.objectPronouns.has(token.lower)) return true;
  if (
    lexicon.mediaNouns.has(token.lower) &&
    !lexicon.plurals.has(token.lower) &&
    !lexicon.personNouns.has(token.lower)
  )
    return false;
  return isVoiceNoun(reading, token) || (isCapital(token) && !isFunction(reading, token));
}

function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

function isFunction({ lexicon }: Reading, { lower }: Token): boolean {
  return (
    lexicon.determiners.has(lower) ||
    lexicon.prepositions.has(lower) ||
    lexicon.leadWords.has(lower) ||
    lexicon.timeWords.has(lower) ||
    lexicon.clauseOpeners.has(lower)
  );
}
