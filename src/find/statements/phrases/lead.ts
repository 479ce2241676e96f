import type { Phrase, Run } from "../draft.ts";
import type { Reading } from "../zones/zones.ts";

/** The phrase without what leads into it: "But", "On Monday", "In a statement"; `null` where nothing is left. */
export function trimLead(reading: Reading, phrase: Phrase): Phrase | null {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  let { first } = phrase;
  const { last } = phrase;
  for (let steps = 0; first < last && steps < 6; steps++) {
    const word = tokens[first]!.lower;
    const aside = lexicon.asides.find((words) => words.every((w, i) => tokens[first + i]?.lower === w));
    if (aside) first += aside.length;
    else if (isTimeStamp(reading, { first, last })) first++;
    else if (lexicon.leadWords.has(word)) first++;
    else if (lexicon.prepositions.has(word) || timeAhead(reading, { first, last }))
      first = afterLead(reading, { first, last });
    else break;
  }
  first = articleInside(reading, { first, last }) ?? first;
  return first < last ? { ...phrase, first, last } : null;
}

/** "14:05 | Ferry crews", "**14:05** | Ferry crews": the time of an entry, or a mark beside it, leads no name in. */
function isTimeStamp({ doc }: Reading, { first, last }: Run): boolean {
  const { text } = doc.tokens[first]!;
  return first < last - 1 && (/^\d{1,2}[:.h]\d{2}\**$/.test(text) || /^[*|–—-]+$/.test(text));
}

/** "In answer to a letter | the guild", "For the year as a whole | the office": an article right behind a noun or adjective opens another phrase. */
function articleInside(reading: Reading, { first, last }: Run): number | null {
  const { tokens } = reading.doc;
  for (let at = first + 1; at < last - 1; at++)
    if (tokens[at]!.lower === "the" && /^(?:NOUN|ADJ)$/.test(tokens[at - 1]!.upos)) return at;
  return null;
}

function timeAhead(reading: Reading, { first, last }: Run): boolean {
  const { tokens } = reading.doc;
  const { timeWords, determiners } = reading.lexicon;
  if (timeWords.has(tokens[first]!.lower)) return true;
  const second = tokens[first + 1];
  return (
    determiners.has(tokens[first]!.lower) &&
    first + 2 < last &&
    second !== undefined &&
    timeWords.has(second.lower)
  );
}

/** Where the subject starts behind "On Monday", "A day earlier", "In a press conference": the next determiner, pronoun or capital behind the time words or the first noun. */
function afterLead(reading: Reading, { first, last }: Run): number {
  const { tokens } = reading.doc;
  const { lexicon } = reading;
  let i = first + 1;
  while (i < last && (lexicon.timeWords.has(tokens[i]!.lower) || /^\d/.test(tokens[i]!.text))) i++;
  if (i > first + 1) return i;
  if (lexicon.determiners.has(tokens[i]?.lower ?? "")) i++;
  for (; i < last; i++) {
    const token = tokens[i]!;
    if (lexicon.timeWords.has(token.lower)) continue;
    if (lexicon.determiners.has(token.lower) || lexicon.pronouns.has(token.lower)) return i;
    if (lexicon.timeWords.has(tokens[i - 1]!.lower)) return i;
  }
  return last;
}
