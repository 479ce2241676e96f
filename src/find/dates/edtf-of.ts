import { type Day, dayOf, two } from "./calendar.ts";

const SEASONS: Readonly<Record<string, string>> = { SP: "21", SU: "22", FA: "23", WI: "24" };

/**
 * The EDTF of a TIMEX3 date or time: weeks, weekends, quarters and halves become intervals, decades and centuries `197X` and `18XX`,
 * seasons `2023-22`, a part of a day its day; a time of day carries the `zone` that the words give. `undefined` where the value is no known calendar date.
 */
export function edtfOf(value: string, zone = ""): string | undefined {
  const [date = "", time] = value.split("T");
  if (/^\d{4}-\d{2}-\d{2}$/.test(date))
    return time && /^\d{2}:\d{2}$/.test(time) ? atClock(date, `${time}:00${zone}`) : date;
  if (/^\d{4}(?:-\d{2})?$/.test(date)) return date;
  if (/^\d{2,3}$/.test(date)) return date.padEnd(4, "X");
  const part = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI|W\d{2}(?:-WE)?)$/.exec(date);
  return part ? ofPart(Number(part[1]), part[2]!) : undefined;
}

/** "Midnight on Friday" may be either end of that day: the day alone stays. */
function atClock(date: string, time: string): string {
  return time.startsWith("24:00") ? date : `${date}T${time}`;
}

function ofPart(year: number, part: string): string | undefined {
  const nth = Number(part.slice(1, 3));
  const month = (number: number): string => `${String(year).padStart(4, "0")}-${two(number)}`;
  if (part.startsWith("Q")) return `${month(nth * 3 - 2)}/${month(nth * 3)}`;
  if (part.startsWith("H")) return `${month(nth * 6 - 5)}/${month(nth * 6)}`;
  if (!part.startsWith("W") || part === "WI") return `${year}-${SEASONS[part]}`;
  const monday = mondayOf(year, nth);
  const first = part.endsWith("WE") ? 5 : 0;
  return monday && `${monday.add({ days: first })}/${monday.add({ days: 6 })}`;
}

/** The Monday of an ISO week: week 1 holds the fourth of January. */
function mondayOf(year: number, week: number): Day | undefined {
  const fourth = dayOf(year, 1, 4);
  return fourth?.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
}
