import {
  byCodeUnit,
  byDate,
  type Event,
  type Links,
  PICTURE_SCHEMA,
  type Picture,
  pictureSchema,
  type ReadReport,
  type Refusal,
} from "../model/index.ts";
import { briefOf } from "./brief/brief.ts";

export { type Change, type ChangeKind, type Changes, changesBetween } from "./changes/index.ts";

import { findGaps } from "./gaps.ts";
import { orderSeries } from "./order.ts";
import { pictureReports } from "./reports.ts";

/** What a picture is made of. */
export interface PictureParts {
  /** What the user set up: the name of the folder. */
  readonly title: string;
  /** Name and version of the engine. */
  readonly engine: string;
  readonly reports: readonly Pick<ReadReport, "report">[];
  readonly refused: readonly Refusal[];
  readonly links: Links;
}

/** Assembles one sourced picture: reports by date, main series first, events in order of time, gaps last. The order of the reports given does not matter. */
export function picture(parts: PictureParts): Picture {
  const { title, engine, links } = parts;
  const reports = pictureReports(parts.reports, links.origins);
  const series = orderSeries(links.series, links);
  const events = [...links.events].sort(byTime);
  const rest = { ...links, reports, series, events };
  const unbriefed: Omit<Picture, "brief"> = {
    schema: PICTURE_SCHEMA,
    engine,
    title,
    reports,
    refused: [...parts.refused].sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.code, b.code)),
    origins: [...links.origins],
    stories: [...links.stories],
    sources: [...links.sources],
    ...(links.undecided === undefined ? {} : { undecided: [...links.undecided] }),
    places: [...links.places],
    statements: [...links.statements],
    figures: [...links.figures],
    series,
    events,
    contested: [...links.contested],
    gaps: findGaps(rest),
  };
  return { ...unbriefed, brief: briefOf(unbriefed) };
}

/** The value as a picture, its keys in the order of the schema. Throws a `ZodError` that names the field where it is none. */
export function parsePicture(value: unknown): Picture {
  return pictureSchema.parse(value);
}

function byTime(a: Event, b: Event): number {
  if (a.when === undefined || b.when === undefined) {
    return Number(a.when === undefined) - Number(b.when === undefined) || byCodeUnit(a.id, b.id);
  }
  return byDate(a.when, b.when) || byCodeUnit(a.id, b.id);
}
