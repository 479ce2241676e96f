import {
  byCodeUnit,
  bySpan,
  type FoundFigure,
  type Links,
  type Origin,
  type ReadReport,
  type Report,
  type Story,
} from "../model/index.ts";
import { figureOf, statementOf } from "./carry.ts";
import { findContests } from "./contests/index.ts";
import { linkEvents } from "./events/index.ts";
import { findOrigins } from "./origins/index.ts";
import { linkPlaces, type PlaceLinks } from "./places/index.ts";
import { dataOf, linkSeries } from "./series/index.ts";
import { linkSources, type SourceLinks } from "./sources/index.ts";
import { findStories } from "./stories/index.ts";

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
  const withdrawnBy = correctionsIn(sorted);
  const withdrawn = new Set(withdrawnBy.keys());
  const data = dataOf(sorted, {
    originOf,
    voiceOf: (report, figure) => voiceOf({ report, figure }, { sources, originOf }),
    placeOf: (report, figure) => placeOf({ report, figure }, places),
  });
  const names = new Map(sources.sources.map((source) => [source.id, source.name]));
  const placeNames = new Map(places.places.map((place) => [place.id, place.name]));
  const series = linkSeries(data, {
    nameOf: (voice) => names.get(voice) ?? "the report itself",
    placeName: (place) => placeNames.get(place) ?? place,
    withdrawn,
  });
  return {
    origins,
    stories: storiesOf(sorted, origins),
    sources: sources.sources,
    places: places.places,
    statements: inOrder(
      sorted.flatMap(({ findings }) => findings.statements.map((each) => statementOf(each, sources))),
      (each) => each.content,
    ),
    figures: inOrder(
      sorted.flatMap(({ findings }) =>
        findings.figures.map((each) => figureOf(each, { sources, places, withdrawnBy })),
      ),
      (each) => each.anchor,
    ),
    events: linkEvents(sorted, { placeOf: (report, words) => places.find(report, words)?.id }),
    series,
    contested: findContests(sorted, {
      data,
      series: series.map((each) => each.figures),
      withdrawn,
      voiceOf: (report, speaker) => {
        const source = speaker === null ? undefined : sources.idOf(report, speaker);
        return source === undefined ? originOf(report) : sources.voiceOf(source);
      },
    }),
  };
}

function originLookup(origins: readonly Origin[]): (report: string) => string {
  const ids = new Map(
    origins.flatMap((origin) => origin.reports.map((report) => [report, origin.id] as const)),
  );
  return (report) => ids.get(report) ?? report;
}

/** The stories of the reports, each with the title of its first report as its label; sorted by id. */
function storiesOf(reports: readonly ReadReport[], origins: readonly Origin[]): Story[] {
  const documents = reports.map(({ report }) => report);
  const storyOf = findStories(documents, origins);
  const members = new Map<string, Report[]>();
  for (const report of documents) {
    const id = storyOf.get(report.id)!;
    members.set(id, [...(members.get(id) ?? []), report]);
  }
  const stories = [...members].map(([id, list]): Story => {
    const first = [...list].sort(
      (a, b) => byCodeUnit(a.published ?? "~", b.published ?? "~") || byCodeUnit(a.id, b.id),
    )[0]!;
    const label = first.title ?? first.text.trimStart().split("\n")[0]!.slice(0, 120);
    return { id, label, reports: list.map((report) => report.id) };
  });
  return stories.sort((a, b) => byCodeUnit(a.id, b.id));
}

/** For each figure that a report takes back, the figure that does. */
function correctionsIn(reports: readonly ReadReport[]): Map<string, string> {
  const figures = reports.flatMap(({ findings }) => findings.figures);
  return new Map(
    figures.flatMap((figure) => (figure.corrects ? [[figure.corrects, figure.id] as const] : [])),
  );
}

/** The primary voice: who vouches, else the report's outlet where that is itself a voice, else the report's origin. */
function voiceOf(
  { report, figure }: { report: string; figure: FoundFigure },
  { sources, originOf }: { sources: SourceLinks; originOf: (report: string) => string },
): string {
  const speaker =
    figure.speaker === undefined ? sources.outletOf(report) : sources.idOf(report, figure.speaker);
  return speaker === undefined ? originOf(report) : sources.voiceOf(speaker);
}

function placeOf(
  { report, figure }: { report: string; figure: FoundFigure },
  places: PlaceLinks,
): { id: string; country: string } {
  const place =
    figure.place === undefined ? undefined : places.find(report, figure.place, figure.placeAnchor);
  const country = figure.country ?? place?.country ?? places.countryOf(report);
  return { id: place?.id ?? figure.place ?? "", country };
}

function inOrder<T extends { readonly id: string }>(
  items: readonly T[],
  anchorOf: (item: T) => { report: string; start: number; end: number },
): T[] {
  return [...items].sort(
    (a, b) =>
      byCodeUnit(anchorOf(a).report, anchorOf(b).report) ||
      bySpan(anchorOf(a), anchorOf(b)) ||
      byCodeUnit(a.id, b.id),
  );
}
