import type { Read } from "./earlier.ts";

/** The rules by which "arrivals" and "newcomers" count on a label: a caption, a heading, a column. */
const ARRIVALS = /:noun:arrivals$/;

/**
 * On a label arrivals are taken for people from another country, unless the report counted displaced people last, and not those who crossed a border:
 * then they have come from elsewhere in the country.
 */
export function settleArrivals(read: readonly Read[]): Read[] {
  let last: string | undefined;
  return read.map((one) => {
    const { measure, rule } = one.reading;
    const arrivals = ARRIVALS.test(rule);
    if (!arrivals && /^(?:displaced|crossed-border)$/.test(measure)) last = measure;
    return arrivals && last === "displaced" ? { ...one, reading: { ...one.reading, measure: last } } : one;
  });
}
