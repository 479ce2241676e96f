import type { Feature, Point } from "geojson";
import { byCodeUnit, type Picture, type Place } from "../model/index.ts";
import { inertText } from "./view/inert.ts";
import { type Lookup, lookup, outletOf, voiceOf } from "./view/lookup.ts";
import { mentionId } from "./view/timeline.ts";

type Properties = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * The located places of the picture as a GeoJSON FeatureCollection (RFC 7946): a point for each place, and one for each figure and each
 * event that is told of it, told apart by `kind`. What has no coordinates is left out; the foreign member `unlocated` says how much.
 */
export function toGeojson(picture: Picture): string {
  const known = lookup(picture);
  const places = new Map(
    picture.places.flatMap((place) => (isLocated(place) ? [[place.id, place] as const] : [])),
  );
  const at = (id: string | undefined) => places.get(id ?? "");
  const figures = picture.figures.flatMap((figure) => {
    const place = at(figure.place);
    return place ? [featureOf(figure.id, place, figureProperties(figure, { known, place }))] : [];
  });
  const events = picture.events.flatMap((event) => {
    const place = at(event.place);
    return place ? [featureOf(event.id, place, eventProperties(event, { known, place }))] : [];
  });
  const features = [
    ...[...places.values()].sort((a, b) => byCodeUnit(a.id, b.id)).map(placeFeature),
    ...figures,
    ...events,
  ];
  const collection = {
    type: "FeatureCollection",
    features,
    unlocated: {
      places: picture.places.length - places.size,
      figures: picture.figures.length - figures.length,
      events: picture.events.length - events.length,
    },
  };
  return `${JSON.stringify(inertValues(collection), null, 1)}\n`;
}

type Located = Place & { readonly lat: number; readonly lon: number };

function isLocated(place: Place): place is Located {
  return place.lat !== undefined && place.lon !== undefined;
}

function featureOf(id: string, place: Located, properties: Properties): Feature<Point, Properties> {
  return {
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: [place.lon, place.lat] },
    properties,
  };
}

function placeFeature(place: Located): Feature<Point, Properties> {
  return featureOf(place.id, place, {
    kind: "place",
    name: place.name,
    aliases: place.aliases,
    country: place.country ?? null,
    mentions: place.mentions.length,
  });
}

interface Given {
  readonly known: Lookup;
  readonly place: Located;
}

function figureProperties(figure: Picture["figures"][number], { known, place }: Given): Properties {
  const report = known.reports.get(figure.anchor.report);
  return {
    kind: "figure",
    place: place.id,
    name: place.name,
    measure: figure.measure,
    what: figure.what ?? null,
    words: figure.anchor.exact,
    min: figure.min,
    max: figure.max,
    modifier: figure.modifier,
    unit: figure.unit,
    direction: figure.direction ?? null,
    as_of: figure.asOf ?? null,
    modality: figure.modality,
    damaged: figure.damaged,
    withdrawn: figure.withdrawnBy !== undefined,
    speaker: figure.speaker === undefined ? null : voiceOf(figure.speaker, known).name,
    report: figure.anchor.report,
    outlet: report ? outletOf(report) : null,
    start: figure.anchor.start,
    end: figure.anchor.end,
  };
}

function eventProperties(event: Picture["events"][number], { known, place }: Given): Properties {
  const outlets = event.mentions.flatMap(({ report: id }) => {
    const report = known.reports.get(id);
    return report ? [outletOf(report)] : [];
  });
  return {
    kind: "event",
    place: place.id,
    name: place.name,
    label: event.label,
    type: event.type,
    when: event.when ?? null,
    modality: event.modality,
    outlets: [...new Set(outlets)],
    mentions: event.mentions.map(mentionId),
  };
}

/** The value with every text in it made harmless. */
function inertValues(value: unknown): unknown {
  if (typeof value === "string") return inertText(value);
  if (Array.isArray(value)) return value.map(inertValues);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inertValues(one)]));
}
