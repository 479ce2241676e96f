import type { Datum } from "./datum/datum.ts";

/** A count within so many code units of the beginning of its report is what the report leads with. */
const LEAD = 400;

/** Marks where the data of one report stand in it: what it leads with, the largest of each measure, and the one of its measure before each in its paragraph. */
export function withStanding(data: readonly Datum[]): Datum[] {
  const largest = new Map<string, Datum>();
  const before = new Map<string, Datum>();
  const follows = new Map<Datum, string>();
  const inOrder = [...data].sort((a, b) => a.figure.anchor.start - b.figure.anchor.start);
  for (const datum of inOrder) {
    const { measure } = datum.figure;
    const most = largest.get(measure);
    if (!most || sizeOf(datum) > sizeOf(most)) largest.set(measure, datum);
    const last = before.get(measure);
    if (last?.paragraph === datum.paragraph) follows.set(datum, last.figure.id);
    before.set(measure, datum);
  }
  return data.map((datum) => ({
    ...datum,
    leads: datum.figure.anchor.start < LEAD,
    largest: largest.get(datum.figure.measure) === datum,
    follows: follows.get(datum) ?? "",
  }));
}

function sizeOf({ figure }: Datum): number {
  return figure.max ?? figure.min ?? 0;
}
