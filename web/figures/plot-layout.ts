import type { PlotPoint } from "./plot-points.ts";
import { DAY, dayTicks, linear, type Scale, ticksTo } from "./scales.ts";

/** A point with its place in the drawing, in pixels. */
export interface Placed {
  readonly point: PlotPoint;
  readonly x: number;
  /** The ends of the dates it may be of. */
  readonly x1: number;
  readonly x2: number;
  /** The lower and the upper end of the interval; `null` where it is open. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface PlotLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: Scale;
  readonly x: Scale;
  readonly values: readonly number[];
  /** Days in milliseconds. */
  readonly days: readonly number[];
  /** Where what has no date stands; `null` where all have one. */
  readonly undated: number | null;
  readonly placed: readonly Placed[];
}

const HEIGHT = 232;
const LEFT = 52;
const TOP = 14;
const BOTTOM = 28;
const UNDATED_ROOM = 64;
/** How far apart the tellings of one row stand, so that all can be seen and clicked. */
const APART = 9;
/** Marks stand at most so many places aside of where they belong; more of them stand on each other. */
const MOST_ASIDE = 4;
/** The room beyond the highest number, where an arrow stands for an end that is open. */
const OPEN_ROOM = 1.12;

/** Places the points of a series in a drawing of this width. */
export function plotLayout(points: readonly PlotPoint[], width: number): PlotLayout {
  const undatedRoom = points.some(({ time }) => time === null) ? UNDATED_ROOM : 0;
  const [left, right, bottom] = [LEFT, width - 18 - undatedRoom, HEIGHT - BOTTOM];
  const values = ticksTo(topOf(points), 4);
  const times = points.flatMap(({ time }) => (time ? [time.from, time.to] : []));
  const [first, last] = [least(times), most(times)];
  const x = linear(first === last ? [first - DAY, last + DAY] : [first, last], [left + 14, right - 14]);
  const y = linear([0, values.at(-1)!], [bottom, TOP]);
  const undated = undatedRoom > 0 ? width - undatedRoom / 2 - 6 : null;
  const days = times.length > 0 ? dayTicks(first, last, Math.max(2, Math.floor((right - left) / 96))) : [];
  const layout = { height: HEIGHT, left, right, top: TOP, bottom, x, y, values, days, undated };
  return {
    ...layout,
    placed: spread(
      points.map((point) => placeOf(point, layout)),
      width,
    ),
  };
}

function placeOf(point: PlotPoint, { x, y, undated }: Pick<PlotLayout, "x" | "y" | "undated">): Placed {
  const { min, max } = point.row.figure;
  const { time } = point;
  const [x1, x2] = time ? [x(time.from), x(time.to)] : [undated ?? 0, undated ?? 0];
  return {
    point,
    x1,
    x2,
    x: (x1 + x2) / 2,
    low: min === null ? null : y(min),
    high: max === null ? null : y(max),
  };
}

/** Moves points aside that would stand on each other. */
function spread(placed: readonly Placed[], width: number): Placed[] {
  const taken = new Map<string, number>();
  return placed.map((one) => {
    const key = `${Math.round(one.x / APART)} ${Math.round((one.high ?? one.low ?? 0) / APART)}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    const aside = (before % (MOST_ASIDE + 1)) * APART;
    return { ...one, x: one.x + (one.x + aside > width - APART ? -aside : aside) };
  });
}

function topOf(points: readonly PlotPoint[]): number {
  const ends = points.flatMap(({ row: { figure } }) => [figure.min ?? 0, figure.max ?? 0]);
  const open = points.some(({ row: { figure } }) => figure.max === null);
  return most([1, ...ends]) * (open ? OPEN_ROOM : 1);
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
}
