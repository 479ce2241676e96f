import type { Anchor, FoundFigure, FoundPlace, FoundStatement, Span } from "../../model/index.ts";
import { anchorOf, contains } from "../../model/index.ts";
import type { Doc, Token } from "../../text/index.ts";
import { headingSpan, leadSpan, rowSpan } from "./labels.ts";
import { type Mention, tokensOver } from "./mention.ts";

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
export function placeOf(doc: Doc, evidence: Evidence): PlaceOf {
  const { mention, places, between } = evidence;
  const anchor = mention.quantity.anchor;
  const home = scopeOf(doc, evidence);
  const inside = places.filter((place) => contains(home, place.anchor) && !contains(place.anchor, anchor));
  const behind = inside.find((place) => place.anchor.start >= anchor.end && place.anchor.start < between.end);
  const before = inside.findLast((place) => place.anchor.end <= anchor.start);
  const later = inside.find((place) => place.anchor.start >= anchor.end);
  const owned = before && before.anchor.start >= between.start ? before : undefined;
  const found = behind ?? named(doc, evidence) ?? owned ?? before ?? later ?? around(doc, evidence);
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

type Found = Pick<FoundPlace, "anchor" | "country">;

/** "in Banteay Town": a name in capitals behind a preposition and the number, where no gazetteer knows it. */
function named(doc: Doc, { mention, between, report }: Evidence): Found | undefined {
  for (let at = mention.to; at < mention.sentence.last - 1; at++) {
    const token = doc.tokens[at];
    if (!token || token.start >= between.end) return undefined;
    if (!/^(?:in|from|at|near|around|across|into)$/.test(token.lower)) continue;
    const end = endOfName(doc.tokens, { from: at + 1, limit: mention.sentence.last });
    const [first, last] = [doc.tokens[at + 1], doc.tokens[end - 1]];
    if (end > at + 1 && first && last && !DATES.test(first.lower)) {
      return { anchor: anchorOf({ id: report, text: doc.text }, { start: first.start, end: last.end }) };
    }
  }
  return undefined;
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
