import {
  type Anchor,
  byCodeUnit,
  bySpan,
  type FoundPlace,
  groupId,
  liesIn,
  type Place,
  type ReadReport,
  type Span,
  touching,
} from "../../model/index.ts";
import { countryNamed, mostOf } from "../terms/index.ts";
import { isCountry, mainCountries, mainPlaces } from "./countries.ts";
import { looseName, placeName } from "./name.ts";
import { entriesIn, type KeyOf, readingsOf } from "./readings.ts";

export { placeName, sceneName } from "./name.ts";

/** The places of all reports, and how a report's words lead to them. */
export interface PlaceLinks {
  /** Sorted by id. */
  readonly places: readonly Place[];
  /** The place that words of a report name: the one their anchor touches, else the one of that name. `undefined` where they name several. */
  readonly find: (report: string, words: string, anchor?: Anchor) => Place | undefined;
  /** The places that a stretch of a report names, in the order of the text. */
  readonly named: (report: string, span: Span) => readonly Place[];
  /** The country a report is about, ISO 3166-1 alpha-2: that of most of its places, or nearly so that of most reports; "" where none is known. */
  readonly countryOf: (report: string) => string;
  /** Whether a place of a country is where the crisis is as a whole: no place given, the one most reports name, or one that nearly as many do (a city and its province). */
  readonly isMain: (place: string, country: string) => boolean;
  /** Whether one place lies in another, by their ids. A place does not lie in itself. */
  readonly liesIn: (inner: string, outer: string) => boolean;
  /** Whether a place of the gazetteer lies in no one country: a river, a sea, a range. */
  readonly isShared: (place: Place) => boolean;
  /** The place that is a country, by its ISO 3166-1 alpha-2 code, where a report names it. */
  readonly countryPlace: (country: string) => Place | undefined;
  /** The place that stands for all of one country that have its name: counts seldom say whether the city or its province is meant. */
  readonly namesakeOf: (place: Place) => Place;
  /** Whether a place is a country. */
  readonly isCountry: (place: Place) => boolean;
}

/** Decides which toponyms are one place: one gazetteer entry, or one name without an entry. The order of the reports does not matter. */
export function linkPlaces(reports: readonly ReadReport[]): PlaceLinks {
  const sorted = [...reports].sort((a, b) => byCodeUnit(a.report.id, b.report.id));
  const entries = entriesIn(sorted);
  const countries = mainCountries(sorted, (name) => entries.get(name));
  const countryOf = (report: string) => countries.get(report) ?? "";
  const keyOf = readingsOf(entries, countryOf);
  const mentions = mentionsByKey(sorted, keyOf);
  const known = idsByEntry(mentions);
  const byKey = new Map([...mentions].map(([key, list]) => [key, placeOf(key, { list, known })]));
  const places = [...byKey.values()].sort((a, b) => byCodeUnit(a.id, b.id));
  const shared = sharedAmong(mentions);
  const ofCountry = placesOfCountries(byKey);
  const byName = new Map(
    places.flatMap((place) =>
      [...place.aliases, place.name].map((name) => [placeName(name), place] as const),
    ),
  );
  const namesakes = Map.groupBy(places, namesakeKey);
  const inReport = new Map(sorted.map(({ report, findings }) => [report.id, findings.places]));
  const mains = mainPlaces(sorted, (report, place) => byKey.get(keyOf(report, place))!);
  return {
    places,
    find: (report, words, anchor) => {
      const found = anchor ? touching(inReport.get(report) ?? [], anchor) : [];
      const keys = new Set(found.map((place) => keyOf(report, place)));
      return keys.size === 0 ? byName.get(placeName(words)) : byKey.get(onlyOf(keys) ?? "");
    },
    named: (report, span) =>
      touching(inReport.get(report) ?? [], span).map((place) => byKey.get(keyOf(report, place))!),
    countryOf,
    isMain: (place, country) => place === "" || (mains.get(country)?.has(place) ?? false),
    liesIn: nestingOf(mentions),
    isShared: (place) => shared.has(place.id),
    namesakeOf: (place) => (isCountry(place) ? place : (namesakes.get(namesakeKey(place))?.[0] ?? place)),
    countryPlace: (country) => ofCountry.get(country),
    isCountry,
  };
}

