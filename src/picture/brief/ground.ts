import {
  type Anchor,
  anchorOf,
  contains,
  daysOf,
  type Figure,
  type Gap,
  type Origin,
  overlapOf,
  type Picture,
  type PictureReport,
  type Source,
  type Span,
  type Statement,
} from "../../model/index.ts";
import { type Passage, passagesOf } from "../../text/index.ts";
import type { BriefLanguage } from "./language.ts";

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
  /** `places[].id` to its ISO 3166-1 code, where that is known. */
  readonly countries: ReadonlyMap<string, string>;
  /** `reports[].id` to its passages, in order. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  /** The year of the newest report, which dates leave out; "" where no report is dated. */
  readonly year: string;
  readonly gaps: readonly Gap[];
}

/** What is told, and in which language. */
export interface About {
  readonly ground: Ground;
  readonly language: BriefLanguage;
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
    countries: new Map(
      picture.places.flatMap(({ id, country }) => (country === undefined ? [] : [[id, country] as const])),
    ),
    passages: new Map(picture.reports.map((report) => [report.id, wholeQuotes(report)] as const)),
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

/** The passages that a span reaches into, as one anchor; the span itself where there are none. */
export function passagesAround(span: Span & { readonly report: string }, ground: Ground): Anchor {
  const report = ground.reports.get(span.report)!;
  const around = (ground.passages.get(span.report) ?? []).filter((passage) => overlapOf(passage, span) > 0);
  const [first, last] = [around[0], around.at(-1)];
  return anchorOf(report, first && last ? { start: first.start, end: last.end } : span);
}

/** The passage with the one before it in the same paragraph, where both are no longer than `most` code units; else the passage alone. */
export function withPassageBefore(
  passage: Anchor,
  { ground, most }: { ground: Ground; most: number },
): Anchor {
  const report = ground.reports.get(passage.report)!;
  const before = ground.passages.get(passage.report)?.findLast(({ end }) => end <= passage.start);
  if (!before || passage.end - before.start > most) return passage;
  const isNext = !/\n/.test(report.text.slice(before.end, passage.start));
  return isNext ? anchorOf(report, { start: before.start, end: passage.end }) : passage;
}

/** The passages of a report, those that a quotation spans joined: a half of one cannot be quoted. */
function wholeQuotes({ text, language }: PictureReport): Passage[] {
  const joined: Passage[] = [];
  let open = false;
  for (const passage of passagesOf(text, language)) {
    const last = joined.at(-1);
    const here = isOpenQuote(text.slice(passage.start, passage.end));
    const goesOn: boolean =
      open &&
      last !== undefined &&
      !text.slice(last.end, passage.start).includes("\n") &&
      passage.end - last.start <= LONGEST_QUOTE;
    if (goesOn) joined[joined.length - 1] = { ...last!, end: passage.end };
    else joined.push(passage);
    open = goesOn ? !here : here;
  }
  return joined;
}

/** In code units: a quotation mark that is never closed must not swallow the paragraph. */
const LONGEST_QUOTE = 400;

/** Whether the text opens a quotation and does not close it, or the other way round. */
function isOpenQuote(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/“/g) !== count(/”/g);
}

/** The outlet of a report, or else its title or its path. */
export function outletOf(report: PictureReport): string {
  return report.outlet ?? report.title ?? report.path;
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
