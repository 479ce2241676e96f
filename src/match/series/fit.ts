import { type Interval, intervalsMeet } from "../../model/index.ts";

/** Two lower (or two upper) bounds this close say the same: "more than 1,000" and "more than 950". */
const SAME_BOUND = 1.1;
/** A number may stand this far beyond an open bound and still be what the bound was said of. */
const BEYOND = 2;

/**
 * Whether two numbers can be one count. Stricter than that the intervals meet: "over 2,000" and "more than 5,200" share all values from 5,200 on,
 * but nobody who counts more than 5,200 says over 2,000.
 */
export function numbersFit(a: Interval, b: Interval): boolean {
  if (!intervalsMeet(a, b)) return false;
  if (a.max === null && b.max === null) return within(a.min, b.min, SAME_BOUND);
  if (a.min === null && b.min === null) return within(a.max, b.max, SAME_BOUND);
  if (a.max === null) return reaches(a.min, b);
  if (b.max === null) return reaches(b.min, a);
  return true;
}

/** Whether a bounded number begins near enough to the lower bound of an open one. */
function reaches(bound: number | null, other: Interval): boolean {
  const least = other.min ?? other.max;
  return bound === null || least === null || least <= BEYOND * bound;
}

function within(a: number | null, b: number | null, ratio: number): boolean {
  if (a === null || b === null) return true;
  return Math.max(a, b) <= ratio * Math.min(a, b);
}

/** Whether one of two numbers is what the other rounds to; not where they are equal: "3,600" of 3,580, "some 270" of 265. */
export function roundsTo(x: number, y: number): boolean {
  const unit = Math.max(unitOf(x), unitOf(y));
  return x !== y && unit > 1 && Math.abs(x - y) <= unit / 2;
}

/** Nobody rounds further than this share of a number. */
const ROUNDED_BY = 0.1;

/** Whether one of two numbers can be the other in fewer digits, rounded or cut: "3,600" of 3,640. Not "10" of 13. */
export function isCutTo(x: number, y: number): boolean {
  const apart = Math.abs(x - y);
  return apart > 0 && apart < Math.max(unitOf(x), unitOf(y)) && apart <= ROUNDED_BY * Math.max(x, y);
}

/** The power of ten of the last digit that is not 0. */
function unitOf(value: number): number {
  let unit = 1;
  while (value > 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}
