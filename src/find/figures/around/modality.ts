import { daysBetween, daysOf, type FoundDate, type FoundFigure } from "../../../model/index.ts";
import type { Doc, Token } from "../../../text/index.ts";
import type { ReportContext } from "../../context.ts";
import { SAYING } from "../languages/en/function-words.ts";
import {
  ABLE,
  CLAUSE_JOINS,
  EXPECTING,
  HAPPENINGS,
  HOLDING,
  JUDGING,
  PLANNING,
  WILL,
} from "../languages/en/times.ts";
import type { Mention } from "../measures/counted/mention.ts";
import { near, PARAGRAPH } from "../quantities/near.ts";
import { carriedDate, HISTORY_DAYS } from "./carried-date.ts";
import { opensWhile, tellsAge } from "./date-sense.ts";

/** How far a modal may stand from the number, in words. A judgement: further off it has a clause of its own. */
const REACH = 7;

/** Says whether a figure is said to be so, expected, planned, or of a time long before the report. */
export function modalityOf(
  doc: Doc,
  { mention, dates, context }: { mention: Mention; dates: readonly FoundDate[]; context: ReportContext },
): FoundFigure["modality"] {
  if (isHistoric(doc, { mention, dates, context }) || isOfOther(doc, { mention, context })) return "historic";
  const [first, last] = clauseOf(doc, mention);
  for (let at = first; at < last; at++) {
    const token = doc.tokens[at];
    if (!token || (token.lower === "may" && token.text !== "may")) continue;
    if (findsOut(doc, { at, first: mention.first }) || judges(doc, { at, last })) continue;
    if (token.lower === "would" && doc.tokens[at + 1]?.lower === "be") return "planned";
    if (EXPECTING.has(token.lower)) return "hypothetical";
    if (PLANNING.has(token.lower) && !holdsToCount(doc, at)) return "planned";
  }
  return "asserted";
}

/** How far behind "will" its verb may stand, in words. A judgement: an adverb or two come between. */
const VERB_REACH = 3;

/** How far behind "could" the verb may stand: "could so far not confirm". A judgement by that example. */
const ABLE_REACH = 4;

/** Whether the word at `at` is a "could" by which somebody was able to find a number out, or to do no more than so much: "could confirm 40", "could treat only nine". */
function findsOut({ tokens }: Doc, { at, first }: { at: number; first: number }): boolean {
  if (!ABLE.could.has(tokens[at]?.lower ?? "") || at >= first) return false;
  const verb = tokens.slice(at + 1, Math.min(first, at + 1 + ABLE_REACH)).find(({ xpos }) => xpos === "VB");
  if (!verb) return false;
  return ABLE.verbs.has(verb.lower) || (verb.index > at && ABLE.only.has(tokens[first - 1]?.lower ?? ""));
}

/** How far behind "would" the word may stand that a number is right. A judgement: "would have been the right". */
const RIGHT_REACH = 4;

/** "91 would be right", "the right number would be 91": what ought to have been said is said. */
function judges({ tokens }: Doc, { at, last }: { at: number; last: number }): boolean {
  if (!JUDGING.would.has(tokens[at]?.lower ?? "")) return false;
  const behind = tokens.slice(at + 1, Math.min(last, at + 1 + RIGHT_REACH));
  const before = tokens.slice(Math.max(0, at - RIGHT_REACH), at);
  const right = ({ lower }: Token) => JUDGING.right.has(lower);
  return behind.some(right) || (before.some(right) && JUDGING.be.has(behind[0]?.lower ?? ""));
}

/** Whether the word at `at` is a "will" by which somebody holds to a count that stands: "the ministry will concede only 30", "the mayor will not move from 41". */
function holdsToCount({ tokens }: Doc, at: number): boolean {
  if (!WILL.has(tokens[at]?.lower ?? "")) return false;
  const behind = tokens.slice(at + 1, at + 1 + VERB_REACH);
  const verb = behind.find(({ upos }) => upos === "VERB");
  return verb !== undefined && (HOLDING.has(verb.lower) || SAYING.has(verb.lower));
}

/** The words around the number up to the next comma, full stop or semicolon, or to the clause of another number. */
function clauseOf({ tokens }: Doc, mention: Mention): [number, number] {
  const ends = (token: Token | undefined) => !token || /^[,;:.()]$/.test(token.text);
  let first = mention.first;
  let finite = false;
  while (first > Math.max(mention.sentence.first, mention.first - REACH) && !ends(tokens[first - 1])) {
    // "200,000 have crossed and 860,000 could": a finite verb between two numbers parts their clauses.
    if (finite && tokens[first - 1]?.upos === "NUM") break;
    first--;
    if (/^(?:VB[DZP]|MD)$/.test(tokens[first]?.xpos ?? "")) finite = true;
  }
  let last = mention.last;
  while (last < Math.min(mention.sentence.last, mention.to + REACH) && !ends(tokens[last])) {
    if (CLAUSE_JOINS.has(tokens[last]?.lower ?? "") && startsNumber(tokens, last + 1)) break;
    last++;
  }
  return [first, last];
}

function startsNumber(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 4).some((token) => token.upos === "NUM");
}

function isHistoric(
  doc: Doc,
  { mention, dates, context }: { mention: Mention; dates: readonly FoundDate[]; context: ReportContext },
): boolean {
  const today = daysOf((context.published ?? "").slice(0, 10))?.first;
  if (!today) return false;
  const { start, end } = mention.sentence;
  if (carriedDate(doc, { mention, dates, published: context.published })) return true;
  return near(dates, { span: mention.quantity.anchor, reach: PARAGRAPH }).some((date) => {
    if (date.anchor.start < start || date.anchor.end > end || date.edtf === undefined) return false;
    const old = daysBetween(daysOf(date.edtf)?.last ?? "", today) > HISTORY_DAYS;
    return old && !opensWhile(doc, date) && !tellsAge(doc, date);
  });
}

/** How far before the number the name of another happening may stand, in words. A judgement by the example below, with some room. */
const OTHER_REACH = 8;
/** How much of a report tells what it is about, in code units. A judgement: the first paragraph or two. */
const LEAD = 600;

/** "the Zerd campaign, when 8,800 fell": a happening by another name than any in the head of the report. */
function isOfOther(
  { text, tokens }: Doc,
  { mention, context }: { mention: Mention; context: ReportContext },
): boolean {
  for (let at = Math.max(mention.sentence.first + 1, mention.first - OTHER_REACH); at < mention.first; at++) {
    const name = tokens[at - 1];
    if (!HAPPENINGS.has(tokens[at]?.lower ?? "") || name?.upos !== "PROPN") continue;
    const behind = tokens.slice(at + 1, at + 4).map((token) => token.lower);
    if (!behind.includes("which") && !behind.includes("when")) continue;
    if (![context.title ?? "", text.slice(0, LEAD)].some((head) => head.includes(name.text))) return true;
  }
  return false;
}
