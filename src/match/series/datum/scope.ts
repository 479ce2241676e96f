import { daysBetween, daysOf, type FoundFigure, type ReadReport } from "../../../model/index.ts";
import { ONE_DAY, SINCE } from "../en.ts";

/** Words that say from when a figure counts stand within this many code units of it: its clause. */
const REACH = 110;

/**
 * From when a figure counts: `YYYY-MM-DD` where its clause says "since ...", "day" where it counts one day alone ("in the past 24 hours"),
 * "" where nothing is said.
 */
export function scopeOf({ anchor }: FoundFigure, { report, findings }: ReadReport): string {
  const after = clauseOf(report.text.slice(anchor.end, anchor.end + REACH));
  const before = report.text
    .slice(Math.max(0, anchor.start - REACH), anchor.start)
    .replace(/^.*[.;:!?\n]/s, "");
  for (const [text, at] of [
    [after, anchor.end],
    [before, anchor.start - before.length],
  ] as const) {
    const since = SINCE.exec(text);
    if (since) {
      const from = at + since.index;
      const date = findings.dates.find((each) => each.anchor.start >= from && each.anchor.start <= from + 30);
      const first = date?.edtf === undefined ? null : (daysOf(date.edtf)?.first ?? null);
      if (first !== null) return first;
    }
  }
  return ONE_DAY.test(after) || ONE_DAY.test(before) ? "day" : "";
}

function clauseOf(text: string): string {
  return text.replace(/[.;!?\n](?=\s|$).*$/s, "");
}

/** Days between two beginnings that are still one beginning: "since the weekend" and "since Monday". */
const SAME_BEGINNING = 7;

/** Whether two scopes can be one: where both are given they agree. */
export function scopesMeet(a: string, b: string): boolean {
  if (a === "" || b === "" || a === b) return true;
  if (a === "day" || b === "day") return false;
  return Math.abs(daysBetween(a, b)) <= SAME_BEGINNING;
}

/** A count that began this many days before the other was made tells of another stretch of time, unless the two are close. */
const LONG_BEFORE = 30;

/** Whether one scope reaches back long before the other count, which gives none, was made: "since last year" and the dead of one day. */
export function reachesBack(scope: string, other: { readonly scope: string; readonly day: string }): boolean {
  if (scope === "" || scope === "day" || other.scope !== "" || other.day === "") return false;
  return daysBetween(scope, other.day) > LONG_BEFORE;
}
