import { bisect, type Quantity } from "../../../../model/index.ts";
import type { Doc, Sentence, Token } from "../../../../text/index.ts";
import {
  DESCRIBING_NOUNS,
  FURTHER,
  PARTITIVE_DETERMINERS,
  PARTITIVE_PRONOUNS,
  PHRASE_ENDS,
  PREDICATE,
  THOSE,
} from "../../languages/en/counted.ts";
import { OF, POSSESSIVE } from "../../languages/en/function-words.ts";
import { NOUNS } from "../../languages/lexicon.ts";
import type { NounRow } from "../../languages/noun-row.ts";
import { agentNounIn } from "./agent-nouns.ts";
import { phrasesAt, phrasesOf } from "./phrases.ts";
import { isTheirs } from "./whose.ts";

/** A quantity with the noun phrase it counts. All positions are indexes of `Doc.tokens`. */
export interface Mention {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  /** `[first, last)`: the tokens of the anchor. */
  readonly first: number;
  readonly last: number;
  /** `[from, to)`: the words behind the number up to the end of its noun phrase; empty where the noun is elided. */
  readonly from: number;
  readonly to: number;
  /** What the noun phrase counts, where its head is known. */
  readonly noun: NounRow | null;
  /** `[start, end)` of the head within the noun phrase. */
  readonly head: readonly [number, number] | null;
  /** "of them", "of whom": a part of what was counted before. */
  readonly partOf: boolean;
  /** Whether the noun stands behind the next number: "23 of the 31 wounded". */
  readonly sharesNoun?: true;
}

/** Counted nouns of every language, by their phrases. */
export const NOUN_PHRASES = phrasesOf(NOUNS.flatMap((row) => row.forms.map((form) => [form, row] as const)));
/** The words of a noun phrase behind a number: "search and rescue staff members of the agency" needs no more. A judgement. */
const MOST_WORDS = 7;

/** The mention of each quantity that stands in a sentence, in order. */
export function mentionsOf(doc: Doc, quantities: readonly Quantity[]): Mention[] {
  const mentions: Mention[] = [];
  let sentence = 0;
  for (const quantity of quantities) {
    const { start, end } = quantity.anchor;
    while (sentence < doc.sentences.length - 1 && (doc.sentences[sentence]?.end ?? 0) <= start) sentence++;
    const home = doc.sentences[sentence];
    if (!home || home.start >= end || home.end <= start) continue;
    mentions.push(mentionOf(doc, { quantity, home: withCard(doc, withRest(doc, { home, end })) }));
  }
  return mentions.map((mention, i) => shareNoun(doc, { mention, next: mentions[i + 1] }));
}

/** A sentence that ends inside a number which lost a digit ("2?1 prisoners"), extended over the one behind it. */
function withRest(doc: Doc, { home, end }: { home: Sentence; end: number }): Sentence {
  const next = doc.sentences[home.index + 1];
  return end > home.end && next?.block === home.block ? { ...home, end: next.end, last: next.last } : home;
}

/** The tokens between each number and the end of the noun that it counts. */
export function claimedBy(mentions: readonly Mention[]): ReadonlySet<number> {
  const claimed = new Set<number>();
  for (const { last, to, head } of mentions)
    for (let at = last; at < (head?.[1] ?? to); at++) claimed.add(at);
  return claimed;
}

/** A line this short ends in the middle of what it says; the lines below it go on ("321", "Houses", "destroyed"). Both are judgements: the lettering of a card has a line for each word or two. */
const CARD_WORDS = 4;
const CARD_LINES = 3;

/** A sentence of one short line, extended over the short lines right below it, as in figures lifted from an infographic. */
function withCard(doc: Doc, home: Sentence): Sentence {
  const block = doc.blocks[home.block];
  if (
    !block ||
    block.kind === "row" ||
    block.kind === "item" ||
    home.last - home.first > CARD_WORDS ||
    block.end > home.end
  )
    return home;
  let { end, last } = home;
  for (let at = block.index + 1; at <= block.index + CARD_LINES; at++) {
    const next = doc.blocks[at];
    if (
      !next ||
      next.kind === "row" ||
      /\n\s*\n/.test(doc.text.slice(end, next.start)) ||
      /\d/.test(doc.text.slice(next.start, next.end))
    )
      break;
    const [, stop] = tokensOver(doc, next);
    if (stop - last > CARD_WORDS) break;
    end = next.end;
    last = stop;
  }
  return { ...home, end, last };
}

/** Tokens `[first, last)` that overlap a span; found by bisection, because a hostile block holds all tokens and is asked for by each number. */
export function tokensOver(
  { tokens }: Doc,
  { start, end }: { start: number; end: number },
): [number, number] {
  const first = bisect(tokens, (token) => token.end > start);
  return [
    first,
    Math.max(
      first,
      bisect(tokens, (token) => token.start >= end),
    ),
  ];
}

