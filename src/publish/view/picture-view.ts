import type { Gap, Picture, PictureReport } from "../../model/index.ts";
import { type ContestView, contestViews } from "./contests.ts";
import { type PerhapsView, perhapsViews } from "./likeness.ts";
import { type Lookup, lookup, outletOf } from "./lookup.ts";
import { headlineSeries, type SeriesView, seriesViews } from "./series.ts";
import { type SourceView, sourceViews } from "./sources.ts";
import { type Timeline, timeline } from "./timeline.ts";
import { dateText, headingText, PLAIN, spanText, type Wording } from "./values.ts";
import { count, GAP_LABELS } from "./words.ts";

/** A picture as its readers see it: pure data that every format draws from. */
export interface PictureView {
  readonly known: Lookup;
  readonly title: string;
  /** The counts in words, most telling first. */
  readonly counts: readonly string[];
  readonly headline: readonly SeriesView[];
  readonly series: readonly SeriesView[];
  readonly contests: readonly ContestView[];
  readonly timeline: Timeline;
  readonly sources: readonly SourceView[];
  /** Pairs of sources that may be one voice. */
  readonly perhaps: readonly PerhapsView[];
  readonly reports: readonly ReportView[];
  /** The gaps by kind, in the order they are shown, each kind with its heading. */
  readonly gaps: readonly { readonly label: string; readonly gaps: readonly Gap[] }[];
  readonly refused: Picture["refused"];
}

/** A report with what stands beside it. */
export interface ReportView {
  readonly report: PictureReport;
  readonly outlet: string;
  /** The title, or else the path. */
  readonly title: string;
  /** The publication date in words; "no date" where it is not known. */
  readonly date: string;
  /** "" where it stands alone, else what it copies or who copies it. */
  readonly relation: string;
  readonly figures: number;
  readonly statements: number;
}

/** Builds the view of a picture. Pure; the order of everything is that of the picture. */
export function pictureView(picture: Picture, wording: Wording = PLAIN): PictureView {
  const known = lookup(picture, wording);
  const series = seriesViews(known);
  return {
    known,
    title: headingText(picture.title),
    counts: countsOf(picture, wording),
    headline: headlineSeries(series),
    series,
    contests: contestViews(known),
    timeline: timeline(known),
    sources: sourceViews(known),
    perhaps: perhapsViews(known),
    reports: reportViews(known),
    gaps: gapGroups(picture.gaps),
    refused: picture.refused,
  };
}

/** A gap's note without the words that its kind's heading already says, and without its full stop: "How many people were injured". */
export function gapText(gap: Gap): string {
  const lead = GAP_LEADS.find((words) => gap.note.startsWith(words)) ?? "";
  const text = gap.note.slice(lead.length).replace(/\.$/, "");
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const GAP_LEADS = [
  "Only a number with lost digits says ",
  "No report says ",
  "One voice alone says ",
  "No date is known for ",
];

function countsOf(picture: Picture, wording: Wording): string[] {
  const outlets = new Set(picture.reports.flatMap(({ outlet }) => outlet ?? [])).size;
  const unknown = picture.reports.filter(({ outlet }) => outlet === undefined).length;
  const dates = picture.reports.flatMap(({ published }) => (published === undefined ? [] : [published]));
  const refused = picture.refused.length;
  return [
    count(picture.reports.length, "report"),
    `${count(outlets, "outlet")}${unknown ? ` and ${unknown} unknown` : ""}`,
    count(picture.origins.length, "independent text"),
    ...(refused ? [`${refused} refused`] : []),
    ...(dates.length ? [spanText(dates, wording)] : []),
  ].filter(Boolean);
}

function reportViews(known: Lookup): ReportView[] {
  const figures = countBy(known.picture.figures, (figure) => figure.anchor.report);
  const statements = countBy(known.picture.statements, (statement) => statement.content.report);
  return known.picture.reports.map((report) => ({
    report,
    outlet: outletOf(report),
    title: report.title ?? report.path,
    date: report.published === undefined ? "no date" : dateText(report.published, known.wording),
    relation: relationOf(report, known),
    figures: figures.get(report.id) ?? 0,
    statements: statements.get(report.id) ?? 0,
  }));
}

function relationOf(report: PictureReport, known: Lookup): string {
  const origin = known.origins.get(report.origin);
  if (!origin || origin.reports.length < 2) return "";
  const lead = known.reports.get(origin.lead);
  if (lead && lead.id !== report.id) {
    return `${origin.relation === "rewrite" ? "rewrites" : "copies"} ${outletOf(lead)}`;
  }
  const others = count(origin.reports.length - 1, "other report");
  return origin.relation === "rewrite" ? `rewritten in ${others}` : `carried by ${others}`;
}

function gapGroups(gaps: readonly Gap[]): PictureView["gaps"] {
  const kinds = [...new Set([...GAP_LABELS.keys(), ...gaps.map(({ kind }) => kind)])];
  return kinds
    .map((kind) => ({ label: GAP_LABELS.get(kind) ?? kind, gaps: gaps.filter((gap) => gap.kind === kind) }))
    .filter(({ gaps }) => gaps.length > 0);
}

function countBy<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
}
