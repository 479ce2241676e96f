import type { Phrase } from "../../draft.ts";
import { givesNumbers, standsForCount } from "../../lexicon/giving.ts";
import { phraseAfter } from "../../phrases/phrase-after.ts";
import { isFiniteVerb, subjectBefore } from "../../phrases/subject.ts";
import type { Place, Reading } from "../../zones/zones.ts";
import { pointingAt } from "./pointing.ts";

/** Whose numbers told before are, and whether they are more than one. */
interface Vouched {
  readonly source: Phrase;
  readonly many: boolean;
}

type Vouching = (reading: Reading, place: Place) => Vouched | null;

/** How far a verb may stand behind what points back, and its source behind the verb, in tokens. Judgements: an adverb, a day and whom it was told. */
const FAR = 12;
/** How many tokens an aside before the verb may have, its commas included. A judgement: ", at least, ". */
const ASIDE = 4;
/** How far behind an article or a possessive the noun of a count may stand, in tokens. A judgement: "the guild's own latest figure". */
const NOUN_REACH = 4;

/** Every form of a verb by which numbers are given to others. */
function gives({ lexicon, doc }: Reading, at: number): boolean {
  const { lower, upos } = doc.tokens[at]!;
  if (lexicon.denials.has(lower) || !/^(?:VERB|AUX|NOUN|ADJ)$/.test(upos)) return false;
  return givesNumbers(lexicon, lower) || lexicon.verbForms.has(lower) || lexicon.sending.has(lower);
}

/** "Those numbers come from the guild". */
function comesFrom(reading: Reading, { zone, at }: Place): Vouched | null {
  const { lexicon, doc } = reading;
  const pointing = pointingAt(reading, { zone, at });
  if (!pointing) return null;
  for (let verb = pointing.last; verb < Math.min(zone.last - 1, pointing.last + FAR); verb++) {
    if (!lexicon.origins.has(doc.tokens[verb]!.lower) || doc.tokens[verb + 1]!.lower !== "from") continue;
    const source = phraseAfter(reading, { zone, at: verb + 2 });
    return source && { source, many: pointing.many };
  }
  return null;
}

/** "This was stated by the ministry", "The number was passed to our desk by the guild". */
function givenBy(reading: Reading, { zone, at }: Place): Vouched | null {
  const { lexicon, doc } = reading;
  const { tokens } = doc;
  const pointing = pointingAt(reading, { zone, at });
  if (!pointing || !isBe(reading, { zone, at: pointing.last })) return null;
  let verb = pointing.last + 1;
  while (verb < zone.last && (tokens[verb]!.upos === "ADV" || lexicon.be.has(tokens[verb]!.lower))) verb++;
  const handed = verb < zone.last && /^VB[ND]$/.test(tokens[verb]!.xpos) && gives(reading, verb);
  if (!handed) return null;
  for (let by = verb + 1; by < Math.min(zone.last - 1, verb + FAR); by++) {
    if (/^[;:]$/.test(tokens[by]!.text) || isFiniteVerb(reading, tokens[by]!)) return null;
    if (tokens[by]!.lower !== "by") continue;
    const source = phraseAfter(reading, { zone, at: by + 1 });
    return source && { source, many: pointing.many };
  }
  return null;
}

/** "was", "has been", "have all been". */
function isBe({ lexicon, doc }: Reading, { zone, at }: Place): boolean {
  const words = doc.tokens.slice(at, Math.min(zone.last, at + 3)).map(({ lower }) => lower);
  return lexicon.be.has(words[0] ?? "") || (lexicon.perfect.has(words[0] ?? "") && words.includes("been"));
}

