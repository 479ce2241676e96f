import { byCodeUnit, type FoundPlace, type Place, type ReadReport } from "../../model/index.ts";
import { countryNamed } from "../terms/index.ts";
import { placeName } from "./name.ts";

/** A report on evacuations names the countries that evacuate more often than the one it is about: most reports decide where it is close. */
const NEARLY = 0.5;

/** The country each report is about: that of most of its places, or of most reports where that is named nearly as often. */
export function mainCountries(reports: readonly ReadReport[]): Map<string, string> {
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

/** For each country the place in it that most reports name, the country itself left out. */
export function mainPlaces(
  reports: readonly ReadReport[],
  linked: (report: string, place: FoundPlace) => Place,
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { report, findings } of reports) {
    for (const place of new Set(findings.places.map((each) => linked(report.id, each)))) {
      if (!place.country || isCountry(place)) continue;
      const inside = counts.get(place.country) ?? new Map<string, number>();
      counts.set(place.country, inside.set(place.id, (inside.get(place.id) ?? 0) + 1));
    }
  }
  return new Map([...counts].map(([country, inside]) => [country, mostOf(inside)]));
}

/** Whether a place is a country. */
export function isCountry(place: Place): boolean {
  return [place.name, ...place.aliases].some((name) => countryNamed(placeName(name))?.by === "name");
}

/** The key with the highest count, the first of the alphabet among equals; "" where there is none. */
export function mostOf(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0]?.[0] ?? "";
}
