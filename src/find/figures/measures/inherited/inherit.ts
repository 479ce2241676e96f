import type { Doc } from "../../../../text/index.ts";
import { ANOTHER, FURTHER, ONES, PEOPLE_PRONOUNS } from "../../languages/en/counted.ts";
import { NAMES } from "../../languages/en/counts.ts";
import { IS, THEM } from "../../languages/en/function-words.ts";
import { INSIDE, SHELTERING } from "../../languages/en/shelters.ts";
import { COMPARES, EXPECTING, FOLLOWS, WAS_BEFORE } from "../../languages/en/times.ts";
import { closest, countsPeople, isNear, likeness, type Read } from "../counted/earlier.ts";
import type { Mention } from "../counted/mention.ts";
import { namesPeople } from "../counted/people.ts";
import type { Reading } from "../counted/reading.ts";
import { UNTOLD } from "../counted/untold.ts";
import { isBareArgument, saysMore } from "./bare-argument.ts";
import { givesPeople, saysCountAgain } from "./bare-count.ts";
import { type Inheriting, REACH, SCORE } from "./inheriting.ts";
import { joinsList, sharesVerb } from "./lists.ts";
import { greatest, isPart, wholeOf } from "./parts.ts";
import { topicBetween } from "./topic.ts";

/** How far behind "could" the verb of following stands. A judgement: "could well follow". */
const FOLLOW_REACH = 2;

/** A bare number of this or less, with none before it in its report, may be of anything. A judgement: the tolls that reports open with bare are greater. */
const FEW = 12;

/**
 * What a number counts that says nothing of its own: what the number before it in the sentence counts ("700 of them", "388 killed, from
 * 371"), or, behind a word such as "toll" or "count", what a number of the same order counted last.
 */
export function inherit(doc: Doc, { mention, earlier }: Inheriting): Reading | null {
  const last = earlier.at(-1);
  if (!last)
    return isElided(doc, mention) && saysCountAgain(doc, mention)
      ? readAgain(doc, { mention, earlier })
      : null;
  const take = (rule: string, from: Read | undefined) => from && { ...from.reading, rule, score: SCORE };
  if (isPart(doc, mention))
    return isNear(mention, last) ? (take("part", wholeOf(doc, { mention, earlier })) ?? null) : null;
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
export function readCount(doc: Doc, { mention, earlier }: Inheriting): Reading | null {
  if (mention.to > mention.from || !saysCountAgain(doc, mention)) return null;
  return readAgain(doc, { mention, earlier });
}

/** What a bare number that says a count again counts: what the text spoke of last, with a number of its order or without any. */
function readAgain(doc: Doc, { mention, earlier }: Inheriting): Reading | null {
  const like = closest({ mention, earlier });
  const topic = topicBetween(doc, { after: earlier.at(-1)?.mention.to ?? 0, before: mention.first });
  if (topic?.measure && topic.measure !== like?.reading.measure)
    return { measure: topic.measure, rule: `topic:${topic.id}`, score: SCORE, unit: topic.unit };
  return like ? { ...like.reading, rule: "count", score: SCORE } : null;
}

/** What a number counts that stands alone as an argument: what the text counted or spoke of last, or people of whom nothing is said. `null` where it is none. */
export function readBare(doc: Doc, { mention, earlier }: Inheriting): Reading | null {
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

/** What people count of whom a number is given again: "the army speaks of 45 sappers". `null` where none is. */
export function readGiven(doc: Doc, { mention, earlier }: Inheriting): Reading | null {
  const like = givesPeople(doc, mention) ? closest({ mention, earlier }) : undefined;
  return like && like.mention.sentence.block === mention.sentence.block && countsPeople(like.reading)
    ? { ...like.reading, rule: "count", score: SCORE }
    : null;
}

/** What people in places counted before are, where those are no hospitals. */
const IN_THEM = { measure: "sheltered", rule: "in-them", score: SCORE } as const;

/** How many figures back the places may stand. A judgement: other numbers about those places may come between. */
const IN_THEM_REACH = 3;

/** How far behind the people "in them" may stand, in words. A judgement: an adverb comes between. */
const THEM_REACH = 4;

/** "Five camps are open. The office counts 640 people in them." */
function isInThem({ tokens }: Doc, { mention, earlier }: Inheriting): boolean {
  const shelters = earlier
    .slice(-IN_THEM_REACH)
    .some(
      (read) =>
        isNear(mention, read) && SHELTERING.has(tokens[(read.mention.head?.[1] ?? 0) - 1]?.lower ?? ""),
    );
  if (!namesPeople(mention) || !shelters) return false;
  for (let at = mention.to; at < Math.min(mention.sentence.last - 1, mention.to + THEM_REACH); at++) {
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
