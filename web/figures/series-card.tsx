import { useEffect, useRef } from "react";
import { count, type FigureRow, type SeriesView, unitWord } from "../../src/publish/view/index.ts";
import { Badge } from "../parts/badge.tsx";
import { Fold } from "../parts/fold.tsx";
import { Words } from "../parts/words.tsx";
import { useRoute } from "../state/page.tsx";
import { Differences } from "./differences.tsx";
import { FigureTable } from "./figure-table.tsx";
import { SeriesPlot } from "./series-plot.tsx";

/** A series with the rows of it that pass the filters. */
export interface ShownSeries {
  readonly series: SeriesView;
  readonly rows: readonly FigureRow[];
}

/** A main series, open: what it comes to, why, the plot and the table. */
export function SeriesCard({ shown }: { shown: ShownSeries }) {
  const { series } = shown;
  return (
    <article className="series" id={series.id} ref={useShown(series.id)} tabIndex={-1}>
      <header>
        <h3>
          <span className="measure">{series.measure}</span>
          <span className="value">{series.range}</span>
          <Unit series={series} />
        </h3>
        <p className="under">
          <Badge series={series} />
          <span className="voices">
            {count(series.series.origins, "independent voice")} in {count(series.reports, "report")}
          </span>
        </p>
        <p className="label">
          <Words text={series.label} />
        </p>
      </header>
      <SeriesBody shown={shown} />
    </article>
  );
}

/** Another series, folded to a line. */
export function SeriesFold({ shown }: { shown: ShownSeries }) {
  const { series } = shown;
  const isShown = useRoute(({ show }) => show === series.id);
  const head = (
    <>
      <span className="value">{series.range}</span>
      <Unit series={series} />
      <span className="label">
        <Words text={series.label} />
      </span>
      <span className="under">
        <Badge series={series} />
        <span className="voices">{count(series.series.origins, "voice")}</span>
      </span>
    </>
  );
  return (
    <div ref={useShown(series.id)} tabIndex={-1}>
      <Fold key={String(isShown)} id={series.id} className="series fold" head={head} open={isShown}>
        {() => <SeriesBody shown={shown} />}
      </Fold>
    </div>
  );
}

function SeriesBody({ shown: { series, rows } }: { shown: ShownSeries }) {
  const plotted = series.rows.length > 1;
  return (
    <div className="series-body">
      {series.reason !== "" && (
        <p className="reason">
          <Words text={series.reason} />
        </p>
      )}
      <div className={plotted ? "plot-and-table" : ""}>
        {plotted && <SeriesPlot series={series} />}
        <FigureTable series={series} rows={rows} marks={plotted} />
      </div>
      <Differences views={series.differences} />
    </div>
  );
}

function Unit({ series }: { series: SeriesView }) {
  const word = unitWord(series.series);
  return word ? (
    <span className="unit">
      <Words text={word} />
    </span>
  ) : null;
}

/** Brings the element into view, and the focus to it, when the address asks for it. */
function useShown(id: string) {
  const ref = useRef<HTMLElement & HTMLDivElement>(null);
  const isShown = useRoute(({ show }) => show === id);
  useEffect(() => {
    if (!isShown) return;
    ref.current?.scrollIntoView({ block: "start" });
    ref.current?.focus({ preventScroll: true });
  }, [isShown]);
  return ref;
}
