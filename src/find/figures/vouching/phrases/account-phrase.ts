import type { Speaker } from "../../../../model/index.ts";
import type { Doc, Token } from "../../../../text/index.ts";
import { BY, POSSESSIVE } from "../../languages/en/function-words.ts";
import { ACCOUNTS, OF_COUNTED, OWNER_NEEDED } from "../../languages/en/vouching/counts.ts";
import { ACCOUNT_LINKS, CREDITS, DRAWN_UP, NO_OWNERS } from "../../languages/en/vouching/credits.ts";
import { POSSESSIVE_PRONOUNS, RELATIVE } from "../../languages/en/vouching/pronouns.ts";
import { SOURCE_HEADS } from "../../languages/en/vouching/source-nouns.ts";
import { headAfter } from "./looking.ts";
import { ownerMeant } from "./owner-meant.ts";
import { sourceAt, standsForSource } from "./source-phrase.ts";

/** How often an account may be of an account: "strokes in the notebook of the verger". A judgement by that example. */
const DEEP = 3;
/** How far behind an account "by" may stand, in words: "the list kept since May by". A judgement by that example. */
const BY_REACH = 5;

/** A phrase whose source is asked for. */
export interface Asked {
  /** The token at which it begins, an article included. */
  readonly from: number;
  readonly speakers: readonly Speaker[];
  /** Whether any noun for somebody will do, or only a body, an office, a calling or a name. */
  readonly anyone?: boolean;
}

/** The head of the noun phrase at `from`, before the article of another; -1 where none begins there. */
export function headFrom({ tokens }: Doc, from: number): number {
  const owned = POSSESSIVE_PRONOUNS.has(tokens[from]?.lower ?? "");
  const head = headAfter(tokens, { from: owned ? from + 1 : from });
  for (let at = from + 1; at < head; at++)
    if (opensClause(tokens, at)) return at - 1;
    else if (tokens[at]!.upos === "DET" && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.upos)) return at - 1;
  return head;
}

/** "a number Civil Rescue calls final": a name right behind an account begins a clause that describes it. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const [account, name] = [tokens[at - 1]!, tokens[at]!];
  return OF_COUNTED.has(account.lower) && name.upos === "PROPN" && /^\p{Lu}/u.test(name.text);
}

/**
 * Whose account the noun phrase at `from` is, by its possessive, by what "of", "from" or "kept by" ties to it, or by the noun before it: "the harbour master's passenger
 * sheet", "strokes in the verger's notebook", "a government handout", "the tally that the minister read out". `null` where it is no account or nobody's.
 */
export function accountOwner(doc: Doc, { from, speakers, anyone = true }: Asked, deep = 0): string | null {
  const { tokens } = doc;
  const head = headFrom(doc, from);
  if (head < 0 || !ACCOUNTS.has(tokens[head]!.lower)) return null;
  const mark = markIn(tokens, { from, head });
  const owned = mark > 0 && !NO_OWNERS.has(tokens[mark - 1]!.lower);
  if (owned) return sourceAt(doc, { head: mark - 1, speakers, anyone });
  if (POSSESSIVE_PRONOUNS.has(tokens[from]!.lower)) return ownerMeant(doc, { at: from, speakers });
  const linked = CREDITS.of.has(tokens[head + 1]?.lower ?? "");
  const owner = deep < DEEP ? behind(doc, { head, speakers, deep }) : null;
  return owner ?? (linked ? null : inside(doc, { from, head, speakers }));
}

/** The last possessive mark before the head, or -1. */
function markIn(tokens: readonly Token[], { from, head }: { from: number; head: number }): number {
  for (let at = head - 1; at > from; at--) if (POSSESSIVE.test(tokens[at]!.text)) return at;
  return -1;
}

function behind(
  doc: Doc,
  { head, speakers, deep }: { head: number; speakers: readonly Speaker[]; deep: number },
): string | null {
  const { tokens } = doc;
  const link = tokens[head + 1]?.lower ?? "";
  if (OF_COUNTED.has(tokens[head]!.lower) && ACCOUNT_LINKS.has(link) && !CREDITS.from.has(link)) {
    const body = headFrom(doc, head + 2);
    if (body < 0 || !(ACCOUNTS.has(tokens[body]!.lower) || standsForSource(doc, { head: body, speakers })))
      return null;
  }
  if (ACCOUNT_LINKS.has(link) || RELATIVE.has(link))
    return ownerOrSource(doc, { from: head + 2, speakers }, deep + 1);
  if (/^(?:DET|PROPN)$/.test(tokens[head + 1]?.upos ?? "")) return callsIt(doc, { from: head + 1, speakers });
  if (!DRAWN_UP.has(link)) return null;
  for (let at = head + 2; at < head + BY_REACH; at++)
    if (BY.has(tokens[at]?.lower ?? "")) return ownerOrSource(doc, { from: at + 1, speakers }, deep + 1);
  return null;
}

/** "a number the port calls final", "the list the guild keeps": who does so with the account, where the verb follows at once. */
function callsIt(doc: Doc, { from, speakers }: Asked): string | null {
  const head = headFrom(doc, from);
  const verb = doc.tokens[head + 1];
  return head >= 0 && verb?.upos === "VERB" ? sourceAt(doc, { head, speakers }) : null;
}

/** The source that the noun phrase at `from` names, or whose account it is; with `anyone` any person will do. */
export function ownerOrSource(doc: Doc, { from, speakers, anyone = false }: Asked, deep = 0): string | null {
  const { tokens } = doc;
  const head = headFrom(doc, from);
  if (head < 0) return null;
  const owner = accountOwner(doc, { from, speakers }, deep);
  if (owner !== null || isAccountOnly(tokens[head]!)) return owner;
  const source = NO_OWNERS.has(tokens[head]!.lower) ? null : sourceAt(doc, { head, speakers, anyone });
  if (source === null && anyone && ACCOUNT_LINKS.has(tokens[head + 1]?.lower ?? "") && deep < DEEP)
    return accountOwner(doc, { from: head + 2, speakers }, deep + 1);
  const mark = source === null ? markIn(tokens, { from, head }) : -1;
  return mark > 0 ? sourceAt(doc, { head: mark - 1, speakers }) : source;
}

/** A word for an account and not also for a body ("the Water Board"). */
function isAccountOnly({ lower }: Token): boolean {
  return ACCOUNTS.has(lower) && !SOURCE_HEADS.has(lower);
}

/** "a government handout": the noun before an account is whose it is. */
function inside(
  doc: Doc,
  { from, head, speakers }: { from: number; head: number; speakers: readonly Speaker[] },
): string | null {
  const { tokens } = doc;
  if (OWNER_NEEDED.has(tokens[head]!.lower)) return null;
  for (let at = head - 1; at >= Math.max(from, head - 2); at--) {
    const token = tokens[at]!;
    if (/^(?:NOUN|PROPN)$/.test(token.upos) && standsForSource(doc, { head: at, speakers }))
      return sourceAt(doc, { head: at, speakers });
  }
  return null;
}
