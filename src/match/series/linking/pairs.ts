import type { Datum } from "../datum/datum.ts";

/** Of so many data of one kind each is held against every other. */
const FEW = 200;
/** Of more, each is held against those next to it in time that share a key with it: so many on either side. */
const NEAREST = 12;

/** The pairs of data, by their places, that may count the same thing; of many data those that share a voice, a number, or where and who is counted. Sorted. */
export function pairsOf(data: readonly Datum[]): [number, number][] {
  if (data.length <= FEW)
    return data.flatMap((_, b) => data.slice(0, b).map((_, a) => [a, b] as [number, number]));
  const byKey = new Map<string, number[]>();
  for (const [i, datum] of data.entries()) {
    for (const key of keysOf(datum)) {
      const list = byKey.get(key);
      if (list) list.push(i);
      else byKey.set(key, [i]);
    }
  }
  const found = new Map<number, [number, number]>();
  for (const list of byKey.values())
    for (const [at, a] of list.entries())
      for (const b of list.slice(at + 1, at + 1 + NEAREST)) found.set(a * data.length + b, [a, b]);
  return [...found].sort(([x], [y]) => x - y).map(([, pair]) => pair);
}

/** What two data share one of to be the same count. */
function keysOf({ voice, figure, place, main, population }: Datum): string[] {
  const who = population ?? "";
  return [
    `voice ${voice}`,
    `number ${figure.min} ${figure.max}`,
    `at ${place} ${who}`,
    ...(main ? [`crisis ${who}`] : []),
    ...(figure.min === null ? [] : threeDigits(figure.min).map((number) => `about ${number}`)),
  ];
}

/** The numbers of three digits below and above a large one: two that round to each other share one. */
function threeDigits(value: number): number[] {
  if (value < 100_000) return [];
  const unit = 10 ** (Math.floor(Math.log10(value)) - 2);
  return [Math.floor(value / unit) * unit, Math.ceil(value / unit) * unit];
}
