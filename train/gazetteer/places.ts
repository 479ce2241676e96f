import type { PlaceKind } from "../../src/gazetteer/index.ts";
import { foldName } from "../../src/gazetteer/index.ts";
import { type City, citiesOf, countryNamesOf, unitsOf } from "./sources.ts";
import { listOf, tableOf } from "./tables.ts";

/** An entry while the gazetteer is built. */
export interface Entry {
  readonly id: number;
  readonly name: string;
  kind: PlaceKind;
  lat?: number;
  lon?: number;
  readonly country: string;
  readonly admin1?: Entry;
  readonly admin2?: Entry;
  population: number;
  /** Further names that English reports use as readily as the first. */
  readonly names: string[];
  /** Names that are rarer, short or in other languages. */
  readonly aliases: string[];
  readonly adjectives: string[];
}

/** Every entry: countries, first- and second-level units, cities, then our own regions and waters. Throws where one of our lines names no entry. */
export function entriesOf(folder: string): Entry[] {
  const cities = citiesOf(folder);
  const countries = countryEntries(folder, cities);
  const first = unitEntries({ folder, cities, level: 1 });
  const second = unitEntries({ folder, cities, level: 2, above: first });
  const towns = cities.map((city) => cityEntry(city, first, second));
  addCapitals(towns);
  addStates(first);
  addAliases(towns);
  const regions = regionEntries(first);
  return [...countries, ...first.values(), ...second.values(), ...towns, ...regions];
}

function countryEntries(folder: string, cities: readonly City[]): Entry[] {
  const names = countryNamesOf(folder);
  const inhabitants = Map.groupBy(cities, (city) => city.country);
  return tableOf("countries").map(([code = "", lat, lon, , adjectives, more]) => {
    const known = [...listOf(more), ...(names.get(code) ?? [])];
    const shown = names.get(code)?.at(0) ?? known[0] ?? code;
    const name = SHOWN_COUNTRIES[code] ?? shown;
    const population = (inhabitants.get(code) ?? []).reduce((sum, city) => sum + city.population, 0);
    return {
      id: 0,
      name,
      kind: "country" as const,
      lat: Number(lat),
      lon: Number(lon),
      country: code,
      population,
      names: known,
      aliases: [],
      adjectives: listOf(adjectives).flatMap(withPlural),
    };
  });
}

/** Countries whose first name in the source is not the one in common use. */
const SHOWN_COUNTRIES: Readonly<Record<string, string>> = {
  CD: "Democratic Republic of the Congo",
  CG: "Republic of the Congo",
  CI: "Côte d'Ivoire",
  CN: "China",
  CZ: "Czechia",
  GM: "The Gambia",
  IR: "Iran",
  MK: "North Macedonia",
  NL: "Netherlands",
  PS: "Palestine",
  RU: "Russia",
  TW: "Taiwan",
  TZ: "Tanzania",
  US: "United States",
  XK: "Kosovo",
};

interface UnitSource {
  readonly folder: string;
  readonly cities: readonly City[];
  readonly level: 1 | 2;
  readonly above?: ReadonlyMap<string, Entry>;
}

function unitEntries({ folder, cities, level, above }: UnitSource): Map<string, Entry> {
  const codeOf = (city: City) =>
    level === 1 ? `${city.country}.${city.admin1}` : `${city.country}.${city.admin1}.${city.admin2}`;
  const members = Map.groupBy(cities, codeOf);
  const units = new Map<string, Entry>();
  for (const [code, name] of unitsOf(folder, level)) {
    const inside = members.get(code);
    // A unit in which no populated place is listed has no point; such a name is of no use.
    if (!inside || (level === 2 && !/\p{L}{3}/u.test(name))) continue;
    const [country = "", upper = ""] = code.split(".");
    const admin1 = above?.get(`${country}.${upper}`);
    units.set(code, {
      id: 0,
      name,
      kind: level === 1 ? "admin1" : "admin2",
      ...middleOf(inside),
      country,
      ...(admin1 ? { admin1 } : {}),
      population: inside.reduce((sum, city) => sum + city.population, 0),
      names: [],
      aliases: shortUnitNames(name),
      adjectives: [],
    });
  }
  return units;
}

/** The middle of the half-degree cells that hold a member: nearer to the middle of the area than the middle of its towns. */
function middleOf(cities: readonly City[]): { lat: number; lon: number } {
  const cells = new Map(
    cities.map((city) => [`${Math.round(city.lat * 2)} ${Math.round(city.lon * 2)}`, city]),
  );
  const points = [...cells.values()];
  const mean = (of: (city: City) => number) =>
    points.reduce((sum, city) => sum + of(city), 0) / points.length;
  return { lat: mean((city) => city.lat), lon: mean((city) => city.lon) };
}

