import type { Datum } from "../datum/datum.ts";

/** Where two data are counted, how sure that is, and what the words around name; places in the lists of `attributes.ts`. */
export function placesOf(
  a: Datum,
  b: Datum,
): Record<"place" | "basis" | "sites" | "lands" | "wideSites" | "wideLands" | "home", number> {
  return {
    place: placeOf(a, b),
    basis: basisOf(a, b),
    sites: sharedOf(a.told.sites, b.told.sites),
    lands: sharedOf(a.told.countries, b.told.countries),
    wideSites: sharedOf(a.around.sites, b.around.sites),
    wideLands: sharedOf(a.around.countries, b.around.countries),
    home: sayingOf(a.home, b.home),
  };
}

function placeOf(a: Datum, b: Datum): number {
  const abroad = a.country !== b.country && a.country !== "" && b.country !== "";
  if (a.place === b.place && a.place !== "") return 0;
  if (abroad) return 7;
  if (a.place === b.place) return 1;
  if (a.place === "" || b.place === "") return (a.place === "" ? b : a).main ? 2 : 3;
  return a.main && b.main ? 4 : a.main || b.main ? 5 : 6;
}

/** How sure a place is by what it rests on. */
const SURE: Readonly<Record<Datum["basis"], number>> = { none: 0, wide: 1, sentence: 2, row: 3, close: 3 };

/** By the less and the more sure of the two. */
const BASES: readonly (readonly number[])[] = [
  [0, 1, 2, 3],
  [1, 4, 5, 5],
  [2, 5, 6, 6],
  [3, 5, 6, 7],
];

function basisOf(a: Datum, b: Datum): number {
  return BASES[SURE[a.basis]]![SURE[b.basis]]!;
}

/** Whether neither set holds anything, one does, they share something, or they hold other things. */
export function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 0 : 1;
  return a.isDisjointFrom(b) ? 3 : 2;
}

/** Whether neither says something, one does, both the same, or both another thing. */
export function sayingOf(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 2;
  return a === "" || b === "" ? 1 : 3;
}
