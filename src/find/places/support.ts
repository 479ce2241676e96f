import type { Place } from "../../gazetteer/index.ts";

/** Where a place lies, as numbers that can be counted: country, first-level unit, one-degree cell. -1 where there is none. */
export interface Areas {
  readonly country: number;
  readonly unit: number;
  readonly cell: number;
}

/** A candidate's areas and how likely it is meant, from 0 to 1. */
export interface Weighed {
  readonly areas: Areas;
  readonly share: number;
}

/** How much likelihood lies in each area. */
export interface Mass {
  readonly countries: ReadonlyMap<number, number>;
  readonly units: ReadonlyMap<number, number>;
  readonly cells: ReadonlyMap<number, number>;
}

const WIDE: ReadonlySet<Place["kind"]> = new Set(["country", "continent", "region", "water"]);
const COLUMNS = 360;

/** The areas of a place. Wide places (countries, regions) lie in no cell: their middle says nothing about what is near. */
export function areasOf(place: Place): Areas {
  const { lat, lon, country, kind } = place;
  const placed = lat !== undefined && lon !== undefined && !WIDE.has(kind);
  return {
    country: country ? country.charCodeAt(0) * 256 + country.charCodeAt(1) : -1,
    unit: kind === "admin1" ? place.index : (place.admin1 ?? -1),
    cell: placed ? Math.floor(lat + 90) * COLUMNS + Math.floor(lon + 180) : -1,
  };
}

/** Adds up the likelihood of candidates by area. */
export function massOf(candidates: Iterable<Weighed>): Mass {
  const mass = { countries: new Map(), units: new Map(), cells: new Map() };
  for (const { areas, share } of candidates) {
    add(mass.countries, areas.country, share);
    add(mass.units, areas.unit, share);
    add(mass.cells, areas.cell, share);
  }
  return mass;
}

/** How much of `all`, less `own`, lies in the same country, in the same unit and in the same or a touching cell. */
export function shared(areas: Areas, all: Mass, own: Mass): { country: number; unit: number; near: number } {
  const outside = (kind: keyof Mass, area: number) =>
    area < 0 ? 0 : Math.max(0, (all[kind].get(area) ?? 0) - (own[kind].get(area) ?? 0));
  let near = 0;
  if (areas.cell >= 0) {
    for (let row = -COLUMNS; row <= COLUMNS; row += COLUMNS) {
      for (let column = -1; column <= 1; column++) near += outside("cells", areas.cell + row + column);
    }
  }
  return { country: outside("countries", areas.country), unit: outside("units", areas.unit), near };
}

function add(sums: Map<number, number>, area: number, share: number): void {
  if (area >= 0) sums.set(area, (sums.get(area) ?? 0) + share);
}
