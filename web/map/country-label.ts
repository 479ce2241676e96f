/** Where a country's name stands in the drawing, and how wide the land is there, in pixels. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

type Point = readonly [number, number];

/** The place for a name: on the widest stretch of land level with the centre of the largest outline. */
export function labelPlace(rings: readonly (readonly Point[])[]): LabelPlace {
  const largest = rings.reduce<readonly Point[]>(
    (a, b) => (Math.abs(area(a)) >= Math.abs(area(b)) ? a : b),
    [],
  );
  const y = centreY(largest);
  const crossings = largest
    .flatMap((point, at) => crossing(point, { to: largest[(at + 1) % largest.length]!, y }))
    .sort((a, b) => a - b);
  let [from, to] = [0, 0];
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [left, right] = [crossings[at]!, crossings[at + 1]!];
    if (right - left > to - from) [from, to] = [left, right];
  }
  return { x: (from + to) / 2, y, room: to - from };
}

function crossing([x1, y1]: Point, { to: [x2, y2], y }: { to: Point; y: number }): number[] {
  return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
}

/** Twice the area of a polygon, with a sign for its direction. */
function area(ring: readonly Point[]): number {
  return ring.reduce((sum, [x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length]!;
    return sum + x1 * y2 - x2 * y1;
  }, 0);
}

function centreY(ring: readonly Point[]): number {
  const whole = area(ring);
  if (whole === 0) return ring[0]?.[1] ?? 0;
  const sum = ring.reduce((total, [x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length]!;
    return total + (y1 + y2) * (x1 * y2 - x2 * y1);
  }, 0);
  return sum / (3 * whole);
}
