import type { Lookup } from "../../src/publish/view/index.ts";
import { eventFacets, figureFacets } from "../filter/facets.ts";
import { type Facets, together } from "../filter/match.ts";
import type { PlaceFacts } from "./place-facts.ts";

/** The facets of a place: its names, and those of all that is told of it. */
export function placeFacets({ place, series, events }: PlaceFacts, known: Lookup): Facets {
  const told = together([
    ...series.map(({ row }) => figureFacets(row.figure, known)),
    ...events.map((event) => eventFacets(event, known)),
  ]);
  return { ...told, text: [...told.text, place.name, ...place.aliases], places: [place.id] };
}
