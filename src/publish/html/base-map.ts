import type { Picture, Place } from "../../model/index.ts";
import type { BaseMap, MapCut, Outline } from "../view/base-map.ts";
import { isCountry } from "../view/countries.ts";
import { type Box, boxAround, clipRing, touches, widened } from "./map-geometry.ts";
import { readAtlas } from "./shell.ts";

/** A place whose position is known. */
type Located = Place & { readonly lat: number; readonly lon: number };

/** From this width on, in degrees, a cut shows so much of the world that coarse outlines do. */
const COARSE_FROM = 30;

/**
 * The outlines that a page's map needs: near, around the places of the country that most is told of; far, around all places, where these reach
 * further. Without the atlas the cuts have no outlines.
 */
export function baseMap({ places }: Picture): BaseMap {
  const located = places.filter(
    (place): place is Located => place.lat !== undefined && place.lon !== undefined,
  );
  if (located.length === 0) return { near: null, far: null };
  const home = homeOf(located);
  const inside = located.filter((place) => place.country === home && !isCountry(place));
  const near = boxAround(
    (inside.length > 0 ? inside : located.filter(({ country }) => country === home)).map(pointOf),
  );
  const isBeyond = located.some((place) => !touches(near, [place.lon, place.lat, place.lon, place.lat]));
  return { near: cut(near), far: isBeyond ? cut(boxAround(located.map(pointOf))) : null };
}

/** The country whose places are named most often. */
function homeOf(places: readonly Located[]): string | undefined {
  const weights = new Map<string | undefined, number>();
  for (const { country, mentions } of places)
    weights.set(country, (weights.get(country) ?? 0) + mentions.length);
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function pointOf({ lon, lat }: Located): readonly [number, number] {
  return [lon, lat];
}

interface Country {
  readonly name: string;
  readonly boxes: readonly Box[];
}

function cut(box: Box): MapCut {
  const countries = box[2] - box[0] > COARSE_FROM ? coarse() : fine(box);
  const step = (box[2] - box[0]) / FINEST;
  const frame = widened(box);
  const clipped = countries.map(({ name, rings }) => ({
    name,
    rings: rings.map((ring) => clipRing(ring, { box: frame, step })).filter((ring) => ring.length >= 6),
  }));
  return { box, countries: clipped.filter(({ rings }) => rings.length > 0) };
}

/** Points closer together than this share of the map's width are not told apart on a screen. */
const FINEST = 900;

function coarse(): readonly Outline[] {
  return readAtlas<readonly Outline[]>("far.json") ?? [];
}

function fine(box: Box): Outline[] {
  const known = readAtlas<readonly Country[]>("near.json") ?? [];
  return known.flatMap(({ name, boxes }, at) => {
    if (!boxes.some((one) => touches(one, box))) return [];
    const rings = readAtlas<readonly (readonly number[])[]>(`near/${at}.json`) ?? [];
    return [{ name, rings: rings.filter((_, ring) => touches(boxes[ring]!, box)) }];
  });
}
