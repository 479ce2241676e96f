import type { Unit } from "./reading.ts";

/** A day of the proleptic Gregorian calendar. */
export type Day = Temporal.PlainDate;

/** A stretch of the calendar with its TIMEX3 value. `start` is its first day. */
export interface Placed {
  readonly value: string;
  readonly start: Day;
  readonly unit: Unit;
}

/** The day with these numbers, or `null` where the calendar has none (30 February, year 0). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day > first.daysInMonth ? null : first.with({ day });
}

/** The stretch of one `unit` that `day` lies in. Hours and less count as the day. */
export function placed(day: Day, unit: Unit): Placed {
  const year = String(day.year).padStart(4, "0");
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  switch (unit) {
    case "C":
      return {
        value: year.slice(0, 2),
        start: day.with({ year: day.year - (day.year % 100), month: 1, day: 1 }),
        unit,
      };
    case "E":
      return {
        value: year.slice(0, 3),
        start: day.with({ year: day.year - (day.year % 10), month: 1, day: 1 }),
        unit,
      };
    case "Y":
      return { value: year, start: day.with({ month: 1, day: 1 }), unit };
    case "Q": {
      const quarter = Math.ceil(day.month / 3);
      return { value: `${year}-Q${quarter}`, start: day.with({ month: quarter * 3 - 2, day: 1 }), unit };
    }
    case "M":
      return { value: `${year}-${two(day.month)}`, start: day.with({ day: 1 }), unit };
    case "W":
      return { value: weekOf(day), start: monday, unit };
    case "WE":
      return { value: `${weekOf(day)}-WE`, start: monday.add({ days: 5 }), unit };
    default:
      return { value: day.toString(), start: day, unit: "D" };
  }
}

function weekOf(day: Day): string {
  return `${day.yearOfWeek}-W${two(day.weekOfYear ?? 1)}`;
}

/** The day `amount` units after (before, where negative). `null` where that leaves the years 1 to 9999. */
export function moved(day: Day, amount: number, unit: Unit): Day | null {
  const whole = Math.trunc(amount);
  if (Math.abs(whole) > 40_000) return null;
  const by = durationOf(whole, unit);
  const to = day.add(by);
  return to.year < 1 || to.year > 9999 ? null : to;
}

function durationOf(
  amount: number,
  unit: Unit,
): { years?: number; months?: number; weeks?: number; days?: number } {
  switch (unit) {
    case "C":
      return { years: amount * 100 };
    case "E":
      return { years: amount * 10 };
    case "Y":
      return { years: amount };
    case "Q":
      return { months: amount * 3 };
    case "M":
      return { months: amount };
    case "W":
    case "WE":
      return { weeks: amount };
    case "D":
      return { days: amount };
    default:
      return { days: 0 };
  }
}

/** The fourth Thursday of November. */
export function thanksgivingOf(year: number): Day {
  const first = Temporal.PlainDate.from({ year, month: 11, day: 1 });
  return first.add({ days: ((4 - first.dayOfWeek + 7) % 7) + 21 });
}

/** Two digits. */
export function two(value: number): string {
  return String(value).padStart(2, "0");
}
