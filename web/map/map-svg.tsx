import { useMemo } from "react";
import { type MapCut, oneLine, valueText } from "../../src/publish/view/index.ts";
import { Link } from "../parts/link.tsx";
import { usePage, useRoute } from "../state/page.tsx";
import { useWidth } from "../state/use-width.ts";
import type { Flow } from "./flows.ts";
import { labelText, type MapLayout, mapLayout, type Spot } from "./layout.ts";
import type { PlaceFacts } from "./place-facts.ts";

/** The map: borders without a statement, places as large as what is told of them, movements as arrows. */
export function MapSvg({
  cut,
  places,
  flows,
}: {
  cut: MapCut;
  places: readonly PlaceFacts[];
  flows: readonly Flow[];
}) {
  const [ref, width] = useWidth<HTMLDivElement>(600);
  const layout = useMemo(() => mapLayout(cut, { places, width }), [cut, places, width]);
  return (
    <div className="map" ref={ref}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds form fields, not a drawing. */}
      <svg
        role="group"
        aria-label="Map; the list of places has the same"
        width={width}
        height={layout.height}
      >
        <defs>
          <marker
            id="arrow-head"
            viewBox="0 0 8 8"
            refX="6"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto-start-reverse"
          >
            <path d="M0 0L8 4L0 8z" className="arrow-head" />
          </marker>
        </defs>
        <g>
          {layout.land.map(({ name, path }) => (
            <path key={name} d={path} className="land" />
          ))}
          {layout.countries.map(({ name, x, y }) => (
            <text key={name} x={x} y={y} textAnchor="middle" className="country">
              {name}
            </text>
          ))}
        </g>
        {flows.map((flow) => (
          <FlowArrow key={flow.figure.id} flow={flow} spots={layout.spots} />
        ))}
        {layout.spots.map((spot) => !spot.facts.wide && <PlaceSpot key={spot.facts.place.id} spot={spot} />)}
      </svg>
    </div>
  );
}

function PlaceSpot({ spot: { facts, x, y, radius, label } }: { spot: Spot }) {
  const { id } = facts.place;
  const isShown = useRoute(({ show }) => show === id);
  const name = oneLine(labelText(facts));
  const room = radius + 4;
  return (
    <Link
      change={{ show: id, open: "" }}
      tabIndex={-1}
      aria-label={name}
      className={`spot${isShown ? " current" : ""}`}
    >
      <title>{name}</title>
      <circle cx={x} cy={y} r={Math.max(12, radius)} className="reach" />
      {facts.series.length > 0 && <circle cx={x} cy={y} r={radius} className="has-figures" />}
      {facts.events.length > 0 && (
        <path
          d={diamond(x, y, facts.series.length > 0 ? 3.5 : 5)}
          className={facts.series.length > 0 ? "has-both" : "has-events"}
        />
      )}
      {facts.series.length + facts.events.length === 0 && <circle cx={x} cy={y} r="3" className="named" />}
      {label && (
        <text
          x={label === "start" ? x + room : x - room}
          y={y}
          dy="0.32em"
          textAnchor={label}
          className="place-name"
        >
          {name}
        </text>
      )}
    </Link>
  );
}

function diamond(x: number, y: number, r: number): string {
  return `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
}

/** How long the arrow is that leaves a place for nobody knows where, or comes from there. */
const STUB = 46;

function FlowArrow({ flow, spots }: { flow: Flow; spots: MapLayout["spots"] }) {
  const { view } = usePage();
  const from = spots.find(({ facts }) => facts.place.id === flow.from);
  const to = spots.find(({ facts }) => facts.place.id === flow.to);
  const path = arrowPath(from, to);
  if (path === "") return null;
  const label = `${valueText(flow.figure, view.known.wording)}${from ? ` from ${labelText(from.facts)}` : ""}${to ? ` to ${labelText(to.facts)}` : ""}`;
  return (
    <Link change={{ open: flow.figure.id }} tabIndex={-1} aria-label={oneLine(label)} className="flow">
      <title>{oneLine(label)}</title>
      <path d={path} className="flow-line" markerEnd="url(#arrow-head)" />
    </Link>
  );
}

function arrowPath(from: Spot | undefined, to: Spot | undefined): string {
  if (from && to) {
    const [mx, my] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
    const bend = 0.18;
    return `M${from.x} ${from.y}Q${mx - (to.y - from.y) * bend} ${my + (to.x - from.x) * bend} ${to.x} ${to.y}`;
  }
  const alone = from ?? to;
  // The middle of a country is no place to come from or to go to.
  if (!alone || alone.facts.wide) return "";
  if (from) return `M${from.x + from.radius} ${from.y - from.radius}l${STUB * 0.7} ${-STUB * 0.7}`;
  if (to)
    return `M${to.x - to.radius - STUB * 0.7} ${to.y - to.radius - STUB * 0.7}L${to.x - to.radius * 0.8} ${to.y - to.radius * 0.8}`;
  return "";
}