const UNIT_WORDS =
  "Province|Oblast|Region|Governorate|State|District|Department|Prefecture|Republic|County|Municipality|Voivodeship|Krai|Kray|Canton|Parish|Division|Emirate|Autonomous Region|Special Administrative Region|City";
const UNIT_SUFFIX = new RegExp(`^(.{3,}) (?:${UNIT_WORDS})$`);
const UNIT_PREFIX =
  /^(?:Province of|State of|Republic of|Region of|Departement de|Gouvernorat de|Provincia de) (.{3,})$/;

function shortUnitNames(name: string): string[] {
  const short = UNIT_SUFFIX.exec(name)?.[1] ?? UNIT_PREFIX.exec(name)?.[1];
  return short === undefined ? [] : [short];
}

function cityEntry(city: City, first: Map<string, Entry>, second: Map<string, Entry>): Entry {
  const admin1 = first.get(`${city.country}.${city.admin1}`);
  const admin2 = second.get(`${city.country}.${city.admin1}.${city.admin2}`);
  return {
    id: city.id,
    name: city.name,
    kind: city.feature === "PPLX" ? "section" : "city",
    lat: city.lat,
    lon: city.lon,
    country: city.country,
    ...(admin1 ? { admin1 } : {}),
    ...(admin2 ? { admin2 } : {}),
    population: city.population,
    names: [],
    aliases: [...city.alternates, ...withoutArticle(city)],
    adjectives: [],
  };
}

const ARTICLE_COUNTRIES = new Set(
  "AE BH DJ DZ EG EH IL IQ IR JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE".split(" "),
);

/** Arabic names as English writes them: "Ar Raqqah" is also "Raqqah". */
function withoutArticle(city: City): string[] {
  if (!ARTICLE_COUNTRIES.has(city.country)) return [];
  const short = /^(?:A[lnrstdz]|Ash|Adh|Ath|El)[ -](.{3,})$/.exec(city.name)?.[1];
  return short === undefined ? [] : [short];
}

function addCapitals(cities: readonly Entry[]): void {
  const byKey = byCountryAndKey(cities);
  for (const [code = "", , , capital = ""] of tableOf("countries")) {
    if (capital === "") continue;
    const found = largest(byKey.get(`${code} ${foldName(capital)}`));
    if (found) found.kind = "capital";
  }
}

function addStates(units: ReadonlyMap<string, Entry>): void {
  for (const [code, lat, lon, name, short] of tableOf("us-states")) {
    const state = units.get(`US.${code}`);
    if (!state) throw new RangeError(`us-states.tsv: no unit US.${code} (${name})`);
    state.lat = Number(lat);
    state.lon = Number(lon);
    state.aliases.push(...listOf(short));
  }
}

function addAliases(cities: readonly Entry[]): void {
  const byKey = byCountryAndKey(cities);
  const missing: string[] = [];
  for (const [alias = "", name = "", country = ""] of tableOf("aliases")) {
    const entry = largest(byKey.get(`${country} ${foldName(name)}`));
    if (entry) entry.names.push(alias);
    else missing.push(`${alias} -> ${name} ${country}`);
  }
  if (missing.length > 0) throw new RangeError(`aliases.tsv: no such place:\n${missing.join("\n")}`);
}

function regionEntries(units: ReadonlyMap<string, Entry>): Entry[] {
  const byKey = byCountryAndKey([...units.values()]);
  const regions: Entry[] = [];
  for (const [kind = "", names, lat = "", lon = "", country = "", adjectives] of tableOf("regions")) {
    const [name = "", ...aliases] = listOf(names);
    const point = lat === "" ? {} : { lat: Number(lat), lon: Number(lon) };
    const unit = [name, ...aliases].flatMap((each) => byKey.get(`${country} ${foldName(each)}`) ?? []).at(0);
    const people = listOf(adjectives).flatMap(withPlural);
    if (unit) {
      Object.assign(unit, point);
      unit.names.push(name, ...aliases);
      unit.adjectives.push(...people);
      continue;
    }
    regions.push({
      id: 0,
      name,
      kind: kind as PlaceKind,
      ...point,
      country,
      population: 0,
      names: aliases,
      aliases: [],
      adjectives: people,
    });
  }
  return regions;
}

function byCountryAndKey(entries: readonly Entry[]): Map<string, Entry[]> {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(
      [entry.name, ...entry.names, ...entry.aliases].map((name) => `${entry.country} ${foldName(name)}`),
    )) {
      const list = byKey.get(key);
      if (list) list.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  return byKey;
}

function largest(entries: readonly Entry[] = []): Entry | undefined {
  return entries.reduce<Entry | undefined>(
    (best, entry) => (best && best.population >= entry.population ? best : entry),
    undefined,
  );
}

/** An adjective and the plural that names the people, where English makes it with an s. */
function withPlural(adjective: string): string[] {
  return /(?:s|sh|ch|x|z|ese|men|é|è)$/.test(adjective) ? [adjective] : [adjective, `${adjective}s`];
}
