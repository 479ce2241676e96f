import type { Citation, Event, Figure, Statement } from "../../src/model/index.ts";
import {
  type FigureRow,
  mentionId,
  type PictureView,
  type SeriesView,
} from "../../src/publish/view/index.ts";

/** What the page looks up by the id of a datum. */
export interface PictureIndex {
  /** By figures[].id. */
  readonly seriesOf: ReadonlyMap<string, SeriesView>;
  readonly rowOf: ReadonlyMap<string, FigureRow>;
  /** By statements[].id. */
  readonly figuresIn: ReadonlyMap<string, readonly Figure[]>;
  /** By reports[].id: where it names which place. */
  readonly placesIn: ReadonlyMap<string, readonly { place: string; start: number; end: number }[]>;
  /** By the id of a mention. */
  readonly eventOf: ReadonlyMap<string, Event>;
  /** The citations of the brief for a passage, at least one, by `report:start-end`. */
  readonly citedAt: ReadonlyMap<string, readonly Citation[]>;
  /** The figure or the statement with exactly these words, by `report:start-end`. */
  readonly atSpan: ReadonlyMap<string, Figure | Statement>;
}

/** Builds the index of a view. */
export function indexOf(view: PictureView): PictureIndex {
  const { picture } = view.known;
  const rows = view.series.flatMap((series) => series.rows.map((row) => ({ series, row })));
  const tellings = rows.flatMap(({ series, row }) => row.evidence.map(({ id }) => ({ id, series, row })));
  return {
    seriesOf: new Map(tellings.map(({ id, series }) => [id, series])),
    rowOf: new Map(tellings.map(({ id, row }) => [id, row])),
    figuresIn: Map.groupBy(picture.figures, ({ statement }) => statement ?? ""),
    placesIn: Map.groupBy(
      picture.places.flatMap(({ id, mentions }) => mentions.map((one) => ({ ...one, place: id }))),
      ({ report }) => report,
    ),
    eventOf: new Map(picture.events.flatMap((event) => event.mentions.map((one) => [mentionId(one), event]))),
    citedAt: Map.groupBy(
      (picture.brief?.sections ?? []).flatMap(({ sentences }) =>
        sentences.flatMap(({ citations }) => citations),
      ),
      ({ anchor }) => spanKey(anchor),
    ),
    atSpan: new Map<string, Figure | Statement>([
      ...picture.statements.map((one) => [spanKey(one.content), one] as const),
      ...picture.figures.map((one) => [spanKey(one.anchor), one] as const),
    ]),
  };
}

/** The key of a span of a report in {@link PictureIndex.atSpan}. */
export function spanKey({ report, start, end }: { report: string; start: number; end: number }): string {
  return `${report}:${start}-${end}`;
}
