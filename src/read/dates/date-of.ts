import { daysOf } from "../../model/index.ts";
import { calendarDay, datesIn, withTime } from "./written.ts";

/** A longer value is no date. */
const MAX = 80;
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:T|\s{1,3}|,\s?)(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * A date or date-time as it is written in metadata, as ISO 8601 with the offset it carries: `2023-09-14T11:30:00+02:00`, `2023-09-14`, or
 * an EDTF date where only the month or year is known. Reads ISO 8601 in its variants and what `datesIn` reads. Undefined where it is none of these.
 */
export function dateOf(written: string): string | undefined {
  const text = written.trim();
  if (text === "" || text.length > MAX) return undefined;
  return isoDate(text) ?? (isEdtf(text) ? text : datesIn(text)[0]?.date);
}

function isoDate(text: string): string | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year, month, date, hour, minute, second = "00", zone] = match;
  const day = calendarDay(Number(year), Number(month), Number(date));
  if (!day || hour === undefined || minute === undefined) return day;
  return withTime(day, { hour: Number(hour), minute: Number(minute), second, zone });
}

function isEdtf(text: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?$/.test(text) && daysOf(text) !== null;
}
