import type { Anchor, FoundFigure, FoundPlace, FoundStatement, Span } from "../../../model/index.ts";
import { contains, liesIn } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import { OF } from "../languages/en/function-words.ts";
import { DEMONYM, DIRECTIONS, OWNING, PLACE_GIVES } from "../languages/en/places.ts";
import { type Mention, tokensOver } from "../measures/counted/mention.ts";
import { near, PARAGRAPH } from "../quantities/near.ts";
import { datelineOf, enclosing } from "./enclosing.ts";
import { frameOf } from "./frame.ts";
import type { Scenes } from "./scenes.ts";
import { isSeat } from "./seat.ts";
import { innermost, listed } from "./several.ts";
import { placeTakenUp, pointedAt } from "./taken-up.ts";
import { namedBefore, namedBehind } from "./unlisted.ts";

/** Where a figure is of, as far as its sentence, its row, its lead-in, its paragraph, its heading or its dateline say. */
export type PlaceOf = Pick<
  FoundFigure,
  "place" | "placeAnchor" | "placeBasis" | "direction" | "region" | "country"
>;

interface Given {
  readonly mention: Mention;
  readonly scenes: Scenes;
  readonly statement: FoundStatement | null;
  /** Where the next and the last quantity of the sentence stand: a place beyond them is theirs first. */
  readonly between: Span;
  readonly report: string;
}

interface Evidence extends Given {
  /** Of the scenes those that a figure can be of. */
  readonly places: readonly FoundPlace[];
}

type Found = Pick<FoundPlace, "anchor" | "region" | "country" | "gazetteer" | "within">;

/** Finds the place of a figure: the nearest behind it, else before it in the sentence, else the one that what encloses the sentence is about. */
export function placeOf(doc: Doc, given: Given): PlaceOf {
  const { mention, scenes, report } = given;
  const counted = { start: doc.tokens[mention.from]?.start ?? 0, end: doc.tokens[mention.to - 1]?.end ?? 0 };
  const all =
    scenes.places.length === 0
      ? []
      : near(scenes.places, { span: mention.quantity.anchor, reach: PARAGRAPH });
  const dateline = datelineOf(doc, scenes.places);
  const places = all.filter(
    (place) =>
      place.anchor.end > (dateline?.end ?? 0) &&
      !isDemonym(place) &&
      !contains(counted, place.anchor) &&
      !isSeat(doc, { place, mention }),
  );
  const passed = all.filter((place) => !places.includes(place));
  const there = pointedAt(doc, {
    mention,
    places: all.filter(({ anchor }) => anchor.end > (dateline?.end ?? 0)),
  });
  if (there) return placed(doc, there, "paragraph");
  const inside = inSentence(doc, { ...given, places, passed });
  const taken = placeTakenUp(doc, { mention, places, kinds: scenes.kinds, report });
  // "For the town Velland's agency counts 40": the country is whose agency it is.
  const wide = inside && "gazetteer" in inside && inside.gazetteer?.startsWith("iso:") === true;
  if (inside && !(taken && wide)) return placed(doc, inside, "sentence");
  if (taken) return placed(doc, taken, "taken-up");
  const outside = beforeScope(doc, { ...given, places });
  if (outside) return placed(doc, outside, "sentence");
  const around = enclosing(doc, { mention, places, dateline: dateline?.place });
  return around ? placed(doc, around.place, around.basis) : {};
}

function placed(doc: Doc, found: Found, placeBasis: NonNullable<FoundFigure["placeBasis"]>): PlaceOf {
  return {
    place: found.anchor.exact,
    placeAnchor: found.anchor,
    placeBasis,
    direction: directionOf(doc, found.anchor),
    ...(found.region ? { region: found.region } : {}),
    ...(found.country ? { country: found.country } : {}),
  };
}

