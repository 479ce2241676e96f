import type { Doc } from "../../../../text/index.ts";
import {
  ANOTHER,
  FURTHER,
  LIST_JOINS,
  ONES,
  PART_OPENERS,
  PARTITIVE_PRONOUNS,
  PEOPLE_PRONOUNS,
  REST,
  SEVERELY,
} from "../../languages/en/counted.ts";
import { NAMES } from "../../languages/en/counts.ts";
import { IS, THEM } from "../../languages/en/function-words.ts";
import { INSIDE, SHELTERING } from "../../languages/en/shelters.ts";
import { COMPARES, EXPECTING, FOLLOWS, WAS_BEFORE } from "../../languages/en/times.ts";
import { closest, countsPeople, isNear, isVerbless, likeness, type Read } from "../counted/earlier.ts";
import type { Mention } from "../counted/mention.ts";
import { namesPeople } from "../counted/people.ts";
import type { Reading } from "../counted/reading.ts";
import { UNTOLD } from "../counted/untold.ts";
import { isBareArgument, saysMore } from "./bare-argument.ts";
import { givesPeople, saysCountAgain } from "./bare-count.ts";
import { topicBetween } from "./topic.ts";

/** How many words may stand between a number and the one whose noun it shares. A judgement: further on a sentence has turned to something else. */
const REACH = 14;
/** How far apart the dead and the wounded of one toll may stand, in words. A judgement: their nouns and a phrase of place. */
const PAIR = 6;
/** How far behind "could" the verb of following stands. A judgement: "could well follow". */
const FOLLOW_REACH = 2;
/** An inherited reading is trusted less than a label. A judgement: labels are worth 4. */
const SCORE = 3;

/** A bare number of this or less, with none before it in its report, may be of anything. A judgement: the tolls that reports open with bare are greater. */
const FEW = 12;

interface Evidence {
  readonly mention: Mention;
  readonly earlier: readonly Read[];
}

/**
 * What a number counts that says nothing of its own: what the number before it in the sentence counts ("700 of them", "388 killed, from
 * 371"), or, behind a word such as "toll" or "count", what a number of the same order counted last.
 */
export function inherit(doc: Doc, { mention, earlier }: Evidence): Reading | null {
  const last = earlier.at(-1);
  if (!last)
    return isElided(doc, mention) && saysCountAgain(doc, mention)
      ? readAgain(doc, { mention, earlier })
      : null;
  const take = (rule: string, from: Read | undefined) => from && { ...from.reading, rule, score: SCORE };
  const part =
    mention.partOf || isOfThese(doc, mention) || opensPart(doc, mention) || amongThem(doc, mention);
  if (part) return isNear(mention, last) ? (take("part", wholeOf(doc, { mention, earlier })) ?? null) : null;
  if (!isElided(doc, mention)) {
    if (joinsList(doc, { mention, last })) return take("list", last) ?? null;
    if (sharesVerb(doc, { mention, last })) return take("gap", last) ?? null;
    if (isInThem(doc, { mention, earlier }))
      return { ...last.reading, ...IN_THEM, unit: mention.noun?.unit ?? "person" };
    return (givesPeople(doc, mention) && take("count", closest({ mention, earlier }))) || null;
  }
  if (last.mention.sentence.index === mention.sentence.index && mention.first - last.mention.last <= REACH) {
    return take("coordination", likeness({ mention, earlier })) ?? null;
  }
  if (saysCountAgain(doc, mention)) return readAgain(doc, { mention, earlier });
  if (isCompared(doc, mention) && last.mention.sentence.index === mention.sentence.index)
    return take("compared", likeness({ mention, earlier })) ?? null;
  return goesOn(doc, mention) && isNear(mention, last) ? (take("further", last) ?? null) : null;
}

/** "up from 41", "against 41 on Monday", "compared with 41": what a count was before. */
function isCompared({ tokens }: Doc, { first, from, to }: Mention): boolean {
  const [further, before] = [tokens[first - 2]?.lower ?? "", tokens[first - 1]?.lower ?? ""];
  if (to > from) return false;
  return (COMPARES.has(before) && WAS_BEFORE.moves.has(further)) || WAS_BEFORE.against.has(before);
}

/** "60 more will follow", "another 30 are on the way": more of what was counted before. */
function goesOn({ tokens }: Doc, { first, last, from, to, sentence }: Mention): boolean {
  if (to > from) return false;
  const behind = tokens.slice(last, Math.min(sentence.last, last + FOLLOW_REACH));
  if (EXPECTING.has(behind[0]?.lower ?? "") && FOLLOWS.has(behind[1]?.lower ?? "")) return true;
  return FURTHER.has(tokens[last]?.lower ?? "") || ANOTHER.has(tokens[first - 1]?.lower ?? "");
}

/** What a number without a noun counts that says a count again: `null` where it does not, or where none stands near. */
export function readCount(doc: Doc, { mention, earlier }: Evidence): Reading | null {
  if (mention.to > mention.from || !saysCountAgain(doc, mention)) return null;
  return readAgain(doc, { mention, earlier });
}

