import type { Measure } from "../../../model/index.ts";
import { countsPeople, type Read } from "../measures/counted/earlier.ts";
import { isTold } from "../measures/counted/untold.ts";

/** What the figures of a report count in all. */
export interface Whole {
  /** The measure that most figures have, and those that many have. */
  readonly most: Measure | undefined;
  readonly much: readonly Measure[];
  /** Of each figure, what people were counted as last. */
  readonly peopleBefore: readonly (Measure | undefined)[];
  /** The measures that a number is read with where its words are clear, by the number. */
  readonly sure: ReadonlyMap<string, readonly Measure[]>;
}

/** So many figures of one measure make it one that the report is about. A judgement, not a measurement. */
const MANY = 3;
/** A reading of this worth is sure of its measure: labels are worth 4, counts taken over from before 3. A judgement, not a measurement. */
const SURE = 5;
/** A number up to this one returns by chance. A judgement, not a measurement. */
const SMALL = 12;

/** Sums up what the figures of a report count. */
export function wholeOf(read: readonly Read[]): Whole {
  const counts = new Map<Measure, number>();
  const sure = new Map<string, Measure[]>();
  const peopleBefore: (Measure | undefined)[] = [];
  let people: Measure | undefined;
  for (const one of read) {
    peopleBefore.push(people);
    const { measure, score } = one.reading;
    if (!isTold(one)) continue;
    if (countsPeople(one.reading)) people = measure;
    if (/^(?:time|money|other)$/.test(measure)) continue;
    counts.set(measure, (counts.get(measure) ?? 0) + 1);
    const number = numberOf(one);
    const known = sure.get(number) ?? [];
    if (score >= SURE && (one.mention.quantity.max ?? 0) > SMALL && !known.includes(measure))
      sure.set(number, [...known, measure]);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const much = ranked.filter(([, count]) => count >= MANY).map(([measure]) => measure);
  return { most: ranked[0]?.[0], much, peopleBefore, sure };
}

/** A number as one looks for it again. */
export function numberOf({ mention: { quantity } }: Read): string {
  return `${quantity.min} ${quantity.max}`;
}
