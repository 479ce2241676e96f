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
import { fold } from "../terms/index.ts";

/** The places of all reports, and how a report's words lead to them. */
export interface PlaceLinks {
  /** Sorted by id. */
  readonly places: readonly Place[];
  /** The place that words of a report name: the one their anchor touches, else the one of that name. */
  readonly find: (report: string, words: string, anchor?: Anchor) => Place | undefined;
  /** The country most places of a report lie in, ISO 3166-1 alpha-2; "" where none is known. */
  readonly countryOf: (report: string) => string;
  /** The id of the place a report names most that is no country; "" where it names none. */
  readonly mainOf: (report: string) => string;
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
  const counted = new Map(
    sorted.map(({ report, findings }) => [report.id, countsOf(findings.places, { keyOf, byKey })]),
  );
  return {
    places: [...byKey.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    find: (report, words, anchor) => {
      const touched = anchor && inReport.get(report)?.find((place) => overlapOf(place.anchor, anchor) > 0);
      return touched ? byKey.get(keyOf(touched)) : byName.get(placeName(words));
    },
    countryOf: (report) => counted.get(report)?.country ?? "",
    mainOf: (report) => counted.get(report)?.main ?? "",
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

function countsOf(
  places: readonly FoundPlace[],
  { keyOf, byKey }: { keyOf: (place: FoundPlace) => string; byKey: ReadonlyMap<string, Place> },
): { country: string; main: string } {
  const countries = new Map<string, number>();
  const ids = new Map<string, number>();
  for (const place of places) {
    const id = byKey.get(keyOf(place))!.id;
    ids.set(id, (ids.get(id) ?? 0) + 1);
    if (place.country) countries.set(place.country, (countries.get(place.country) ?? 0) + 1);
  }
  return { country: mostOf(countries), main: mostOf(ids) };
}

function mostOf(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0]?.[0] ?? "";
}
