import { type Draft, drafted, type Phrase } from "../../draft.ts";
import { contentEnd, spanOf } from "../../phrases/content.ts";
import { behindAcronym, phraseAfter } from "../../phrases/phrase-after.ts";
import { isSpeakerLike } from "../../phrases/speaker-like.ts";
import { isFiniteVerb, subjectBefore } from "../../phrases/subject.ts";
import type { Place, Reading } from "../../zones/zones.ts";
import type { NounAt } from "./cues.ts";
import type { At } from "./frames.ts";

/** "Ostria's accusation that", "claims by the army that", "calls for the ferry to run". */
export function readNoun(reading: Reading, { zone, cue }: At<NounAt>): Draft[] {
  const { tokens } = reading.doc;
  const author = authorBehind(reading, { zone, at: cue.last });
  const behind = author ? behindAcronym(reading, author.last) : cue.last;
  const next = tokens[behind]?.lower;
  const to = tokens.slice(cue.last, Math.min(zone.last, cue.last + 8)).some((token) => token.lower === "to");
  if (next !== "that" && !(cue.noun.frames.includes("to") && to)) return [];
  const source =
    author ?? possessor(reading, { zone, at: cue.first }) ?? spreader(reading, { zone, at: cue.first });
  const first = next === "that" ? behind + 1 : behind;
  const content = spanOf(reading, { first, last: contentEnd(reading, { zone, at: first }) });
  if (!content || !source) return [];
  return [drafted({ rule: "noun", content: [content], cue, act: cue.noun.act, source })];
}

/** How far before the noun the verb that spreads it may stand, in tokens: "spread on Friday evening the". A judgement by that example. */
const LOOSE = 6;

/** "The ministry spread on Friday the information that": whoever hands the words out. */
function spreader(reading: Reading, { zone, at }: Place): Phrase | null {
  const { lexicon, doc } = reading;
  for (let verb = at - 1; verb > Math.max(zone.first, at - LOOSE); verb--) {
    const { text, lower } = doc.tokens[verb]!;
    if (/^[,;:]$/.test(text)) return null;
    if (lexicon.spreading.has(lower)) return subjectBefore(reading, { zone, at: verb });
  }
  return null;
}

/** "by the army", "from the mayor" right behind the noun, "of foreign channels" before a clause; "reports of crews that fled" describes the crews. */
function authorBehind(reading: Reading, { zone, at }: Place): Phrase | null {
  const { tokens } = reading.doc;
  const link = tokens[at]?.lower ?? "";
  if (at + 1 >= zone.last || !/^(?:by|from|of)$/.test(link)) return null;
  const author = phraseAfter(reading, { zone, at: at + 1 });
  if (!author || link !== "of") return author;
  const [that, verb] = [tokens[behindAcronym(reading, author.last)], tokens[author.last + 1]];
  return that?.lower === "that" && verb && !isFiniteVerb(reading, verb) ? author : null;
}

/** The one whose accusation it is: "Ostria's accusation", "an army claim", "media reports". */
export function possessor(reading: Reading, { zone, at }: Place): Phrase | null {
  const { tokens } = reading.doc;
  const { lexicon } = reading;
  const mark = at - 1;
  if (mark > zone.first && /^['’]s?$/.test(tokens[mark]!.text)) {
    const owner = bodyEnding(reading, { zone, at: mark });
    return isSpeakerLike(reading, owner) ? owner : null;
  }
  if (mark >= zone.first && lexicon.mediaNouns.has(tokens[mark]!.lower))
    return { first: mark, last: at + 1, appositions: [] };
  if (mark > zone.first && tokens[at + 1]?.lower === "that" && lexicon.groupNouns.has(tokens[mark]!.lower))
    return bodyEnding(reading, { zone, at });
  const unowned = lexicon.textNouns.has(tokens[at]!.lower) && tokens[at]!.lower.endsWith("s");
  const free = mark < zone.first || !lexicon.determiners.has(tokens[mark]!.lower);
  return unowned && free ? { first: at, last: at + 1, appositions: [] } : null;
}

/** "an army | claim", "amid Ostria | 's": the nouns and adjectives before it, with their article. */
function bodyEnding(reading: Reading, { zone, at }: Place): Phrase {
  const { lexicon, doc } = reading;
  let first = at - 1;
  while (first > zone.first && isOfName(reading, first - 1)) first--;
  if (first > zone.first && lexicon.determiners.has(doc.tokens[first - 1]!.lower)) first--;
  return { first, last: at, appositions: [] };
}

function isOfName({ lexicon, doc }: Reading, at: number): boolean {
  const { upos, text, lower } = doc.tokens[at]!;
  const small = lexicon.leadWords.has(lower) || lexicon.prepositions.has(lower);
  return (
    !small &&
    (/^(?:NOUN|ADJ|PROPN)$/.test(upos) || /^\p{Lu}/u.test(text) || text === "-") &&
    !lexicon.determiners.has(lower)
  );
}
