import type { Phrase } from "./draft.ts";
import { isSpeakerLike } from "./lead.ts";
import type { Reading } from "./zones.ts";

/**
 * Whoever is behind a text: of "a first estimate by the country team", "a statement from the army", "the ministry's final tally", "an army statement" the body
 * itself. The phrase as it is where it is no text or names nobody behind it.
 */
export function authorOf(reading: Reading, source: Phrase): Phrase {
  const phrase = untimed(reading, source);
  return signed(reading, phrase) ?? owned(reading, phrase) ?? phrase;
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

function isText(reading: Reading, at: number): boolean {
  const { lexicon, doc } = reading;
  const word = doc.tokens[at]?.lemma ?? "";
  return (lexicon.textNouns.has(word) && !lexicon.mediaNouns.has(word)) || lexicon.tolls.has(word);
}

/** "an estimate by the country team". */
function signed(reading: Reading, phrase: Phrase): Phrase | null {
  const { tokens } = reading.doc;
  for (let i = phrase.first; i < phrase.last - 2; i++) {
    if (tokens[i]!.text === ",") return null;
    if (!isText(reading, i) || !/^(?:by|from)$/.test(tokens[i + 1]!.lower)) continue;
    const author = { ...phrase, first: i + 2 };
    return isSpeakerLike(reading, author) ? author : null;
  }
  return null;
}

/** "the ministry's final tally", "an army statement". */
function owned(reading: Reading, phrase: Phrase): Phrase | null {
  const { lexicon, doc } = reading;
  const { tokens } = doc;
  const text = phrase.last - 1;
  if (!isText(reading, text)) return null;
  for (let i = phrase.first + 1; i < text; i++) {
    if (!/^['’]s?$/.test(tokens[i]!.text)) continue;
    const owner = { ...phrase, last: i };
    return isSpeakerLike(reading, owner) ? owner : null;
  }
  const body = text - 1 > phrase.first && lexicon.groupNouns.has(tokens[text - 1]!.lower);
  return body ? { ...phrase, last: text } : null;
}