/** "That is what the guild told parliament", "Such is the tally which the guild read out", "That is the word from the guild", "This figure is the guild's". */
function isTheirs(reading: Reading, { zone, at }: Place): Vouched | null {
  const { lexicon, doc } = reading;
  const { tokens } = doc;
  const pointing = pointingAt(reading, { zone, at });
  let be = pointing?.last ?? zone.last;
  // ", at least, ": an aside before the verb.
  if (tokens[be]?.text === ",") while (be < zone.last && !lexicon.be.has(tokens[be]!.lower)) be++;
  if (!pointing || be > pointing.last + ASIDE || be >= zone.last || !lexicon.be.has(tokens[be]!.lower))
    return null;
  const opens = opener(reading, { zone, at: be + 1 });
  const { many } = pointing;
  const owned = ownerOf(reading, { zone, at: be + 1 });
  if (owned) return { source: owned, many };
  if (opens < 0) return null;
  if (/^(?:of|from|by|at)$/.test(behindTime(reading, { zone, at: opens })?.lower ?? "")) {
    const link = behindTime(reading, { zone, at: opens })!.index;
    const source = phraseAfter(reading, { zone, at: link + 1 });
    return source && { source, many };
  }
  const first = /^(?:that|which)$/.test(tokens[opens]?.lower ?? "") ? opens + 1 : opens;
  const source = clauseSubject(reading, { zone, at: first });
  return source && { source, many };
}

/** Where the clause of "what", "how" or "the tally (that)" begins, or -1. */
function opener({ lexicon, doc }: Reading, { zone, at }: Place): number {
  const { tokens } = doc;
  if (/^(?:what|how)$/.test(tokens[at]?.lower ?? "")) return at + 1;
  if (!lexicon.determiners.has(tokens[at]?.lower ?? "")) return -1;
  let noun = at + 1;
  while (noun < Math.min(zone.last, at + NOUN_REACH) && !isNoun(noun)) noun++;
  return noun < zone.last && isNoun(noun) ? noun + 1 : -1;

  function isNoun(i: number): boolean {
    const { lower } = tokens[i]!;
    return standsForCount(lexicon, lower) || lexicon.stances.has(lower);
  }
}

/** The next word, behind a time: "the word tonight | from". */
function behindTime({ lexicon, doc }: Reading, { zone, at }: Place) {
  let next = at;
  while (next < zone.last && lexicon.timeWords.has(doc.tokens[next]!.lower)) next++;
  return doc.tokens[next];
}

