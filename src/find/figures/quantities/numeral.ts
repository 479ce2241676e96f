import type { Interval } from "../../../model/index.ts";
import type { NumberWords } from "../languages/number-words.ts";
import type { Atom } from "./atoms.ts";

/** A number as read from atoms `[first, last)`. */
export interface Numeral extends Interval {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number;
  readonly form: "digits" | "words" | "vague" | "fraction";
  readonly damaged: boolean;
  /** What the scale words behind it multiply by; 1 where there is none. */
  readonly scale: number;
}

/** Atoms with the number words of their language. */
export interface Line {
  readonly atoms: readonly Atom[];
  readonly words: NumberWords;
}

/** A number that is known to its last digit. */
export function point(value: number, rest: Omit<Numeral, "min" | "max" | "damaged">): Numeral {
  return { min: value, max: value, damaged: false, ...rest };
}

/** Products of decimals and scales carry noise in the last places ("71.4 million"). */
export function round(value: number): number {
  return Number(value.toPrecision(15));
}
