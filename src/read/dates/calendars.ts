import { type CalendarWords, PACKS } from "../../text/index.ts";

// A report's date is read before its language is known, so the words of every language count.
const CALENDARS: readonly CalendarWords[] = PACKS.flatMap(({ calendar }) => calendar ?? []);

/** Names and abbreviations of months in every language, in lower case, with their numbers. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  CALENDARS.flatMap(({ months, shortMonths }) => Object.entries({ ...months, ...shortMonths })),
);

/** Names and abbreviations of weekdays in every language, in lower case; Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  CALENDARS.flatMap(({ weekdays, shortWeekdays }) => Object.entries({ ...weekdays, ...shortWeekdays })),
);

/** What may stand right behind the number of a day. */
export const ORDINALS: readonly string[] = CALENDARS.flatMap(({ ordinals }) => ordinals);

/** Words before the date that a report is of, at the start of its line. */
export const AS_OF: readonly RegExp[] = CALENDARS.map(({ asOf }) => asOf);

/** The end of the words before a date that belongs to what is told. */
export const OF_AN_EVENT: readonly RegExp[] = CALENDARS.map(({ ofAnEvent }) => ofAnEvent);

/** An alternation of a regular expression, the longer words first, so that none hides another. */
export function longestFirst(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}
