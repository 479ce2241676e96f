import type { Place } from "../../src/model/index.ts";
import {
  type EventView,
  type FigureRow,
  isCountry,
  type PictureView,
  type SeriesView,
} from "../../src/publish/view/index.ts";
import { folded } from "../filter/match.ts";

/** A place with what is told of it. */
export interface PlaceFacts {
  readonly place: Place;
  /** Its names side by side: the one that reports use most, then those that are not forms of one before. */
  readonly names: readonly string[];
  readonly wide: boolean;
  readonly series: readonly { readonly series: SeriesView; readonly row: FigureRow }[];
  readonly events: readonly EventView[];
}

/** The places that a figure, an event or a mention stands at, those most is told of first. */
export function placeFacts(view: PictureView): PlaceFacts[] {
  const series = new Map<string, PlaceFacts["series"][number][]>();
  for (const one of view.series) {
    const last = new Map(one.rows.map((row) => [row.figure.place ?? "", row]));
    for (const [place, row] of last) add(series, place, { series: one, row });
  }
  const events = new Map<string, EventView[]>();
  for (const day of [...view.timeline.background, ...view.timeline.days])
    for (const event of day.events) add(events, event.event.place ?? "", event);
  const all = view.known.picture.places.map((place) => ({
    place,
    // Whole countries have words for their people among their names, which are no rivals.
    names: isCountry(place) ? [place.name] : rivalNames(place),
    wide: isCountry(place),
    series: series.get(place.id) ?? [],
    events: events.get(place.id) ?? [],
  }));
  return all.sort((a, b) => weightOf(b) - weightOf(a));
}

/** How much is told of a place. */
export function weightOf({ place, series, events }: PlaceFacts): number {
  return place.mentions.length + series.length + events.length;
}

/** Letters that two forms of one name share at their beginning: "Libya" and "Libyan", not "Derna" and "Darnah". */
const SHARED = 3;

function rivalNames(place: Place): string[] {
  const names: string[] = [];
  for (const name of [place.name, ...place.aliases]) {
    const key = folded(name).slice(0, SHARED);
    if (!names.some((one) => folded(one).startsWith(key))) names.push(name);
  }
  return names;
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
