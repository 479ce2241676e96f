/** English names and abbreviations of months, in lower case, with their numbers; the longer ones first, so that none hides another. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  sept: 9,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** The first three letters of English weekdays, Sunday first. */
export const WEEKDAYS: readonly string[] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** Words before the date that a report is of, at the start of its line. */
export const AS_OF =
  /^(?:(?:situation|status|position|figures|data|updated?|reporting|information)\s)?(?:as\s(?:of|at|on)|up\sto|updated(?:\son)?|published(?:\son)?|posted(?:\son)?|issued(?:\son)?|released(?:\son)?|date(?:\sof\s(?:issue|publication))?)\b/i;

/** The end of the words before a date that belongs to what is told: "the storm of", "homeless since". */
export const OF_AN_EVENT =
  /\b(?:of|since|after|before|from|until|till|in)\s(?:the\s)?(?:[a-z]{3,6}day,?\s)?$/i;
