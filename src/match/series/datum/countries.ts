import { PUBLIC_OFFICE } from "../en.ts";
import type { Datum } from "./datum.ts";

/** One figure may be placed wrong; two in the same country are a habit. */
const HABIT = 2;

/** A count without a place, by a voice that counts in one country wherever it gives a place, is of that country: an office of one country in a report on several. */
export function withVoicesCountries(data: readonly Datum[]): Datum[] {
  const countries = new Map<string, string[]>();
  for (const { voice, named, figure, place, country } of data) {
    if (!named || figure.place === undefined || place === "" || country === "") continue;
    countries.set(voice, [...(countries.get(voice) ?? []), country]);
  }
  return data.map((datum) => {
    const given = countries.get(datum.voice) ?? [];
    const [country] = given;
    if (datum.place !== "" || country === undefined || given.length < HABIT) return datum;
    return given.every((each) => each === country) ? { ...datum, country, main: true } : datum;
  });
}

/** A voice that counts by one measure on one side only ("the far bank") goes on to do so where it does not say it again. */
export function withVoicesRegions(data: readonly Datum[]): Datum[] {
  const keyOf = ({ voice, figure }: Datum): string => `${voice} ${figure.measure}`;
  const places = new Map<string, Set<string>>();
  for (const datum of data)
    if (datum.named && datum.place !== "")
      places.set(keyOf(datum), (places.get(keyOf(datum)) ?? new Set()).add(datum.place));
  const regions = new Set(data.flatMap((datum) => (datum.region ? [datum.place] : [])));
  return data.map((datum) => {
    const [place, ...others] = places.get(keyOf(datum)) ?? [];
    if (datum.place !== "" || others.length > 0 || place === undefined || !regions.has(place)) return datum;
    return { ...datum, place, region: true, main: false };
  });
}

/** Where all who crossed a border went to one country, it narrows nothing. */
export function withOneDestination(data: readonly Datum[]): Datum[] {
  const isCrossing = ({ figure }: Datum) => figure.measure === "crossed-border";
  const destinations = new Set(
    data.flatMap((datum) => (isCrossing(datum) && datum.country !== "" ? [datum.country] : [])),
  );
  if (destinations.size !== 1) return [...data];
  const [country = ""] = destinations;
  return data.map((datum) => (isCrossing(datum) ? { ...datum, country, main: true } : datum));
}

/**
 * An office of another country than its report is about counts at home where the sentence gives no place, and of those who crossed a border those who came to it: "the health ministry in Tamra" in a report on Velland. `own` is the
 * country that the report is about, `struck` are those that any report is; `countryPlace` the place that a country is, by its code.
 */
export function withHomes(
  data: readonly Datum[],
  {
    own,
    struck,
    countryPlace,
  }: { own: string; struck: ReadonlySet<string>; countryPlace: (country: string) => string },
): Datum[] {
  return data.map((datum) => {
    if (isArrivalAtHome(datum, own)) {
      const country = datum.home;
      return { ...datum, place: countryPlace(country), country, main: false };
    }
    if (!countsAtHome(datum)) return datum;
    const country = datum.home;
    const abroad = country !== own;
    const foreign = abroad && !struck.has(country);
    const place = abroad ? countryPlace(country) : "";
    return { ...datum, place, country, main: true, abroad, foreign };
  });
}

/** "Velland's border police have recorded 40 arrivals": of those who crossed, an office of another country than they left counts who came to its own. */
function isArrivalAtHome({ home, country, figure }: Datum, own: string): boolean {
  const unplaced = figure.measure === "crossed-border" && country === "";
  return unplaced && home !== "" && home !== own && PUBLIC_OFFICE.test(figure.speaker ?? "");
}

function countsAtHome({ home, country, basis, figure, told }: Datum): boolean {
  const elsewhere = [...told.countries].some((each) => each !== home);
  const unplaced = (basis === "none" || basis === "wide") && !elsewhere;
  const abroad = home !== "" && home !== country && figure.measure !== "crossed-border";
  return unplaced && abroad && PUBLIC_OFFICE.test(figure.speaker ?? "");
}
