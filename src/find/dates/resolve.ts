import { type Day, dayOf, moved, type Placed, placed, thanksgivingOf, two } from "./calendar.ts";
import type { CalendarFields, DateExpression, DateFrom, Lean, Period, Unit } from "./reading.ts";
import type { Scene } from "./scene.ts";

/** Where in the calendar a date lies, or only its TIMEX3 value where the text does not say enough ("XXXX-WXX-2"). */
export type Resolved = Placed | { readonly value: string };

/** Whether a resolved date has its place in the calendar. */
export function isPlaced(resolved: Resolved): resolved is Placed {
  return "start" in resolved;
}

/** Places a date in the calendar as far as the scene allows; `null` where no such day exists. */
export function resolve(date: DateExpression, scene: Scene): Resolved | null {
  switch (date.at) {
    case "fields":
      return fields(date, scene);
    case "period":
      return period(date, scene);
    case "shift":
      return shift(date.unit, date.by, scene);
    case "from":
      return from(date, scene);
    case "weekday": {
      const base = scene.near ?? scene.last ?? publishedPlace(scene);
      return base
        ? weekdayBeside(base.start, date.weekday, date.lean)
        : { value: `XXXX-WXX-${date.weekday}` };
    }
  }
}

function publishedPlace(scene: Scene): Placed | null {
  return scene.published ? placed(scene.published, scene.publishedUnit) : null;
}

function fields(date: CalendarFields, scene: Scene): Resolved | null {
  if (date.numeric) return numeric(date, scene);
  const { month, day, weekday } = date;
  const year = date.year ?? shiftedYear(date, scene);
  if (year !== undefined) return inYear(year, month, day);
  if (month === undefined) return weekday === undefined ? null : onWeekday(date, scene);
  const reference = scene.published ?? scene.last?.start ?? scene.latest;
  if (!reference) return { value: `XXXX-${two(month)}${day === undefined ? "" : `-${two(day)}`}` };
  return inYear(yearFor(date, reference, scene), month, day);
}

function shiftedYear(date: { readonly yearBy?: number }, scene: Scene): number | undefined {
  return date.yearBy === undefined || !scene.published ? undefined : scene.published.year + date.yearBy;
}

function inYear(year: number, month: number | undefined, day: number | undefined): Resolved | null {
  const start = dayOf(year, month ?? 1, day ?? 1);
  if (!start) return null;
  return placed(start, month === undefined ? "Y" : day === undefined ? "M" : "D");
}

function numeric(date: CalendarFields, scene: Scene): Resolved | null {
  const [a, b] = date.numeric!;
  const dayFirst = a > 12 || (b <= 12 && scene.dayFirst);
  return inYear(date.year!, dayFirst ? b : a, dayFirst ? a : b);
}

/**
 * The year of a month or a day of a month that has none: as the weekday demands, else as the lean or the tense says, else the nearest,
 * with a preference for the past: reports speak of what was.
 */
function yearFor(date: CalendarFields, reference: Day, scene: Scene): number {
  const { month = 1, day, weekday, lean } = date;
  const { year } = reference;
  if (weekday !== undefined && day !== undefined) {
    const fits = [year, year - 1, year + 1].find((one) => dayOf(one, month, day)?.dayOfWeek === weekday);
    if (fits !== undefined) return fits;
  }
  const start = dayOf(year, month, day ?? 1) ?? dayOf(year, month, 1)!;
  const end = day === undefined ? start.with({ day: start.daysInMonth }) : start;
  const over = Temporal.PlainDate.compare(end, reference) < 0;
  const ahead = Temporal.PlainDate.compare(start, reference) > 0;
  if (lean === "this") return year;
  if (lean === "last") return over ? year : year - 1;
  if (lean === "next") return ahead ? year : year + 1;
  if (!over && !ahead) return year;
  const cost = COST[day === undefined ? "month" : "day"][scene.direction];
  const [back, forth] = over ? [year, year + 1] : [year - 1, year];
  const past = monthsBetween(start.with({ year: back }), reference);
  const future = monthsBetween(reference, start.with({ year: forth }));
  return past + cost.past <= future + cost.future ? back : forth;
}

/**
 * How many months further off a date may lie on the side that the tense speaks for. The day of a month is seldom named without its year
 * when it is far off; a month by itself often is. Found on the even documents of TimeBank and AQUAINT, checked on the odd ones.
 */
const COST = {
  day: { past: { past: 0, future: 7 }, future: { past: 7, future: 0 }, unknown: { past: 0, future: 1 } },
  month: { past: { past: 0, future: 9 }, future: { past: 9, future: 0 }, unknown: { past: 0, future: 4 } },
} as const;

