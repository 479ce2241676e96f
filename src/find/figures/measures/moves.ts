import { anchorOf, type Quantity, type Span } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import { COUNT_NOUNS } from "../languages/en/counts.ts";
import { KNOWN, POSSESSIVE } from "../languages/en/function-words.ts";
import { MOVE_JOINS, MOVES } from "../languages/en/moves.ts";
import { readNumber } from "../quantities/quantities.ts";
import { tokensOver } from "./counted/mention.ts";

/** How far before "from" the verb of moving may stand, in words: "rose sharply within two days from". A judgement by that example. */
const REACH = 6;

/**
 * Parts "rose from 34 to 51", which as a quantity is a range, into the two numbers that it counts with: the earlier, then the later. Every
 * other quantity stays as it is.
 */
export function splitMoves(doc: Doc, quantities: readonly Quantity[]): Quantity[] {
  return quantities.flatMap((quantity) => (isMove(doc, quantity) ? partsOf(doc, quantity) : [quantity]));
}

function isMove(doc: Doc, { anchor, number, modifier, min, max, damaged }: Quantity): boolean {
  if (damaged || modifier !== "range" || min === null || max === null) return false;
  const [first] = tokensOver(doc, number);
  const from = MOVE_JOINS.from.has(doc.tokens[first]?.lower ?? "") ? first : first - 1;
  if (!MOVE_JOINS.from.has(doc.tokens[from]?.lower ?? "")) return isOwned(doc, first);
  if (anchor.end <= (doc.tokens[from]?.end ?? 0)) return false;
  if (falls(doc, number)) return true;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const token = doc.tokens[at];
    if (!token || /^[.;:]$/.test(token.text)) return false;
    if (MOVES.has(token.lower)) return true;
  }
  return movesCount(doc, from);
}

/** How many words may name whose the earlier number is: "from the city council's first". A judgement by that example, with some room. */
const OWNER = 7;

/** "from the prefect's 28 to 41", "from its 28 to 41": a number that is somebody's is no end of a range. */
function isOwned({ tokens }: Doc, first: number): boolean {
  const owner = tokens[first - 1];
  if (!POSSESSIVE.test(owner?.text ?? "") && !KNOWN.has(owner?.lower ?? "")) return false;
  for (let at = first - 2; at >= Math.max(0, first - OWNER); at--) {
    const token = tokens[at]!;
    if (MOVE_JOINS.from.has(token.lower)) return true;
    if (/^(?:VERB|AUX|PUNCT|ADP|SCONJ)$/.test(token.upos)) return false;
  }
  return false;
}

/** "from 28 to 16": no range falls. */
function falls(doc: Doc, number: Span): boolean {
  const parts = partSpans(doc, number);
  if (!parts) return false;
  const [earlier, later] = parts.map((span) => readNumber(doc, span));
  return (
    earlier != null && later != null && earlier.min !== null && later.max !== null && later.max < earlier.min
  );
}

/** How far before "from" the verb may stand whose object is a count: "lifted its count of fishermen drowned in the strait since May from". A judgement by that example, with some room. */
const COUNT_REACH = 20;

/** "has raised its tally of those drowned since May from 12 to 19": a verb of moving whose object is a count, with what it counts between. */
function movesCount({ tokens }: Doc, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - COUNT_REACH); at--) {
    const token = tokens[at];
    if (!token || /^[.;:]$/.test(token.text)) return false;
    const count = tokens.slice(at + 1, at + 4).some(({ lower }) => COUNT_NOUNS.has(lower));
    if (MOVES.has(token.lower) && count) return true;
  }
  return false;
}

function partsOf(doc: Doc, quantity: Quantity): Quantity[] {
  const parts = partSpans(doc, quantity.number);
  if (!parts) return [quantity];
  const [earlier, later] = parts;
  const rises = readNumber(doc, later)?.max !== quantity.min;
  const [low, high] = [quantity.min, quantity.max];
  const part = (span: Span, value: number | null): Quantity => ({
    ...quantity,
    anchor: anchorOf({ id: quantity.anchor.report, text: doc.text }, span),
    number: span,
    min: value,
    max: value,
    modifier: "exact",
  });
  return [part(earlier, rises ? low : high), part(later, rises ? high : low)];
}

/** The spans of the earlier and the later number of a move; `null` where no "to" parts them. */
function partSpans(doc: Doc, number: Span): readonly [Span, Span] | null {
  const [first, last] = tokensOver(doc, number);
  const start = MOVE_JOINS.from.has(doc.tokens[first]?.lower ?? "") ? first + 1 : first;
  let join = start + 1;
  while (join < last && !MOVE_JOINS.to.has(doc.tokens[join]?.lower ?? "")) join++;
  if (join + 1 >= last) return null;
  return [spanOf(doc, [start, join]), spanOf(doc, [join + 1, last])];
}

function spanOf({ tokens }: Doc, [first, last]: readonly [number, number]): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}
