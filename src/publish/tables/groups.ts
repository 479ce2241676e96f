import type { Event, Picture, PictureReport, Series, Source } from "../../model/index.ts";
import { type Lookup, lookup, outletOf, placeName, voiceOf } from "../view/lookup.ts";
import { type Column, column, type Table, tableOf } from "./column.ts";
import { dayColumns } from "./shared.ts";

interface Of<T> {
  readonly known: Lookup;
  readonly one: T;
}

const SERIES: readonly Column<Of<Series>>[] = [
  column("id", { hxl: "#meta+series+id", of: ({ one }) => one.id }),
  column("label", { hxl: "#meta+series+name", width: 40, of: ({ one }) => one.label }),
  column("measure", { hxl: "#indicator+type", of: ({ one }) => one.measure }),
  column("unit", { hxl: "#indicator+unit", width: 12, of: ({ one }) => one.unit }),
  column("place", { hxl: "#loc+name", of: ({ one, known }) => placeName(one.place, known) }),
  column("status", { hxl: "#status+series", width: 12, of: ({ one }) => one.status }),
  column("reason", { hxl: "#description+reason", width: 60, of: ({ one }) => one.reason }),
  column("min", { hxl: "#indicator+num+min", kind: "number", width: 14, of: ({ one }) => one.min }),
  column("max", { hxl: "#indicator+num+max", kind: "number", width: 14, of: ({ one }) => one.max }),
  column("latest", { hxl: "#meta+latest", of: ({ one }) => one.latest }),
  column("latest_words", {
    hxl: "#description+latest",
    of: ({ one, known }) => known.figures.get(one.latest)?.anchor.exact,
  }),
  column("figures", { hxl: "#meta+num+figures", kind: "number", of: ({ one }) => one.figures.length }),
  column("origins", { hxl: "#meta+num+voices", kind: "number", of: ({ one }) => one.origins }),
  column("voices", {
    hxl: "#meta+source",
    width: 60,
    of: ({ one, known }) => one.voices.map((id) => voiceOf(id, known).name).join("; "),
  }),
];

const EVENTS: readonly Column<Of<Event>>[] = [
  column("id", { hxl: "#event+id", of: ({ one }) => one.id }),
  column("label", { hxl: "#event+name", width: 60, of: ({ one }) => one.label }),
  column("type", { hxl: "#event+type", width: 14, of: ({ one }) => one.type }),
  column("when", { hxl: "#date+occurred", of: ({ one }) => one.when }),
  ...dayColumns<Of<Event>>("when", { hxl: "#date+occurred", of: ({ one }) => one.when }),
  column("modality", { hxl: "#status+modality", width: 12, of: ({ one }) => one.modality }),
  column("place", { hxl: "#loc+name", of: ({ one, known }) => placeName(one.place, known) }),
  column("actors", {
    hxl: "#org+name",
    width: 40,
    of: ({ one, known }) => one.actors.map((id) => known.sources.get(id)?.name ?? id).join("; "),
  }),
  column("mentions", { hxl: "#meta+num+mentions", kind: "number", of: ({ one }) => one.mentions.length }),
  column("report", {
    hxl: "#meta+report+id",
    of: ({ one }) => one.mentions[0]?.report,
    leadsTo: "reports",
  }),
  column("words", { hxl: "#description+words", width: 60, of: ({ one }) => one.mentions[0]?.exact }),
];

const SOURCES: readonly Column<Of<Source>>[] = [
  column("id", { hxl: "#meta+source+id", of: ({ one }) => one.id }),
  column("name", { hxl: "#meta+source+name", width: 40, of: ({ one }) => one.name }),
  column("kind", { hxl: "#meta+source+type", width: 14, of: ({ one }) => one.kind }),
  column("aliases", { hxl: "#meta+source+alt", width: 60, of: ({ one }) => one.aliases.join("; ") }),
  column("organisation", {
    hxl: "#meta+source+org",
    width: 40,
    of: ({ one, known }) =>
      one.organisation === undefined ? undefined : voiceOf(one.organisation, known).name,
  }),
];

const REPORTS: readonly Column<Of<PictureReport>>[] = [
  column("id", { hxl: "#meta+report+id", of: ({ one }) => one.id }),
  column("path", { hxl: "#meta+report+path", width: 30, of: ({ one }) => one.path }),
  column("outlet", { hxl: "#meta+report+outlet", width: 30, of: ({ one }) => outletOf(one) }),
  column("title", { hxl: "#meta+report+title", width: 60, of: ({ one }) => one.title }),
  column("byline", { hxl: "#meta+report+byline", of: ({ one }) => one.byline }),
  column("url", { hxl: "#meta+url", width: 40, of: ({ one }) => one.url }),
  column("published", { hxl: "#date+reported", of: ({ one }) => one.published }),
  ...dayColumns<Of<PictureReport>>("published", { hxl: "#date+reported", of: ({ one }) => one.published }),
  column("published_from", { hxl: "#meta+date+from", width: 12, of: ({ one }) => one.publishedFrom }),
  column("language", { hxl: "#meta+lang", width: 8, of: ({ one }) => one.language }),
  column("origin", { hxl: "#meta+origin", of: ({ one }) => one.origin }),
  column("relation", {
    hxl: "#meta+origin+relation",
    width: 10,
    of: ({ one, known }) => known.origins.get(one.origin)?.relation,
  }),
  column("damage", { hxl: "#status+damaged", kind: "number", of: ({ one }) => one.damage.length }),
  column("text", { hxl: "#description+text", width: 80, of: ({ one }) => one.text }),
];

/** One row per series. */
export function seriesTable(picture: Picture): Table {
  return listed("series", { picture, columns: SERIES, list: picture.series });
}

/** One row per event, with the words of its first mention. */
export function eventTable(picture: Picture): Table {
  return listed("events", { picture, columns: EVENTS, list: picture.events });
}

/** One row per source. */
export function sourceTable(picture: Picture): Table {
  return listed("sources", { picture, columns: SOURCES, list: picture.sources });
}

/** One row per report, with its text. */
export function reportTable(picture: Picture): Table {
  return listed("reports", { picture, columns: REPORTS, list: picture.reports });
}

function listed<T>(
  name: string,
  { picture, columns, list }: { picture: Picture; columns: readonly Column<Of<T>>[]; list: readonly T[] },
): Table {
  const known = lookup(picture);
  return tableOf(name, { columns, things: list.map((one) => ({ known, one })) });
}
