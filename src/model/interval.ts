/**
 * What a quantity may be: from `min` to `max`, both inclusive; `null` is an open end.
 * A point has `min === max`; "more than 100" is `{ min: 100, max: null }` (the words exclude 100 itself, and the modifier says so).
 */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

/** Whether the two intervals share a value. Points that differ by 0.5 % or less count as one: rounding in copies, as in the evaluation contract. */
export function intervalsMeet(a: Interval, b: Interval): boolean {
  return notAbove(a.min, b.max) && notAbove(b.min, a.max);
}

/** The least interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return {
    min: a.min === null || b.min === null ? null : Math.min(a.min, b.min),
    max: a.max === null || b.max === null ? null : Math.max(a.max, b.max),
  };
}

/** One number that stands for the interval in orderings and plots: the middle, or the end that is known; `null` where neither is. */
export function midpoint(interval: Interval): number | null {
  if (interval.min !== null && interval.max !== null) return (interval.min + interval.max) / 2;
  return interval.min ?? interval.max;
}

const ROUNDING = 0.005;

function notAbove(low: number | null, high: number | null): boolean {
  if (low === null || high === null) return true;
  return low <= high + ROUNDING * Math.max(Math.abs(low), Math.abs(high));
}
