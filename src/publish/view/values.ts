import { daysOf, type Figure, type Interval, type Measure } from "../../model/index.ts";
import { groupDigits } from "./words.ts";

/** How numbers and dates are written: the same for everyone in a file ({@link PLAIN}), or as one reader is used to on a page. */
export interface Wording {
  readonly number: (n: number) => string;
  /** One EDTF point or ISO 8601 date-time; what is neither comes back as it is. */
  readonly point: (point: string) => string;
  /** The time from one point to a later one. */
  readonly span: (from: string, to: string) => string;
}

/** The same words in every locale: "4,200", "4 Mar 2031", "1 to 4 Mar 2031". */
export const PLAIN: Wording = {
  number: groupDigits,
  point: pointText,
  span: (from, to) => `${withoutShared(from, to)} to ${pointText(to)}`,
};

/** An interval in digits: "34", "1,100 to 1,300", "at least 34", "up to 60", "unknown". */
export function intervalText({ min, max }: Interval, { number } = PLAIN): string {
  if (min === null && max === null) return "unknown";
  if (min === null) return `up to ${number(max!)}`;
  if (max === null) return `at least ${number(min)}`;
  return min === max ? number(min) : `${number(min)} to ${number(max)}`;
}

/** What some intervals leave open together: "34", "1,100 to 1,300", "170 to 20,000 or more" where an end is open, "unknown" where nothing is known. */
export function rangeText(intervals: readonly Interval[], wording = PLAIN): string {
  const lows = intervals.flatMap(({ min }) => min ?? []);
  const known = intervals.flatMap(({ min, max }) => max ?? min ?? []);
  if (known.length === 0) return "unknown";
  const min = intervals.some((one) => one.min === null) ? null : Math.min(...lows);
  const top = Math.max(...known);
  if (!intervals.some((one) => one.max === null)) return intervalText({ min, max: top }, wording);
  return min === null || min === top
    ? `at least ${wording.number(top)}`
    : `${wording.number(min)} to ${wording.number(top)} or more`;
}

/** A figure's value in digits with its modifier: "about 4,200", "more than 6,800", "24 to 99". */
export function valueText(
  figure: Pick<Figure, "min" | "max" | "modifier" | "unit" | "measure">,
  wording = PLAIN,
): string {
  const { min, max, modifier } = figure;
  const word = LEAD_WORDS.get(modifier) ?? "";
  const point = min === max ? min : min === null ? max : max === null ? min : null;
  const digits = word && point !== null ? `${word} ${wording.number(point)}` : intervalText(figure, wording);
  return CURRENCY.test(figure.unit) && figure.measure === "money" ? `${digits} ${figure.unit}` : digits;
}

const CURRENCY = /^[A-Z]{3}$/;

const LEAD_WORDS: ReadonlyMap<string, string> = new Map([
  ["about", "about"],
  ["more-than", "more than"],
  ["less-than", "fewer than"],
  ["at-least", "at least"],
  ["up-to", "up to"],
]);

/**
 * An EDTF date or ISO 8601 date-time in words: "4 Mar 2031", "4 Mar 2031, 18:20 +01:00", "Mar 2031", "1 to 4 Mar 2031", "until 2031".
 * A string that is neither is given back as it is.
 */
export function dateText(edtf: string, wording = PLAIN): string {
  const slash = edtf.indexOf("/");
  if (slash < 0) return wording.point(edtf);
  if (daysOf(edtf) === null) return edtf;
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  if (OPEN.test(from)) return OPEN.test(to) ? "undated" : `until ${wording.point(to)}`;
  if (OPEN.test(to)) return `since ${wording.point(from)}`;
  return from === to ? wording.point(from) : wording.span(from, to);
}

/** {@link dateText} without the time of day; "" for "". */
export function dayText(edtf: string, wording = PLAIN): string {
  return edtf === "" ? "" : dateText(edtf.replace(/T[^/]*/g, ""), wording);
}

const OPEN = /^(?:\.\.)?$/;
const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:?\d\d)?)?)?)?([~?%]?)$/;
const UTC = /^(?:Z|[+-]00:?00)$/;
/** Seasons as EDTF numbers them in the place of a month. */
const SEASONS: ReadonlyMap<string, string> = new Map([
  ["21", "spring"],
  ["22", "summer"],
  ["23", "autumn"],
  ["24", "winter"],
]);

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function pointText(point: string): string {
  const match = POINT.exec(point);
  if (!match) return point;
  const [, year, month, day, time, zone, doubt] = match;
  const name = month ? (MONTHS[Number(month) - 1] ?? SEASONS.get(month)) : undefined;
  if (month && !name) return point;
  const date = [day ? String(Number(day)) : "", name ?? "", year].filter(Boolean).join(" ");
  const at = time ? `, ${time}${zone ? ` ${UTC.test(zone) ? "UTC" : zone}` : ""}` : "";
  return `${doubt ? "about " : ""}${date}${at}`;
}

function withoutShared(from: string, to: string): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const sameMonth = sameYear && from.slice(4, 7) === to.slice(4, 7);
  const text = pointText(from);
  if (!FULL_DAY.test(from) || !FULL_DAY.test(to) || !sameYear) return text;
  const [day = "", month = ""] = text.split(" ");
  return sameMonth ? day : `${day} ${month}`;
}

const FULL_DAY = /^\d{4}-\d\d-\d\d$/;

/** The first day and the last day that the dates cover, in words: "4 to 8 Mar 2031"; "" where none is readable. */
export function spanText(dates: readonly string[], wording = PLAIN): string {
  const days = dates.flatMap((date) => daysOf(date) ?? []);
  const first = days.flatMap(({ first }) => first ?? []).sort()[0];
  const last = days
    .flatMap(({ last }) => last ?? [])
    .sort()
    .at(-1);
  return first && last ? dateText(`${first}/${last}`, wording) : "";
}

/** "halmer-flood" as a heading: "Halmer flood". A title with spaces or capitals is given back as it is. */
export function headingText(title: string): string {
  if (!/^[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+){0,20}$/u.test(title)) return title;
  const words = title.replaceAll(/[-_]/g, " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The unit of a series in words, in the plural: "tonnes", "households", "EUR"; "" for persons and where the measure says it. */
export function unitWord({ unit, measure }: { readonly unit: string; readonly measure: Measure }): string {
  if (unit === "" || unit === "person" || IMPLIED.get(measure)?.has(unit)) return "";
  return CURRENCY.test(unit) || unit.endsWith("s") ? unit : `${unit}s`;
}

const IMPLIED: ReadonlyMap<Measure, ReadonlySet<string>> = new Map([
  ["housing", new Set(["home", "house", "building", "dwelling"])],
  ["facilities", new Set(["facility", "building"])],
]);
