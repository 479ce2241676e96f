import { daysOf } from "../../model/index.ts";
import { MONTHS } from "./en.ts";

/**
 * A date or date-time as it is written in metadata, as ISO 8601 with the offset it carries: `2023-09-14T11:30:00+02:00`, `2023-09-14`, or
 * an EDTF date where only the month or year is known. Reads ISO 8601 in its variants, RFC 2822, "14 September 2023", "September 14, 2023 at 5:40 pm",
 * and 14/09/2023 where only one order of day and month is possible. Undefined where it is none of these.
 */
export function dateOf(written: string): string | undefined {
  const text = written.trim().slice(0, 80);
  return isoDate(text) ?? wordDate(text) ?? slashDate(text);
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:T|\s{1,3}|,\s?)(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;

function isoDate(text: string): string | undefined {
  const match = ISO.exec(text);
  if (!match) return isEdtf(text) ? text : undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = calendarDay(Number(year), Number(month), Number(day));
  if (!date || hour === undefined || minute === undefined) return date;
  return withTime(date, {
    hour: Number(hour),
    minute: Number(minute),
    second: second ?? "00",
    zone: offsetOf(zone),
  });
}

function isEdtf(text: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?$/.test(text) && daysOf(text) !== null;
}

const MONTH = `(?<month>${Object.keys(MONTHS).join("|")})\\.?`;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?<year>\\d{4})";
const TIME =
  "(?:,?\\s{0,3}(?:at|-|–|\\||T)?\\s{0,3}(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::(?<second>\\d{2}))?\\s?(?<half>[ap]\\.?m\\.?)?\\s?(?<zone>Z|UTC|GMT|EST|EDT|[+-]\\d{2}:?\\d{2})?)?";
const WORD_DATES = [
  new RegExp(`(?<!\\d)${DAY}(?:\\s{1,3}of)?[\\s-]{1,3}${MONTH},?[\\s-]{1,3}${YEAR}${TIME}`, "iu"),
  new RegExp(`(?<!\\p{L})${MONTH}\\s{1,3}${DAY},?\\s{1,3}${YEAR}${TIME}`, "iu"),
];

function wordDate(text: string): string | undefined {
  const groups = WORD_DATES.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
  if (!groups) return undefined;
  const month = MONTHS[(groups.month as string).toLowerCase()] as number;
  const date = calendarDay(Number(groups.year), month, Number(groups.day));
  return date && timed(date, groups);
}

function timed(date: string, groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { hour, minute, second, half, zone } = groups;
  if (hour === undefined || minute === undefined) return date;
  const shift =
    half?.toLowerCase().startsWith("p") && Number(hour) < 12
      ? 12
      : half?.toLowerCase().startsWith("a") && hour === "12"
        ? -12
        : 0;
  return withTime(date, {
    hour: Number(hour) + shift,
    minute: Number(minute),
    second: second ?? "00",
    zone: offsetOf(zone),
  });
}

const SLASHED = /(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])/;

function slashDate(text: string): string | undefined {
  const match = SLASHED.exec(text);
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const dayFirst = calendarDay(year, second, first);
  const monthFirst = calendarDay(year, first, second);
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return undefined;
  return dayFirst ?? monthFirst;
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
  return year >= 1000 && daysOf(date) ? date : undefined;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: string;
  readonly zone: string;
}

function withTime(date: string, { hour, minute, second, zone }: Clock): string {
  if (hour < 0 || hour > 23 || minute > 59 || Number(second) > 59) return date;
  return `${date}T${pad(hour)}:${pad(minute)}:${second}${zone}`;
}

/** `Z`, `+02:00` or "" of a zone as written; names of zones other than UTC are ambiguous and give "". */
function offsetOf(zone: string | undefined): string {
  if (!zone) return "";
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return "Z";
  const match = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  return match ? `${match[1]}:${match[2] ?? "00"}` : "";
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
