import type { ReportContext } from "../context.ts";
import { type Day, dayOf } from "./calendar.ts";

/** The day, month or year a report was published; `day` is the first of it. */
export interface Publication {
  readonly day: Day | null;
  readonly unit: "D" | "M" | "Y";
  /** The first and the last day that it may be, where the day is not known; an end that nothing bounds is `null`. */
  readonly between?: { readonly first: Day; readonly last: Day | null };
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** Whether a report says which day it was published. */
export function isDayKnown({ published = "" }: ReportContext): boolean {
  return DATE.exec(published)?.[3] !== undefined;
}

/**
 * The local day of publication: that of the offset it was written with; where it was written in UTC and the publication's zone is known,
 * the day there. A report that does not say is not older than `latest`, the latest day that it speaks of as past.
 */
export function publicationOf(context: ReportContext, latest: Day | null): Publication {
  const { published = "", timezone } = context;
  const match = DATE.exec(published);
  const [, year, month, day] = match ?? [];
  const written = match && dayOf(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (!written)
    return { day: null, unit: "D", ...(latest ? { between: { first: latest, last: null } } : {}) };
  if (day)
    return { day: (timezone && /T.*Z$/.test(published) && dayIn(published, timezone)) || written, unit: "D" };
  const last = written.add(month ? { months: 1 } : { years: 1 }).subtract({ days: 1 });
  return { day: written, unit: month ? "M" : "Y", between: { first: latestOf(written, latest, last), last } };
}

/** The first day of a month or year of publication, or the latest day that the text tells of, where that lies within. */
function latestOf(first: Day, latest: Day | null, last: Day): Day {
  const within =
    latest && Temporal.PlainDate.compare(latest, first) > 0 && Temporal.PlainDate.compare(latest, last) <= 0;
  return within ? latest : first;
}

/** The day in `zone` at an instant, or `null` where either cannot be read: metadata may hold anything. */
function dayIn(instant: string, zone: string): Day | null {
  try {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();
  } catch {
    return null;
  }
}
