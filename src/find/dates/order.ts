import { type Day, dayOf } from "./calendar.ts";
import type { FoundReading } from "./rule.ts";

/**
 * Whether all-digit dates of a report put the day first. Dates with a number above twelve decide; else the order under which the dates
 * lie nearer to the publication; else the day comes first, as in most of the world.
 */
export function isDayFirst(found: readonly FoundReading[], published: Day | null): boolean {
  const dates = found.flatMap(({ reading }) => {
    if (reading.kind !== "date" || reading.date.at !== "fields" || !reading.date.numeric) return [];
    return [
      { year: reading.date.year ?? 0, first: reading.date.numeric[0], second: reading.date.numeric[1] },
    ];
  });
  const dayFirst = dates.filter(({ first }) => first > 12).length;
  const monthFirst = dates.filter(({ second }) => second > 12).length;
  if (dayFirst !== monthFirst) return dayFirst > monthFirst;
  if (!published || dates.length === 0) return true;
  const distance = (order: "day" | "month"): number =>
    dates.reduce((sum, { year, first, second }) => {
      const day = order === "day" ? dayOf(year, second, first) : dayOf(year, first, second);
      return sum + (day ? Math.abs(day.until(published).days) : 100_000);
    }, 0);
  return distance("day") <= distance("month");
}
