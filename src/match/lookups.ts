import {
  byCodeUnit,
  type FoundFigure,
  type Origin,
  type ReadReport,
  type Report,
  type Story,
} from "../model/index.ts";
import { type PlaceLinks, placeName } from "./places/index.ts";
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

/** Where a figure is counted, and whether that is the crisis as a whole: a country's own name narrows nothing in a report on that country. */
export function placeLookup(
  places: PlaceLinks,
): (report: string, figure: FoundFigure) => { id: string; country: string; main: boolean } {
  return (report, figure) => {
    const place =
      figure.place === undefined ? undefined : places.find(report, figure.place, figure.placeAnchor);
    const own = places.countryOf(report);
    const country = place?.country ?? (figure.place === undefined ? own : (figure.country ?? own));
    if (place && places.isCountry(place) && country === own) return { id: "", country, main: true };
    const id = place?.id ?? (figure.place ? placeName(figure.place) : "");
    return { id, country, main: id === "" || id === places.mainOf(country) };
  };
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
