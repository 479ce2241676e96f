import type { Doc, Token } from "../../../../text/index.ts";
import { AT, BY } from "../../languages/en/function-words.ts";
import {
  ACCOUNTS,
  BALANCES,
  COUNTING,
  KEEPS,
  NO_BOOKS,
  OWNED,
  OWNER_NEEDED,
  UPDATES,
  WORD_OF,
} from "../../languages/en/vouching/counts.ts";
import { CREDITS } from "../../languages/en/vouching/credits.ts";
import { CLAIMS, LIVES, MOURNS } from "../../languages/en/vouching/deeds.ts";
import {
  ADMITS_TO,
  AT_ONLY,
  COMES,
  COMES_AT,
  DAYS,
  GIVES,
  GIVES_UP,
  GIVES_WITH,
  HAS,
  HOLDS,
  IN_MONTH,
  MONTHS,
  ON_DAY,
  OPPOSES,
} from "../../languages/en/vouching/giving.ts";
import { clauseOf, type Giver, type Looking } from "../phrases/looking.ts";
import { standsForSource } from "../phrases/source-phrase.ts";
import { bodyBefore, isTakenUp, subjectSource } from "../phrases/subject-source.ts";
import { subjectOf } from "../phrases/verb-subject.ts";
import { isBare } from "./standing.ts";

/** The subjects of verbs of giving before the number; of a bare number also of verbs of having, and of the hurt and the dead a person who has them: "The vicar has nine drowned". */
export function subjects(doc: Doc, { mention, speakers, places, harm }: Looking): Giver[] {
  const { tokens } = doc;
  const [clause] = clauseOf(doc, mention);
  const from = overColon(tokens, { clause, least: mention.sentence.first });
  const bare = isBare(tokens, mention);
  const givers: Giver[] = [];
  for (let at = mention.first - 1; at >= from; at--) {
    const word = tokens[at]?.lower ?? "";
    if (OPPOSES.has(word)) break;
    const keeps =
      keepsCount(tokens, { verb: at, to: mention.first }) ||
      (at < clause && updatesCount(tokens, { verb: at, to: clause }));
    if (at < clause && !keeps) continue;
    if (CLAIMS.has(word) && LIVES.has(tokens[mention.last]?.lower ?? "")) continue;
    const gives = keeps || (isGiving(tokens, at) && !isPlacing(tokens, { verb: at, to: mention.first }));
    const holds = isHolding(tokens, { at, to: mention.first });
    const has = harm && holds && HAS.has(word);
    if (!gives && !(bare && holds) && !has) continue;
    const head = subjectOf(tokens, { verb: at, least: mention.sentence.first, joined: gives });
    const stands =
      head >= 0 &&
      (standsForSource(doc, { head, speakers }) ||
        bodyBefore(doc, { head, speakers }) !== null ||
        isTakenUp(doc, head));
    if (!gives && head >= 0 && !stands) continue;
    if (MOURNS.has(word) && places.has(head)) continue;
    const name = head < 0 ? null : subjectSource(doc, { head, speakers, anyone: keeps });
    if (!gives && !bare && speakers.find((one) => one.name === name)?.person !== true) continue;
    if (name !== null) givers.push({ name, at, rule: COUNTING.has(word) ? "counter" : "subject" });
  }
  return givers;
}

/** How far before a colon the verb of the count behind it may stand, in words. A judgement by the example below, with room for an aside. */
const LEAD_IN = 20;

/** "The guild ended its tally at noon: 77 drowned": where the clause before the colon begins, if one stands before it. */
function overColon(tokens: readonly Token[], { clause, least }: { clause: number; least: number }): number {
  return tokens[clause - 1]?.text === ":" ? Math.max(least, clause - LEAD_IN) : clause;
}

/** How far behind its verb the noun of a count may stand, in words. A judgement by the examples below. */
const COUNT_REACH = 5;

