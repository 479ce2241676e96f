import { byCodeUnit, type Interval } from "../../model/index.ts";
import type { Datum } from "./datum/datum.ts";
import { numbersFit } from "./fit.ts";
import { byMoment } from "./status.ts";
import type { Telling } from "./tellings.ts";

/**
 * The independent primary voices of a series, sorted: of a telling and its copies one; one who only repeats another's number to the last digit
 * relays it and is none; and a report that gives a number in its own voice, or in that of nobody it names, repeats the named source that gave it.
 */
export function voicesOf(tellings: readonly Telling[]): string[] {
  const ordered = [...tellings].sort((a, b) => byMoment(a.lead, b.lead));
  const named = ordered.map(({ lead }) => lead).filter((lead) => lead.named);
  const first = new Map<string, string>();
  const voices = new Set<string>();
  for (const { lead } of ordered) {
    if (!lead.named && named.some((other) => gives(other, lead))) continue;
    const number = telltale(lead);
    const before = number === null ? undefined : first.get(number);
    if (before !== undefined && before !== lead.voice) continue;
    voices.add(lead.voice);
    if (number !== null && before === undefined) first.set(number, lead.voice);
  }
  return [...voices].sort(byCodeUnit);
}

/** Whether a named source gives the same number as a report does in its own voice. */
function gives(source: Datum, own: Datum): boolean {
  const [a, b] = [source.figure, own.figure];
  if ((b.min ?? b.max ?? 0) < HUNDREDS) return false;
  if (a.min === b.min && a.max === b.max) return true;
  return numbersFit(a, b) && ((a.damaged && isWithin(b, a)) || (b.damaged && isWithin(a, b)));
}

/** "Thousands" is not what a damaged "9,..." was. */
function isWithin(inner: Interval, outer: Interval): boolean {
  return (outer.min ?? 0) <= (inner.min ?? 0) && (inner.max ?? Infinity) <= (outer.max ?? Infinity);
}

/** Below this two may have counted the same. */
const HUNDREDS = 100;

/** Numbers from this on do not agree by chance in three digits. */
const LARGE = 1000;

/** The digits of a number that two counts would not share by chance: large, and either a range or not round; else `null`. */
export function telltale({ figure }: Datum): string | null {
  const { min, max } = figure;
  const value = min ?? max;
  if (value === null || value < LARGE) return null;
  if (min !== null && max !== null && min !== max && figure.modifier === "range") return `${min} ${max}`;
  const digits = String(value).replace(/0+$/, "");
  return digits.length >= 3 ? digits : null;
}
