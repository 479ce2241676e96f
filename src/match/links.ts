import {
  type Anchor,
  byCodeUnit,
  bySpan,
  type Contest,
  type Links,
  type ReadReport,
} from "../model/index.ts";
import { figureOf, statementOf } from "./carry.ts";
import { findDenials, rivalFigures, settle, sortContests } from "./contests/index.ts";
import { countsIn, rivalsIn } from "./counts.ts";
import { linkEvents } from "./events/index.ts";
import { originLookup, storiesOf, voiceLookup } from "./lookups.ts";
import { findOrigins } from "./origins/index.ts";
import { linkPlaces, type PlaceLinks } from "./places/index.ts";
import { linkSeries } from "./series/index.ts";
import { linkSources, type SourceLinks } from "./sources/index.ts";
import { correctionsIn, withdrawalsIn } from "./withdrawals.ts";

/** What belongs together across the reports of one neighbourhood: origins, stories, sources, places, events, series, contests. */
export function linksOf(reports: readonly ReadReport[]): Links {
  const sorted = [...reports].sort((a, b) => byCodeUnit(a.report.id, b.report.id));
  const origins = findOrigins(sorted.map(({ report }) => report));
  const originOf = originLookup(origins);
  const places = linkPlaces(sorted);
  const sources = linkSources(sorted, { originOf, countryOf: places.countryOf });
  const voiceOf = voiceLookup(sources, originOf);
  const denials = findDenials(sorted, voiceOf);
  const withdrawnBy = withdrawalsIn(sorted, { denials, voiceOf });
  return {
    origins,
    stories: storiesOf(sorted, origins),
    sources: sources.sources,
    undecided: sources.undecided,
    places: places.places,
    ...carried(sorted, { sources, places, withdrawnBy }),
    events: linkEvents(sorted, {
      originOf,
      placeOf: (report, words) => places.find(report, words)?.id,
      liesIn: places.liesIn,
    }),
    ...countsAndContests(sorted, { sources, places, originOf, denials, withdrawnBy }),
  };
}

/** What series and contests are made with. */
interface Linked {
  readonly sources: SourceLinks;
  readonly places: PlaceLinks;
  /** For each figure that was taken back, the figure or source that did. */
  readonly withdrawnBy: ReadonlyMap<string, string>;
}

/** Denials come first, because a denied count and the count set against it are one series; rival counts last, because they are rivals within one. */
function countsAndContests(
  reports: readonly ReadReport[],
  linked: Linked & { originOf: (report: string) => string; denials: readonly Contest[] },
): Pick<Links, "series" | "contested"> {
  const { sources, places, originOf, denials, withdrawnBy } = linked;
  const corrections = correctionsIn(reports);
  const names = new Map([
    ...outletNames(reports, originOf),
    ...sources.sources.map((source) => [source.id, source.name] as const),
  ]);
  const placeNames = new Map(places.places.map((place) => [place.id, place.name]));
  const tellings = countsIn(reports, linked);
  const series = linkSeries(tellings, {
    nameOf: (voice) => names.get(voice) ?? "a report without an outlet",
    placeName: (place) => placeNames.get(place) ?? place,
    withdrawn: new Set(withdrawnBy.keys()),
    rivals: rivalsIn(reports, denials),
  });
  const texts = new Map(reports.map(({ report }) => [report.id, report.text]));
  const pairs = rivalFigures({
    data: tellings.flatMap((telling) => telling.data),
    series: series.map((each) => each.figures),
    withdrawn: new Set([...corrections.keys(), ...denials.map((contest) => contest.claim)]),
    textOf: (report) => texts.get(report) ?? "",
  });
  return { series, contested: sortContests(settle(denials, { pairs, reports })) };
}

/** How a report that vouches itself is called: by its outlet; of an origin's reports, by that of the first by id. */
function outletNames(
  reports: readonly ReadReport[],
  originOf: (report: string) => string,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const { report } of reports) {
    const origin = originOf(report.id);
    if (report.outlet && !names.has(origin)) names.set(origin, report.outlet);
  }
  return names;
}

function carried(
  reports: readonly ReadReport[],
  { sources, places, withdrawnBy }: Linked,
): Pick<Links, "statements" | "figures"> {
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
