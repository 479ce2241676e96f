import type { ReportContext } from "../context.ts";
import { type Day, dayOf } from "./calendar.ts";

/** The day, month or year a report was published. */
export interface Publication {
  readonly day: Day | null;
  readonly unit: "D" | "M" | "Y";
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/**
 * The local day of publication: that of the offset it was written with; where it was written in UTC and the publication's zone is known,
 * the day there.
 */
export function publicationOf(context: ReportContext): Publication {
  const { published = "", timezone } = context;
  const match = DATE.exec(published);
  if (!match) return { day: null, unit: "D" };
  const [, year, month, day] = match;
  const written = dayOf(Number(year), Number(month ?? 1), Number(day ?? 1));
  const unit = day ? "D" : month ? "M" : "Y";
  return {
    day: (unit === "D" && timezone && /T.*Z$/.test(published) && dayIn(published, timezone)) || written,
    unit,
  };
}

/** The day in `zone` at an instant, or `null` where either cannot be read: metadata may hold anything. */
function dayIn(instant: string, zone: string): Day | null {
  try {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();
  } catch {
    return null;
  }
}
