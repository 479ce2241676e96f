import { type Match, numberOf, stringOf } from "./match.ts";
import type { CalendarFields, Lean, Reading } from "./reading.ts";

/** The calendar date of the fields that a match captured: `year`, `short`, `month`, `day`, `weekday` or `wd`, `lean`; `null` where one is out of range. */
export function fields(m: Match): Reading | null {
  const date: { -readonly [K in keyof CalendarFields]: CalendarFields[K] } = { at: "fields" };
  const year = numberOf(m, "year") ?? shortYear(m);
  const [month, day] = [numberOf(m, "month"), numberOf(m, "day")];
  const weekday = numberOf(m, "weekday") ?? numberOf(m, "wd");
  const lean = stringOf(m, "lean") as Lean | undefined;
  if ((month ?? 1) > 12 || (month ?? 1) < 1 || (day ?? 1) > 31 || (day ?? 1) < 1) return null;
  if (year !== undefined) date.year = year;
  if (month !== undefined) date.month = month;
  if (day !== undefined) date.day = day;
  if (weekday !== undefined) date.weekday = weekday;
  if (lean !== undefined) date.lean = lean;
  return { kind: "date", date };
}

/** The year captured in two digits as `short`: from 1930 to 2029, as people write them. */
export function shortYear(m: Match): number | undefined {
  const short = numberOf(m, "short");
  return short === undefined ? undefined : short < 30 ? 2000 + short : 1900 + short;
}
