import { geoMercator } from "d3-geo";
import type { MapCut } from "../../src/publish/view/index.ts";
import { type LabelPlace, labelPlace } from "./country-label.ts";
import { type PlaceFacts, weightOf } from "./place-facts.ts";

/** A place on the map, in pixels. */
export interface Spot {
  readonly facts: PlaceFacts;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Whether there is room for its name, and on which side of it. */
  readonly label: "start" | "end" | null;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly land: readonly { readonly name: string; readonly path: string }[];
  readonly countries: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  /** The places within the cut, those most is told of last: they are drawn on top. */
  readonly spots: readonly Spot[];
}

const LETTER = 6.6;
const COUNTRY_LETTER = 8.5;
const LINE = 15;
/** On a map wider than this, in degrees, places stand close together and are drawn smaller. */
const WIDE = 40;

/** Lays out a cut of the map with its places for a drawing of this width. */
export function mapLayout(
  cut: MapCut,
  { places, width }: { places: readonly PlaceFacts[]; width: number },
): MapLayout {
  const [west, south, east, north] = cut.box;
  const unit = geoMercator().scale(1).translate([0, 0]);
  const [left = 0, top = 0] = unit([Math.max(-180, west), north]) ?? [];
  const [right = 1, bottom = 1] = unit([Math.min(180, east), south]) ?? [];
  const scale = width / (right - left);
  const project = (lon: number, lat: number): [number, number] => {
    const [x = 0, y = 0] = unit([lon, lat]) ?? [];
    return [(x - left) * scale, (y - top) * scale];
  };
  const height = Math.round((bottom - top) * scale);
  const outlines = cut.countries.map(({ name, rings }) => ({
    name,
    rings: rings.map((ring) => pointsOf(ring, project)),
  }));
  const land = outlines.map(({ name, rings }) => ({ name, path: rings.map(pathOf).join("") }));
  const inside = places.flatMap((facts) => {
    const { lat, lon } = facts.place;
    if (lat === undefined || lon === undefined) return [];
    const [x, y] = project(lon, lat);
    return x < 0 || y < 0 || x > width || y > height
      ? []
      : [{ facts, x, y, radius: radiusOf(facts) * (east - west > WIDE ? 0.6 : 1) }];
  });
  const taken = inside.map(({ x, y, radius }) => ({
    x1: x - radius,
    y1: y - radius,
    x2: x + radius,
    y2: y + radius,
  }));
  const spots = labelled(inside, { taken, width });
  const countries = outlines.flatMap(({ name, rings }) =>
    countryLabel(name, { place: labelPlace(rings), taken, height }),
  );
  return { width, height, land, countries, spots: spots.reverse() };
}

/** How far a country's name may move up or down to be free of the names of places: not into the next country. */
const SHIFTS = [0, -18, 18];

function countryLabel(
  name: string,
  { place: { x, y, room }, taken, height }: { place: LabelPlace; taken: Box[]; height: number },
): MapLayout["countries"] {
  const half = (name.length * COUNTRY_LETTER) / 2;
  if (room < 2 * half) return [];
  const boxAt = (at: number): Box => ({ x1: x - half, y1: at - LINE, x2: x + half, y2: at + 4 });
  const free = SHIFTS.map((shift) => y + shift).find(
    (at) => at > LINE && at < height - LINE && !taken.some((one) => overlaps(one, boxAt(at))),
  );
  if (free === undefined) return [];
  taken.push(boxAt(free));
  return [{ name, x, y: free }];
}

type Project = (lon: number, lat: number) => [number, number];

function pointsOf(ring: readonly number[], project: Project): [number, number][] {
  const points: [number, number][] = [];
  for (let at = 0; at + 1 < ring.length; at += 2) points.push(project(ring[at]!, ring[at + 1]!));
  return points;
}

function pathOf(ring: readonly (readonly [number, number])[]): string {
  return `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;
}

function radiusOf(facts: PlaceFacts): number {
  // Whole countries are not drawn: their middle is no place.
  if (facts.wide) return 0;
  return Math.min(13, 3.5 + Math.sqrt(weightOf(facts)) * 1.3);
}

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Gives a name to each spot that has room for it, in the order given; `taken` grows by the room of the names. */
function labelled(
  spots: readonly Omit<Spot, "label">[],
  { taken, width }: { taken: Box[]; width: number },
): Spot[] {
  const own = [...taken];
  return spots.map((spot, at) => {
    if (spot.facts.wide) return { ...spot, label: null };
    const isFree = (box: Box) =>
      !taken.some((one) => one !== own[at] && overlaps(one, box)) && box.x1 >= 0 && box.x2 <= width;
    const side = (["start", "end"] as const).find((one) => isFree(labelBox(spot, one))) ?? null;
    if (side) taken.push(labelBox(spot, side));
    return { ...spot, label: side };
  });
}

function labelBox({ facts, x, y, radius }: Omit<Spot, "label">, side: "start" | "end"): Box {
  const width = labelText(facts).length * LETTER + 4;
  const x1 = side === "start" ? x + radius + 3 : x - radius - 3 - width;
  return { x1, y1: y - LINE / 2, x2: x1 + width, y2: y + LINE / 2 };
}

/** The names of a place as they stand on the map. */
export function labelText({ names }: PlaceFacts): string {
  return names.slice(0, 3).join(" / ");
}

function overlaps(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