/** What a bare number that says a count again counts: what the text spoke of last, with a number of its order or without any. */
function readAgain(doc: Doc, { mention, earlier }: Evidence): Reading | null {
  const like = closest({ mention, earlier });
  const topic = topicBetween(doc, { after: earlier.at(-1)?.mention.to ?? 0, before: mention.first });
  if (topic?.measure && topic.measure !== like?.reading.measure)
    return { measure: topic.measure, rule: `topic:${topic.id}`, score: SCORE, unit: topic.unit };
  return like ? { ...like.reading, rule: "count", score: SCORE } : null;
}

/** What a number counts that stands alone as an argument: what the text counted or spoke of last, or people of whom nothing is said. `null` where it is none. */
export function readBare(doc: Doc, { mention, earlier }: Evidence): Reading | null {
  if (!isBareArgument(doc, mention)) return null;
  if (earlier.length === 0 && isOfUnknown(doc, mention)) return null;
  if (earlier.length === 0 && greatest(mention) <= FEW && !saysCountAgain(doc, mention)) return null;
  const again = saysMore(doc, mention) ? null : readAgain(doc, { mention, earlier });
  return again ?? { measure: "other", rule: UNTOLD, score: 1, unit: "person" };
}

/** "31 of them" of whom nobody spoke, but not "there are 31 of them", nor "of us". */
function isOfUnknown({ tokens }: Doc, { partOf, first, from }: Mention): boolean {
  const us = PEOPLE_PRONOUNS.has(tokens[from - 1]?.lower ?? "");
  return partOf && !us && !IS.has(tokens[first - 1]?.lower ?? "");
}

/** What a part counts: what its whole does. `null` where the number is no part, or its whole is far off. */
export function readPart(doc: Doc, { mention, earlier }: Evidence): Reading | null {
  const last = earlier.at(-1);
  if (!last || !isPart(doc, mention) || !isNear(mention, last)) return null;
  return { ...wholeOf(doc, { mention, earlier }).reading, rule: "part", score: SCORE };
}

/** The number that a part is of: of "90 killed and 400 hurt, 30 of them children" the dead, unless it says how badly they are hurt. */
function wholeOf({ tokens }: Doc, { mention, earlier }: Evidence): Read {
  const whole = largeEnough({ mention, earlier }) ?? likeness({ mention, earlier });
  const before = earlier[earlier.indexOf(whole) - 1];
  if (whole.reading.measure !== "injured" || before?.reading.measure !== "killed") return whole;
  if (before.mention.sentence.index !== whole.mention.sentence.index) return whole;
  if (whole.mention.first - before.mention.last > PAIR) return whole;
  const said = tokens.slice(mention.first, Math.min(mention.sentence.last, mention.last + PAIR));
  const fits =
    (mention.quantity.max ?? 0) <= (before.mention.quantity.min ?? before.mention.quantity.max ?? 0);
  return fits && !said.some(({ lower }) => SEVERELY.has(lower)) ? before : whole;
}

/** Where the last number is less than the part, the one before it that is not: of "90 dead and 20 missing, 35 of them from one street" the dead. */
function largeEnough({ mention, earlier }: { mention: Mention; earlier: readonly Read[] }): Read | undefined {
  const last = earlier.at(-1);
  const fits = (read: Read) => greatest(read.mention) >= (mention.quantity.min ?? greatest(mention));
  if (!last || fits(last)) return undefined;
  return earlier.findLast((read) => isNear(mention, read) && countsPeople(read.reading) && fits(read));
}

/** The greatest number that a mention may stand for. */
function greatest({ quantity: { min, max } }: Mention): number {
  return max ?? (min === null ? 0 : Number.POSITIVE_INFINITY);
}

/** What people in one list with those before count, whoever they are: "17 porters and two nurses". `null` where there is no such list. */
export function readListed(doc: Doc, { mention, earlier }: Evidence): Reading | null {
  const last = earlier.at(-1);
  if (!last || !joinsList(doc, { mention, last }) || last.reading.rule.startsWith("noun:")) return null;
  return { ...last.reading, rule: "list", score: SCORE };
}

/**
 * What people in a longer list count, whose members go on with a phrase each: "of them 60 were rebels, and the rest six members of the guard,
 * three clerks and 21 villagers". `null` where a verb of their own stands between, or behind.
 */
export function readEnumerated(doc: Doc, { mention, earlier }: Evidence): Reading | null {
  const last = earlier.at(-1);
  const { sentence, first, to } = mention;
  if (!last || last.mention.sentence.index !== sentence.index || !countsPeople(last.reading)) return null;
  if (last.reading.rule.startsWith("noun:")) return null;
  const between = doc.tokens.slice(last.mention.last, first);
  let join = between.length - 1;
  while (join >= 0 && REST.has(between[join]?.lower ?? "")) join--;
  if (!LIST_JOINS.has(between[join]?.lower ?? "")) return null;
  const behind = between.findIndex(({ lower }) => LIST_JOINS.has(lower));
  const verbs = between.slice(behind).some(({ upos, text }) => upos === "VERB" || /^[;:]$/.test(text));
  return verbs || !isVerbless(doc, { from: to, limit: clauseEnd(doc, mention) })
    ? null
    : { ...last.reading, rule: "list", score: SCORE };
}

