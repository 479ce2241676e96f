import {
  byCodeUnit,
  type Findings,
  type FoundFigure,
  type FoundName,
  type Origin,
  type ReadReport,
  type Report,
  type Span,
  type Story,
  touching,
} from "../model/index.ts";
import { type PlaceLinks, sceneName } from "./places/index.ts";
import { isDocument, type SourceLinks } from "./sources/index.ts";
import { findStories } from "./stories/index.ts";

/** The origin of a report by the report's id. */
export function originLookup(origins: readonly Origin[]): (report: string) => string {
  const ids = new Map(
    origins.flatMap((origin) => origin.reports.map((report) => [report, origin.id] as const)),
  );
  return (report) => ids.get(report) ?? report;
}

/** The primary voice behind a name of a report: who vouches, else the report's outlet where that is itself a voice, else the report's origin. */
export function voiceLookup(
  sources: SourceLinks,
  originOf: (report: string) => string,
): (report: string, speaker: string | null | undefined) => string {
  return (report, speaker) => {
    const named = speaker && !isDocument(speaker) ? sources.idOf(report, speaker) : undefined;
    const source = named ?? sources.outletOf(report);
    return source === undefined ? originOf(report) : sources.voiceOf(source);
  };
}

/**
 * Where a figure is counted, and whether that is the crisis as a whole, or as a whole in another country that it struck: a country's own name narrows nothing in a
 * report on that country, nor a river that no one country holds.
 */
export function placeLookup(
  places: PlaceLinks,
  textOf: (report: string) => string,
): (report: string, figure: FoundFigure) => { id: string; country: string; main: boolean } {
  return (report, figure) => {
    const own = places.countryOf(report);
    if (figure.place === undefined || isDateline(figure, textOf(report)))
      return { id: "", country: own, main: true };
    const found = places.find(report, figure.place, figure.placeAnchor);
    const place = found && places.namesakeOf(found);
    const country = place?.country ?? figure.country ?? own;
    if (place && places.isShared(place)) return { id: "", country: own, main: true };
    if (place && places.isCountry(place)) return { id: country === own ? "" : place.id, country, main: true };
    const id = place?.id ?? sceneName(figure.place);
    return { id, country, main: places.isMain(id, country) };
  };
}

/** The places that a stretch of a report names, in the order of the text. */
export function namedPlaces(
  places: PlaceLinks,
): (report: string, span: Span) => { id: string; country: string; isCountry: boolean }[] {
  return (report, span) =>
    places.named(report, span).map((place) => {
      const { id, country = "" } = places.namesakeOf(place);
      return { id, country, isCountry: places.isCountry(place) };
    });
}

/** The names that a stretch of a report holds of places that are not listed: a place's by where they stand ("in Tolvira"), as they are compared, in the order of the text. */
export function unlistedPlaces(reports: readonly ReadReport[]): (report: string, span: Span) => string[] {
  const unlisted = new Map(
    reports.map(({ report, findings }) => [report.id, unlistedNames(findings)] as const),
  );
  return (report, span) =>
    touching(unlisted.get(report) ?? [], span).map(({ anchor }) => sceneName(anchor.exact));
}

function unlistedNames({ names, places }: Findings): FoundName[] {
  return names.filter(({ anchor, kind }) => kind === "place" && touching(places, anchor).length === 0);
}

/** A dateline stands within this many code units of a report's beginning. */
const DATELINE = 100;

/** Whether a figure has its place from the dateline: where a report was written says little about where its later sentences count. */
function isDateline({ anchor, placeAnchor, placeBasis }: FoundFigure, text: string): boolean {
  if (
    !placeAnchor ||
    placeBasis === "taken-up" ||
    placeAnchor.start > DATELINE ||
    anchor.start < placeAnchor.end
  )
    return false;
  return /[.!?]["”]?\s|\n/.test(text.slice(placeAnchor.end, anchor.start));
}

/** The stories of the reports, each with the title of its first report as its label; sorted by id. */
export function storiesOf(reports: readonly ReadReport[], origins: readonly Origin[]): Story[] {
  const documents = reports.map(({ report }) => report);
  const storyOf = findStories(documents, origins);
  const members = new Map<string, Report[]>();
  for (const report of documents) {
    const id = storyOf.get(report.id)!;
    const list = members.get(id);
    if (list) list.push(report);
    else members.set(id, [report]);
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