/** The mention of one quantity in the sentence `home`. */
export function mentionOf(doc: Doc, { quantity, home }: { quantity: Quantity; home: Sentence }): Mention {
  const [first, last] = tokensOver(doc, quantity.anchor);
  const start = skipUnit(doc, { at: last, quantity });
  const open = isTheirs(doc.tokens, { first, last: start })
    ? { from: start, partOf: false }
    : openPhrase(doc.tokens, { at: start, limit: home.last });
  const to = endOfPhrase(doc.tokens, { from: open.from, limit: home.last });
  const head = open.partOf
    ? null
    : (headOf(doc.tokens, { from: open.from, to }) ?? agentNounIn(doc.tokens, { from: open.from, to }));
  return {
    quantity,
    sentence: home,
    first,
    last,
    from: open.from,
    to: Math.max(to, open.from),
    noun: head?.value ?? null,
    head: head ? [head.first, head.last] : null,
    partOf: open.partOf,
  };
}

/** "42 tonnes of water": the goods stand behind the unit. */
function skipUnit(doc: Doc, { at, quantity }: { at: number; quantity: Quantity }): number {
  return quantity.unit === "percent" && doc.tokens[at]?.lower === "%" ? at + 1 : at;
}

function openPhrase(
  tokens: readonly Token[],
  { at, limit }: { at: number; limit: number },
): { from: number; partOf: boolean } {
  let from = at;
  const lower = (i: number) => (i < limit ? (tokens[i]?.lower ?? "") : "");
  if (lower(from) === "-" || lower(from) === "‑") from++;
  while (FURTHER.has(lower(from)) && lower(from + 1) !== "than") from++;
  if (lower(from) === "out" && lower(from + 1) === "of") from++;
  if (lower(from) !== "of")
    return { from, partOf: lower(from) === "among" && PARTITIVE_PRONOUNS.has(lower(from + 1)) };
  const alone = /^(?:AUX|VERB|PUNCT)$/.test(tokens[from + 2]?.upos ?? "PUNCT") || from + 2 >= limit;
  if (PARTITIVE_PRONOUNS.has(lower(from + 1)) && (alone || !THOSE.has(lower(from + 1))))
    return { from: from + 2, partOf: true };
  from++;
  while (PARTITIVE_DETERMINERS.has(lower(from))) from++;
  return { from, partOf: false };
}

function endOfPhrase(tokens: readonly Token[], { from, limit }: { from: number; limit: number }): number {
  let to = from;
  while (to < limit && to < from + MOST_WORDS) {
    const token = tokens[to];
    if (!token || !/[\p{L}]/u.test(token.text) || /\d/.test(token.text)) {
      if (token?.text === "-" && to > from && /\p{L}/u.test(tokens[to + 1]?.text ?? "")) {
        to++;
        continue;
      }
      break;
    }
    const search =
      token.lower === "and" && tokens[to - 1]?.lower === "search" && tokens[to + 1]?.lower === "rescue";
    const inside = tokens[to - 1]?.text === "-" && to > from + 1;
    if (to > from && token.upos === "NUM" && tokens[to + 1]?.text !== "-" && !inside) break;
    if (
      ((PHRASE_ENDS.has(token.lower) && !isCountedNoun(tokens, { at: to, from })) ||
        isVerb(tokens, { at: to, from })) &&
      !search &&
      !inside &&
      !joinsInitials(tokens, to)
    )
      break;
    to++;
  }
  // "57 bearers of the crown": what ends at a determiner ends before its preposition.
  return to > from + 1 && OF.has(tokens[to - 1]?.lower ?? "") ? to - 1 : to;
}

/** "UN and NGO staff": whether initials on both sides of a joining word describe one noun. */
function joinsInitials(tokens: readonly Token[], at: number): boolean {
  const initials = (token: Token | undefined) => /^\p{Lu}{2,6}$/u.test(token?.text ?? "");
  return (
    tokens[at]?.lower === "and" &&
    initials(tokens[at - 1]) &&
    initials(tokens[at + 1]) &&
    /^\p{Ll}/u.test(tokens[at + 2]?.text ?? "")
  );
}

/** "Eighty remains have been identified": a word that else ends a phrase is the counted noun itself. */
function isCountedNoun(tokens: readonly Token[], { at, from }: { at: number; from: number }): boolean {
  const token = tokens[at];
  if (at !== from || token?.upos !== "NOUN") return false;
  return phrasesAt(tokens, { at, limit: at + 1, table: NOUN_PHRASES }).length > 0;
}

