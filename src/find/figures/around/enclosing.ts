import type { FoundFigure, FoundPlace, Span } from "../../../model/index.ts";
import { contains } from "../../../model/index.ts";
import type { Block, Doc } from "../../../text/index.ts";
import { type Mention, tokensOver } from "../measures/counted/mention.ts";
import { headingSpan, leadSpan, rowSpan } from "../measures/labels/labels.ts";
import { isCapital } from "./seat.ts";

/** A place beyond the sentence of a figure, with what holds it. */
export interface Enclosing {
  readonly place: FoundPlace;
  readonly basis: NonNullable<FoundFigure["placeBasis"]>;
}

/** How many blocks of a report may carry its dateline. A judgement: title, subtitle, byline and date stand above it. */
const HEAD_BLOCKS = 6;
/** What stands behind the place of a dateline: "BELMO (TNA) -", "Belmo, 3 May –". */
const DATELINE = /^[\s,]{0,2}(?:\([^()\n]{1,40}\)|[^\n–—-]{0,30})\s?[–—-]\s/u;

/**
 * The place that what encloses a sentence is about: the row's cells, the item's lead-in, what stands before in the block, the line that
 * opens a list, the heading, at last the dateline.
 */
export function enclosing(
  doc: Doc,
  {
    mention,
    places,
    dateline,
  }: { mention: Mention; places: readonly FoundPlace[]; dateline: FoundPlace | undefined },
): Enclosing | undefined {
  const block = doc.blocks[mention.sentence.block];
  if (!block) return undefined;
  const first = (span: Span | null) => span && places.find((place) => contains(span, place.anchor));
  const row = first(rowSpan(block));
  if (row) return { place: row, basis: "row" };
  const lead = first(leadSpan(doc, block));
  if (lead) return { place: lead, basis: "lead-in" };
  const earlier = carriedOver(doc, { block, mention, places });
  if (earlier) return { place: earlier, basis: "paragraph" };
  const opening = first(openerOf(doc, block));
  if (opening) return { place: opening, basis: "lead-in" };
  const heading = first(headingSpan(doc, block));
  if (heading) return { place: heading, basis: "heading" };
  // News agencies have their bureaus in capitals: what they write from there is of the country.
  return dateline && !isCapital(dateline) ? { place: dateline, basis: "dateline" } : undefined;
}

/** The last place before the sentence in its block; none where that is one of several that share out what was counted ("three in Tamra, two in Oshvel"). */
function carriedOver(
  doc: Doc,
  { block, mention, places }: { block: Block; mention: Mention; places: readonly FoundPlace[] },
): FoundPlace | undefined {
  const before = places.filter(
    (place) => contains(block, place.anchor) && place.anchor.end <= mention.sentence.start,
  );
  const [last, other] = [before.at(-1), before.at(-2)];
  return last && other && sharesOut(doc, [other, last]) ? undefined : last;
}

/** How many tokens may stand between two members of such a list. A judgement: a number, its noun, a comma and a joining word. */
const LIST_GAP = 5;

/** Whether a number stands between two places that nothing but a few words part. */
function sharesOut(doc: Doc, [a, b]: readonly [FoundPlace, FoundPlace]): boolean {
  const [from, to] = [tokensOver(doc, a.anchor)[1], tokensOver(doc, b.anchor)[0]];
  return to - from <= LIST_GAP && doc.tokens.slice(from, to).some(({ upos }) => upos === "NUM");
}

/** The line right above that ends in a colon. */
function openerOf(doc: Doc, block: Block): Span | null {
  const opener = doc.blocks[block.index - 1];
  return opener && /:$/.test(doc.text.slice(opener.start, opener.end)) ? opener : null;
}

/** The place that one of the first blocks opens with, before a dash, and where that dash ends. */
export function datelineOf(
  doc: Doc,
  places: readonly FoundPlace[],
): { readonly place: FoundPlace; readonly end: number } | undefined {
  const starts = new Set(
    doc.blocks
      .slice(0, HEAD_BLOCKS)
      .filter(({ kind }) => kind === "paragraph")
      .map(({ start }) => start),
  );
  const end = doc.blocks[HEAD_BLOCKS - 1]?.end ?? doc.text.length;
  for (const place of places) {
    if (place.anchor.start > end) return undefined;
    if (!starts.has(place.anchor.start)) continue;
    const rest = DATELINE.exec(doc.text.slice(place.anchor.end, place.anchor.end + 80));
    if (rest) return { place, end: place.anchor.end + rest[0].length };
  }
  return undefined;
}
