import type { Doc } from "../../../text/index.ts";
import { LIST_JOINS } from "../languages/en/counted.ts";
import { COUNT_NOUNS, PUTS } from "../languages/en/counts.ts";
import { AT, IS } from "../languages/en/function-words.ts";
import { MOVE_JOINS, UP_FROM } from "../languages/en/moves.ts";
import {
  BEFELL,
  BOUNDS_OF_AGE,
  COUNTED_TWICE,
  EVERY,
  IN,
  MADE_FOR,
  NOBODY_ELSE,
  NONE,
  OF_WHOM,
  OLDER,
  PURPOSE,
  SPEAKS,
} from "../languages/en/no-counts.ts";
import { OLDEST } from "./counted/ages.ts";
import type { Mention } from "./counted/mention.ts";
import { mayBePeople } from "./counted/people.ts";

/** Why a number of things counts none of a crisis: the id of the first rule that says so, or `null`. */
export function countsNothing(doc: Doc, mention: Mention): string | null {
  for (const [id, rule] of RULES) if (rule(doc, mention)) return id;
  return null;
}

type Rule = (doc: Doc, mention: Mention) => boolean;

const RULES: readonly (readonly [string, Rule])[] = [
  ["share", isShare],
  ["uncounted-noun", isUncounted],
  ["decimals", isFraction],
  ["less-than-one", isUnderOne],
  ["one-in", isOneIn],
  ["one-of", isOneOf],
  ["compound", isCompound],
  ["age-bound", isAgeBound],
  ["counted-twice", isCountedTwice],
  ["capacity", isCapacity],
  ["speakers", isSpeaker],
];

/** "half of", "one in three": a share is no count. */
function isShare(_: Doc, { quantity }: Mention): boolean {
  return quantity.max !== null && quantity.max < 1;
}

function isUncounted(_: Doc, { noun }: Mention): boolean {
  return noun?.kind === "none";
}

/** Nobody counts half a person: a number with decimals measures something ("magnitude 6.3"). */
function isFraction(_: Doc, { quantity: { min, max } }: Mention): boolean {
  return [min, max].some((value) => value !== null && !Number.isInteger(value));
}

/** "under one roof": nobody counts fewer than one. */
function isUnderOne(_: Doc, { quantity: { min, max } }: Mention): boolean {
  return min === null && max !== null && max <= 1;
}

/** "one house in five": a share, both numbers of it. */
function isOneIn({ tokens }: Doc, { first, last, to, from, noun }: Mention): boolean {
  if (NOBODY_ELSE.has(tokens[first]?.lower ?? "") && noun !== null)
    return IN.has(tokens[to]?.lower ?? "") && isBareNumber(tokens, to + 1);
  const one = tokens[first - 3]?.lower ?? "";
  return to === from && last === first + 1 && IN.has(tokens[first - 1]?.lower ?? "") && NOBODY_ELSE.has(one);
}

/** Whether a number stands at a token with nothing behind it that it counts. */
function isBareNumber(tokens: Doc["tokens"], at: number): boolean {
  return tokens[at]?.upos === "NUM" && !/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(tokens[at + 1]?.upos ?? "");
}

/** "not one came", "one room", "one of the oldest schools", "the roof of one of them" pick one out and count nothing, nor does a bare "one" but as a subject ("one died"). */
function isOneOf({ tokens }: Doc, mention: Mention): boolean {
  const { first, last, from, to } = mention;
  const one = tokens[first];
  if (last !== first + 1 || !NOBODY_ELSE.has(one?.lower ?? "")) return false;
  if (takesBack(tokens, mention)) return false;
  if (EVERY.has(tokens[first - 1]?.lower ?? "")) return true;
  if (
    tokens
      .slice(Math.max(mention.sentence.first, first - DENIAL_REACH), first)
      .some(({ lower }) => NONE.has(lower))
  )
    return true;
  if (mention.noun === null && to > from && !mayBePeople(tokens, mention)) return true;
  if (mention.sharesNoun) return false;
  if (mention.noun?.kind === "family" && OF_WHOM.of.has(tokens[first - 1]?.lower ?? "")) return true;
  if (isGapped(tokens, mention) || isListed(tokens, mention) || isMovedFrom(tokens, mention)) return false;
  if (isGiven(tokens, mention) || isHarmed(tokens, mention)) return false;
  const subject = one?.deprel.startsWith("nsubj") === true;
  if (OF_WHOM.of.has(tokens[last]?.lower ?? ""))
    return !OF_WHOM.them.has(tokens[last + 1]?.lower ?? "") || !subject;
  return to === from && !subject;
}

