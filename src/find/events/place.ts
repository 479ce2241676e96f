import { type FoundPlace, overlapOf, type Span } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { Telling } from "./assign.ts";
import type { EventWords } from "./lexicon.ts";

/** The place named in the clause itself, the one behind the trigger before one in front of it: "a bus from Orvane overturned near Tessaly". */
export function placeOf(
  doc: Doc,
  of: { readonly telling: Telling; readonly places: readonly FoundPlace[]; readonly words: EventWords },
): FoundPlace | undefined {
  const { clause, trigger } = of.telling;
  const inClause = within(of.places, clause).filter((place) => !isMeasuredFrom(doc, place.anchor, of.words));
  const behind = inClause.find(
    ({ anchor }) => anchor.start > trigger.token.start && isSited(doc, anchor, of.words),
  );
  return behind ?? inClause[0];
}

/** The places that a span touches, of a list in order of the text that do not overlap. */
function within(places: readonly FoundPlace[], span: Span): FoundPlace[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.anchor.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: FoundPlace[] = [];
  for (let at = low; at < places.length && overlapOf(places[at]!.anchor, span) > 0; at++)
    found.push(places[at]!);
  return found;
}

/** "40 km south of Orvane": a place that another is measured from. */
function isMeasuredFrom({ text }: Doc, { start }: Span, { sets }: EventWords): boolean {
  const words = text
    .slice(Math.max(0, start - LONGEST_MEASURE), start)
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .slice(-MEASURE_WORDS);
  const unit = words.findLastIndex((word) => sets.lengths.has(word));
  return (
    unit > 0 &&
    /\d/.test(words[unit - 1]!) &&
    words.slice(unit + 1, -1).every((word) => sets.bearings.has(word))
  );
}

/** "40 kilometres south-east of": the words of a measure, and how long they are at most. */
const MEASURE_WORDS = 4;
const LONGEST_MEASURE = 40;

/** No word of place is longer, with its article and blanks. */
const LONGEST = 16;

/** Whether a word of place stands before it, an article between them or not. */
function isSited({ text }: Doc, { start }: Span, { sets }: EventWords): boolean {
  const near = text.slice(Math.max(0, start - LONGEST), start);
  if (near !== near.trimEnd()) {
    const [last = "", before = ""] = near.trim().toLowerCase().split(/\s+/).reverse();
    return sets.where.has(last) || (sets.articles.has(last) && sets.where.has(before));
  }
  return false;
}
