import type { Doc, Token } from "../../../../text/index.ts";
import { WHOEVER } from "../../languages/en/counted.ts";
import {
  BRINGS,
  COMPARATIVES,
  COUNT_NOUNS,
  COUNTED_PEOPLE,
  LEVELS,
  NUMBERING,
  ONE_MORE,
  PUTS,
  STATES,
  THAT_OF,
} from "../../languages/en/counts.ts";
import { AS, AT, INTO, IS, KNOWN, OF, RELATIVES } from "../../languages/en/function-words.ts";
import { MOVE_JOINS } from "../../languages/en/moves.ts";
import { type Mention, NOUN_PHRASES } from "../counted/mention.ts";
import { phrasesAt } from "../counted/phrases.ts";
import type { Reading } from "../counted/reading.ts";
import { labelReading, type Range } from "./label-reading.ts";

/** How far before a number the noun that it is the count of may stand, in words: an aside may come between. A judgement. */
const REACH = 28;

/**
 * What a bare number counts by the phrase that it is said to be the number of: "the number of villagers who died now stands at 212", "IOM's
 * count of the displaced went to 19,500", "puts the homeless at 50,000", "brings the number of those in cells to 138". `null` where no such phrase leads to it.
 */
export function readCountLabel(doc: Doc, mention: Mention): Reading | null {
  if (mention.to > mention.from && mention.noun?.measure !== undefined) return null;
  const span = subjectSpan(doc.tokens, mention) ?? objectSpan(doc.tokens, mention);
  return span && labelReading(doc, { span, rule: "count-of" });
}

/** How far apart the words of level before a number may stand: "has now risen to", but not "those known to have died have risen to". A judgement by these two. */
const LEVEL_WORDS = 2;

/** "number of ... stands at": from the counting noun to the verb of level, or to the colon, that leads to the number. */
function subjectSpan(tokens: readonly Token[], { first, sentence }: Mention): Range | null {
  const numbered = numberedSpan(tokens, { first, sentence }) ?? countAtSpan(tokens, { first, sentence });
  if (numbered) return numbered;
  const joined = tokens[first - 1]?.upos === "CCONJ";
  let level = -1;
  for (let at = first - 1; at >= Math.max(sentence.first, first - REACH); at--) {
    const word = tokens[at]?.lower ?? "";
    if (word === ";") return null;
    // "the toll stays at 52, and six youths face a judge": the level is the first number's.
    if (joined && level < 0 && tokens[at]?.upos === "NUM") return null;
    if (COUNT_NOUNS.has(word) && tokens[at]?.upos !== "VERB" && level > at)
      return [compoundAt(tokens, { at, from: sentence.first }), level];
    if (level > at && isOneMore(tokens, at)) return [at, level];
    const counted = COUNTED_PEOPLE.has(word) && tokens[at - 1]?.upos !== "NUM";
    if (counted && level > at && LEVELS.has(tokens[level]?.lower ?? "")) return [at, level];
    if (level > at && isDefined(tokens, { at, level })) return [at, level];
    const near = level < 0 || at >= level - LEVEL_WORDS;
    if (near && (LEVELS.has(word) || IS.has(word) || word === ":")) level = at;
  }
  return null;
}

/** Where the nouns begin that say right before a counting noun what it counts: "the body count". */
function compoundAt(tokens: readonly Token[], { at, from }: { at: number; from: number }): number {
  let first = at;
  while (first > Math.max(from, at - COMPOUND) && /^(?:NOUN|ADJ)$/.test(tokens[first - 1]?.upos ?? ""))
    first--;
  return first;
}

/** How many words may stand there. A judgement: "the official civilian casualty figure". */
const COMPOUND = 3;

/** "the lorries at the gate numbered six": the head of the subject of that verb. */
function numberedSpan(
  tokens: readonly Token[],
  { first, sentence }: Pick<Mention, "first" | "sentence">,
): Range | null {
  const verb = tokens[first - 1];
  if (!NUMBERING.has(verb?.lower ?? "")) return null;
  const subject = tokens
    .slice(Math.max(sentence.first, first - REACH), first - 1)
    .find(({ deprel, upos }) => deprel === "nsubj" && /^(?:NOUN|VERB)$/.test(upos));
  return subject ? [subject.index, subject.index + 1] : null;
}

