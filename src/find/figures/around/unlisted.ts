import {
  type Anchor,
  anchorOf,
  contains,
  type FoundPlace,
  overlapOf,
  type Span,
} from "../../../model/index.ts";
import type { Doc, Token } from "../../../text/index.ts";
import { OF } from "../languages/en/function-words.ts";
import { ADMIN, DATE_NAMES, LEADS, LIES_IN, NO_PLACES, OFFICES } from "../languages/en/places.ts";
import type { Mention } from "../measures/counted/mention.ts";

interface Evidence {
  readonly mention: Mention;
  /** From the end of the last quantity to the start of the next one. */
  readonly between: Span;
  /** The stretch of the sentence whose places are the figure's: of a statement, its content. */
  readonly home: Span;
  /** Places that say something else than where the figure is of. */
  readonly passed: readonly FoundPlace[];
  readonly report: string;
}

/** A name that no gazetteer knows, where the words around it make it a place. */
export interface Unlisted {
  readonly anchor: Anchor;
}

/** How far from the number such a name is looked for, in words. A judgement: most sentences are shorter, and a hostile text is one sentence. */
const REACH = 40;

/** "57 died in Tolvira Town": behind a preposition and the number, before the next one. */
export function namedBehind(doc: Doc, evidence: Evidence): Unlisted | undefined {
  const { mention, between } = evidence;
  for (let at = mention.to; at < Math.min(mention.sentence.last - 1, mention.to + REACH); at++) {
    if ((doc.tokens[at]?.start ?? between.end) >= between.end) return undefined;
    const found = leads(doc.tokens, at) ? nameAt(doc, { ...evidence, at: at + 1 }) : undefined;
    // "40 have died, said the coordinator in Tolvira": where somebody speaks.
    if (found && !contains(evidence.home, found.anchor)) return undefined;
    // "Tolvira has 40 and Lisk 31": a name right before the next number is that number's.
    if (found) return /^\s$/.test(doc.text.slice(found.anchor.end, between.end)) ? undefined : found;
  }
  return undefined;
}

/** "The flood in Tolvira killed 57": before the number and behind the last one. */
export function namedBefore(doc: Doc, evidence: Evidence): Unlisted | undefined {
  const { mention, between, home } = evidence;
  for (let at = mention.first - 2; at >= Math.max(mention.sentence.first, mention.first - REACH); at--) {
    if ((doc.tokens[at]?.start ?? 0) < between.start) return undefined;
    const office = namesOffice(doc.tokens, at);
    const leads = office || LIES_IN.has(doc.tokens[at]?.lower ?? "");
    const found = leads && nameAt(doc, { ...evidence, at: at + 1 });
    if (found && (office || contains(home, found.anchor))) return found;
  }
  return undefined;
}

/** The name in capitals that opens at a token, unless it is of a date, of no place, a body's short name, or of a place that was passed over. */
function nameAt(
  doc: Doc,
  { at, mention, passed, report }: Evidence & { readonly at: number },
): Unlisted | undefined {
  const end = endOfName(doc.tokens, { from: at, limit: mention.sentence.last });
  const [first, last] = [doc.tokens[at], doc.tokens[end - 1]];
  if (!first || !last || end === at || DATE_NAMES.has(first.lower) || NO_PLACES.has(first.lower))
    return undefined;
  if (end === at + 1 && isShortName(first)) return undefined;
  const anchor = anchorOf({ id: report, text: doc.text }, { start: first.start, end: last.end });
  const other = passed.some((place) => overlapOf(place.anchor, anchor) > 0);
  return other ? undefined : { anchor };
}

/** "The governor of Tolvira": whoever holds it speaks of the place, so it stands outside what is said. */
function namesOffice(tokens: readonly Token[], at: number): boolean {
  return OF.has(tokens[at]?.lower ?? "") && OFFICES.has(tokens[at - 1]?.lower ?? "");
}

function leads(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return LEADS.has(word) || (OF.has(word) && ADMIN.has(tokens[at - 1]?.lower ?? ""));
}

/** So many capitals alone may be a body's short name or a currency ("WFP", "US$"); the names of towns in headlines are longer. */
const SHORT = 5;

function isShortName({ text }: Token): boolean {
  return text.length <= SHORT && !/\p{Ll}/u.test(text);
}

/** Behind the last word of a name in capitals; a hyphen goes on with it ("Tol-Vira"). */
function endOfName(tokens: readonly Token[], { from, limit }: { from: number; limit: number }): number {
  const isCapital = (at: number) => at < limit && /^\p{Lu}/u.test(tokens[at]?.text ?? "");
  let end = from;
  while (isCapital(end) || (end > from && isHyphen(tokens, end) && isCapital(end + 1))) end++;
  return end;
}

/** Whether a token is a hyphen inside a word. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return hyphen?.text === "-" && before?.end === hyphen.start && after?.start === hyphen.end;
}
