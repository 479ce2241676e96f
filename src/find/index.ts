import type { Findings, Report } from "../model/index.ts";
import { analyse } from "../text/index.ts";
import type { ReportContext } from "./context.ts";
import { findDates } from "./dates/index.ts";
import { findEvents } from "./events/index.ts";
import { findFigures, findQuantities } from "./figures/index.ts";
import { findNames } from "./names/index.ts";
import { findPlaces } from "./places/index.ts";
import { findStatements } from "./statements/index.ts";

export { type Attribution, asAttributions, LIKELY } from "./statements/index.ts";

/** What `find` reads of a report: its text and what is known of it. A `Report` is one. */
export type Findable = Pick<Report, "id" | "text"> &
  Partial<Pick<Report, "published" | "timezone" | "title" | "outlet" | "language">>;

/**
 * Finds statements, figures, dates, places, names and events in one report alone. Pure: the same report gives the same findings.
 * Never throws on a text, whatever it holds.
 */
export function find(report: Findable): Findings {
  const context = contextOf(report);
  const doc = analyse(report.text, report.language ?? "en");
  const dates = findDates(doc, context);
  const names = findNames(doc, context);
  const places = findPlaces(doc, { context, names });
  const { speakers, statements } = findStatements(doc, { context, names, dates });
  const quantities = findQuantities(doc, { context, dates });
  const figures = findFigures(doc, { context, quantities, statements, speakers, dates, places });
  const events = findEvents(doc, { context, dates, places, names, statements });
  return { report: report.id, speakers, statements, quantities, figures, dates, places, names, events };
}

function contextOf(report: Findable): ReportContext {
  const { id, published, timezone, title, outlet } = report;
  return {
    report: id,
    ...(published === undefined ? {} : { published }),
    ...(timezone === undefined ? {} : { timezone }),
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
  };
}