/** Whether a verb ends the phrase here: after a noun, or at its start with no noun to describe ("12 died", but "12 wounded civilians"). */
function isVerb(tokens: readonly Token[], { at, from }: { at: number; from: number }): boolean {
  const token = tokens[at];
  if (token?.upos !== "VERB" && token?.upos !== "AUX") return false;
  if (at === from && phrasesAt(tokens, { at, limit: at + 1, table: NOUN_PHRASES }).length > 0) return false;
  if (endsKnownNoun(tokens, { at, from }) || opensKnownNoun(tokens, { at, from })) return false;
  if (at === from && describesNoun(tokens, at)) return false;
  if (/^VB[DPZ]$/.test(token.xpos)) return true;
  const noun = tokens.slice(from, at).some(({ upos }) => upos === "NOUN" || upos === "PROPN");
  return noun || !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? "");
}

/** "food baskets", "aid flights": whether a listed noun of two words or three ends here, so that it is no verb whatever the tagger says. */
function endsKnownNoun(tokens: readonly Token[], { at, from }: { at: number; from: number }): boolean {
  for (let start = Math.max(from, at - 2); start < at; start++) {
    if (
      phrasesAt(tokens, { at: start, limit: at + 1, table: NOUN_PHRASES }).some((hit) => hit.last === at + 1)
    )
      return true;
  }
  return false;
}

/** "water pumping stations", "14 collective centres": a listed noun of several words, or a listed plural with no noun before it. */
function opensKnownNoun(tokens: readonly Token[], { at, from }: { at: number; from: number }): boolean {
  const hit = phrasesAt(tokens, { at, limit: at + 3, table: NOUN_PHRASES })[0];
  if (!hit) return false;
  if (hit.last > at + 1) return true;
  if (at === from || tokens[at]?.lower.endsWith("s") !== true) return false;
  // "six government lorries delivered": with a predicate behind it, what reads like one itself is the noun.
  const predicate = /^(?:VERB|AUX)$/.test(tokens[at + 1]?.upos ?? "");
  const before = predicate ? /^(?:ADJ|NOUN|PROPN)$/ : /^ADJ$/;
  return tokens.slice(from, at).every(({ upos }) => before.test(upos));
}

/** "17 collapsed bridges": a participle right before a listed plural, whatever the tagger says. */
function describesNoun(tokens: readonly Token[], at: number): boolean {
  if (!DESCRIBING_NOUNS.has(tokens[at]?.lower ?? "") || !/s$/.test(tokens[at + 1]?.lower ?? "")) return false;
  return phrasesAt(tokens, { at: at + 1, limit: at + 4, table: NOUN_PHRASES }).length > 0;
}

/** A noun of this weight says by itself what became of those it counts. The weight of the dead, the wounded and the missing, which is above every predicate; a judgement. */
const TELLING = 12;

/** The last known noun of the phrase: English noun phrases end in their head. Of "people displaced" the noun is "people". */
function headOf(tokens: readonly Token[], { from, to }: { from: number; to: number }) {
  let found = null;
  let at = from;
  const behindOf = (last: number) => tokens.slice(from, last).some(({ lower }) => OF.has(lower));
  while (at < to) {
    // "40 deaths of children": what is told of is the first noun.
    if (found && found.value.weight >= TELLING && tokens[at]?.lower === "of") break;
    const hit = phrasesAt(tokens, { at, limit: to, table: NOUN_PHRASES })[0];
    // A participle behind a noun is its predicate ("300 people displaced"), not the head.
    const predicate =
      found !== null &&
      hit?.value.measure !== undefined &&
      found.value.kind !== "none" &&
      PREDICATE.test(tokens[at]?.lower ?? "");
    // "six villagers of Belmo district": what nobody counts says where those before it are from.
    const whence =
      found !== null && found.value.kind !== "none" && hit?.value.kind === "none" && behindOf(hit.first);
    if (hit && !predicate && !whence) found = hit;
    at = hit ? hit.last : at + 1;
  }
  return found;
}

/** Of "23 of the 31 wells" and "23 out of 31 wells" both numbers count wells; "of 7 to 9 people" likewise. */
function shareNoun(doc: Doc, { mention, next }: { mention: Mention; next: Mention | undefined }): Mention {
  if (mention.partOf || !next?.noun || next.sentence.index !== mention.sentence.index) return mention;
  if (mention.from === mention.last || !leadsToWhole(doc, { mention, next })) return mention;
  return { ...mention, to: mention.from, noun: next.noun, head: next.head, sharesNoun: true };
}

/** How many words may name whose the whole is: "four of the northern city's 23 wells". A judgement by that example. */
const OWNER = 6;

/** Whether nothing stands between "of" and the number of the whole but its owner. */
function leadsToWhole({ tokens }: Doc, { mention, next }: { mention: Mention; next: Mention }): boolean {
  const gap = next.first - mention.from;
  if (gap < 0 || gap > OWNER) return false;
  if (gap <= 1) return mention.noun === null && mention.to === mention.from;
  return POSSESSIVE.test(tokens[next.first - 1]?.text ?? "");
}
