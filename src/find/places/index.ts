import { type Gazetteer, gazetteer, type Place } from "../../gazetteer/index.ts";
import { anchorOf, bySpan, type FoundName, type FoundPlace } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";
import { mentionsOf } from "./mentions.ts";
import { resolve } from "./resolve.ts";
import { unknownPlaces } from "./unknown.ts";
import { type PlaceWords, WORDLESS } from "./words.ts";

export type { PlaceWords } from "./words.ts";

/** What toponyms are found with. */
export interface PlaceEvidence {
  readonly context: ReportContext;
  readonly names: readonly FoundName[];
  /** Of the report's language; without them capitals and the gazetteer alone tell. */
  readonly words?: PlaceWords | undefined;
}

/**
 * Finds the toponyms of a report and resolves them over the gazetteer; what it cannot place, and places by name that it does not know, stay
 * unlocated. In order of the text, not overlapping.
 */
export function findPlaces(doc: Doc, { context, names, words = WORDLESS }: PlaceEvidence): FoundPlace[] {
  const known = gazetteer();
  const looking = { doc, names, gazetteer: known, words };
  const mentions = mentionsOf(looking);
  const places = resolve(mentions, looking);
  const report = { id: context.report, text: doc.text };
  const found = mentions.map((mention, at) => {
    const span = { start: doc.tokens[mention.first]!.start, end: doc.tokens[mention.last - 1]!.end };
    const anchor = anchorOf(report, span);
    const place = places[at];
    return place ? { anchor, ...foundOf(place, known) } : { anchor, name: anchor.exact };
  });
  const unlocated = unknownPlaces(looking, found).map((anchor) => ({ anchor, name: anchor.exact }));
  return [...found, ...unlocated].sort((a, b) => bySpan(a.anchor, b.anchor));
}

function foundOf(place: Place, known: Gazetteer): Omit<FoundPlace, "anchor"> {
  const { name, id, lat, lon, country } = place;
  const within = known.above(place);
  const region = place.admin1 === undefined ? undefined : known.place(place.admin1).name;
  return {
    name,
    gazetteer: id,
    ...(within.length === 0 ? {} : { within }),
    ...(region === undefined || region === name ? {} : { region }),
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
    ...(country === undefined ? {} : { country }),
  };
}
