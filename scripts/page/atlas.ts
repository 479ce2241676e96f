import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Feature, GeoJsonProperties, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";

type Atlas = Parameters<typeof feature>[0];
type Country = Feature<Polygon | MultiPolygon, GeoJsonProperties>;

const require = createRequire(import.meta.url);

/**
 * Writes the borders of the world (Natural Earth, by way of world-atlas) so that a page's map can be cut from few small files: `near/N.json`
 * the outlines of one country in hundredths of a degree, `near.json` where each country lies, `far.json` all of them coarsely.
 */
export function writeAtlas(folder: string): void {
  mkdirSync(join(folder, "near"), { recursive: true });
  const near = countriesOf("countries-10m.json").map((country) => shapeOf(country, 100));
  for (const [at, { rings }] of near.entries()) write(join(folder, "near", `${at}.json`), rings);
  write(
    join(folder, "near.json"),
    near.map(({ name, boxes }) => ({ name, boxes })),
  );
  const far = countriesOf("countries-110m.json").map((country) => shapeOf(country, 10));
  write(
    join(folder, "far.json"),
    far.map(({ name, rings }) => ({ name, rings })),
  );
}

interface Shape {
  readonly name: string;
  /** The box of each ring: west, south, east, north in degrees. */
  readonly boxes: readonly (readonly number[])[];
  /** Outer rings as flat lists of longitude, latitude in degrees. */
  readonly rings: readonly (readonly number[])[];
}

function countriesOf(file: string): Country[] {
  const atlas = JSON.parse(readFileSync(require.resolve(`world-atlas/${file}`), "utf8")) as Atlas;
  const countries = feature(atlas, atlas.objects.countries!);
  return (countries.type === "FeatureCollection" ? countries.features : []) as Country[];
}

function shapeOf({ geometry, properties }: Country, steps: number): Shape {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons
    .map(([outer = []]) => ringOf(outer, steps))
    .filter((ring) => ring.length >= 6)
    .flatMap(bothSides);
  return { name: String(properties?.name ?? ""), boxes: rings.map(boxOf), rings };
}

/** The ring on a grid of `steps` to the degree, without points that fall together. */
function ringOf(points: readonly (readonly number[])[], steps: number): number[] {
  const ring: number[] = [];
  for (const [lon = 0, lat = 0] of points) {
    const [x, y] = [Math.round(lon * steps) / steps, Math.round(lat * steps) / steps];
    if (ring.at(-2) !== x || ring.at(-1) !== y) ring.push(x, y);
  }
  return ring;
}

/** A ring that crosses the 180th meridian, drawn through on either side of it: a map shows the one or the other. Any other ring as it is. */
function bothSides(ring: readonly number[]): readonly (readonly number[])[] {
  const through: number[] = [];
  let turns = 0;
  for (let at = 0; at + 1 < ring.length; at += 2) {
    const step = at === 0 ? 0 : ring[at]! - ring[at - 2]!;
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    through.push(ring[at]! + 360 * turns, ring[at + 1]!);
  }
  const crosses = through.some((one, at) => at % 2 === 0 && Math.abs(one) > 180);
  // A ring that ends a turn away from its beginning goes around a pole, and is left as it is.
  if (!crosses || turns !== 0) return [ring];
  const east = through.some((one, at) => at % 2 === 0 && one > 180);
  return [through, through.map((one, at) => (at % 2 === 0 ? one + (east ? -360 : 360) : one))];
}

function boxOf(ring: readonly number[]): number[] {
  const lons = ring.filter((_, at) => at % 2 === 0);
  const lats = ring.filter((_, at) => at % 2 === 1);
  const least = (all: readonly number[]) => all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = (all: readonly number[]) => all.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return [least(lons), least(lats), most(lons), most(lats)];
}

function write(file: string, value: unknown): void {
  writeFileSync(file, JSON.stringify(value));
}