/** "Belmo mourns two dead, Oshvel one": behind a name that shares the verb before it, with nothing behind. */
function isGapped(tokens: Doc["tokens"], { first, last, sentence }: Mention): boolean {
  const ends = last >= sentence.last || /^[,.;!?"”)]$/.test(tokens[last]?.text ?? "");
  const joined = LIST_JOINS.has(tokens[first - 2]?.lower ?? "");
  return ends && joined && tokens[first - 1]?.upos === "PROPN";
}

/** How far before "one" the number may stand whose verb it shares. A judgement: "five of them in the old port, one". */
const LIST_REACH = 10;

/** "five in Arda, one in Belmo", "four at the ford and one at the mill": behind another number, before a place of its own. */
function isListed(tokens: Doc["tokens"], { first, from, to, sentence }: Mention): boolean {
  if (to > from || tokens[to]?.upos !== "ADP" || OF_WHOM.of.has(tokens[to]?.lower ?? "")) return false;
  if (!LIST_JOINS.has(tokens[first - 1]?.lower ?? "")) return false;
  const before = tokens.slice(Math.max(sentence.first, first - LIST_REACH), first);
  return before.some(({ upos }) => upos === "NUM");
}

/** "up from one on Friday", "has gone from three to one": the end of a move. */
function isMovedFrom(tokens: Doc["tokens"], { first, from, to }: Mention): boolean {
  const [further, before] = [tokens[first - 2], tokens[first - 1]?.lower ?? ""];
  if (to > from) return false;
  if (MOVE_JOINS.from.has(before)) return UP_FROM.has(further?.lower ?? "") || tokens[to + 1]?.upos === "NUM";
  return MOVE_JOINS.to.has(before) && further?.upos === "NUM";
}

/** How far before "one" the verb may stand that puts something at it: "put the losses of the garrison at one". A judgement by that example, with some room. */
const PUT_REACH = 10;

/** "Bridges cut: one", "puts the dead at one": nothing behind it, and a label or a verb of giving a number before. */
function isGiven(tokens: Doc["tokens"], { first, last, sentence }: Mention): boolean {
  const ends = last >= sentence.last || /^[,.;!?"”)]$/.test(tokens[last]?.text ?? "");
  const before = tokens[first - 1];
  if (!ends || !before) return false;
  if (before.text === ":") return first - sentence.first > 1;
  if (
    IS.has(before.lower) &&
    tokens.slice(Math.max(sentence.first, first - 4), first - 1).some(({ lower }) => COUNT_NOUNS.has(lower))
  )
    return true;
  const put = tokens.slice(Math.max(sentence.first, first - PUT_REACH), first - 1);
  return AT.has(before.lower) && put.some(({ lower }) => PUTS.has(lower));
}

/** "the loss of one of its clerks": what befell one is counted. */
function isHarmed(tokens: Doc["tokens"], { first }: Mention): boolean {
  return OF_WHOM.of.has(tokens[first - 1]?.lower ?? "") && BEFELL.has(tokens[first - 2]?.lower ?? "");
}

/** How far before "one" the word that denies it may stand: "have not lent one barge". A judgement by that example. */
const DENIAL_REACH = 3;

/** "Four were looted, not one": what is said to be wrong was counted all the same. */
function takesBack(tokens: Doc["tokens"], { first, last, sentence }: Mention): boolean {
  const ends = last >= sentence.last || /^[,.;:!?"”)]$/.test(tokens[last]?.text ?? "");
  return ends && NONE.has(tokens[first - 1]?.lower ?? "") && tokens[first - 2]?.text === ",";
}

/** "a two-state solution", "a 200-bed hospital": the number only describes. */
function isCompound({ tokens }: Doc, { last }: Mention): boolean {
  const [hyphen, word] = [tokens[last], tokens[last + 1]];
  return (
    hyphen?.text === "-" &&
    word !== undefined &&
    hyphen.start === tokens[last - 1]?.end &&
    word.start === hyphen.end
  );
}

/** "was under ten", "those over 60": a bare number that bounds an age. */
function isAgeBound({ tokens }: Doc, { quantity, first, from, to }: Mention): boolean {
  const value = quantity.min ?? quantity.max ?? 0;
  const [further, than] = [tokens[first - 2]?.lower ?? "", tokens[first - 1]?.lower ?? ""];
  if (OLDER.than.has(than) && OLDER.words.has(further) && to === from) return true;
  if (to > from || value > OLDEST || !BOUNDS_OF_AGE.words.has(tokens[first]?.lower ?? "")) return false;
  const before = tokens[first - 1]?.lower ?? "";
  return IS.has(before) || BOUNDS_OF_AGE.people.has(before);
}

/** How far behind what was counted wrongly the words that say so may stand. A judgement: an auxiliary and an adverb come between. */
const TWICE_REACH = 5;

/** "two coffins were booked twice": what was wrong with a count, not one of its own. */
function isCountedTwice({ tokens }: Doc, { to, sentence }: Mention): boolean {
  const behind = tokens.slice(to, Math.min(sentence.last, to + TWICE_REACH));
  return behind.some(
    ({ lower }, at) =>
      COUNTED_TWICE.twice.has(lower) && COUNTED_TWICE.counted.has(behind[at - 1]?.lower ?? ""),
  );
}

/** "was planned for 500", "a camp built for 500 people": what a place was made for is not who is there. */
function isCapacity({ tokens }: Doc, { first }: Mention): boolean {
  return PURPOSE.has(tokens[first - 1]?.lower ?? "") && MADE_FOR.has(tokens[first - 2]?.lower ?? "");
}

/** So many people at most speak with one voice. A judgement: reports quote no greater groups as one. */
const MOST_SPEAKERS = 12;

/** How far behind "one of them," the verb may stand, in words: "one of them, a cook called Tala, explained". A judgement by that example. */
const NAME_REACH = 7;

/** "said one of them", "two villagers told": those who speak are no count. */
function isSpeaker({ tokens }: Doc, { quantity, first, last, to, sentence, partOf }: Mention): boolean {
  if (quantity.min === null || quantity.max === null || quantity.max > MOST_SPEAKERS) return false;
  const before = tokens[first - 1];
  const ends = /^[,.;"”]$/.test(tokens[partOf ? last + 2 : to]?.text ?? "");
  if (partOf && tokens[last + 2]?.text === ",") {
    const behind = tokens.slice(last + 3, Math.min(sentence.last, last + 3 + NAME_REACH));
    if (behind.some(({ lower }) => SPEAKS.has(lower))) return true;
  }
  if (first > sentence.first && SPEAKS.has(before?.lower ?? "") && ends) return true;
  return SPEAKS.has(tokens[to]?.lower ?? "") && to > last;
}
