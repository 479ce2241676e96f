import type { FigureRow, PictureView, SeriesView } from "../../src/publish/view/index.ts";

/** What one source says of one series, in order of time. */
export interface Position {
  readonly series: SeriesView;
  readonly rows: readonly FigureRow[];
}

/** The series that a source has a number in; those it gave more than one first. */
export function positionsOf(source: string, view: PictureView): Position[] {
  const positions = view.series.flatMap((series) => {
    const rows = series.rows.filter(({ voice }) => voice.id === source);
    return rows.length > 0 ? [{ series, rows }] : [];
  });
  return positions.sort((a, b) => b.rows.length - a.rows.length);
}