/** The mentions of each place by its key, those of one report in order of its text. */
function mentionsByKey(sorted: readonly ReadReport[], keyOf: KeyOf): Map<string, FoundPlace[]> {
  const mentions = new Map<string, FoundPlace[]>();
  for (const { report, findings } of sorted) {
    for (const place of findings.places) {
      const key = keyOf(report.id, place);
      const list = mentions.get(key);
      if (list) list.push(place);
      else mentions.set(key, [place]);
    }
  }
  return mentions;
}

type Mentions = ReadonlyMap<string, readonly FoundPlace[]>;

/** The ids of the places that lie in no one country. */
function sharedAmong(mentions: Mentions): ReadonlySet<string> {
  return new Set(
    [...mentions].flatMap(([key, list]) => (list.some(isShared) ? [groupId("place", [key])] : [])),
  );
}

/** The places that are countries, by their ISO 3166-1 alpha-2 codes. */
function placesOfCountries(byKey: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  return new Map(
    [...byKey].flatMap(([key, place]) =>
      place.country && (key === `iso:${place.country}` || isCountry(place))
        ? [[place.country, place] as const]
        : [],
    ),
  );
}

/** Whether one place lies in another, by their ids, as the gazetteer has it. */
function nestingOf(mentions: Mentions): (inner: string, outer: string) => boolean {
  const located = new Map(
    [...mentions].map(([key, list]) => [groupId("place", [key]), locatedIn(key, list)]),
  );
  return (inner, outer) => {
    const [a, b] = [located.get(inner), located.get(outer)];
    return a !== undefined && b !== undefined && liesIn(a, b);
  };
}

/** The one key of a set; `undefined` of several: "Tamra and Lisk" are two places, and the words stand for both. */
function onlyOf(keys: ReadonlySet<string>): string | undefined {
  const [key, other] = keys;
  return other === undefined ? key : undefined;
}

function namesakeKey({ name, country = "" }: Place): string {
  return `${country} ${looseName(name)}`;
}

function isShared({ gazetteer, country }: FoundPlace): boolean {
  return gazetteer !== undefined && country === undefined;
}

/** The mention that says most about where the place is. */
function locatedIn(key: string, list: readonly FoundPlace[]): FoundPlace {
  return (
    list.find((place) => place.gazetteer === key) ?? list.find((place) => place.lat !== undefined) ?? list[0]!
  );
}

/** The ids of the places that reports name, by their gazetteer entry. */
function idsByEntry(mentions: Mentions): Map<string, string> {
  return new Map(
    [...mentions].flatMap(([key, list]) => {
      const { gazetteer } = locatedIn(key, list);
      return gazetteer === undefined ? [] : [[gazetteer, groupId("place", [key])] as const];
    }),
  );
}

/** `known`: the ids of the places that reports name, by their gazetteer entry. */
function placeOf(
  key: string,
  { list, known }: { list: readonly FoundPlace[]; known: ReadonlyMap<string, string> },
): Place {
  const located = locatedIn(key, list);
  const within = (located.within ?? []).flatMap((entry) => known.get(entry) ?? []).sort(byCodeUnit);
  const names = [...new Set(list.flatMap((place) => [place.name, place.anchor.exact]))].sort(byCodeUnit);
  const anchors = list
    .map((place) => place.anchor)
    .sort((a, b) => byCodeUnit(a.report, b.report) || bySpan(a, b));
  const used = nameOf(located.name, anchors);
  const name = key.startsWith("iso:") && countryNamed(placeName(used))?.by !== "name" ? located.name : used;
  return {
    id: groupId("place", [key]),
    name,
    aliases: names.filter((each) => each !== name),
    mentions: anchors,
    ...(located.lat === undefined ? {} : { lat: located.lat }),
    ...(located.lon === undefined ? {} : { lon: located.lon }),
    ...(located.country === undefined ? {} : { country: located.country }),
    ...(within.length === 0 ? {} : { within }),
  };
}

/** The gazetteer's name where reports use it, else the name they use most; adjectives are no names. */
function nameOf(gazetteer: string, anchors: readonly Anchor[]): string {
  const counts = new Map<string, number>();
  for (const { exact } of anchors) {
    if (placeName(exact) === placeName(gazetteer)) return gazetteer;
    if (countryNamed(placeName(exact))?.by !== "adjective") counts.set(exact, (counts.get(exact) ?? 0) + 1);
  }
  return mostOf(counts) || gazetteer;
}
