import { useMemo } from "react";
import { count, type FigureRow, MEASURE_LABELS, type SeriesView } from "../../src/publish/view/index.ts";
import { figureFacets } from "../filter/facets.ts";
import { together } from "../filter/match.ts";
import { useFiltered } from "../filter/use-filtered.ts";
import { Empty } from "../parts/empty.tsx";
import { More } from "../parts/more.tsx";
import { usePage, useRoute } from "../state/page.tsx";
import { Legend } from "./legend.tsx";
import { SeriesCard, SeriesFold, type ShownSeries } from "./series-card.tsx";

/** Every series: the main one of each measure open, the others folded to lines below it. */
export function FiguresTab() {
  const { view } = usePage();
  const show = useRoute((route) => route.show);
  const shown = useShownSeries();
  const leads = new Set(view.headline);
  const groups = [...Map.groupBy(shown, ({ series }) => series.series.measure)];
  if (shown.length === 0) return <Empty nothing="No report gives a figure." />;
  return (
    <>
      <p className="lead">
        Each line is what one voice says of one date; copies share a line. Nothing is added up or averaged.
      </p>
      <Legend />
      {groups.map(([measure, some]) => {
        const main = some.filter(({ series }) => leads.has(series));
        const rest = some.filter(({ series }) => !leads.has(series));
        // What the address asks for is made even where it stands far down.
        const asked = rest.findIndex(({ series }) => series.id === show);
        return (
          <section className="measure-group" key={measure} aria-label={MEASURE_LABELS[measure]}>
            {main.map((one) => (
              <SeriesCard key={one.series.id} shown={one} />
            ))}
            {rest.length > 0 && (
              <h4 className="others">
                {main.length > 0
                  ? `${MEASURE_LABELS[measure]}: ${count(rest.length, "other count")}`
                  : MEASURE_LABELS[measure]}
              </h4>
            )}
            <More
              key={asked}
              as="div"
              className="folds"
              items={rest}
              first={Math.max(FIRST, asked + 1)}
              step={STEP}
              noun="series"
              plural="series"
              render={(one) => <SeriesFold key={one.series.id} shown={one} />}
            />
          </section>
        );
      })}
    </>
  );
}

const FIRST = 5;
const STEP = 20;

/** The series that have a figure which passes the filters, each with those figures. */
function useShownSeries(): ShownSeries[] {
  const { view } = usePage();
  const all = useMemo(
    () => view.series.flatMap((series) => series.rows.map((row) => ({ series, row }))),
    [view],
  );
  const rows = useFiltered(all, ({ series, row }) => {
    const tellings = row.evidence.flatMap(({ id }) => view.known.figures.get(id) ?? []);
    const facets = together(tellings.map((one) => figureFacets(one, view.known)));
    return { ...facets, text: [...facets.text, series.label, series.measure] };
  });
  return useMemo(() => {
    const bySeries = Map.groupBy<SeriesView, { series: SeriesView; row: FigureRow }>(
      rows,
      ({ series }) => series,
    );
    return [...bySeries].map(([series, some]) => ({ series, rows: some.map(({ row }) => row) }));
  }, [rows]);
}
