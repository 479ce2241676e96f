import type { Figure, PictureReport, Statement } from "../../src/model/index.ts";
import { type EventView, type Lookup, outletOf, placeName } from "../../src/publish/view/index.ts";
import type { PictureIndex } from "../state/picture-index.ts";
import type { Facets } from "./match.ts";

const NOTHING: Facets = { text: [], sources: [], places: [], measures: [], origins: [], dates: [] };

/** The source of what a report says in its own voice. */
export const OWN_VOICE = "own";

export function figureFacets(figure: Figure, known: Lookup): Facets {
  const report = known.reports.get(figure.anchor.report);
  return {
    ...ofReport(report),
    text: [
      figure.anchor.exact,
      figure.what ?? "",
      figure.measure,
      placeName(figure.place, known),
      ...voiceNames([figure.speaker, ...figure.via], known),
      ...outletNames(report),
    ],
    sources: voices([figure.speaker ?? OWN_VOICE, ...figure.via], known),
    places: figure.place === undefined ? [] : [figure.place],
    measures: [figure.measure],
    dates: dates(figure.asOf, report),
  };
}

export function statementFacets(
  statement: Statement,
  { known, index }: { known: Lookup; index: PictureIndex },
): Facets {
  const report = known.reports.get(statement.content.report);
  const figures = index.figuresIn.get(statement.id) ?? [];
  return {
    ...ofReport(report),
    text: [
      statement.content.exact,
      ...voiceNames([statement.speaker, ...statement.via], known),
      ...outletNames(report),
    ],
    sources: voices([statement.speaker, ...statement.via], known),
    places: [...figures.flatMap(({ place }) => place ?? []), ...placesIn(statement, index)],
    measures: figures.map(({ measure }) => measure),
    dates: dates(statement.saidAt, report),
  };
}

export function eventFacets({ event, label, evidence, place }: EventView, known: Lookup): Facets {
  const reports = evidence.map(({ report }) => report);
  return {
    ...NOTHING,
    text: [label, place, event.type, ...evidence.flatMap(({ anchor, outlet }) => [anchor.exact, outlet])],
    sources: voices(event.actors, known),
    places: event.place === undefined ? [] : [event.place],
    origins: reports.map(({ origin }) => origin),
    dates: event.when === undefined ? [] : [event.when],
  };
}

/** Of a report, its own words are searched whole. */
export function reportFacets(report: PictureReport): Facets {
  return {
    ...ofReport(report),
    text: [report.title ?? "", report.path, report.byline ?? "", report.text, ...outletNames(report)],
    dates: dates(undefined, report),
  };
}

function ofReport(report: PictureReport | undefined): Facets {
  return report ? { ...NOTHING, origins: [report.origin] } : NOTHING;
}

function outletNames(report: PictureReport | undefined): string[] {
  return report ? [outletOf(report)] : [];
}

function dates(own: string | undefined, report: PictureReport | undefined): string[] {
  const date = own ?? report?.published;
  return date === undefined ? [] : [date];
}

/** The ids of the voices and of the bodies that they speak for. */
function voices(ids: readonly (string | undefined)[], known: Lookup): string[] {
  return ids.flatMap((id) => (id === undefined ? [] : [id, known.sources.get(id)?.organisation ?? id]));
}

function voiceNames(ids: readonly (string | undefined)[], known: Lookup): string[] {
  return ids.flatMap((id) => known.sources.get(id ?? "")?.name ?? []);
}

/** The places that are named inside the words of a statement. */
function placesIn({ content }: Statement, index: PictureIndex): string[] {
  return (index.placesIn.get(content.report) ?? []).flatMap(({ place, start, end }) =>
    start >= content.start && end <= content.end ? [place] : [],
  );
}
