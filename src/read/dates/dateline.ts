import { AS_OF, OF_AN_EVENT } from "./calendars.ts";
import { datesIn, type WrittenDate } from "./written.ts";

/** A date further down belongs to what the report tells. */
const LINES = 6;
/** How far into a line its dateline can reach. */
const REACH = 140;
/** A line with more words is a paragraph: its date counts only in the dateline that it starts with. */
const SHORT = 16;

/**
 * The date that a report gives itself in its first lines: a line of its own ("Zarqa – Tuesday 04/02/2020"), a title ("Situation report 9 (12 May 2023)"),
 * "As of 9 March 2021, 18:00 local time", or a dateline before the first sentence ("GENEVA, 16 April 2023 (Agency) – The ..."). Of several dates
 * in the line the latest counts: a report is not older than what it covers. A date inside a sentence is none.
 */
export function datelineOf(lines: readonly string[]): string | undefined {
  const head = lines.map((line) => line.replace(/^[\s#*_>|-]+/, "").trim()).filter((line) => line !== "");
  for (const line of head.slice(0, LINES)) {
    const found = latest(datesOfLine(line.slice(0, REACH), line));
    if (found) return found;
  }
  return undefined;
}

function datesOfLine(start: string, line: string): WrittenDate[] {
  const dates = datesIn(start);
  if (AS_OF.some((words) => words.test(line))) return dates;
  if (isShort(line))
    return dates.filter((date) => !OF_AN_EVENT.some((words) => words.test(line.slice(0, date.start))));
  return dates.filter(({ end }) => isDateline(line.slice(0, end), line.slice(end, end + 40)));
}

function isShort(line: string): boolean {
  return line.length <= REACH && line.split(/\s+/).length <= SHORT && !/[\p{L}\d][.!?]["”’]?$/u.test(line);
}

/** A place in front, at most a weekday and an agency beside the date, and then a dash or colon before the sentence. */
function isDateline(before: string, after: string): boolean {
  if (/[.!?;]\s/.test(before) || before.split(/\s+/).length > 10) return false;
  return /^(?:\s?\([^()]{1,30}\)|,?\s?\/[^/]{1,30}\/)?\s{0,2}(?:[-–—]{1,2}\s|:\s)/.test(after);
}

function latest(dates: readonly WrittenDate[]): string | undefined {
  return dates
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
}
