/**
 * The part of EDTF (ISO 8601-2, level 1) that dates of reports need: years, months, days, times, seasons (`2023-22`), years with unknown
 * digits (`197X`, `19XX`), intervals with open or unknown ends (`2023-09-12/..`, `/2023-10`), and the qualifiers `~`, `?` and `%`, which
 * bounds ignore. Seasons are those of the northern half of the earth, where the calendar was made.
 */

/** The first and the last day that an EDTF date may be, both inclusive, as `YYYY-MM-DD`; `null` where that end is open or unknown. */
export interface Days {
  readonly first: string | null;
  readonly last: string | null;
}

/** The days an EDTF string covers, or `null` where the string is none that we read. */
export function daysOf(edtf: string): Days | null {
  const slash = edtf.indexOf("/");
  if (slash < 0) return pointDays(edtf);
  const left = edtf.slice(0, slash);
  const right = edtf.slice(slash + 1);
  const from = isOpen(left) ? null : pointDays(left);
  const to = isOpen(right) ? null : pointDays(right);
  if ((from === null && !isOpen(left)) || (to === null && !isOpen(right))) return null;
  if (from?.first && to?.last && from.first > to.last) return null;
  return { first: from?.first ?? null, last: to?.last ?? null };
}

/** Whether the two dates can be the same day. An open end meets everything on its side; an unreadable date meets nothing. */
export function datesMeet(a: string, b: string): boolean {
  const x = daysOf(a);
  const y = daysOf(b);
  if (!x || !y) return false;
  return notAfter(x.first, y.last) && notAfter(y.first, x.last);
}

/** Orders EDTF strings by first day, then last day, then as text; open starts first, unreadable dates last. */
export function byDate(a: string, b: string): number {
  const x = daysOf(a);
  const y = daysOf(b);
  if (!x || !y) return x ? -1 : y ? 1 : compare(a, b);
  return compare(x.first ?? "", y.first ?? "") || compare(x.last ?? "~", y.last ?? "~") || compare(a, b);
}

/** Cuts the time of day off both ends: the date, no finer than a day. */
export function toDay(edtf: string): string {
  return edtf.replace(/T[^/]*/g, "");
}

const DAY = 86_400_000;

/** Days from one date or date-time to another, ISO 8601, as a fraction where they have times; negative where the second is earlier, NaN where one is no date. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

const POINT = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(T[0-9:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?[~?%]?$/;

function pointDays(text: string): Days | null {
  const match = POINT.exec(text);
  if (!match) return unknownDigits(text);
  const [, year, month, day] = match;
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (!day && /^2[1-4]$/.test(month)) return seasonDays(Number(year), Number(month));
  if (Number(month) < 1 || Number(month) > 12) return null;
  const length = daysIn(Number(year), Number(month));
  if (!day)
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${String(length).padStart(2, "0")}` };
  if (Number(day) < 1 || Number(day) > length) return null;
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
}

const UNKNOWN_DIGITS = /^(\d{2})(\d|X)X[~?%]?$/;

function unknownDigits(text: string): Days | null {
  const match = UNKNOWN_DIGITS.exec(text);
  if (!match) return null;
  const [, century, decade] = match;
  const known = decade === "X" ? century! : `${century}${decade}`;
  return { first: `${known.padEnd(4, "0")}-01-01`, last: `${known.padEnd(4, "9")}-12-31` };
}

/** Spring is March to May; winter begins in December and ends in February of the next year. */
function seasonDays(year: number, season: number): Days {
  const first = (season - 20) * 3;
  const lastYear = first === 12 ? year + 1 : year;
  const last = first === 12 ? 2 : first + 2;
  const two = (value: number): string => String(value).padStart(2, "0");
  const four = (value: number): string => String(value).padStart(4, "0");
  return {
    first: `${four(year)}-${two(first)}-01`,
    last: `${four(lastYear)}-${two(last)}-${daysIn(lastYear, last)}`,
  };
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

function notAfter(first: string | null, last: string | null): boolean {
  return first === null || last === null || first <= last;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
