import { daysOf } from "../../src/model/index.ts";
import type { Filter } from "../state/route.ts";

/** What a datum has that a filter asks for. A list that is empty is something the datum does not have. */
export interface Facets {
  readonly text: readonly string[];
  /** sources[].id of who vouches, who relays and whom they speak for; "own" where the report itself vouches. */
  readonly sources: readonly string[];
  readonly places: readonly string[];
  readonly measures: readonly string[];
  readonly origins: readonly string[];
  /** EDTF. */
  readonly dates: readonly string[];
}

/** Whether a datum with these facets passes the filter: everything that is asked for must be there. */
export function passes(facets: Facets, filter: Filter): boolean {
  return (
    has(facets.sources, filter.source) &&
    has(facets.places, filter.place) &&
    has(facets.measures, filter.measure) &&
    has(facets.origins, filter.origin) &&
    isWithin(facets.dates, filter) &&
    holdsWords(facets.text, filter.q)
  );
}

/** The facets of several data together. */
export function together(all: readonly Facets[]): Facets {
  const of = (key: keyof Facets) => [...new Set(all.flatMap((one) => one[key]))];
  return {
    text: of("text"),
    sources: of("sources"),
    places: of("places"),
    measures: of("measures"),
    origins: of("origins"),
    dates: of("dates"),
  };
}

/** Text as it is compared: no case, no accents, one kind of space. */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ");
}

function has(values: readonly string[], wanted: string): boolean {
  return wanted === "" || values.includes(wanted);
}

/** Whether each of the words stands somewhere in the texts. */
function holdsWords(texts: readonly string[], q: string): boolean {
  if (q.trim() === "") return true;
  const text = folded(texts.join("\n"));
  return folded(q)
    .trim()
    .split(" ")
    .every((word) => text.includes(word));
}

/** Whether one of the dates touches the days from `from` to `to`. */
function isWithin(dates: readonly string[], { from, to }: Filter): boolean {
  if (from === "" && to === "") return true;
  return dates.some((date) => {
    const days = daysOf(date);
    if (!days) return false;
    const { first, last } = days;
    return (to === "" || first === null || first <= to) && (from === "" || last === null || last >= from);
  });
}
