import { dateText, type Wording } from "../../src/publish/view/index.ts";

/** Numbers and dates as the reader of these locales (BCP 47, best first) is used to, in the Gregorian calendar. */
export function readerWording(locales: readonly string[]): Wording {
  const known = usable(locales);
  const digits = new Intl.NumberFormat(known, { maximumFractionDigits: 2 });
  const dates = Object.fromEntries(
    Object.entries(PARTS).map(([grain, options]) => [
      grain,
      new Intl.DateTimeFormat(known, { ...options, calendar: "gregory", timeZone: "UTC" }),
    ]),
  ) as Record<Grain, Intl.DateTimeFormat>;
  const point = (text: string): string => {
    const read = readPoint(text);
    if (!read) return dateText(text);
    const { date, grain, time, doubt } = read;
    return `${doubt ? "about " : ""}${dates[grain].format(date)}${time}`;
  };
  const span = (from: string, to: string): string => {
    const [a, b] = [readPoint(from), readPoint(to)];
    const whole =
      a && b && a.grain === b.grain && a.date <= b.date && !(a.doubt || b.doubt || a.time || b.time);
    return whole ? dates[a.grain].formatRange(a.date, b.date) : `${point(from)} to ${point(to)}`;
  };
  return { number: (n) => (Number.isFinite(n) ? digits.format(n) : String(n)), point, span };
}

const PARTS = {
  day: { day: "numeric", month: "short", year: "numeric" },
  month: { month: "short", year: "numeric" },
  year: { year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Grain = keyof typeof PARTS;

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:?\d\d)?)?)?)?([~?%]?)$/;
const UTC = /^(?:Z|[+-]00:?00)$/;

interface Point {
  readonly date: Date;
  readonly grain: Grain;
  /** The time of day as it was written, with its zone; "" where there is none. */
  readonly time: string;
  readonly doubt: boolean;
}

function readPoint(text: string): Point | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const [, year, month = "01", day = "01", clock, zone, doubt] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  const grain = match[3] ? "day" : match[2] ? "month" : "year";
  const time = clock ? `, ${clock}${zone ? ` ${UTC.test(zone) ? "UTC" : zone}` : ""}` : "";
  return { date, grain, time, doubt: doubt !== "" };
}

/** The locales that this browser takes, or English. */
function usable(locales: readonly string[]): string[] {
  const known = locales.filter((locale) => {
    try {
      return Intl.getCanonicalLocales(locale).length > 0;
    } catch {
      return false;
    }
  });
  return known.length > 0 ? known : ["en"];
}
