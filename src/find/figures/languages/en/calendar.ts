/** The names of the months, apart by one blank. */
export const MONTH_NAMES =
  "january february march april may june july august september october november december";

/** Their abbreviations. */
export const SHORT_MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec";

/** The names of the days of the week. */
export const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday";