/** "keeps the count of graves at 64": a counting noun that nothing but its own phrase parts from "at". */
function countAtSpan(
  tokens: readonly Token[],
  { first, sentence }: Pick<Mention, "first" | "sentence">,
): Range | null {
  if (!AT.has(tokens[first - 1]?.lower ?? "")) return null;
  for (let at = first - 2; at >= Math.max(sentence.first, first - LONGEST_COUNT); at--) {
    const { lower, upos } = tokens[at]!;
    if (COUNT_NOUNS.has(lower) && upos !== "VERB")
      return OF.has(tokens[at + 1]?.lower ?? "") ? [at, first - 1] : null;
    if (upos === "PUNCT" || upos === "AUX" || /^VB[DPZ]$/.test(tokens[at]!.xpos)) return null;
  }
  return null;
}

/** How many words "the number of those who ..." may have before "at". A judgement: a noun with a participle and its place. */
const LONGEST_COUNT = 10;

/** "a much larger one of drowned cattle": a comparative with what stands for a number. */
function isOneMore(tokens: readonly Token[], at: number): boolean {
  const [before, one, of] = tokens.slice(at - 1, at + 2).map(({ lower }) => lower);
  return COMPARATIVES.has(before ?? "") && ONE_MORE.has(one ?? "") && OF.has(of ?? "");
}

/** "The families who went out of the valley are 81": those that a clause of their own defines, before a form of "be" that leads to their number. */
function isDefined(tokens: readonly Token[], { at, level }: { at: number; level: number }): boolean {
  if (!IS.has(tokens[level]?.lower ?? "") || !RELATIVES.has(tokens[at + 1]?.lower ?? "")) return false;
  const known = KNOWN.has(tokens[at - 1]?.lower ?? "");
  return (
    WHOEVER.has(tokens[at]?.lower ?? "") ||
    (known && phrasesAt(tokens, { at, limit: level, table: NOUN_PHRASES }).length > 0)
  );
}

/** Whether a source puts something that no label names at a number: "put the nurses among them at 67". */
export function isPut({ tokens }: Doc, mention: Mention): boolean {
  return objectSpan(tokens, mention) !== null;
}

/** Where the object ends of which a number is said: before "from 41 to 52" for both. */
function objectEnd(tokens: readonly Token[], { at, first }: { at: number; first: number }): number {
  for (let end = first - 1; end > Math.max(at + 1, first - 1 - MOVE_WORDS); end--)
    if (MOVE_JOINS.from.has(tokens[end]?.lower ?? "") && tokens[end + 1]?.upos === "NUM") return end;
  return first - 1;
}

/** How many words the earlier number of a move may have with "from". A judgement: "from more than 41". */
const MOVE_WORDS = 4;

/** "puts the homeless at 50,000": what stands between a verb of putting and its "at". */
function objectSpan(tokens: readonly Token[], { first, sentence }: Mention): Range | null {
  const join = tokens[first - 1]?.lower ?? "";
  const moves = INTO.has(join) || MOVE_JOINS.from.has(join);
  const verbs = AT.has(join) ? PUTS : moves ? BRINGS : AS.has(join) ? STATES : null;
  if (!verbs) return null;
  for (let at = first - 2; at >= Math.max(sentence.first, first - REACH); at--) {
    const word = tokens[at]?.lower ?? "";
    if (word === ";" || word === ",") return null;
    // "gave the dead as 42, that of the arrested as six".
    if (THAT_OF.has(word) && OF.has(tokens[at + 1]?.lower ?? "")) return [at, first - 1];
    if (!verbs.has(word) || at + 1 >= first - 1) continue;
    const count = tokens.slice(at + 2, at + 4).some(({ lower }) => COUNT_NOUNS.has(lower));
    return verbs !== BRINGS || count ? [at + 1, objectEnd(tokens, { at, first })] : null;
  }
  return null;
}
