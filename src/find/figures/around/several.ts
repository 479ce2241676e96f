import { anchorOf, type FoundPlace, liesIn } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import { LIST_JOINS } from "../languages/en/counted.ts";
import { OF } from "../languages/en/function-words.ts";
import { ADMIN, PLACE_JOINS } from "../languages/en/places.ts";
import { tokensOver } from "../measures/counted/mention.ts";

/** Places in order of the text, one of which stands beside a figure. */
interface Beside {
  readonly place: FoundPlace;
  readonly places: readonly FoundPlace[];
}

/** How many words may stand between two names that belong together: "Tamra district in the north of Velland Province". A judgement by such phrases. */
const GAP = 4;

/** Of "Tamra, Velland Province" and "Tamra in Velland" the place that all the others hold; any other place as it is. */
export function innermost(doc: Doc, { place, places }: Beside): FoundPlace {
  const at = places.indexOf(place);
  const before = places[at - 1];
  if (!before || !isInside(before, place) || !joins(doc, [before, place], PLACE_JOINS)) return place;
  return innermost(doc, { place: before, places });
}

/** Whether a place lies in another, or is one that no gazetteer knows, which a known one behind it locates. */
function isInside(inner: FoundPlace, outer: FoundPlace): boolean {
  if (inner.gazetteer === undefined) return outer.gazetteer !== undefined;
  // A province and its capital share a name, and either may have been found.
  const namesake = inner.region === outer.name && inner.name !== outer.name;
  return liesIn(inner, outer) || namesake;
}

/** The words of a list of places that a place is a member of ("Tamra, Lisk and Oshvel"), with the place as its first: a figure is of all. */
export function listed(doc: Doc, { place, places }: Beside): FoundPlace {
  let [first, last] = [places.indexOf(place), places.indexOf(place)];
  while (isListed(doc, [places[first - 1], places[first]])) first--;
  while (isListed(doc, [places[last], places[last + 1]])) last++;
  const [opening, closing] = [places[first], places[last]];
  if (!opening || !closing || first === last || !closes(doc, [places[last - 1], closing])) return place;
  const span = { start: opening.anchor.start, end: closing.anchor.end };
  return { ...opening, anchor: anchorOf({ id: place.anchor.report, text: doc.text }, span) };
}

function isListed(doc: Doc, [a, b]: readonly [FoundPlace | undefined, FoundPlace | undefined]): boolean {
  return (
    a !== undefined && b !== undefined && !liesIn(a, b) && !liesIn(b, a) && joins(doc, [a, b], LIST_JOINS)
  );
}

/** Whether the last two members of a list are joined by more than a comma: "Tamra, Velland" is a place and what holds it. */
function closes(doc: Doc, [a, b]: readonly [FoundPlace | undefined, FoundPlace]): boolean {
  return a !== undefined && between(doc, [a, b]).some((word) => word !== "," && LIST_JOINS.has(word));
}

/** Whether nothing stands between two names but joining words and words for kinds of places. */
function joins(doc: Doc, pair: readonly [FoundPlace, FoundPlace], by: ReadonlySet<string>): boolean {
  const words = between(doc, pair);
  return (
    words.length > 0 &&
    words.length <= GAP &&
    words.some((word) => by.has(word)) &&
    words.every((word) => by.has(word) || ADMIN.has(word) || OF.has(word) || word === "the")
  );
}

function between({ tokens, ...doc }: Doc, [a, b]: readonly [FoundPlace, FoundPlace]): string[] {
  const [from, to] = [
    tokensOver({ tokens, ...doc }, a.anchor)[1],
    tokensOver({ tokens, ...doc }, b.anchor)[0],
  ];
  return to - from > GAP ? [] : tokens.slice(from, to).map(({ lower }) => lower);
}
