import {
  type Anchor,
  byCodeUnit,
  bySpan,
  type FoundPlace,
  groupId,
  overlapOf,
  type Place,
  type ReadReport,
} from "../../model/index.ts";
import { countryNamed, fold } from "../terms/index.ts";

/** The places of all reports, and how a report's words lead to them. */
export interface PlaceLinks {
  /** Sorted by id. */
  readonly places: readonly Place[];
  /** The place that words of a report name: the one their anchor touches, else the one of that name. */
  readonly find: (report: string, words: string, anchor?: Anchor) => Place | undefined;
  /** The country a report is about, ISO 3166-1 alpha-2: that of most of its places, or nearly so that of most reports; "" where none is known. */
  readonly countryOf: (report: string) => string;
  /** The id of the place that most reports on a country name, the country itself left out; "" where there is none. */
  readonly mainOf: (country: string) => string;
  /** Whether a place is a country. */
  readonly isCountry: (place: Place) => boolean;
}

/** Decides which toponyms are one place: one gazetteer entry, or one name without an entry. The order of the reports does not matter. */
export function linkPlaces(reports: readonly ReadReport[]): PlaceLinks {
  const sorted = [...reports].sort((a, b) => byCodeUnit(a.report.id, b.report.id));
  const entries = onlyEntryOf(sorted);
  const keyOf = (place: FoundPlace): string =>
    place.gazetteer ?? entries.get(placeName(place.name)) ?? placeName(place.name);
  const mentions = new Map<string, FoundPlace[]>();
  for (const { findings } of sorted) {
    for (const place of findings.places) {
      const key = keyOf(place);
      const list = mentions.get(key);
      if (list) list.push(place);
      else mentions.set(key, [place]);
    }
  }
  const byKey = new Map([...mentions].map(([key, list]) => [key, placeOf(key, list)]));
  const byName = new Map(
    [...byKey.values()].flatMap((place) =>
      [place.name, ...place.aliases].map((name) => [placeName(name), place] as const),
    ),
  );
  const inReport = new Map(sorted.map(({ report, findings }) => [report.id, findings.places]));
  const countries = mainCountries(sorted);
  const mains = mainPlaces(sorted, (place) => byKey.get(keyOf(place))!);
  return {
    places: [...byKey.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    find: (report, words, anchor) => {
      const touched = anchor && inReport.get(report)?.find((place) => overlapOf(place.anchor, anchor) > 0);
      return touched ? byKey.get(keyOf(touched)) : byName.get(placeName(words));
    },
    countryOf: (report) => countries.get(report) ?? "",
    mainOf: (country) => mains.get(country) ?? "",
    isCountry,
  };
}

/** A place's name as it is compared: folded, without an article. */
export function placeName(name: string): string {
  return fold(name)
    .replace(/^(?:the|city of|town of|state of|province of) /, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** For each name that leads to one gazetteer entry only, that entry. */
function onlyEntryOf(reports: readonly ReadReport[]): Map<string, string> {
  const entries = new Map<string, string>();
  for (const place of reports.flatMap(({ findings }) => findings.places)) {
    if (!place.gazetteer) continue;
    for (const name of [placeName(place.name), placeName(place.anchor.exact)]) {
      const known = entries.get(name);
      entries.set(name, known === undefined || known === place.gazetteer ? place.gazetteer : name);
    }
  }
  return entries;
}

function placeOf(key: string, list: readonly FoundPlace[]): Place {
  const located = list.find((place) => place.lat !== undefined) ?? list[0]!;
  const names = [...new Set(list.flatMap((place) => [place.name, place.anchor.exact]))].sort(byCodeUnit);
  const anchors = list
    .map((place) => place.anchor)
    .sort((a, b) => byCodeUnit(a.report, b.report) || bySpan(a, b));
  return {
    id: groupId("place", [key]),
    name: located.name,
    aliases: names.filter((name) => name !== located.name),
    mentions: anchors,
    ...(located.lat === undefined ? {} : { lat: located.lat }),
    ...(located.lon === undefined ? {} : { lon: located.lon }),
    ...(located.country === undefined ? {} : { country: located.country }),
  };
}

function isCountry(place: Place): boolean {
  return [place.name, ...place.aliases].some((name) => countryNamed(placeName(name))?.by === "name");
}

/** A report on evacuations names the countries that evacuate more often than the one it is about: most reports decide where it is close. */
const NEARLY = 0.5;

function mainCountries(reports: readonly ReadReport[]): Map<string, string> {
  const counts = reports.map(({ findings }) => {
    const count = new Map<string, number>();
    for (const { country } of findings.places) if (country) count.set(country, (count.get(country) ?? 0) + 1);
    return count;
  });
  const tops = new Map<string, number>();
  for (const top of counts.map(mostOf)) if (top !== "") tops.set(top, (tops.get(top) ?? 0) + 1);
  const crisis = mostOf(tops);
  return new Map(
    reports.map(({ report }, i) => {
      const top = mostOf(counts[i]!);
      const near = (counts[i]!.get(crisis) ?? 0) >= NEARLY * (counts[i]!.get(top) ?? 1);
      return [report.id, near ? crisis : top];
    }),
  );
}

/** For each country the place in it that most reports name. */
function mainPlaces(
  reports: readonly ReadReport[],
  linked: (place: FoundPlace) => Place,
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { findings } of reports) {
    for (const place of new Set(findings.places.map(linked))) {
      if (!place.country || isCountry(place)) continue;
      const inside = counts.get(place.country) ?? new Map<string, number>();
      counts.set(place.country, inside.set(place.id, (inside.get(place.id) ?? 0) + 1));
    }
  }
  return new Map([...counts].map(([country, inside]) => [country, mostOf(inside)]));
}

function mostOf(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0]?.[0] ?? "";
}
