import { useMemo } from "react";
import { count, type SeriesView } from "../../src/publish/view/index.ts";
import { usePage } from "../state/page.tsx";
import { useNear } from "../state/use-near.ts";
import { useWidth } from "../state/use-width.ts";
import { type PlotLayout, plotLayout } from "./plot-layout.ts";
import { PlotMark } from "./plot-mark.tsx";
import { plotPoints } from "./plot-points.ts";
import { isoDay } from "./scales.ts";

/** A series over time: every telling a mark, with the table beside it saying the same in words. */
export function SeriesPlot({ series }: { series: SeriesView }) {
  const [ref, width] = useWidth<HTMLDivElement>(560);
  const { known } = usePage().view;
  const points = useMemo(() => plotPoints(series, known), [series, known]);
  const layout = useMemo(() => plotLayout(points, width), [points, width]);
  const isNear = useNear(ref);
  if (!isNear) return <div className="plot waiting" ref={ref} />;
  return (
    <div className="plot" ref={ref}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds form fields, not a drawing. */}
      <svg
        role="group"
        aria-label={`Plot: ${series.label}, ${count(points.length, "figure")} over time; the table has the same`}
        width={width}
        height={layout.height}
      >
        <Axes layout={layout} />
        {layout.placed.map((placed) => (
          <PlotMark key={placed.point.id} placed={placed} layout={layout} />
        ))}
      </svg>
    </div>
  );
}

function Axes({ layout }: { layout: PlotLayout }) {
  const { wording } = usePage().view.known;
  const { left, right, bottom, values, days, undated, x, y } = layout;
  return (
    <g>
      {values.map((value) => (
        <g key={value}>
          <line
            className={value === 0 ? "axis" : "grid"}
            x1={left}
            x2={undated === null ? right : undated + 26}
            y1={y(value)}
            y2={y(value)}
          />
          <text className="tick" x={left - 8} y={y(value)} dy="0.32em" textAnchor="end">
            {wording.number(value)}
          </text>
        </g>
      ))}
      {days.map((day) => (
        <g key={day}>
          <line className="axis" x1={x(day)} x2={x(day)} y1={bottom} y2={bottom + 4} />
          <text className="tick" x={x(day)} y={bottom + 18} textAnchor="middle">
            {wording.point(isoDay(day))}
          </text>
        </g>
      ))}
      {undated !== null && (
        <>
          <line className="grid" x1={undated - 28} x2={undated - 28} y1={layout.top} y2={bottom} />
          <text className="tick" x={undated} y={bottom + 18} textAnchor="middle">
            no date
          </text>
        </>
      )}
    </g>
  );
}
