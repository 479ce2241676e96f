import type { FoundPlace, Place, ReadReport } from "../../model/index.ts";
import { countryNamed, mostOf, tally } from "../terms/index.ts";
import { placeName } from "./name.ts";

/** A report on evacuations names the countries that evacuate more often than the one it is about: most reports decide where it is close. */
const NEARLY = 0.5;

/** A report that names places of a country fewer times than this does not say what it is about: most reports decide. */
const LEAST_NAMED = 3;

/**
 * The country each report is about: that of most of its places, or of most reports where that is named nearly as often. A name that any report
 * places in the country of most reports counts for that.
 */
export function mainCountries(
  reports: readonly ReadReport[],
  entriesOf: (name: string) => ReadonlyMap<string, string> | undefined,
): Map<string, string> {
  const crisis = mostOf(tally(reports.map(({ findings }) => mostOf(tally(countriesOf(findings.places))))));
  return new Map(
    reports.map(({ report, findings }) => {
      const counts = tally(
        findings.places.map((place) =>
          entriesOf(placeName(place.anchor.exact))?.has(crisis) ? crisis : (place.country ?? ""),
        ),
      );
      const top = mostOf(counts);
      const most = counts.get(top) ?? 0;
      const near = most < LEAST_NAMED || (counts.get(crisis) ?? 0) >= NEARLY * most;
      return [report.id, near ? crisis : top];
    }),
  );
}

function countriesOf(places: readonly FoundPlace[]): string[] {
  return places.map((place) => place.country ?? "");
}

/** A place that at least this share of the reports name that name the first one is another name for the scene: a city and its province. */
const AS_OFTEN = 0.6;

/** For each country the places in it that most reports name, the country itself left out. */
export function mainPlaces(
  reports: readonly ReadReport[],
  linked: (report: string, place: FoundPlace) => Place,
): Map<string, ReadonlySet<string>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { report, findings } of reports) {
    for (const place of new Set(findings.places.map((each) => linked(report.id, each)))) {
      if (!place.country || isCountry(place)) continue;
      const inside = counts.get(place.country) ?? new Map<string, number>();
      counts.set(place.country, inside.set(place.id, (inside.get(place.id) ?? 0) + 1));
    }
  }
  return new Map([...counts].map(([country, inside]) => [country, leading(inside)]));
}

function leading(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const most = Math.max(...counts.values());
  return new Set([...counts].flatMap(([place, count]) => (count >= AS_OFTEN * most ? [place] : [])));
}

/** Whether a place is a country. */
export function isCountry(place: Place): boolean {
  return [place.name, ...place.aliases].some((name) => countryNamed(placeName(name))?.by === "name");
}