/** The next comma, joining word or end behind what is counted. */
function clauseEnd({ tokens }: Doc, { to, sentence }: Mention): number {
  let at = to;
  while (at < sentence.last && !LIST_JOINS.has(tokens[at]?.lower ?? "")) at++;
  return at;
}

/** What people count of whom a number is given again: "the army speaks of 45 sappers". `null` where none is. */
export function readGiven(doc: Doc, { mention, earlier }: Evidence): Reading | null {
  const like = givesPeople(doc, mention) ? closest({ mention, earlier }) : undefined;
  return like && like.mention.sentence.block === mention.sentence.block && countsPeople(like.reading)
    ? { ...like.reading, rule: "count", score: SCORE }
    : null;
}

function isPart(doc: Doc, mention: Mention): boolean {
  return mention.partOf || isOfThese(doc, mention) || opensPart(doc, mention) || amongThem(doc, mention);
}

/** "of these 46 were nurses". */
function isOfThese({ tokens }: Doc, { first, sentence }: Mention): boolean {
  const comma = tokens[first - 1]?.lower === "," ? 1 : 0;
  const [of, these] = [tokens[first - comma - 2], tokens[first - comma - 1]];
  return (
    first - comma - 2 >= sentence.first && of?.lower === "of" && PARTITIVE_PRONOUNS.has(these?.lower ?? "")
  );
}

/** "including 17 porters", "among them 17 porters". */
function opensPart({ tokens }: Doc, { first, sentence }: Mention): boolean {
  // "Among them are 17 porters."
  const end = IS.has(tokens[first - 1]?.lower ?? "") ? first - 1 : first;
  const [further, before] = [tokens[end - 2]?.lower ?? "", tokens[end - 1]?.lower ?? ""];
  if (end - 1 < sentence.first) return false;
  return PART_OPENERS.including.has(before) || (PART_OPENERS.among.has(further) && THEM.has(before));
}

/** "the victims include 17 porters and 23 cooks": people of whom nothing else is said, in one list with those before. */
function joinsList({ tokens }: Doc, { mention, last }: { mention: Mention; last: Read }): boolean {
  if (mention.noun?.kind !== "person" || !countsPeople(last.reading)) return false;
  if (last.mention.to === last.mention.from || last.mention.to >= mention.first) return false;
  return tokens.slice(last.mention.to, mention.first).every((token) => LIST_JOINS.has(token.lower));
}

/** "Six porters drowned at the weir, and one cook.": people behind a conjunction, without a verb of their own. */
function sharesVerb(doc: Doc, { mention, last }: { mention: Mention; last: Read }): boolean {
  const { noun, sentence, first, to } = mention;
  if (noun?.kind !== "person" || !countsPeople(last.reading)) return false;
  if (last.mention.sentence.index !== sentence.index || first - last.mention.last > REACH) return false;
  return (
    LIST_JOINS.has(doc.tokens[first - 1]?.lower ?? "") && isVerbless(doc, { from: to, limit: sentence.last })
  );
}

/** What people in places counted before are, where those are no hospitals. */
const IN_THEM = { measure: "sheltered", rule: "in-them", score: SCORE } as const;

/** How many figures back the places may stand. A judgement: other numbers about those places may come between. */
const IN_THEM_REACH = 3;

/** "Five camps are open. The office counts 640 people in them." */
function isInThem({ tokens }: Doc, { mention, earlier }: Evidence): boolean {
  const shelters = earlier
    .slice(-IN_THEM_REACH)
    .some(
      (read) =>
        isNear(mention, read) && SHELTERING.has(tokens[(read.mention.head?.[1] ?? 0) - 1]?.lower ?? ""),
    );
  if (!namesPeople(mention) || !shelters) return false;
  for (let at = mention.to; at < Math.min(mention.sentence.last - 1, mention.to + 4); at++) {
    if (INSIDE.has(tokens[at]?.lower ?? "")) return THEM.has(tokens[at + 1]?.lower ?? "");
  }
  return false;
}

/** Whether no noun stands behind the number: nothing, "others", or a predicate alone ("211 partly damaged"). */
function isElided(doc: Doc, mention: Mention): boolean {
  if (mention.noun) return mention.noun.id === "people" && doc.tokens[mention.to - 1]?.lower === "others";
  // What is counted stands in the plural or is a name: "450 sustained damage" names nothing.
  return doc.tokens
    .slice(mention.from, mention.to)
    .every(
      ({ lower, xpos }) =>
        /(?:ly|ed)$/.test(lower) || ONES.has(lower) || NAMES.has(lower) || /^(?:NN|JJ|RB)$/.test(xpos),
    );
}

function amongThem(doc: Doc, mention: Mention): boolean {
  for (let at = mention.to; at < Math.min(mention.sentence.last, mention.to + 4); at++) {
    if (doc.tokens[at]?.lower === "among") return THEM.has(doc.tokens[at + 1]?.lower ?? "");
  }
  return false;
}
