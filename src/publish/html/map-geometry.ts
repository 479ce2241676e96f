/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** A map is so much wider than high. */
const ASPECT = 4 / 3;

/** No map shows less than this many degrees from south to north: a town needs its surroundings. */
const LEAST = 1.6;

/** The room around the outermost points, as a share of what lies between them. */
const MARGIN = 0.16;

/** Beyond these the projection tears the map apart. */
const SOUTHMOST = -60;
const NORTHMOST = 78;

/** A map ends here in the north unless a place lies beyond: the projection makes the far north as large as all the rest. */
const TALLEST = 66;

/** A box around points (longitude, latitude) with room at its edges, in the shape of a map. At least one point. */
export function boxAround(points: readonly (readonly [number, number])[]): Box {
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => Math.min(NORTHMOST, Math.max(SOUTHMOST, lat)));
  const [west, east] = ends(lons);
  const [south, north] = ends(lats);
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  // A degree of longitude is shorter the further it is from the equator.
  const shrink = Math.cos((lat * Math.PI) / 180);
  const height = Math.max(
    LEAST,
    (north - south) * (1 + 2 * MARGIN),
    ((east - west) * (1 + 2 * MARGIN) * shrink) / ASPECT,
  );
  const width = Math.min(360, (height * ASPECT) / shrink);
  const low = Math.max(SOUTHMOST - 10, lat - height / 2);
  return [
    rounded(lon - width / 2),
    rounded(low),
    rounded(lon + width / 2),
    rounded(Math.min(Math.max(TALLEST, north + 1), low + height)),
  ];
}

/** The box with a little more on every side, so that what is cut at its edges is cut out of sight. */
export function widened([west, south, east, north]: Box): Box {
  const room = (east - west) * 0.02;
  return [west - room, south - room, east + room, north + room];
}

/** Whether two boxes have a point in common. */
export function touches(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/**
 * A ring (flat longitude, latitude) cut to a box by Sutherland and Hodgman's method, without points nearer than `step` to the one before. Where the
 * ring leaves the box it runs along the edge; nothing is left of a ring outside of it.
 */
export function clipRing(ring: readonly number[], { box, step }: { box: Box; step: number }): number[] {
  const [west, south, east, north] = box;
  let points: Point[] = [];
  for (let at = 0; at + 1 < ring.length; at += 2) points.push([ring[at]!, ring[at + 1]!]);
  points = clipEdge(points, { axis: 0, limit: west, keep: 1 });
  points = clipEdge(points, { axis: 0, limit: east, keep: -1 });
  points = clipEdge(points, { axis: 1, limit: south, keep: 1 });
  points = clipEdge(points, { axis: 1, limit: north, keep: -1 });
  const flat: number[] = [];
  for (const [lon, lat] of points) {
    const isNear = Math.abs(lon - flat.at(-2)!) < step && Math.abs(lat - flat.at(-1)!) < step;
    if (!isNear) flat.push(rounded(lon), rounded(lat));
  }
  return flat;
}

type Point = readonly [number, number];

function clipEdge(
  points: readonly Point[],
  { axis, limit, keep }: { axis: 0 | 1; limit: number; keep: 1 | -1 },
): Point[] {
  const kept: Point[] = [];
  points.forEach((point, at) => {
    const before = points[(at + points.length - 1) % points.length]!;
    const [isIn, wasIn] = [(point[axis] - limit) * keep >= 0, (before[axis] - limit) * keep >= 0];
    if (isIn !== wasIn) {
      const share = (limit - before[axis]) / (point[axis] - before[axis]);
      kept.push([before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])]);
    }
    if (isIn) kept.push(point);
  });
  return kept;
}

function ends(values: readonly number[]): [number, number] {
  return values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [values[0] ?? 0, values[0] ?? 0],
  );
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
