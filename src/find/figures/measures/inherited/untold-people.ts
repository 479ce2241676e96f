import type { Doc } from "../../../../text/index.ts";
import { COUNT_NOUNS, NAMES } from "../../languages/en/counts.ts";
import { OF } from "../../languages/en/function-words.ts";
import { CROWDS } from "../../languages/en/no-counts.ts";
import type { Mention } from "../counted/mention.ts";
import { isDemonym, namesPeople } from "../counted/people.ts";
import type { Reading } from "../counted/reading.ts";
import { UNTOLD } from "../counted/untold.ts";
import { isJudged } from "./bare-count.ts";

/** How far behind a crowd the verb may stand that makes it one, in words. A judgement: an auxiliary and an adjunct come between. */
const CROWD_REACH = 5;
/** Fewer people than this are those of a story, not a count. A judgement: "a couple of people queued". */
const FEWEST = 2;
/** Bare numbers of fewer may count anything. A judgement: the tolls that reports go on about are greater. */
const FEWEST_BARE = 12;
/** And of more: sums of money go without their currency as well. A judgement: crises have seldom displaced more. */
const MOST_BARE = 20_000_000;
/** Digits in a row that nobody writes a count in: those of a telephone or an account. A judgement: "12000" is a count. */
const LABEL = /^\d{6,}$/;
/** How far before a bare number the word may stand that it is a count: "our own count by then was". A judgement by that example. */
const COUNT_REACH = 4;

/** People, or a bare number that a sentence is about, of whom no word around says what became of them: a figure of another kind. */
export function readUntold(doc: Doc, mention: Mention): Reading | null {
  const { quantity, to, head, sentence } = mention;
  const crowd = doc.tokens
    .slice(head?.[1] ?? to, Math.min(sentence.last, to + CROWD_REACH))
    .some(({ lower }) => CROWDS.has(lower));
  if (crowd || (quantity.min ?? quantity.max ?? 0) <= FEWEST) return null;
  const named = namesPeople(mention) && !isModifier(doc, mention);
  if (
    !named &&
    !isDemonym(doc.tokens, mention) &&
    !isOfThem(mention) &&
    !isListed(doc, mention) &&
    !isBareCount(doc, mention)
  )
    return null;
  return { measure: "other", rule: UNTOLD, score: 1, unit: mention.noun?.unit ?? "person" };
}

/** "200 refugee tents": whether the people named only say what something else is. */
function isModifier({ tokens }: Doc, { head, to }: Mention): boolean {
  const behind = head === null ? [] : tokens.slice(head[1], to);
  const of = behind.findIndex(({ lower }) => OF.has(lower));
  return (
    head === null ||
    (of < 0 ? behind : behind.slice(0, of)).some(({ upos }) => upos === "NOUN" || upos === "PROPN")
  );
}

/** "Thousands of them queue there": a part that a sentence opens with, whose whole stands nowhere near. */
function isOfThem({ partOf, noun, first, sentence }: Mention): boolean {
  return partOf && noun === null && first <= sentence.first + 1;
}

/** "the ledger closes with 19 names": what a list holds stands for people. */
function isListed({ tokens }: Doc, { from, to }: Mention): boolean {
  return to > from && NAMES.has(tokens[to - 1]?.lower ?? "");
}

/** "3,100 is tonight's figure", "our count was 3,100", "3,100 have found beds": a bare number that is called a count, or that a sentence opens with. */
function isBareCount(doc: Doc, mention: Mention): boolean {
  const { tokens } = doc;
  const { first, last, from, to, noun, quantity, sentence } = mention;
  const value = quantity.min ?? quantity.max ?? 0;
  if (to > from || noun !== null || value <= FEWEST_BARE || value > MOST_BARE) return false;
  if (LABEL.test(quantity.anchor.exact)) return false;
  const before = tokens.slice(Math.max(sentence.first, first - COUNT_REACH), first);
  if (before.some(({ lower, upos }) => COUNT_NOUNS.has(lower) && upos === "NOUN") || isJudged(doc, mention))
    return true;
  return first <= sentence.first + 1 && tokens[last]?.upos === "AUX";
}