/** "the guild's", "the guild's own figure". */
function ownerOf(reading: Reading, { zone, at }: Place): Phrase | null {
  const { lexicon, doc } = reading;
  const { tokens } = doc;
  for (let mark = at + 1; mark < Math.min(zone.last, at + FAR); mark++) {
    if (isFiniteVerb(reading, tokens[mark]!)) return null;
    if (!/^['’]s?$/.test(tokens[mark]!.text)) continue;
    const counts = tokens
      .slice(mark + 1, Math.min(zone.last, mark + NOUN_REACH))
      .some(({ lower }) => standsForCount(lexicon, lower) || lexicon.stances.has(lower));
    const ends = /^[.,;]?$/.test(tokens[mark + 1]?.text ?? "") || mark + 1 >= zone.last;
    return counts || ends ? subjectBefore(reading, { zone: { ...zone, first: at }, at: mark }) : null;
  }
  return null;
}

/** The subject of the verb of giving, or of having, in the clause that begins at `at`. */
function clauseSubject(reading: Reading, { zone, at }: Place): Phrase | null {
  const { lexicon, doc } = reading;
  for (let verb = at + 1; verb < Math.min(zone.last, at + FAR); verb++) {
    if (!gives(reading, verb) && !lexicon.perfect.has(doc.tokens[verb]!.lower)) continue;
    return subjectBefore(reading, { zone: { ...zone, first: at }, at: verb });
  }
  return null;
}

/** "We got that from a mayor", "We owe the figure to the guild", "The mission has this number from the guild". */
function hadFrom(reading: Reading, { zone, at }: Place): Vouched | null {
  const { lexicon, doc } = reading;
  const { tokens } = doc;
  for (let verb = at + 1; verb < Math.min(zone.last, at + FAR); verb++) {
    if (!lexicon.getting.has(tokens[verb]!.lower)) continue;
    const pointing = pointingAt(reading, { zone, at: verb + 1 });
    const link = pointing ? tokens[pointing.last] : undefined;
    if (!pointing || !link || !/^(?:from|to)$/.test(link.lower)) continue;
    const source = phraseAfter(reading, { zone, at: pointing.last + 1 });
    return source && { source, many: pointing.many };
  }
  return null;
}

/** "So says the guild", "So the guild reports in its bulletin". */
function so(reading: Reading, { zone, at }: Place): Vouched | null {
  const { lexicon, doc } = reading;
  const { tokens } = doc;
  if (tokens[at]!.lower !== "so" || at + 2 >= zone.last) return null;
  if (lexicon.verbForms.has(tokens[at + 1]!.lower)) {
    const source = phraseAfter(reading, { zone, at: at + 2, verb: at + 1 });
    return source && { source, many: true };
  }
  for (let verb = at + 2; verb < Math.min(zone.last, at + FAR); verb++) {
    if (!lexicon.verbForms.has(tokens[verb]!.lower)) continue;
    const next = tokens[verb + 1];
    const ends = verb + 1 >= zone.last || next?.upos === "PUNCT" || next?.upos === "ADP";
    const source = ends ? subjectBefore(reading, { zone: { ...zone, first: at + 1 }, at: verb }) : null;
    return source && { source, many: true };
  }
  return null;
}

/** "The guild gave this figure on Monday", "It was the guild that put out the number". */
function gave(reading: Reading, { zone, at }: Place): Vouched | null {
  const { lexicon, doc } = reading;
  const { tokens } = doc;
  const cleft = tokens[at]!.lower === "it" && lexicon.be.has(tokens[at + 1]?.lower ?? "");
  for (let verb = at + 1; verb < Math.min(zone.last, at + FAR); verb++) {
    const { lower } = tokens[verb]!;
    if (lexicon.negations.has(lower) || lexicon.denials.has(lower)) return null;
    if (!lexicon.issuing.has(lower) && !lexicon.voicing.has(lower)) continue;
    const object = tokens[verb + 1]?.xpos === "RP" || tokens[verb + 1]?.lower === "out" ? verb + 2 : verb + 1;
    const pointing = pointingAt(reading, { zone, at: object });
    if (!pointing || pointing.last - pointing.first < 2 || !isEnd(reading, { zone, at: pointing.last }))
      return null;
    const from = cleft ? at + 2 : at;
    const end = cleft && /^(?:that|who|which)$/.test(tokens[verb - 1]!.lower) ? verb - 1 : verb;
    const source = subjectBefore(reading, { zone: { ...zone, first: from }, at: end });
    return source && { source, many: pointing.many };
  }
  return null;
}

/** Whether no clause nor number goes on: "gave this figure on Monday", not "gave the figure as 40". */
function isEnd(reading: Reading, { zone, at }: Place): boolean {
  const { tokens } = reading.doc;
  const next = tokens[at];
  if (at >= zone.last || !next || next.upos === "PUNCT" || reading.lexicon.timeWords.has(next.lower))
    return true;
  return /^(?:on|in|to|late|early|during|after|before)$/.test(next.lower);
}

/** "The source is Tomas Weil". */
function sourceIs(reading: Reading, { zone, at }: Place): Vouched | null {
  const { lexicon, doc } = reading;
  const [the, noun, be] = doc.tokens.slice(at, at + 3).map(({ lower }) => lower);
  const told = the === "the" && lexicon.sourceHeadings.has(noun ?? "") && lexicon.be.has(be ?? "");
  const source = told && at + 3 < zone.last ? phraseAfter(reading, { zone, at: at + 3 }) : null;
  return source && { source, many: true };
}

/** What says whose the numbers told before are; the first that fits. */
export const VOUCHINGS: readonly Vouching[] = [comesFrom, givenBy, isTheirs, hadFrom, so, gave, sourceIs];
