import { extentOf } from "./contest.ts";

/** A number that a library found in `[start, end)` of a text. */
export interface PlainNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const JOINED = /^\s?(?:to|-|–|—|and)\s?$/;
const MODIFIERS = [
  ["more-than", /\b(?:more than|over|at least|above|exceeding)\s+\S?$/i],
  ["less-than", /\b(?:less than|fewer than|under|up to|below)\s+\S?$/i],
  ["about", /(?:\b(?:about|around|nearly|almost|some|roughly|approximately)\s+\S?|~)$/i],
] as const;

/**
 * What a user adds to a library that finds bare numbers: two that "to", a dash or "between ... and" joins are a range, and the words in front of a number
 * are its modifier.
 */
export function quantitiesOf(
  text: string,
  numbers: readonly PlainNumber[],
): Readonly<Record<string, unknown>>[] {
  const out: Readonly<Record<string, unknown>>[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const first = numbers[i]!;
    const second = numbers[i + 1];
    const before = text.slice(Math.max(0, first.start - 24), first.start);
    const ranged =
      second !== undefined && isRange(text.slice(first.end, second.start), before, [first, second]);
    const last = ranged ? second : first;
    if (ranged) i++;
    out.push({
      anchor: extentOf(text, first.start, last.end),
      min: first.value,
      max: last.value,
      modifier: ranged ? "range" : (MODIFIERS.find(([, words]) => words.test(before))?.[0] ?? "exact"),
      unit: "",
    });
  }
  return out;
}

function isRange(
  between: string,
  before: string,
  [first, second]: readonly [PlainNumber, PlainNumber],
): boolean {
  if (!JOINED.test(between) || first.value >= second.value) return false;
  return between.trim() !== "and" || /\bbetween\s+\S?$/i.test(before);
}
