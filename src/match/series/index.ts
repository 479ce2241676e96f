import { byCodeUnit, groupId, type Series } from "../../model/index.ts";
import type { Datum } from "./datum/datum.ts";
import { rivalsBeside } from "./datum/ellipsis.ts";
import { countedName } from "./datum/population.ts";
import { differencesOf } from "./differences.ts";
import { MEASURE_LABELS } from "./en.ts";
import { type Cluster, clusterTellings } from "./linking/cluster.ts";
import { byMoment, standingOf } from "./status.ts";
import type { Telling } from "./tellings.ts";
import { voicesOf } from "./voices.ts";

export { dataOf } from "./datum/data.ts";
export type { Datum } from "./datum/datum.ts";
export { areRivals, excludeEachOther } from "./status.ts";
export { type Telling, tellingsOf } from "./tellings.ts";

/** What series are made with: names for labels, and the figures that were taken back. */
export interface SeriesContext {
  readonly nameOf: (voice: string) => string;
  readonly placeName: (place: string) => string;
  readonly withdrawn: ReadonlySet<string>;
  /** Figures that a denial sets against each other: id to id, both ways. */
  readonly rivals: ReadonlyMap<string, string>;
}

/** Figures that a denial sets against each other, and those that two voices set side by side: id to id, both ways. */
export function withRivalsBeside(
  rivals: ReadonlyMap<string, string>,
  tellings: readonly Telling[],
): Map<string, string> {
  return new Map([...rivalsBeside(tellings.flatMap((telling) => telling.data)), ...rivals]);
}

/** Groups the figures that count the same thing, in order of time, with what they come to. Sorted: those with most voices and figures first. */
export function linkSeries(tellings: readonly Telling[], context: SeriesContext): Series[] {
  const clusters = clusterTellings(tellings, withRivalsBeside(context.rivals, tellings));
  const series = clusters.map((cluster) => seriesOf(cluster, context));
  return series.sort(
    (a, b) => b.origins - a.origins || b.figures.length - a.figures.length || byCodeUnit(a.id, b.id),
  );
}

function seriesOf({ tellings, oddsOf }: Cluster, context: SeriesContext): Series {
  const ordered = withBorrowedDays(tellings.flatMap((telling) => telling.data)).sort(byMoment);
  const voices = voicesOf(tellings);
  const place = ordered.find((datum) => datum.place !== "")?.place;
  const { figure } = ordered[0]!;
  const population = nameOfCounted(ordered);
  const differences = differencesOf(ordered, { ...context, oddsOf });
  return {
    id: groupId("series", [ordered[0]!.figure.id]),
    label: labelOf(ordered[0]!, { population, place, context }),
    measure: figure.measure,
    unit: figure.unit,
    ...(population === "" ? {} : { population }),
    ...(place === undefined ? {} : { place }),
    figures: ordered.map((datum) => datum.figure.id),
    ...standingOf(ordered, { ...context, voices: voices.length }),
    ...(differences.length === 0 ? {} : { differences }),
    origins: voices.length,
    voices,
  };
}

/** An undated count is of the day on which the same voice gave the same number. */
function withBorrowedDays(data: readonly Datum[]): Datum[] {
  const days = new Map<string, string>();
  const keyOf = ({ voice, figure }: Datum): string => `${voice} ${figure.min} ${figure.max}`;
  for (const datum of data) {
    const known = days.get(keyOf(datum));
    if (datum.day !== "" && (known === undefined || datum.day < known)) days.set(keyOf(datum), datum.day);
  }
  return data.map((datum) => (datum.day === "" ? { ...datum, day: days.get(keyOf(datum)) ?? "" } : datum));
}

function labelOf(
  first: Datum,
  { population, place, context }: { population: string; place: string | undefined; context: SeriesContext },
): string {
  const { measure } = first.figure;
  const where = place === undefined ? "" : `, ${context.placeName(place)}`;
  const mood = moodOf(first);
  const could = mood === "asserted" ? "" : ` (${mood})`;
  return `${MEASURE_LABELS[measure]}${population && `: ${population}`}${where}${could}`;
}

/** Where dates say more than words about what lies in the past, they decide. */
function moodOf({ figure, past }: Datum): string {
  if (past) return "historic";
  return figure.modality === "historic" ? "asserted" : figure.modality;
}

/**
 * What most data call those they count, where that narrows the measure and at least half of those that say whom they count say so; among equals the
 * shortest, then the first in the alphabet.
 */
function nameOfCounted(data: readonly Datum[]): string {
  const counts = new Map<string, number>();
  for (const { figure, population } of data) {
    const name = population ? countedName(figure.what ?? "") : "";
    if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || a.length - b.length || byCodeUnit(a, b));
  const narrowed = data.filter(({ population }) => population).length;
  const everybody = data.filter(({ population }) => population === "").length;
  return most && narrowed >= everybody ? most[0] : "";
}
