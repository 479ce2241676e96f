import type { Anchor, FoundFigure, FoundPlace, FoundStatement, Span } from "../../../model/index.ts";
import { anchorOf, contains } from "../../../model/index.ts";
import type { Doc, Token } from "../../../text/index.ts";
import { headingSpan, leadSpan, rowSpan } from "../measures/labels.ts";
import { type Mention, tokensOver } from "../measures/mention.ts";
import { near, PARAGRAPH } from "./near.ts";

/** Where a figure is of, as far as its sentence, its row, its lead-in, its paragraph or its heading say. */
export type PlaceOf = Pick<FoundFigure, "place" | "placeAnchor" | "direction" | "country">;

interface Evidence {
  readonly mention: Mention;
  readonly places: readonly FoundPlace[];
  readonly statement: FoundStatement | null;
  /** Where the next and the last quantity of the sentence stand: a place beyond them is theirs first. */
  readonly between: Span;
  readonly report: string;
}

/** Finds the place of a figure: the nearest behind it, else before it in the sentence, else the one the row, list item or paragraph is about. */
export function placeOf(doc: Doc, given: Evidence): PlaceOf {
  const { mention, between } = given;
  const places = near(given.places, { span: mention.quantity.anchor, reach: PARAGRAPH });
  const evidence = { ...given, places };
  const anchor = mention.quantity.anchor;
  const home = scopeOf(doc, evidence);
  const inside = places.filter((place) => contains(home, place.anchor) && !isDemonym(place));
  const after = inside.find((place) => place.anchor.start >= anchor.end && place.anchor.start < between.end);
  const behind = after && narrower(doc, { place: after, inside });
  const before = local(inside.filter((place) => place.anchor.end <= anchor.start));
  const later = inside.find((place) => place.anchor.start >= anchor.end);
  const owned = before && before.anchor.start >= between.start ? before : undefined;
  const outside = places.findLast(
    (place) => contains(mention.sentence, place.anchor) && place.anchor.end <= home.start,
  );
  const found =
    behind ?? named(doc, evidence) ?? owned ?? before ?? later ?? outside ?? around(doc, evidence);
  if (!found) return {};
  return {
    place: found.anchor.exact,
    placeAnchor: found.anchor,
    direction: directionOf(doc, found.anchor),
    ...(found.country ? { country: found.country } : {}),
  };
}

/** Within a statement, only its content: "told reporters in Geneva" places the reporters. */
function scopeOf(doc: Doc, { mention, statement }: Evidence): Span {
  const { start, end } = mention.sentence;
  if (!statement) return { start, end };
  const inner = {
    start: Math.max(start, statement.content.start),
    end: Math.min(end, statement.content.end),
  };
  return doc.blocks[mention.sentence.block]?.kind === "row" ? { start, end } : inner;
}

/** "China's Hainan Province", "the Croatian island of Vis": the country only says where the other lies. */
function narrower(
  doc: Doc,
  { place, inside }: { place: FoundPlace; inside: readonly FoundPlace[] },
): FoundPlace | undefined {
  const next = inside[inside.indexOf(place) + 1];
  const between = next ? doc.text.slice(place.anchor.end, next.anchor.start) : "";
  return next && /^['’\uFFFD]s?\s$/.test(between) ? next : place;
}

/** "Sudanese", "Croatian": people or a side, not where they are. */
function isDemonym({ anchor, name }: FoundPlace): boolean {
  return anchor.exact.toLowerCase() !== name.toLowerCase() && /(?:an|ese|ish|i|ch)s?$/.test(anchor.exact);
}

/** The last place before a figure; of "In Herat, western Afghanistan, ..." the one that the country only locates. */
function local(before: readonly FoundPlace[]): FoundPlace | undefined {
  const last = before.at(-1);
  if (!last?.gazetteer?.startsWith("iso:")) return last;
  return (
    before.findLast((place) => place.country === last.country && !place.gazetteer?.startsWith("iso:")) ?? last
  );
}

type Found = Pick<FoundPlace, "anchor" | "country">;

/** "in Banteay Town": a name in capitals behind a preposition and the number, where no gazetteer knows it. */
function named(doc: Doc, { mention, between, report }: Evidence): Found | undefined {
  for (let at = mention.to; at < Math.min(mention.sentence.last - 1, mention.to + 40); at++) {
    const token = doc.tokens[at];
    if (!token || token.start >= between.end) return undefined;
    if (!opensName(doc.tokens, at)) continue;
    const end = endOfName(doc.tokens, { from: at + 1, limit: mention.sentence.last });
    const [first, last] = [doc.tokens[at + 1], doc.tokens[end - 1]];
    if (end > at + 1 && first && last && !DATES.test(first.lower)) {
      return { anchor: anchorOf({ id: report, text: doc.text }, { start: first.start, end: last.end }) };
    }
  }
  return undefined;
}

const ADMIN =
  /^(?:district|province|county|city|town|village|state|island|islands|department|municipality|region|peninsula|canton|parish|commune|camp|governorate|area)s?$/;

function opensName(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return (
    /^(?:in|from|at|near|around|across|into|on|hit|struck|hits)$/.test(word) ||
    (word === "of" && ADMIN.test(tokens[at - 1]?.lower ?? ""))
  );
}

const DATES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/;

function endOfName(tokens: readonly Token[], { from, limit }: { from: number; limit: number }): number {
  let end = from;
  while (end < limit && /^\p{Lu}/u.test(tokens[end]?.text ?? "")) end++;
  return end;
}

/** Beyond the sentence: the row's cells, the item's lead-in, what stands before in the block, the heading. */
function around(doc: Doc, { mention, places }: Evidence): FoundPlace | undefined {
  const block = doc.blocks[mention.sentence.block];
  if (!block) return undefined;
  const spans = [rowSpan(block), leadSpan(doc, block)];
  for (const span of spans) {
    const found = span && places.find((place) => contains(span, place.anchor));
    if (found) return found;
  }
  const earlier = places.findLast(
    (place) => contains(block, place.anchor) && place.anchor.end <= mention.sentence.start,
  );
  if (earlier) return earlier;
  const opener = doc.blocks[block.index - 1];
  if (opener && /:$/.test(doc.text.slice(opener.start, opener.end))) {
    const before = places.find((place) => contains(opener, place.anchor));
    if (before) return before;
  }
  const heading = headingSpan(doc, block);
  return heading ? places.find((place) => contains(heading, place.anchor)) : undefined;
}

function directionOf(doc: Doc, anchor: Anchor): "from" | "in" | "to" {
  const [first] = tokensOver(doc, anchor);
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const word = doc.tokens[at]?.lower ?? "";
    if (word === "from") return "from";
    if (/^(?:to|into|towards|toward|for)$/.test(word)) return "to";
    if (/^(?:in|at|of|near|around|across|within|inside|on)$/.test(word)) return "in";
  }
  return "in";
}
