import { daysBetween, intervalsMeet, midpoint } from "../../../model/index.ts";
import type { Datum } from "../datum/datum.ts";
import { roundsTo } from "../fit.ts";
import { telltale } from "../voices.ts";

/** The limits between the values of attributes, each value up to its limit and without it, as `attributes.ts` names them. */
const RATIOS = [1.1, 1.3, 2, 3.5, 6];
const LARGE = [20, 100, 1000, 10_000];
const SMALL = [20, 100, 1000];
const SCALES = [1.5, 5, 50];
const DAYS = [1, 2, 4, 11, 31];

/** Where the ratios begin in the values of `value`. */
const FIRST_RATIO = 5;

/** The place of the first limit that a number is below; their count where it is below none. */
export function step(value: number, limits: readonly number[]): number {
  const at = limits.findIndex((limit) => value < limit);
  return at < 0 ? limits.length : at;
}

/** How the numbers of two data agree, and how large they are beside `largest`, the largest count of their kind. */
export function numbersOf(
  a: Datum,
  b: Datum,
  { largest }: { largest: number },
): Record<"value" | "round" | "large" | "small" | "scale" | "depth", number> {
  const [x, y] = [numberOf(a), numberOf(b)];
  const [small, large] = x < y ? [x, y] : [y, x];
  return {
    value: agreementOf(a, b),
    round: x === y ? 2 : Number(roundsTo(x, y)),
    large: step(large, LARGE),
    small: step(small, SMALL),
    scale: step((largest + 1) / (large + 1), SCALES),
    depth: step((largest + 1) / (small + 1), SCALES),
  };
}

function numberOf({ figure }: Datum): number {
  return midpoint(figure) ?? 0;
}

function agreementOf(a: Datum, b: Datum): number {
  const { min, max } = a.figure;
  if (min === b.figure.min && max === b.figure.max) {
    if (telltale(a) !== null) return 0;
    return 1 + Math.min(2, step(max ?? min ?? 0, SMALL));
  }
  if (intervalsMeet(a.figure, b.figure)) return 4;
  const [x, y] = [numberOf(a), numberOf(b)];
  return FIRST_RATIO + step((Math.max(x, y) + 1) / (Math.min(x, y) + 1), RATIOS);
}

/** How far apart two data are in time, and how the number goes with it. */
export function timesOf(a: Datum, b: Datum): Record<"days" | "course" | "scope", number> {
  const scope = a.scope === b.scope ? (a.scope === "" ? 0 : 3) : a.scope === "" || b.scope === "" ? 1 : 2;
  if (a.day === "" || b.day === "") return { days: 0, course: 0, scope };
  const later = daysBetween(a.day, b.day);
  const level = later === 0 || intervalsMeet(a.figure, b.figure);
  return {
    days: 1 + step(Math.abs(later), DAYS),
    course: level ? 0 : later * (numberOf(b) - numberOf(a)) > 0 ? 1 : 2,
    scope,
  };
}
