import { daysOf } from "../../model/index.ts";
import { longestFirst, MONTHS, ORDINALS, WEEKDAYS } from "./calendars.ts";

/** A date in running text. */
export interface WrittenDate {
  /** ISO 8601: a day, or a time of day with the offset as written, if any. */
  readonly date: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const MONTH = `(?<month>${longestFirst([...MONTHS.keys()])})\\.?`;
const DAY = `(?<day>\\d{1,2})(?:${longestFirst(ORDINALS)})?`;
const YEAR = "(?<year>\\d{4})(?!\\d)";
const TIME =
  "(?:,?\\s{0,3}(?:at|-|–|\\||T)?\\s{0,3}(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::(?<second>\\d{2}))?(?!\\d)\\s?(?<half>[ap]\\.?m\\.?)?\\s?(?<zone>Z\\b|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?";
const PATTERNS = [
  new RegExp(`(?<!\\d)${DAY}(?:\\s{1,3}of)?[\\s-]{1,3}${MONTH},?[\\s-]{1,3}${YEAR}${TIME}`, "giu"),
  new RegExp(`(?<!\\p{L})${MONTH}\\s{1,3}${DAY},?\\s{1,3}${YEAR}${TIME}`, "giu"),
  new RegExp(`(?<!\\d)${YEAR}-(?<number>\\d{2})-(?<day>\\d{2})(?!\\d)${TIME}`, "giu"),
  new RegExp(
    `(?<![\\d/.])(?<first>\\d{1,2})(?<mark>[/.-])(?<second_>\\d{1,2})\\k<mark>${YEAR}(?![/\\d])${TIME}`,
    "giu",
  ),
];

/**
 * The full dates of a text, in order: "14 September 2023", "September 14, 2023 at 5:40 pm", 2023-09-14, 14.09.2023, and 14/09/2023 where only one order of
 * day and month is possible or the weekday before it tells. A date without a year is none.
 */
export function datesIn(text: string): WrittenDate[] {
  return PATTERNS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => {
      const groups = match.groups as Groups;
      const day = groups.first ? slashedDay(groups, text.slice(0, match.index)) : namedDay(groups);
      return { date: day && timed(day, groups), start: match.index, end: match.index + match[0].length };
    }),
  )
    .filter((found): found is WrittenDate => found.date !== undefined)
    .toSorted((a, b) => a.start - b.start);
}

type Groups = Readonly<Record<string, string | undefined>>;

function namedDay({ year, month, number, day }: Groups): string | undefined {
  return calendarDay(
    Number(year),
    number ? Number(number) : (MONTHS.get((month ?? "").toLowerCase()) ?? 0),
    Number(day),
  );
}

function slashedDay({ year, first, second_, mark }: Groups, before: string): string | undefined {
  const dayFirst = calendarDay(Number(year), Number(second_), Number(first));
  const monthFirst = calendarDay(Number(year), Number(first), Number(second_));
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  // With dots the day comes first, in every country that writes dates with dots.
  if (mark === ".") return dayFirst;
  const named = /\p{L}{3,13}(?=[.,\s]{0,3}$)/u.exec(before.slice(-18))?.[0].toLowerCase() ?? "";
  return [dayFirst, monthFirst].find((day) => weekdayOf(day) === WEEKDAYS.get(named));
}

/** Monday is 1. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function timed(day: string, { hour, minute, second = "00", half, zone }: Groups): string {
  if (hour === undefined || minute === undefined) return day;
  const isAfternoon = half?.toLowerCase().startsWith("p") ?? false;
  const shift = half === undefined ? 0 : (isAfternoon ? 12 : 0) - (hour === "12" ? 12 : 0);
  return withTime(day, { hour: Number(hour) + shift, minute: Number(minute), second, zone });
}

/** A day of the calendar as `YYYY-MM-DD`, or undefined where there is none such, or none since the year 1000. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
  return year >= 1000 && daysOf(date) ? date : undefined;
}

/** A time of day as written; `zone` is an offset, `Z` or a name of universal time, and may be missing. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: string;
  readonly zone: string | undefined;
}

/** The day with its time, or the day alone where there is no such time. */
export function withTime(day: string, { hour, minute, second, zone }: Clock): string {
  if (hour < 0 || hour > 23 || minute > 59 || Number(second) > 59) return day;
  return `${day}T${pad(hour)}:${pad(minute)}:${second}${offsetOf(zone)}`;
}

/** `Z`, `+02:00`, or "" where the zone is missing or ambiguous (EST, IST). */
function offsetOf(zone: string | undefined): string {
  if (!zone) return "";
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return "Z";
  const match = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  return match ? `${match[1]}:${match[2] ?? "00"}` : "";
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
