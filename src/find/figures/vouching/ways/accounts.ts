import type { Doc, Token } from "../../../../text/index.ts";
import { IS } from "../../languages/en/function-words.ts";
import { ACCOUNTS } from "../../languages/en/vouching/counts.ts";
import { CREDITS, IN_ACCOUNT } from "../../languages/en/vouching/credits.ts";
import { GIVES, HOLDS, POINTS_BACK, READS } from "../../languages/en/vouching/giving.ts";
import { accountOwner, headFrom, ownerOrSource } from "../phrases/account-phrase.ts";
import { clauseOf, type Giver, type Looking, opensNext } from "../phrases/looking.ts";

/**
 * Whose account holds a number: one in which it stands ("in the latest sheet of the port"), that gives it as its subject ("the rolls of the parish knew 900"), that it is
 * ("19 is the figure of the guild"), or that says it behind a comma ("19 dead, reads the bulletin of the port").
 */
export function accounts(doc: Doc, { mention, speakers, others }: Looking): Giver[] {
  const { tokens } = doc;
  const [clause, to] = clauseOf(doc, mention);
  const lead = tokens[clause - 1]?.text === ":";
  const from = lead ? Math.max(mention.sentence.first, clause - LEAD_IN) : clause;
  const givers: Giver[] = [];
  const fronted = frontedBy(doc, { mention, speakers });
  if (fronted !== null && mention.sentence.first < from)
    givers.push({ name: fronted, at: mention.sentence.first, rule: "account" });
  for (let at = from; at < to; at++) {
    if (others.has(at) || (at >= mention.first && at < mention.last)) continue;
    if (at >= mention.last && opensNext(doc, at)) continue;
    const start = startOf(doc, { at, mention, least: from });
    const anyone = at > mention.first || !isSubject(tokens[at]!) || tellsCount(tokens, tokens[at]!.head);
    const name = start < 0 ? null : accountOwner(doc, { from: start, speakers, anyone });
    if (name !== null) givers.push({ name, at, rule: "account" });
    const that =
      at >= mention.last && isThatOf(tokens, at) ? ownerOrSource(doc, { from: at + 2, speakers }) : null;
    if (that !== null) givers.push({ name: that, at, rule: "account" });
  }
  return givers;
}

/** "40 dead, 51 that of the port". */
function isThatOf(tokens: readonly Token[], at: number): boolean {
  return POINTS_BACK.has(tokens[at]!.lower) && CREDITS.of.has(tokens[at + 1]?.lower ?? "");
}

/** How far before a colon the account of what follows it may stand, in words. A judgement: "the admission book of the hospital is full". */
const LEAD_IN = 20;

/** How far behind an account that opens its sentence a number may stand, in words. A judgement: farther off another may have been named. */
const FRONTED = 30;

/** "On the chart of the guild Friday stands highest, with 40 dead behind it": an account that opens a sentence is that of all of it. */
function frontedBy(
  doc: Doc,
  { mention: { first, sentence }, speakers }: Pick<Looking, "mention" | "speakers">,
): string | null {
  const opens = IN_ACCOUNT.has(doc.tokens[sentence.first]?.lower ?? "") && first - sentence.first < FRONTED;
  return opens ? accountOwner(doc, { from: sentence.first + 1, speakers }) : null;
}

/** Where the account begins that the word at `at` ties to the number, or -1. */
function startOf(
  doc: Doc,
  { at, mention, least }: { at: number; mention: Looking["mention"]; least: number },
): number {
  const { tokens } = doc;
  const { lower } = tokens[at]!;
  if (IN_ACCOUNT.has(lower)) return headFrom(doc, at + 1) < 0 ? -1 : at + 1;
  if (at >= mention.last && IS.has(lower)) return at + 1;
  if (at > mention.last && ACCOUNTS.has(lower) && isApposed(tokens, at)) return at;
  if (at > mention.last && READS.has(lower) && /^[,"”]$/.test(tokens[at - 1]!.text)) return at + 1;
  const subject = at < mention.first && ACCOUNTS.has(lower) && isSubject(tokens[at]!);
  return subject ? phraseStart(tokens, { at, least }) : -1;
}

/** "40 dead, numbers that the port made public", "40 dead, a figure the port calls provisional": an account behind a comma, with at most an article and an adjective. */
function isApposed(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > at - 3 && /^(?:DET|ADJ)$/.test(tokens[before]?.upos ?? "")) before--;
  return tokens[before]?.text === ",";
}

function isSubject({ deprel }: Token): boolean {
  return deprel.startsWith("nsubj");
}

/** "The girl's notebook lists nine", not "The girl's notebook lay beside nine". */
function tellsCount(tokens: readonly Token[], verb: number): boolean {
  const word = tokens[verb]?.lower ?? "";
  return GIVES.has(word) || HOLDS.has(word) || READS.has(word);
}

/** The first word of the noun phrase that ends at `at`. */
function phraseStart(tokens: readonly Token[], { at, least }: { at: number; least: number }): number {
  let start = at;
  while (start > least && /^(?:NOUN|PROPN|ADJ|DET|PART|PRON)$/.test(tokens[start - 1]!.upos)) start--;
  return start;
}
