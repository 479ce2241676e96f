import { byCodeUnit, type Contest, type ReadReport } from "../model/index.ts";
import { findDenials, rivalPairs } from "./contests/index.ts";
import { namedPlaces, originLookup, placeLookup, unlistedPlaces, voiceLookup } from "./lookups.ts";
import { findOrigins } from "./origins/index.ts";
import { linkPlaces, type PlaceLinks } from "./places/index.ts";
import { dataOf, type Telling, tellingsOf, withRivalsBeside } from "./series/index.ts";
import { linkSources, type SourceLinks } from "./sources/index.ts";
import { correctionsIn } from "./withdrawals.ts";

/** What the counts of reports are read with. */
export interface CountContext {
  readonly sources: SourceLinks;
  readonly places: PlaceLinks;
  readonly originOf: (report: string) => string;
}

/** The figures of the reports, those that copies repeat as one telling, with what it takes to compare them. */
export function countsIn(
  reports: readonly ReadReport[],
  { sources, places, originOf }: CountContext,
): Telling[] {
  const voiceOf = voiceLookup(sources, originOf);
  const texts = new Map(reports.map(({ report }) => [report.id, report.text]));
  const names = new Map(sources.sources.map(({ id, name, aliases }) => [id, [name, ...aliases]] as const));
  const data = dataOf(reports, {
    originOf,
    countryOf: places.countryOf,
    voiceOf: (report, figure) => voiceOf(report, figure.speaker),
    isNamed: (report, figure) => figure.speaker !== undefined && sources.isNamed(report, figure.speaker),
    namesOf: (report, { speaker }) => {
      const source = speaker === undefined ? undefined : sources.idOf(report, speaker);
      return (source === undefined ? undefined : names.get(source)) ?? [];
    },
    countryPlace: (country) => places.countryPlace(country)?.id ?? country,
    placesIn: namedPlaces(places),
    unlistedIn: unlistedPlaces(reports),
    placeOf: placeLookup(places, (report) => texts.get(report) ?? ""),
  });
  return tellingsOf(data);
}

/** The figures of reports of one neighbourhood as they are compared, and those set against each other: what the grouping into series is learned from. */
export function comparableIn(reports: readonly ReadReport[]): {
  readonly tellings: readonly Telling[];
  readonly rivals: ReadonlyMap<string, string>;
} {
  const sorted = [...reports].sort((a, b) => byCodeUnit(a.report.id, b.report.id));
  const originOf = originLookup(findOrigins(sorted.map(({ report }) => report)));
  const places = linkPlaces(sorted);
  const sources = linkSources(sorted, { originOf, countryOf: places.countryOf });
  const tellings = countsIn(sorted, { sources, places, originOf });
  const denials = findDenials(sorted, voiceLookup(sources, originOf));
  return { tellings, rivals: withRivalsBeside(rivalsIn(sorted, denials), tellings) };
}

/** Figures that a denial or a correction sets against each other: id to id, both ways. */
export function rivalsIn(reports: readonly ReadReport[], denials: readonly Contest[]): Map<string, string> {
  const rivals = rivalPairs(denials, reports);
  for (const [old, now] of correctionsIn(reports)) rivals.set(old, now).set(now, old);
  return rivals;
}