function inSentence(
  doc: Doc,
  evidence: Evidence & { readonly passed: readonly FoundPlace[] },
): Found | undefined {
  const { mention, between, places } = evidence;
  const { anchor } = mention.quantity;
  const home = scopeOf(doc, evidence);
  const inside = places.filter((place) => contains(home, place.anchor));
  // "Tamra has 40 and Lisk 31": a name right before the next number is that number's.
  const isNext = (place: FoundPlace) => /^\s$/.test(doc.text.slice(place.anchor.end, between.end));
  const after = inside.find(
    (place) => place.anchor.start >= anchor.end && place.anchor.start < between.end && !isNext(place),
  );
  const behind =
    after && several(doc, { place: narrower(doc, { place: after, inside }) ?? after, places: inside });
  const before = local(inside.filter((place) => place.anchor.end <= anchor.start));
  const later = inside.find((place) => place.anchor.start >= anchor.end);
  const isShared = later && !isNext(later) && !isOfNext(doc, { place: later, next: between.end });
  const shared = isShared ? later : undefined;
  const owned = before && before.anchor.start >= between.start ? before : undefined;
  const unlisted = { ...evidence, home };
  const whole = (place: FoundPlace | undefined) => place && several(doc, { place, places: inside });
  const giver = owned && gives(doc, { place: owned, anchor, behind: after }) ? owned : undefined;
  const named = whole(giver) ?? behind ?? namedBehind(doc, unlisted) ?? whole(owned);
  const frame = named && leavesFrame(doc, { place: named, frame: frameOf(doc, { mention, places: inside }) });
  return frame ?? named ?? namedBefore(doc, unlisted) ?? whole(before) ?? whole(shared);
}

/** Whether a place right before a number is what has it ("Tamra alone accounts for 40"), unless the place behind the number lies in it. */
function gives(
  doc: Doc,
  { place, anchor, behind }: { place: FoundPlace; anchor: Anchor; behind: FoundPlace | undefined },
): boolean {
  if (behind && liesIn(behind, place)) return false;
  const between = doc.text.slice(place.anchor.end, anchor.start);
  return between.length > 1 && PLACE_GIVES.test(between);
}

/** The narrowest of places that hold each other, with the others of its list. */
function several(doc: Doc, beside: { place: FoundPlace; places: readonly FoundPlace[] }): FoundPlace {
  return listed(doc, { ...beside, place: innermost(doc, beside) });
}

/** The last place of the sentence before the statement that holds the figure. */
function beforeScope(doc: Doc, evidence: Evidence): FoundPlace | undefined {
  const { sentence } = evidence.mention;
  const { start } = scopeOf(doc, evidence);
  return evidence.places.findLast(({ anchor }) => contains(sentence, anchor) && anchor.end <= start);
}

/** The scene of the sentence, where the place that people left is not known to lie in it: they are counted in the scene. */
function leavesFrame(
  doc: Doc,
  { place, frame }: { place: Found; frame: FoundPlace | undefined },
): FoundPlace | undefined {
  return frame && directionOf(doc, place.anchor) === "from" && !liesIn(place, frame) ? frame : undefined;
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

/** So many letters an adjective shares with the name it is made from: "Cypriot" and "Cyprus". A judgement: with an ending of peoples behind them so few tell. */
const STEM = 3;

/** "Sudanese", "Croatian": people or a side, not where they are. Another name of a town ("Tamri" for Oshvel) is none. */
function isDemonym({ anchor, name, gazetteer }: FoundPlace): boolean {
  const [exact, known] = [anchor.exact.toLowerCase(), name.toLowerCase()];
  if (exact === known || !DEMONYM.test(anchor.exact)) return false;
  // "Ad Dawadimi" is Ad Dawādimī in other letters.
  const isVariant = exact.includes(" ");
  return (
    gazetteer?.startsWith("iso:") === true || (!isVariant && exact.slice(0, STEM) === known.slice(0, STEM))
  );
}

/** The last place before a figure; of "In Herat, western Afghanistan, ..." the one that the country only locates. */
function local(before: readonly FoundPlace[]): FoundPlace | undefined {
  const last = before.at(-1);
  if (!last?.gazetteer?.startsWith("iso:")) return last;
  return (
    before.findLast((place) => place.country === last.country && !place.gazetteer?.startsWith("iso:")) ?? last
  );
}

/** How far before a place the preposition that leads to it may stand, in words. A judgement: an article and words of direction come between. */
const LEAD_REACH = 4;

function directionOf(doc: Doc, anchor: Anchor): "from" | "in" | "to" {
  const [first] = tokensOver(doc, anchor);
  for (let at = first - 1; at >= Math.max(0, first - LEAD_REACH); at--) {
    const word = doc.tokens[at]?.lower ?? "";
    const direction = DIRECTIONS.get(word);
    // "from the shores of Tolvira": what leads there stands before the part of it.
    if (direction && !OF.has(word)) return direction;
  }
  return "in";
}
