import { countsPeople, isNear, type Read } from "../counted/earlier.ts";
import { HARMS } from "../counted/fates.ts";
import { namesPeople } from "../counted/people.ts";
import { isTold, namesOnly } from "../counted/untold.ts";
import { SCORE } from "./inheriting.ts";

/** Parts up to so many are added up. A judgement: trades and ages of the dead of one blow. */
const MOST_PARTS = 6;
/** A total of fewer may be the sum of two others by chance. A judgement: "three" is one and two. */
const LEAST_TOTAL = 4;

/**
 * The readings of a text in which parts that add up to a total count what it does: "thirteen were killed. That makes eight fishermen and
 * five soldiers" counts the soldiers with the dead.
 */
export function shareTotals(read: readonly Read[]): Read[] {
  const shared = [...read];
  for (let at = 0; at < shared.length; at++) {
    const total = shared[at]!;
    if (!HARMS.has(total.reading.measure)) continue;
    const parts = partsOf(shared, at);
    for (let part = at + 1; part <= at + parts; part++) {
      const one = shared[part]!;
      if (!saysNothing(one)) continue;
      const { measure } = total.reading;
      shared[part] = { ...one, reading: { ...one.reading, measure, rule: "adds-up", score: SCORE } };
    }
  }
  return shared;
}

/** How many of the figures right behind a total add up to it; 0 where they do not, or where no two do. */
function partsOf(read: readonly Read[], at: number): number {
  const whole = numberOf(read[at]!);
  if (whole === null || whole < LEAST_TOTAL) return 0;
  let sum = 0;
  for (let part = at + 1; part <= Math.min(at + MOST_PARTS, read.length - 1); part++) {
    const one = read[part]!;
    const value = numberOf(one);
    if (value === null || !countsPeople(one.reading) || !isNear(one.mention, read[at]!)) return 0;
    sum += value;
    if (sum >= whole) return sum === whole && part > at + 1 ? part - at : 0;
  }
  return 0;
}

/** The one number that a figure stands for, or `null`. */
function numberOf({ mention: { quantity } }: Read): number | null {
  return quantity.min === quantity.max ? quantity.max : null;
}

/** Whether no word of their own says what became of those counted. */
function saysNothing({ mention, reading }: Read): boolean {
  return namesPeople(mention) && (namesOnly(reading) || !isTold({ mention, reading }));
}
