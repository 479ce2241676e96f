import type { FeatureCollection, Point } from "geojson";
import { beforeAll, describe, expect, test } from "vitest";
import type { Picture } from "../../src/model/index.ts";
import { toGeojson } from "../../src/publish/geojson.ts";
import { inertText } from "../../src/publish/view/inert.ts";
import { pictureOf } from "./fixture/build.ts";
import { dernaPicture } from "./fixture/derna.ts";
import { FLOOD } from "./fixture/flood.ts";
import { hostilePicture } from "./fixture/hostile.ts";
import { oddPicture } from "./fixture/odd.ts";

let derna: Picture;
beforeAll(async () => {
  derna = await dernaPicture();
});

function read(
  picture: Picture,
): FeatureCollection<Point, Record<string, unknown>> & { unlocated: Record<string, number> } {
  return JSON.parse(toGeojson(picture));
}

/** What RFC 7946 forbids of a collection of points. */
function faults(collection: FeatureCollection<Point>): string[] {
  const found: string[] = [];
  if (collection.type !== "FeatureCollection") found.push("no FeatureCollection");
  if ("crs" in collection || "coordinates" in collection || "geometry" in collection)
    found.push("a foreign member that is not allowed");
  const ids = new Set<unknown>();
  for (const feature of collection.features) {
    const { type, id, geometry, properties } = feature;
    if (type !== "Feature" || geometry.type !== "Point" || typeof properties !== "object")
      found.push(`${id}: no point`);
    if (typeof id !== "string" || ids.has(id)) found.push(`${id}: id`);
    ids.add(id);
    const [lon, lat, ...more] = geometry.coordinates;
    if (!(Math.abs(lon!) <= 180) || !(Math.abs(lat!) <= 90) || more.length > 0)
      found.push(`${id}: ${geometry.coordinates}`);
  }
  return found;
}

describe("the GeoJSON", () => {
  test("keeps to RFC 7946, whatever the text", () => {
    for (const picture of [derna, FLOOD, oddPicture(), hostilePicture(), pictureOf([])]) {
      expect(faults(read(picture))).toEqual([]);
    }
  });

  test("the check sees swapped positions and ids that stand twice", () => {
    const { features, ...rest } = read(derna);
    const [first] = features;
    const swapped = { ...first!, geometry: { type: "Point" as const, coordinates: [10, 95] } };
    expect(faults({ ...rest, features: [swapped] })).toHaveLength(1);
    expect(faults({ ...rest, features: [first!, first!] })).toHaveLength(1);
  });

  test("has each located place, figure and event where the picture has it, longitude first", () => {
    const { features, unlocated } = read(derna);
    const places = new Map(derna.places.map((place) => [place.id, place]));
    const isLocated = (id: string | undefined) => places.get(id ?? "")?.lat !== undefined;
    const of = (kind: string) => features.filter(({ properties }) => properties.kind === kind);
    expect(of("place")).toHaveLength(derna.places.filter(({ id }) => isLocated(id)).length);
    expect(of("figure").map(({ id }) => id)).toEqual(
      derna.figures.filter(({ place }) => isLocated(place)).map(({ id }) => id),
    );
    expect(of("event").map(({ id }) => id)).toEqual(
      derna.events.filter(({ place }) => isLocated(place)).map(({ id }) => id),
    );
    for (const { geometry, id, properties } of features) {
      const place = places.get(String(properties.place ?? id))!;
      expect(geometry.coordinates).toEqual([place.lon, place.lat]);
      expect(properties.name).toBe(inertText(place.name));
    }
    for (const { id, properties } of of("figure")) {
      const figure = derna.figures.find((one) => one.id === id)!;
      expect(properties).toMatchObject({
        words: figure.anchor.exact,
        min: figure.min,
        max: figure.max,
        start: figure.anchor.start,
      });
    }
    expect(of("figure").length + unlocated.figures!).toBe(derna.figures.length);
  });
});
