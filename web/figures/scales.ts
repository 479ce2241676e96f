/** Where a value stands between two ends of a line in pixels. */
export type Scale = (value: number) => number;

/** The numbers on an axis from zero: at most `most` + 1 of them, evenly apart, in steps of 1, 2 or 5 times a power of ten. */
export function ticksTo(top: number, most: number): number[] {
  if (!(top > 0) || !Number.isFinite(top)) return [0, 1];
  const rough = top / most;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = unit * ([1, 2, 5, 10].find((times) => times * unit >= rough * 0.999) ?? 10);
  const count = Math.ceil(top / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, at) => at * step);
}

export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const span = domain[1] - domain[0] || 1;
  return (value) => range[0] + ((value - domain[0]) / span) * (range[1] - range[0]);
}

/** Days (YYYY-MM-DD) on an axis from the first to the last: at most `most`, at least one, whole days evenly apart. */
export function dayTicks(first: number, last: number, most: number): number[] {
  const days = Math.round((last - first) / DAY);
  if (days <= 0) return [first];
  const step = STEPS.find((each) => days / each <= most - 1) ?? Math.ceil(days / Math.max(1, most - 1));
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, at) => first + at * step * DAY);
}

/** A day in milliseconds. */
export const DAY = 86_400_000;

const STEPS = [1, 2, 3, 5, 7, 14, 28, 61, 91, 183, 365, 730, 1826, 3652];

/** A time in milliseconds as `YYYY-MM-DD`. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
