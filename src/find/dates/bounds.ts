import { daysOf } from "../../model/index.ts";
import { type Day, moved, two } from "./calendar.ts";
import type { Laid, Part, Unit } from "./reading.ts";

/** The first and last month of a third of a year, the first and last day of one of a month, of a week, and the years of one of a decade. */
const THIRDS = {
  early: { year: ["01", "04"], month: ["01", "10"], week: [0, 2], decade: ["0", "3"] },
  mid: { year: ["05", "08"], month: ["11", "20"], week: [2, 4], decade: ["4", "6"] },
  late: { year: ["09", "12"], month: ["21", ""], week: [3, 6], decade: ["7", "9"] },
} as const;

/**
 * The EDTF of a part of a date: "early May" is `2023-05-01~/2023-05-10~`, "around 20 June" `2023-06-20~`, "earlier this month" ends on the day of
 * publication. A stretch whose parts nobody tells apart by days (a quarter, a century) stays whole.
 */
export function partOfEdtf(edtf: string, { part, published }: { part: Part; published: Day | null }): string {
  if (part === "about") return `${edtf.replaceAll("~", "").replace("/", "~/")}~`;
  if (part === "earlier" || part === "later") return besidePublication(edtf, part, published);
  const third = THIRDS[part];
  if (/^\d{3}X$/.test(edtf)) return third.decade.map((digit) => `${edtf.slice(0, 3)}${digit}~`).join("/");
  if (/^\d{4}$/.test(edtf)) return third.year.map((month) => `${edtf}-${month}~`).join("/");
  if (/^\d{4}-(?:0\d|1[0-2])$/.test(edtf)) {
    const last = daysOf(edtf)?.last?.slice(8) ?? "31";
    return third.month.map((day) => `${edtf}-${day || last}~`).join("/");
  }
  return partOfWeek(edtf, third.week);
}

function partOfWeek(edtf: string, [from, to]: readonly [number, number]): string {
  const match = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(edtf);
  if (!match) return edtf;
  const monday = Temporal.PlainDate.from(match[1]!);
  if (monday.until(Temporal.PlainDate.from(match[2]!)).days !== 6) return edtf;
  return `${monday.add({ days: from })}~/${monday.add({ days: to })}~`;
}

/** "Earlier this week" lies before the day of publication, "later this week" behind it, as far as that day lies within. */
function besidePublication(edtf: string, part: "earlier" | "later", published: Day | null): string {
  const days = daysOf(edtf);
  const day = published?.toString();
  if (!day || !days?.first || !days.last || days.first === days.last) return edtf;
  if (day < days.first || day > days.last) return edtf;
  return part === "earlier" ? `${days.first}/${day}` : `${day}/${days.last}`;
}

/** The EDTF of a length of time laid against the day of publication: "the past two weeks", "within 48 hours". */
export function laidEdtf(
  length: { readonly amount: number; readonly unit: Unit; readonly laid: Laid },
  published: Day,
): string | undefined {
  const { laid } = length;
  const days = wholeDays(length);
  const to = moved(published, laid === "last" ? -days.amount : days.amount, days.unit);
  if (!to) return undefined;
  if (laid === "at-end")
    return `${days.unit === "Y" ? to.year : days.unit === "M" ? `${to.year}-${two(to.month)}` : to}~`;
  return laid === "last" ? `${to}/${published}` : `${published}/${to}`;
}

const HOURS_A_DAY = 24;

function wholeDays({ amount, unit }: { readonly amount: number; readonly unit: Unit }): {
  amount: number;
  unit: Unit;
} {
  if (unit === "H") return { amount: Math.ceil(amount / HOURS_A_DAY), unit: "D" };
  if (unit === "TM" || unit === "S") return { amount: 1, unit: "D" };
  return { amount, unit: unit === "WE" ? "W" : unit };
}
