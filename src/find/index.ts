import type { Findings, Report } from "../model/index.ts";
import { analyseWith } from "../text/index.ts";
import type { ReportContext } from "./context.ts";
import { findDates } from "./dates/index.ts";
import { findEvents } from "./events/index.ts";
import { findFigures, findQuantities } from "./figures/index.ts";
import { LANGUAGES, type Language, languageOf } from "./languages/index.ts";
import { findNames } from "./names/index.ts";
import { findPlaces } from "./places/index.ts";
import { findStatements } from "./statements/index.ts";

export type { Language } from "./languages/index.ts";
export { type Attribution, attributionsIn, CERTAIN } from "./statements/index.ts";

/** What `find` reads of a report: its text and what is known of it. A `Report` is one. */
export type Findable = Pick<Report, "id" | "text"> &
  Partial<Pick<Report, "published" | "timezone" | "title" | "outlet" | "language">>;

/** The language of a report that does not say and is too short to tell. */
const DEFAULT_LANGUAGE = "en";
const UNDETERMINED = "und";

/**
 * Finds statements, figures, dates, places, names and events in one report alone. Pure: the same report gives the same findings.
 * `languages` are those it can be read in; defaults to the ones that come with the engine. Never throws on a text, whatever it holds.
 */
export function find(report: Findable, languages: readonly Language[] = LANGUAGES): Findings {
  const context = contextOf(report);
  const told = report.language ?? UNDETERMINED;
  const tag = told === UNDETERMINED ? DEFAULT_LANGUAGE : told;
  const language = languageOf(tag, languages);
  const doc = analyseWith(language.text, report.text, tag);
  const dates = findDates(doc, { context, words: language.dates });
  const names = findNames(doc, { context, words: language.names });
  const places = findPlaces(doc, { context, names, words: language.places });
  const said = findStatements(doc, { context, dates, names, words: language.statements });
  const { speakers, statements } = said;
  const quantities = findQuantities(doc, { context, dates });
  const figures = findFigures(doc, { context, quantities, statements, speakers, dates, places, names });
  const events = findEvents(doc, { context, dates, places, names, statements, words: language.events });
  return { report: report.id, ...said, quantities, figures, dates, places, names, events };
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
