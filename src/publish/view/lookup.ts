import type { Anchor, Figure, Origin, Picture, PictureReport, Source, Statement } from "../../model/index.ts";
import { PLAIN, type Wording } from "./values.ts";
import { SOURCE_KIND_LABELS } from "./words.ts";

/** A picture with its lists looked up by id, and how its numbers and dates are written. */
export interface Lookup {
  readonly picture: Picture;
  readonly wording: Wording;
  readonly reports: ReadonlyMap<string, PictureReport>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly placeNames: ReadonlyMap<string, string>;
}

/** One independent voice: a source, or the own voice of the reports of one origin. */
export interface Voice {
  /** sources[].id or origins[].id. */
  readonly id: string;
  readonly name: string;
  /** The kind of source in words; "own voice" for an origin. */
  readonly kind: string;
  /** Whether the report itself vouches. */
  readonly own: boolean;
  /** sources[].id of the body it belongs to; "" where none is known. */
  readonly body: string;
}

/** Where the words of a datum stand. */
export interface Evidence {
  /** Unique in the picture: the id of the datum, or of the span. */
  readonly id: string;
  readonly anchor: Anchor;
  readonly report: PictureReport;
  readonly outlet: string;
}

/** Looks up the lists of a picture by id. */
export function lookup(picture: Picture, wording: Wording = PLAIN): Lookup {
  return {
    picture,
    wording,
    reports: byId(picture.reports),
    origins: byId(picture.origins),
    sources: byId(picture.sources),
    statements: byId(picture.statements),
    figures: byId(picture.figures),
    placeNames: new Map(picture.places.map((place) => [place.id, place.name])),
  };
}

/** The outlet of a report, or else its title or its path. */
export function outletOf(report: PictureReport): string {
  return report.outlet ?? report.title ?? report.path;
}

/** The voice with this id of a source or an origin. An id that the picture does not hold names itself. */
export function voiceOf(id: string, known: Lookup): Voice {
  const source = known.sources.get(id);
  if (source) {
    const { name, kind, organisation = "" } = source;
    return { id, name: capital(name), kind: SOURCE_KIND_LABELS[kind], own: false, body: organisation };
  }
  const lead = known.origins.get(id)?.lead;
  const report = lead === undefined ? undefined : known.reports.get(lead);
  return { id, name: report ? outletOf(report) : id, kind: "own voice", own: true, body: "" };
}

/** The names of who relays what a voice says; a relay that is called like the voice itself says nothing new and is left out. */
export function relayNames(via: readonly string[], given: { voice: Voice | null; known: Lookup }): string[] {
  return via.map((id) => voiceOf(id, given.known).name).filter((name) => name !== given.voice?.name);
}

/** Where an anchor stands, or `null` where the picture lacks its report. */
export function evidenceOf(id: string, given: { anchor: Anchor; known: Lookup }): Evidence | null {
  const report = given.known.reports.get(given.anchor.report);
  return report ? { id, anchor: given.anchor, report, outlet: outletOf(report) } : null;
}

/** The name of a place given by id or in words; "" where there is none. */
export function placeName(place: string | undefined, known: Lookup): string {
  return place === undefined ? "" : (known.placeNames.get(place) ?? place);
}

/** "residents" at the head of a line: "Residents". Names in scripts without capitals stay as they are. */
export function capital(name: string): string {
  const first = String.fromCodePoint(name.codePointAt(0) ?? 32);
  return name === "" ? name : first.toUpperCase() + name.slice(first.length);
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
