import type { FoundFigure, ReadReport } from "../../../model/index.ts";
import type { DatumContext } from "./context.ts";
import type { Datum } from "./datum.ts";
import { rowAt } from "./row.ts";
import { destinationOf, isNationwide, regionOf, withCountedPlace } from "./where.ts";

/** Where a figure is counted: the country that people came to, the row of its table, a region without a name, else its place. */
export function whereOf(
  figure: FoundFigure,
  { read, context }: { read: ReadReport; context: DatumContext },
): Pick<Datum, "place" | "region" | "country" | "main" | "basis" | "nationwide"> {
  const { report } = read;
  if (figure.measure === "crossed-border") {
    const to = destinationOf(context.placeOf(report.id, figure), context.countryOf(report.id));
    const place = to && context.countryPlace(to);
    const basis = basisOf(withCountedPlace(figure, read), read);
    return { place, region: false, country: to, main: to === "", basis, nationwide: false };
  }
  const placed = withCountedPlace(figure, read);
  const own = context.countryOf(report.id);
  if (isNationwide(figure, report.text))
    return { place: "", region: false, country: own, main: true, basis: "none", nationwide: true };
  const row = rowAt(report.text, figure.anchor.start);
  const inRow = placed.place === undefined && row?.place ? { ...placed, place: row.place } : placed;
  const { id, country, main } = context.placeOf(report.id, inRow);
  const region = row?.place ? undefined : regionOf(figure, report.text);
  const basis = row?.place ? "row" : region ? "sentence" : basisOf(placed, read);
  return {
    place: region || id,
    region: Boolean(region),
    country,
    main: main && !region,
    basis,
    nationwide: false,
  };
}

/** How near a place stands to its figure, in code units, for nothing but a preposition to come between. */
const CLOSE = 40;

/** What the place of a figure rests on. */
function basisOf({ anchor, placeAnchor: place, placeBasis }: FoundFigure, read: ReadReport): Datum["basis"] {
  if (!place || placeBasis === "row") return place ? "row" : "none";
  if (placeBasis === "taken-up") return "sentence";
  if (placeBasis !== "sentence") return "wide";
  const { text } = read.report;
  const { start, end } = anchor;
  const between = place.start >= end ? text.slice(end, place.start) : text.slice(place.end, start);
  return between.length < CLOSE && !/[,;:\d]/.test(between) ? "close" : "sentence";
}
