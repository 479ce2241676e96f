import {
  type Anchor,
  anchorOf,
  contains,
  daysOf,
  type Figure,
  type Gap,
  type Origin,
  type Picture,
  type PictureReport,
  type Source,
  type Span,
  type Statement,
} from "../../model/index.ts";
import { type Passage, passagesOf } from "../../text/index.ts";

/** What the brief is made from: a picture without its brief. */
export type Unbriefed = Omit<Picture, "brief">;

/** A picture without its brief, looked up by id, with the passages of its reports. */
export interface Ground {
  readonly picture: Unbriefed;
  readonly reports: ReadonlyMap<string, PictureReport>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly placeNames: ReadonlyMap<string, readonly string[]>;
  /** `reports[].id` to its passages, in order. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  /** The year of the newest report, which dates leave out; "" where no report is dated. */
  readonly year: string;
  readonly gaps: readonly Gap[];
}

/** Looks a picture up for its brief. */
export function groundOf(picture: Unbriefed): Ground {
  const reports = byId(picture.reports);
  const isThere = ({ report }: Anchor) => reports.has(report);
  const newest = picture.reports.flatMap(({ published }) => daysOf(published ?? "")?.last ?? []).sort();
  return {
    picture,
    reports,
    origins: byId(picture.origins),
    sources: byId(picture.sources),
    figures: byId(picture.figures.filter(({ anchor }) => isThere(anchor))),
    statements: byId(picture.statements.filter(({ content }) => isThere(content))),
    placeNames: new Map(picture.places.map(({ id, name, aliases }) => [id, [name, ...aliases]])),
    passages: new Map(
      picture.reports.map((report) => [report.id, passagesOf(report.text, report.language)] as const),
    ),
    year: newest.at(-1)?.slice(0, 4) ?? "",
    gaps: picture.gaps,
  };
}

/** The passage around a span of a report, as an anchor; the span itself where it crosses passages. */
export function passageAt(span: Span & { readonly report: string }, ground: Ground): Anchor {
  const report = ground.reports.get(span.report)!;
  const around = ground.passages.get(span.report)?.find((passage) => contains(passage, span));
  return anchorOf(report, around ?? span);
}

/** The outlet of a report, or else its title or its path. */
export function outletOf(report: PictureReport): string {
  return report.outlet ?? report.title ?? report.path;
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
