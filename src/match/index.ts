import { type Anchor, byCodeUnit, bySpan, type Links, type ReadReport } from "../model/index.ts";
import { figureOf, statementOf } from "./carry.ts";
import { findDenials, rivalFigures, rivalPairs, sortContests } from "./contests/index.ts";
import { linkEvents } from "./events/index.ts";
import { correctionsIn, originLookup, placeLookup, storiesOf, voiceLookup } from "./lookups.ts";
import { findOrigins } from "./origins/index.ts";
import { linkPlaces, type PlaceLinks } from "./places/index.ts";
import { dataOf, linkSeries, tellingsOf } from "./series/index.ts";
import { linkSources, type SourceLinks } from "./sources/index.ts";

export { groupStories, type StoryDocument, type StoryLine } from "./stories/index.ts";

/**
 * Decides what belongs together across reports: origins, stories, sources, places, events, series, contests.
 * Pure: the reports in any order give the identical result. Figures are never added up and never averaged.
 */
export function match(reports: readonly ReadReport[]): Links {
  const sorted = [...reports].sort((a, b) => byCodeUnit(a.report.id, b.report.id));
  const origins = findOrigins(sorted.map(({ report }) => report));
  const originOf = originLookup(origins);
  const places = linkPlaces(sorted);
  const sources = linkSources(sorted, { originOf, countryOf: places.countryOf });
  return {
    origins,
    stories: storiesOf(sorted, origins),
    sources: sources.sources,
    places: places.places,
    ...carried(sorted, { sources, places }),
    events: linkEvents(sorted, { originOf, placeOf: (report, words) => places.find(report, words)?.id }),
    ...countsAndContests(sorted, { sources, places, originOf }),
  };
}

/** What series and contests are made with. */
interface Linked {
  readonly sources: SourceLinks;
  readonly places: PlaceLinks;
}

/** Denials come first, because a denied count and the count set against it are one series; rival counts last, because they are rivals within one. */
function countsAndContests(
  reports: readonly ReadReport[],
  { sources, places, originOf }: Linked & { originOf: (report: string) => string },
): Pick<Links, "series" | "contested"> {
  const voiceOf = voiceLookup(sources, originOf);
  const denials = findDenials(reports, voiceOf);
  const corrections = correctionsIn(reports);
  const withdrawn = new Set([...corrections.keys(), ...denials.map((contest) => contest.claim)]);
  const rivals = rivalPairs(denials, reports);
  for (const [old, now] of corrections) rivals.set(old, now).set(now, old);
  const data = dataOf(reports, {
    originOf,
    countryOf: places.countryOf,
    voiceOf: (report, figure) => voiceOf(report, figure.speaker),
    placeOf: placeLookup(places),
  });
  const names = new Map(sources.sources.map((source) => [source.id, source.name]));
  const placeNames = new Map(places.places.map((place) => [place.id, place.name]));
  const tellings = tellingsOf(data);
  const series = linkSeries(tellings, {
    nameOf: (voice) => names.get(voice) ?? "the report itself",
    placeName: (place) => placeNames.get(place) ?? place,
    withdrawn,
    rivals,
  });
  const disputed = rivalFigures({
    data: tellings.flatMap((telling) => telling.data),
    series: series.map((each) => each.figures),
    withdrawn,
  });
  return { series, contested: sortContests([...denials, ...disputed]) };
}

function carried(
  reports: readonly ReadReport[],
  { sources, places }: Linked,
): Pick<Links, "statements" | "figures"> {
  const withdrawnBy = correctionsIn(reports);
  const statements = reports.flatMap(({ findings }) =>
    findings.statements.map((each) => statementOf(each, sources)),
  );
  const figures = reports.flatMap(({ findings }) =>
    findings.figures.map((each) => figureOf(each, { sources, places, withdrawnBy })),
  );
  return {
    statements: statements.sort((a, b) => byAnchor(a.content, b.content) || byCodeUnit(a.id, b.id)),
    figures: figures.sort((a, b) => byAnchor(a.anchor, b.anchor) || byCodeUnit(a.id, b.id)),
  };
}

function byAnchor(a: Anchor, b: Anchor): number {
  return byCodeUnit(a.report, b.report) || bySpan(a, b);
}
