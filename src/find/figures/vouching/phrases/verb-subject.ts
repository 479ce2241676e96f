import type { Token } from "../../../../text/index.ts";
import { BY } from "../../languages/en/function-words.ts";
import { PLACED } from "../../languages/en/vouching/credits.ts";
import { BEFORE_VERB } from "../../languages/en/vouching/giving.ts";
import { MEETING, MEETS_WITH, OURSELVES, RELATIVE } from "../../languages/en/vouching/pronouns.ts";
import { isAcronym, namesSource } from "./source-phrase.ts";

/** How far the subject may stand from its verb, in words. A judgement: a relative clause may come between. */
const SUBJECT = 24;

/** The subject of a verb by the parse, of a relative clause the noun it hangs on; where the parse has none, the phrase before the verb; with `joined` else the subject of the verb that it is joined to: "did not give in and holds out for 40". */
export function subjectOf(
  tokens: readonly Token[],
  { verb, least, joined = false }: { verb: number; least: number; joined?: boolean },
): number {
  for (let at = verb - 1; at >= Math.max(least, verb - SUBJECT); at--) {
    const token = tokens[at];
    if (token?.head !== verb || token.deprel !== "nsubj" || isOfDateline(tokens, at)) continue;
    if (RELATIVE.has(token.lower) && !isAcronym(token)) return antecedent(tokens, { verb, relative: at });
    return nearer(tokens, { subject: at, verb });
  }
  const before = phraseBefore(tokens, { verb, least });
  const first = joined && tokens[verb]?.deprel === "conj" ? (tokens[verb]?.head ?? -1) : -1;
  return before < 0 && first >= least && first < verb ? subjectOf(tokens, { verb: first, least }) : before;
}

/** How long a dateline may be, in words. A judgement: place, country, day and agency may have several words each. */
const DATELINE = 16;

/** "SELAN, 4 May (NWS) -", "SELAN:": a name in capitals that only such words part from a dash or a colon says where the report is from. */
export function isOfDateline(tokens: readonly Token[], from: number): boolean {
  if (!/^\p{Lu}{2,}$/u.test(tokens[from]?.text ?? "")) return false;
  for (let at = from + 1; at < from + DATELINE; at++) {
    const text = tokens[at]?.text ?? "";
    if (/^(?:-|–|—|--|:)$/.test(text)) return true;
    if (!/^(?:\p{Lu}.*|\d+|[,()./])$/u.test(text)) return false;
  }
  return false;
}

/** "As for Orlo, the guild counts": what stands right before the verb behind a comma is its subject, because a comma closes what only describes another. */
function nearer(tokens: readonly Token[], { subject, verb }: { subject: number; verb: number }): number {
  let end = verb;
  while (end > subject && BEFORE_VERB.has(tokens[end - 1]?.lower ?? "")) end--;
  const between = tokens.slice(subject + 1, end);
  const commas = between.filter(({ text }) => text === ",").length;
  if (commas !== 1 || between.at(-1)?.text === "," || between.some(({ upos }) => upos === "CCONJ"))
    return subject;
  const head = phraseBefore(tokens, { verb, least: subject + 1 });
  return head < 0 ? subject : head;
}

function antecedent(
  tokens: readonly Token[],
  { verb, relative }: { verb: number; relative: number },
): number {
  const head = tokens[verb]?.deprel.startsWith("acl") ? (tokens[verb]?.head ?? -1) : -1;
  if (head >= 0 && head < relative) return head;
  const before = tokens[relative - 1]?.text === "," ? relative - 2 : relative - 1;
  return tokens[before] && namesSource(tokens[before]) ? before : -1;
}

/** How long what a pair of commas holds may be, in words: "the league, which walks from door to door, counts". A judgement by that example, with some room. */
const ASIDE = 12;

/** How many words the noun phrase before a verb may have besides its last. A judgement: a name with its body and its place. */
const PHRASE = 6;

/** The head of the noun phrase right before a verb (or a cue of speech), over auxiliaries, adverbs and what stands between two commas; -1 where none names a source. */
export function phraseBefore(
  tokens: readonly Token[],
  { verb, least }: { verb: number; least: number },
): number {
  let end = verb;
  while (end > least && BEFORE_VERB.has(tokens[end - 1]?.lower ?? "")) end--;
  if (tokens[end - 1]?.text === ",") {
    let open = end - 2;
    while (open > Math.max(least, end - 2 - ASIDE) && tokens[open]?.text !== ",") open--;
    if (tokens[open]?.text !== ",") return -1;
    end = open;
  }
  const last = tokens[end - 1];
  if (end <= least || !last) return -1;
  let head = end - 1;
  for (let at = end - 2; at >= Math.max(least, end - 1 - PHRASE); at--) {
    if (tokens[at]?.lower === "of" || isPlaced(tokens, at)) head = at - 1;
    else if (!/^(?:NOUN|PROPN|ADJ|DET|PART)$/.test(tokens[at]?.upos ?? "")) break;
  }
  const met = metBefore(tokens, { first: head, end, least });
  if (met >= 0) return met;
  const token = tokens[head];
  return token && head >= least && namesSource(token) ? head : -1;
}

/** How many words may stand between those who were met and the end of what tells so: "nurses met by one of our teams". A judgement. */
const MET_REACH = 6;

/** Those whom the writers met, where words behind them say so: "nurses met by the envoys", "weavers we spoke to"; -1 where none does. */
function metBefore(
  tokens: readonly Token[],
  { first, end, least }: { first: number; end: number; least: number },
): number {
  for (let at = end - 1; at > Math.max(least, Math.min(first, end) - MET_REACH); at--) {
    if (!MEETING.has(tokens[at]?.lower ?? "")) continue;
    const next = tokens[at + 1]?.lower ?? "";
    const passive = BY.has(next) && at + 1 < end;
    const active = OURSELVES.has(tokens[at - 1]?.lower ?? "") && (at + 1 === end || MEETS_WITH.has(next));
    const head = passive ? at - 1 : active ? at - 2 : -1;
    const token = tokens[head];
    if (token && head >= least && /^(?:NOUN|PROPN)$/.test(token.upos) && namesSource(token)) return head;
  }
  return -1;
}

/** "The guild at Orlo", "a nurse from Velmar": a preposition behind a word that names a source, before a name. */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return PLACED.has(tokens[at]?.lower ?? "") && before !== undefined && namesSource(before);
}
