import { daysOf } from "../../src/model/index.ts";
import type { Evidence, FigureRow, Lookup, SeriesView } from "../../src/publish/view/index.ts";

/** One telling of a figure as it is plotted. */
export interface PlotPoint {
  /** The id that opens it. */
  readonly id: string;
  readonly row: FigureRow;
  /** Which look its voice has, from 0. */
  readonly look: number;
  /** The days it is of, in milliseconds; `null` where no date is known. */
  readonly time: { readonly from: number; readonly to: number } | null;
  /** Which telling of its row it is: 0 for the first, which alone is filled. */
  readonly again: number;
}

/** At most so many tellings of one row are plotted: more would only hide each other. */
const MOST_TELLINGS = 6;

/** A series with more rows than this has no room for copies. */
const MANY_ROWS = 60;

/** The tellings of a series as points, in its order; of a row, those in reports that copy none come first. */
export function plotPoints(series: SeriesView, { origins }: Lookup): PlotPoint[] {
  const isLead = ({ report }: Evidence) => origins.get(report.origin)?.lead === report.id;
  const looks = looksOf(series);
  const most = series.rows.length > MANY_ROWS ? 1 : MOST_TELLINGS;
  return series.rows.flatMap((row) =>
    [...row.evidence.filter(isLead), ...row.evidence.filter((one) => !isLead(one))]
      .slice(0, most)
      .map(({ id, report }, again) => ({
        id,
        row,
        look: looks.get(row.voice.id) ?? 0,
        time: timeOf(row.figure.asOf ?? report.published),
        again,
      })),
  );
}

/** The look of each voice of a series: a number that stands for a colour and a shape. */
export function looksOf(series: SeriesView): ReadonlyMap<string, number> {
  const voices = new Set(series.rows.map(({ voice }) => voice.id));
  return new Map([...voices].map((id, at) => [id, at]));
}

function timeOf(edtf: string | undefined): PlotPoint["time"] {
  const days = edtf === undefined ? null : daysOf(edtf);
  const first = days?.first ?? days?.last;
  const last = days?.last ?? days?.first;
  return first && last ? { from: Date.parse(first), to: Date.parse(last) } : null;
}
