import type { FoundPlace, ReadReport } from "../../model/index.ts";
import { placeName } from "./name.ts";

/** The key of the place that a mention of a report means: a gazetteer's id, or the folded name. */
export type KeyOf = (report: string, place: FoundPlace) => string;

/** For each folded name the gazetteer's entry in each country that some report reads it as. */
export type Entries = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** All readings of all names. Of several entries in one country the first by id counts. */
export function entriesIn(reports: readonly ReadReport[]): Entries {
  const entries = new Map<string, Map<string, string>>();
  for (const place of reports.flatMap(({ findings }) => findings.places)) {
    if (!place.gazetteer) continue;
    for (const name of new Set([placeName(place.name), placeName(place.anchor.exact)])) {
      const known = entries.get(name) ?? new Map<string, string>();
      const country = place.country ?? "";
      const before = known.get(country);
      known.set(country, before !== undefined && before < place.gazetteer ? before : place.gazetteer);
      entries.set(name, known);
    }
  }
  return entries;
}

/**
 * Reads the mentions of all reports against each other. A name that one report places in another country than it is about means what other reports
 * read it as in that country; a name without an entry is the only entry that other reports give it.
 */
export function readingsOf(entries: Entries, countryOf: (report: string) => string): KeyOf {
  return (report, place) => {
    const known = entries.get(placeName(place.anchor.exact));
    const own = countryOf(report);
    if (place.gazetteer && (place.country === own || !known)) return place.gazetteer;
    const here = own === "" ? undefined : known?.get(own);
    if (here) return here;
    if (place.gazetteer) return place.gazetteer;
    return known?.size === 1 ? [...known.values()][0]! : placeName(place.name);
  };
}