function monthsBetween(from: Day, to: Day): number {
  return (to.year - from.year) * 12 + to.month - from.month;
}

function onWeekday(date: CalendarFields, scene: Scene): Resolved {
  const weekday = date.weekday!;
  if (!scene.published && scene.near?.unit === "D") return onOrAfter(scene.near.start, weekday);
  if (!scene.published || scene.publishedUnit !== "D") return { value: `XXXX-WXX-${weekday}` };
  if (date.weekBy !== undefined) {
    const monday = scene.published.subtract({ days: scene.published.dayOfWeek - 1 });
    return placed(monday.add({ days: 7 * date.weekBy + weekday - 1 }), "D");
  }
  const back = (scene.published.dayOfWeek - weekday + 7) % 7;
  const forward = (7 - back) % 7;
  const by = {
    last: -(back || 7),
    next: forward || 7,
    this: weekday - scene.published.dayOfWeek,
    past: -back,
    future: forward,
    unknown: -back,
  }[date.lean ?? scene.direction];
  const day = scene.published.add({ days: by });
  if (date.day === undefined || day.day === date.day) return placed(day, "D");
  const named = [0, -1, 1, -2, 2]
    .map((months) => scene.published!.with({ day: 1 }).add({ months }))
    .map((first) => dayOf(first.year, first.month, date.day!));
  const fits = named.find((one) => one?.dayOfWeek === weekday);
  return placed(fits ?? day, "D");
}

function onOrAfter(day: Day, weekday: number): Placed {
  return placed(day.add({ days: (weekday - day.dayOfWeek + 7) % 7 }), "D");
}

function weekdayBeside(day: Day, weekday: number, lean: Lean): Placed {
  const back = (day.dayOfWeek - weekday + 7) % 7;
  return placed(day.add({ days: lean === "last" ? -(back || 7) : 7 - back }), "D");
}

function shift(unit: Unit, by: number, scene: Scene): Resolved {
  const at = publishedPlace(scene);
  const coarse = scene.publishedUnit === "Y" ? "CEY" : "CEYQM";
  if (!at || (scene.publishedUnit !== "D" && !coarse.includes(unit)))
    return { value: UNKNOWN[unit] ?? "XXXX-XX-XX" };
  const start = unit === "WE" ? placed(at.start, "WE").start : at.start;
  const base =
    unit === "WE" && Temporal.PlainDate.compare(start, at.start) > 0 && by < 0
      ? start
      : unit === "WE"
        ? start
        : at.start;
  const to = moved(base, by, unit);
  return to ? placed(to, unit) : { value: UNKNOWN[unit] ?? "XXXX-XX-XX" };
}

/** TIMEX3 values of dates that nothing in the report places. */
const UNKNOWN: Partial<Record<Unit, string>> = {
  C: "XX",
  E: "XXX",
  Y: "XXXX",
  Q: "XXXX-QX",
  M: "XXXX-XX",
  W: "XXXX-WXX",
  WE: "XXXX-WXX-WE",
};

function from(date: DateFrom, scene: Scene): Resolved | null {
  const base = baseOf(date, scene);
  if (date.amount === null) return null;
  if (!base) return { value: UNKNOWN[date.unit] ?? "XXXX-XX-XX" };
  // "Since then" after a year is since that year, not since its first day.
  if (date.amount === 0 && isCoarser(base.unit, date.unit)) return base;
  const sameGrain = date.unit === "Y" && Math.abs(date.amount) === 1 ? scene.period : null;
  const start = sameGrain ?? base;
  const to = moved(start.start, date.amount, date.unit);
  if (!to) return null;
  if (isAheadOfPast(date, to, scene)) return { value: UNKNOWN[date.unit] ?? "XXXX-XX-XX" };
  if (date.unit === "W" && date.base !== "published" && base.unit === "D" && date.amount !== 0)
    return placed(to, "D");
  return placed(to, sameGrain?.unit ?? (date.unit === "E" || date.unit === "C" ? "Y" : date.unit));
}

/** "The next day he left" with no day before it: not the day after publication. */
function isAheadOfPast({ base, amount }: DateFrom, to: Day, { near, published, direction }: Scene): boolean {
  if (base !== "narrative" || near || !published || (amount ?? 0) <= 0 || direction !== "past") return false;
  return Temporal.PlainDate.compare(to, published) > 0;
}

