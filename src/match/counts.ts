import type { ReadReport } from "../model/index.ts";
import { originLookup, placeLookup, voiceLookup } from "./lookups.ts";
import { findOrigins } from "./origins/index.ts";
import { linkPlaces, type PlaceLinks } from "./places/index.ts";
import { comparisonsOf, dataOf, type Telling, tellingsOf } from "./series/index.ts";
import { linkSources, type SourceLinks } from "./sources/index.ts";

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
    placeOf: placeLookup(places, (report) => texts.get(report) ?? ""),
  });
  return tellingsOf(data);
}

/** Two figures that may count the same thing, by their ids, and the features of the pair. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly features: readonly string[];
}

/** Every pair of figures of the reports that the learned part of matching would weigh: what it is trained on. Copies are compared once. */
export function comparisonsIn(reports: readonly ReadReport[]): Comparison[] {
  const originOf = originLookup(findOrigins(reports.map(({ report }) => report)));
  const places = linkPlaces(reports);
  const sources = linkSources(reports, { originOf, countryOf: places.countryOf });
  return comparisonsOf(countsIn(reports, { sources, places, originOf }));
}
