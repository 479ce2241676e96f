import type { Doc, Token } from "../../../../text/index.ts";
import { BY, POSSESSIVE } from "../../languages/en/function-words.ts";
import { LISTS, ON, OWN_ACCOUNT, OWNED } from "../../languages/en/vouching/counts.ts";
import {
  ACCORDING,
  ARTICLES,
  CAME,
  CITES,
  CREDITS,
  FILED,
  FILED_WITH,
  GIVEN_BY,
  RECEIVES,
  SHOWS,
} from "../../languages/en/vouching/credits.ts";
import { POSSESSIVE_PRONOUNS } from "../../languages/en/vouching/pronouns.ts";
import { clauseOf, type Giver, headAfter, type Looking } from "../phrases/looking.ts";
import { ownerMeant } from "../phrases/owner-meant.ts";
import { sourceAt } from "../phrases/source-phrase.ts";

/** How far behind its source the noun of a count may stand, in words: "the ministry's latest official tally". A judgement by that example. */
const NOUN_REACH = 3;
/** And "by" before a possessive that stands behind the number. A judgement. */
const BY_REACH = 5;

/**
 * Sources that own a count: "the parish's ledger came to 20", "20 drowned, by the guild's own sum", "on the parish's account", "figures
 * from the ministry show 20", "according to the ministry".
 */
export function owners(doc: Doc, { mention, speakers, places, others }: Looking): Giver[] {
  const { tokens } = doc;
  const [from, to] = wideClause(doc, mention);
  const givers: Giver[] = [];
  for (let at = from; at < to; at++) {
    const [head, rule] = ownerAt(tokens, { at, first: mention.first, last: mention.last });
    if (head < 0 || others.has(at) || (rule === "credit" && places.has(head))) continue;
    const own = POSSESSIVE_PRONOUNS.has(tokens[head]?.lower ?? "");
    const name = own ? ownerMeant(doc, { at: head, speakers }) : sourceAt(doc, { head, speakers });
    if (name !== null) givers.push({ name, at, rule });
  }
  return givers;
}

/** "The latest toll from the ministry: 20 dead": over a colon too where a credit stands right before it. */
function wideClause(doc: Doc, mention: Looking["mention"]): [number, number] {
  const [from, to] = clauseOf(doc, mention);
  const colon = doc.tokens[from - 1]?.text === ":" && mention.first - from <= 2;
  return [colon ? Math.max(mention.sentence.first, from - 1 - CREDIT_REACH) : from, to];
}

/** How many words the credit before a colon has. A judgement: "according to" and a long name. */
const CREDIT_REACH = 10;

/** What ends the name of a source: the noun of its count, or a verb that shows it. */
const NAME_ENDS: ReadonlySet<string> = new Set([...OWNED, ...SHOWS]);

interface Place {
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

/** The head of the source that the word at `at` ties to the number, with the rule; -1 where it ties none. */
function ownerAt(tokens: readonly Token[], place: Place): [number, string] {
  const { at, first, last } = place;
  const word = tokens[at]?.lower ?? "";
  const before = tokens[at - 1]?.lower ?? "";
  const after = (from: number) => headAfter(tokens, { from, stops: NAME_ENDS });
  if (POSSESSIVE.test(word) && ownsCount(tokens, at + 1) && (at < first || hasBy(tokens, at)))
    return [at - 1, "owner"];
  if (POSSESSIVE.test(word) && at > last && isElided(tokens, { at, last })) return [at - 1, "owner"];
  if (POSSESSIVE_PRONOUNS.has(word) && ownsCount(tokens, at + 1) && (at < first || BY.has(before)))
    return [at, "owner"];
  if (ACCORDING.to.has(word) && ACCORDING.according.has(before)) return [after(at + 1), "according"];
  if (
    CREDITS.from.has(word) &&
    (OWNED.has(before) || CAME.has(before) || GIVEN_BY.has(before) || RECEIVES.has(before))
  )
    return [after(at + 1), "credit"];
  if (FILED_WITH.has(word) && FILED.has(before)) return [after(at + 1), "credit"];
  if (CITES.has(word)) return [after(at + 1), "cited"];
  if (
    CREDITS.of.has(word) &&
    OWNED.has(before) &&
    (OWN_ACCOUNT.has(before) ||
      isBy(tokens, at - 2) ||
      (LISTS.has(before) && ON.has(tokens[at - 3]?.lower ?? "")))
  )
    return [after(at + 1), "account"];
  if (BY.has(word) && at > last) {
    const head = after(at + 1);
    if (head > at && OWNED.has(tokens[head + 1]?.lower ?? "")) return [head, "estimates"];
  }
  return [-1, ""];
}

/** "40 by the guild's": right behind the number, and no noun behind the possessive, because the count before had it. */
function isElided(tokens: readonly Token[], { at, last }: { at: number; last: number }): boolean {
  const by = [last, last + 1].find((i) => BY.has(tokens[i]?.lower ?? ""));
  return by !== undefined && at - by <= BY_REACH && /^[.,;:)]$/.test(tokens[at + 1]?.text ?? ".");
}

/** Behind the number only "by the ministry's tally" owns it. */
function hasBy(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before > at - 1 - BY_REACH; before--)
    if (BY.has(tokens[before]?.lower ?? "")) return true;
  return false;
}

function ownsCount(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + NOUN_REACH; at++) if (OWNED.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

function isBy(tokens: readonly Token[], at: number): boolean {
  return BY.has(tokens[ARTICLES.has(tokens[at]?.lower ?? "") ? at - 1 : at]?.lower ?? "");
}

/** "The sexton's eleven graves", "Pask sticks to his 260": a source whose possessive stands right before the number. */
export function possessors(doc: Doc, { mention, speakers, harm }: Looking): Giver[] {
  const at = mention.first - 1;
  if ((harm || mention.noun === null) && POSSESSIVE_PRONOUNS.has(doc.tokens[at]?.lower ?? ""))
    return possessor(at, ownerMeant(doc, { at, speakers }));
  if (!(harm || mention.noun === null) || !POSSESSIVE.test(doc.tokens[at]?.lower ?? "")) return [];
  return possessor(at, sourceAt(doc, { head: at - 1, speakers }));
}

function possessor(at: number, name: string | null): Giver[] {
  return name === null ? [] : [{ name, at, rule: "possessor" }];
}