/** "has a list of 200", "closed its count at 29", "has word of nine": whatever is done, the number is of a count that the subject keeps. */
function keepsCount(tokens: readonly Token[], { verb, to }: { verb: number; to: number }): boolean {
  const { upos = "", lower = "" } = tokens[verb] ?? {};
  if (upos !== "VERB" && !HAS.has(lower)) return false;
  if (HAS.has(lower) && WORD_OF.has(tokens[verb + 1]?.lower ?? ""))
    return CREDITS.of.has(tokens[verb + 2]?.lower ?? "");
  const first = GIVES_UP.has(tokens[verb + 1]?.lower ?? "") ? verb + 2 : verb + 1;
  if (!KEEPS.has(tokens[first]?.lower ?? "")) return false;
  for (let at = first + 1; at < Math.min(to, first + COUNT_REACH); at++) {
    if (isCount(tokens[at])) return !NO_BOOKS.has(tokens[at]?.lower ?? "");
    if (!/^(?:ADJ|NOUN)$/.test(tokens[at]?.upos ?? "")) return false;
  }
  return false;
}

function isCount(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (OWNED.has(token.lower) || (ACCOUNTS.has(token.lower) && !OWNER_NEEDED.has(token.lower)))
  );
}

/** "The office has released new figures for the coast: 77 drowned": the clause before the colon tells of a count brought up to date. */
function updatesCount(tokens: readonly Token[], { verb, to }: { verb: number; to: number }): boolean {
  if (!UPDATES.has(tokens[verb]?.lower ?? "") || tokens[verb]?.upos !== "VERB") return false;
  for (let at = verb + 1; at < Math.min(to, verb + 1 + COUNT_REACH); at++) {
    const word = tokens[at]?.lower ?? "";
    if (OWNED.has(word) || BALANCES.has(word)) return !NO_BOOKS.has(word);
    if (!/^(?:ADJ|NOUN|DET|PRON|VERB)$/.test(tokens[at]?.upos ?? "")) return false;
  }
  return false;
}

/** Whether the word at `at` gives a number, with the preposition that it needs; not "given by". */
export function isGiving(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  const behind = tokens[at + 2]?.lower ?? "";
  if (COMES.has(word) && COMES_AT.has(next) && ((next !== "out" && next !== "up") || COMES_AT.has(behind)))
    return true;
  const away = GIVES_UP.has(next) && !ADMITS_TO.has(behind) && !MONTHS.has(behind);
  if (!GIVES.has(word) || away) return false;
  if (BY.has(next) && tokens[at]?.xpos === "VBN") return false;
  const preposition = GIVES_WITH.get(word);
  return preposition === undefined || preposition === behindAdjunct(tokens, at + 1);
}

/** The next word, behind the day on which somebody "spoke on Monday of" a number. */
function behindAdjunct(tokens: readonly Token[], at: number): string {
  let from = at;
  if (IN_MONTH.has(tokens[from]?.lower ?? "") && MONTHS.has(tokens[from + 1]?.lower ?? "")) from += 2;
  else if (ON_DAY.has(tokens[from]?.lower ?? "") && DAYS.test(tokens[from + 1]?.lower ?? "")) from += 2;
  else if (DAYS.test(tokens[from]?.lower ?? "")) from++;
  return tokens[from]?.lower ?? "";
}

/** "put 400 men to work": a verb that gives a number only by "at", and none stands between. */
function isPlacing(tokens: readonly Token[], { verb, to }: { verb: number; to: number }): boolean {
  if (!AT_ONLY.has(tokens[verb]?.lower ?? "")) return false;
  return !tokens.slice(verb, to).some(({ lower }) => AT.has(lower));
}

/** "still had 27", but not the auxiliary of "has taken in 400", nor of a clause that describes the subject of another verb: "the guild, which has nine boats, saw 40 drown". */
function isHolding(tokens: readonly Token[], { at, to }: { at: number; to: number }): boolean {
  const word = tokens[at]?.lower ?? "";
  const described = tokens[at]?.deprel.startsWith("acl") === true;
  if (described && tokens.slice(at + 1, to).some(({ xpos }) => /^VB[DPZ]$/.test(xpos))) return false;
  return HOLDS.has(word) && !(HAS.has(word) && /^VB/.test(tokens[at + 1]?.xpos ?? ""));
}