const GRAINS: readonly Unit[] = ["C", "E", "Y", "Q", "M", "W", "D"];

function isCoarser(unit: Unit, than: Unit): boolean {
  const at = GRAINS.indexOf(unit);
  return at >= 0 && at < GRAINS.indexOf(than);
}

function baseOf(date: DateFrom, scene: Scene): Placed | null {
  if (date.base === "published") return publishedPlace(scene);
  if (date.base === "narrative") {
    if (date.amount === 0) return scene.near ?? (date.orPublished ? publishedPlace(scene) : scene.last);
    const back = (date.amount ?? 0) < 0;
    return scene.near ?? (back ? publishedPlace(scene) : null) ?? scene.last ?? publishedPlace(scene);
  }
  const base = resolve(date.base, scene);
  return base && isPlaced(base) ? base : null;
}

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function period(date: Period, scene: Scene): Resolved | null {
  const { name } = date;
  if (name === "WE") return weekend(date, scene);
  if (/^\d+$/.test(name)) return inTimex(name);
  const year = date.year ?? shiftedYear(date, scene);
  if (name === "century") return shift("C", date.lean === "last" ? -1 : date.lean === "next" ? 1 : 0, scene);
  if (date.again) return again(name, year, scene);
  if (year !== undefined) return inYearPeriod(year, name);
  const reference = scene.published ?? scene.last?.start ?? scene.latest;
  if (!reference) return { value: `XXXX-${name}` };
  return inYearPeriod(periodYear(date, reference, scene), name);
}

function inTimex(name: string): Resolved {
  const start = dayOf(Number(name.padEnd(4, "0")) || 1, 1, 1);
  return start ? { value: name, start, unit: name.length === 2 ? "C" : "E" } : { value: name };
}

function startOf(year: number, name: string): Day | null {
  if (name === "thanksgiving") return thanksgivingOf(year);
  const nth = Number(name.slice(1));
  const month = name.startsWith("Q") ? nth * 3 - 2 : name.startsWith("H") ? nth * 6 - 5 : SEASON_MONTH[name];
  return month === undefined ? null : dayOf(year, month, 1);
}

function inYearPeriod(year: number, name: string): Resolved | null {
  const start = startOf(year, name);
  if (!start) return null;
  if (name === "thanksgiving") return placed(start, "D");
  return { value: `${String(year).padStart(4, "0")}-${name}`, start, unit: "Q" };
}

/** The year of a quarter or season without one: the latest that has begun, or the next where the text looks ahead. */
function periodYear(date: Period, reference: Day, scene: Scene): number {
  const start = startOf(reference.year, date.name);
  const begun = start !== null && Temporal.PlainDate.compare(start, reference) <= 0;
  if (date.lean === "this") return reference.year;
  if (date.lean === "next") return begun ? reference.year + 1 : reference.year;
  const months = start ? monthsBetween(start, reference) : 0;
  if (date.lean === "last") return begun && months >= 3 ? reference.year : reference.year - 1;
  if (scene.direction === "future") return begun && months > 5 ? reference.year + 1 : reference.year;
  return begun || (scene.direction === "unknown" && months >= -SOON) ? reference.year : reference.year - 1;
}

/** How many months ahead a season may begin that a text speaks of without a tense: "the shepherds dread the winter" in October. */
const SOON = 3;

/** "The quarter" is the one the text spoke of last; "the latest" one is over. */
function again(name: string, year: number | undefined, scene: Scene): Resolved | null {
  const over = scene.published && placed(scene.published.subtract({ months: 3 }), "Q");
  const last =
    name === "latest" && over && scene.period && scene.period.value > over.value ? over : scene.period;
  if (last) {
    const name = last.value.slice(5);
    return year === undefined ? last : inYearPeriod(year, name);
  }
  const reference = scene.published;
  if (!reference) return { value: "XXXX-QX" };
  return year === undefined
    ? placed(reference.subtract({ months: 3 }), "Q")
    : inYear(year, undefined, undefined)!;
}

/** The weekend: on Saturday and Sunday that very one; else the one ahead for "this weekend" and where the text looks ahead, else the last. */
function weekend(date: Period, scene: Scene): Resolved {
  const { published, direction } = scene;
  if (!published || scene.publishedUnit !== "D") return { value: "XXXX-WXX-WE" };
  const ahead =
    direction === "future" || (date.lean === "this" && (direction !== "past" || published.dayOfWeek > 4));
  const day = published.dayOfWeek >= 6 || ahead ? published : published.subtract({ days: 7 });
  return placed(day, "WE");
}
