import { oneLine } from "../../src/publish/view/index.ts";
import { Link } from "../parts/link.tsx";
import { useRoute } from "../state/page.tsx";
import { colourClass, Mark } from "./mark.tsx";
import type { Placed, PlotLayout } from "./plot-layout.ts";

/** How long the arrow of an open end is, in pixels. */
const ARROW = 26;

/** One telling: a mark for a point, a bar for an interval, an arrow where an end is open, hatched where digits are lost, struck through where it was taken back. */
export function PlotMark({ placed, layout }: { placed: Placed; layout: PlotLayout }) {
  const { point, x, x1, x2, low, high } = placed;
  const { row, look, again, id } = point;
  const isOpen = useRoute(({ open }) => open === id);
  const at = high ?? low ?? layout.bottom;
  const label = oneLine(
    `${row.words}, ${row.voice.name}, ${row.date}${row.notes.length > 0 ? `, ${row.notes.join(", ")}` : ""}`,
  );
  const state = `${row.figure.damaged ? " torn" : ""}${row.withdrawn ? " gone" : ""}${isOpen ? " current" : ""}`;
  return (
    <Link
      change={{ open: id }}
      tabIndex={-1}
      aria-label={label}
      className={`plot-mark ${colourClass(look)}${state}`}
    >
      <title>{label}</title>
      {x2 - x1 > 2 && again === 0 && <line className="days" x1={x1} x2={x2} y1={at} y2={at} />}
      <Interval placed={placed} layout={layout} />
      <g transform={`translate(${x} ${at})`}>
        <circle r="11" className="reach" />
        <Mark look={look} hollow={again > 0 || row.figure.damaged} />
        {row.withdrawn && <path className="strike" d="M-9 5L9 -5" />}
      </g>
    </Link>
  );
}

function Interval({ placed: { x, low, high, point }, layout }: { placed: Placed; layout: PlotLayout }) {
  const { damaged } = point.row.figure;
  if (low !== null && high !== null) {
    if (low - high < 2) return null;
    return damaged ? (
      <rect className="torn-bar" x={x - 5} y={high} width="10" height={low - high} />
    ) : (
      <path className="bar" d={`M${x} ${low}V${high}M${x - 4} ${low}h8M${x - 4} ${high}h8`} />
    );
  }
  if (low !== null) {
    const tip = Math.max(layout.top - 8, low - ARROW);
    return <path className="bar" d={`M${x} ${low}V${tip}m-4.5 5.5l4.5 -5.5l4.5 5.5`} />;
  }
  if (high === null) return null;
  const tip = Math.min(layout.bottom, high + ARROW);
  return <path className="bar" d={`M${x} ${high}V${tip}m-4.5 -5.5l4.5 5.5l4.5 -5.5`} />;
}
