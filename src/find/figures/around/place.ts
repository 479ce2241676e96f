import type { Anchor, FoundFigure, FoundPlace, FoundStatement, Span } from "../../../model/index.ts";
import { anchorOf, contains, overlapOf } from "../../../model/index.ts";
import type { Doc, Token } from "../../../text/index.ts";
import { ADMIN, DATE_NAMES, DEMONYM, DIRECTIONS, LEADS, OF, OWNING } from "../languages/en/places.ts";
import { type Mention, tokensOver } from "../measures/mention.ts";
import { datelineOf, enclosing } from "./enclosing.ts";
import { near, PARAGRAPH } from "./near.ts";
import { isSeat } from "./seat.ts";
import { takenUp } from "./taken-up.ts";

/** Where a figure is of, as far as its sentence, its row, its lead-in, its paragraph, its heading or its dateline say. */
export type PlaceOf = Pick<FoundFigure, "place" | "placeAnchor" | "placeBasis" | "direction" | "country">;

interface Evidence {
  readonly mention: Mention;
  readonly places: readonly FoundPlace[];
  readonly statement: FoundStatement | null;
  /** Where the next and the last quantity of the sentence stand: a place beyond them is theirs first. */
  readonly between: Span;
  readonly report: string;
}

type Found = Pick<FoundPlace, "anchor" | "country">;

/** Finds the place of a figure: the nearest behind it, else before it in the sentence, else the one that what encloses the sentence is about. */
export function placeOf(doc: Doc, given: Evidence): PlaceOf {
  const { mention } = given;
  const counted = { start: doc.tokens[mention.from]?.start ?? 0, end: doc.tokens[mention.to - 1]?.end ?? 0 };
  const all =
    given.places.length === 0 ? [] : near(given.places, { span: mention.quantity.anchor, reach: PARAGRAPH });
  const dateline = datelineOf(doc, given.places);
  const places = all.filter(
    (place) =>
      place.anchor.end > (dateline?.end ?? 0) &&
      !isDemonym(place) &&
      !contains(counted, place.anchor) &&
      !isSeat(doc, { place, mention }),
  );
  const passed = all.filter((place) => !places.includes(place));
  const inside = inSentence(doc, { ...given, places, passed });
  if (inside) return placed(doc, inside, "sentence");
  const taken = takenUp(doc, { mention, places });
  if (taken) return placed(doc, taken, "paragraph");
  const around = enclosing(doc, { mention, places, dateline: dateline?.place });
  return around ? placed(doc, around.place, around.basis) : {};
}

function placed(doc: Doc, found: Found, placeBasis: NonNullable<FoundFigure["placeBasis"]>): PlaceOf {
  return {
    place: found.anchor.exact,
    placeAnchor: found.anchor,
    placeBasis,
    direction: directionOf(doc, found.anchor),
    ...(found.country ? { country: found.country } : {}),
  };
}

/** What a place is looked for with, and the places that say something else. */
interface Looking extends Evidence {
  readonly passed: readonly FoundPlace[];
}

function inSentence(doc: Doc, evidence: Looking): Found | undefined {
  const { mention, between, places } = evidence;
  const { anchor } = mention.quantity;
  const home = scopeOf(doc, evidence);
  const inside = places.filter((place) => contains(home, place.anchor));
  const after = inside.find((place) => place.anchor.start >= anchor.end && place.anchor.start < between.end);
  const behind = after && narrower(doc, { place: after, inside });
  const before = local(inside.filter((place) => place.anchor.end <= anchor.start));
  const later = inside.find((place) => place.anchor.start >= anchor.end);
  const shared = later && !isOfNext(doc, { place: later, next: between.end }) ? later : undefined;
  const owned = before && before.anchor.start >= between.start ? before : undefined;
  const outside = places.findLast(
    (place) => contains(mention.sentence, place.anchor) && place.anchor.end <= home.start,
  );
  return behind ?? named(doc, evidence) ?? owned ?? before ?? shared ?? outside;
}

/** "seven deaths: three in Tamra": a place right behind the next number is of that number alone. */
function isOfNext(doc: Doc, { place, next }: { place: FoundPlace; next: number }): boolean {
  const [, from] = tokensOver(doc, { start: next, end: next + 1 });
  const [to] = tokensOver(doc, place.anchor);
  return to - from <= 1 && from <= to;
}

/** Within a statement, only its content: "told reporters in Geneva" places the reporters. */
function scopeOf(doc: Doc, { mention, statement }: Evidence): Span {
  const { start, end } = mention.sentence;
  if (!statement || doc.blocks[mention.sentence.block]?.kind === "row") return { start, end };
  return {
    start: Math.max(start, statement.content.start),
    end: Math.min(end, statement.content.end),
  };
}

/** "China's Hainan Province": the country only says where the other lies. */
function narrower(
  doc: Doc,
  { place, inside }: { place: FoundPlace; inside: readonly FoundPlace[] },
): FoundPlace | undefined {
  const next = inside[inside.indexOf(place) + 1];
  const between = next ? doc.text.slice(place.anchor.end, next.anchor.start) : "";
  return next && OWNING.test(between) ? next : place;
}

/** "Sudanese", "Croatian": people or a side, not where they are. */
function isDemonym({ anchor, name }: FoundPlace): boolean {
  return anchor.exact.toLowerCase() !== name.toLowerCase() && DEMONYM.test(anchor.exact);
}

/** The last place before a figure; of "In Herat, western Afghanistan, ..." the one that the country only locates. */
function local(before: readonly FoundPlace[]): FoundPlace | undefined {
  const last = before.at(-1);
  if (!last?.gazetteer?.startsWith("iso:")) return last;
  return (
    before.findLast((place) => place.country === last.country && !place.gazetteer?.startsWith("iso:")) ?? last
  );
}

/** How far behind the number a name that no gazetteer knows is looked for, in words. */
const NAME_REACH = 40;

/** "in Banteay Town": a name in capitals behind a preposition and the number, where no gazetteer knows it. */
function named(doc: Doc, { mention, between, report, passed }: Looking): Found | undefined {
  for (let at = mention.to; at < Math.min(mention.sentence.last - 1, mention.to + NAME_REACH); at++) {
    const token = doc.tokens[at];
    if (!token || token.start >= between.end) return undefined;
    if (!opensName(doc.tokens, at)) continue;
    const end = endOfName(doc.tokens, { from: at + 1, limit: mention.sentence.last });
    const [first, last] = [doc.tokens[at + 1], doc.tokens[end - 1]];
    if (!first || !last || end === at + 1 || DATE_NAMES.has(first.lower)) continue;
    const anchor = anchorOf({ id: report, text: doc.text }, { start: first.start, end: last.end });
    if (!passed.some((place) => overlapOf(place.anchor, anchor) > 0)) return { anchor };
  }
  return undefined;
}

function opensName(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return LEADS.has(word) || (OF.has(word) && ADMIN.has(tokens[at - 1]?.lower ?? ""));
}

function endOfName(tokens: readonly Token[], { from, limit }: { from: number; limit: number }): number {
  let end = from;
  while (end < limit && /^\p{Lu}/u.test(tokens[end]?.text ?? "")) end++;
  return end;
}

/** How far before a place the preposition that leads to it may stand, in words. */
const LEAD_REACH = 4;

function directionOf(doc: Doc, anchor: Anchor): "from" | "in" | "to" {
  const [first] = tokensOver(doc, anchor);
  for (let at = first - 1; at >= Math.max(0, first - LEAD_REACH); at--) {
    const direction = DIRECTIONS.get(doc.tokens[at]?.lower ?? "");
    if (direction) return direction;
  }
  return "in";
}
