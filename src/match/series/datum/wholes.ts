import { TOTALS } from "../en.ts";
import type { Datum } from "./datum.ts";

/**
 * Marks the parts with the whole that they go back to. What is larger than its whole is no part of it but a rival count of the same people
 * ("lost six soldiers; the rebels claim to have killed 30 of them").
 */
export function withWholes(data: readonly Datum[]): Datum[] {
  const byId = new Map(data.map((datum) => [datum.figure.id, datum]));
  return data.map((datum) => {
    const whole = byId.get(datum.figure.partOf ?? "");
    if (!whole) return datum;
    if (sizeOf(datum) > sizeOf(whole)) return { ...datum, population: whole.population, moves: false };
    return { ...datum, part: rootOf(whole, byId).figure.id };
  });
}

/** The whole of which a whole is itself a part, and so on, for as long as a report nests them. */
function rootOf(datum: Datum, byId: ReadonlyMap<string, Datum>): Datum {
  let root = datum;
  for (let depth = 0; depth < MOST_NESTED; depth++) {
    const next = byId.get(root.figure.partOf ?? "");
    if (!next || sizeOf(root) > sizeOf(next)) break;
    root = next;
  }
  return root;
}

/** A part of a part of a part is as deep as prose goes. */
const MOST_NESTED = 4;

/** Marks the lesser counts. One for a place beside a larger one for everywhere is a part, also where the place is the main one. */
export function withLesser(data: readonly Datum[]): Datum[] {
  const most = new Map<string, Datum>();
  for (const datum of data) {
    const known = most.get(countKey(datum));
    if (!datum.old && (!known || sizeOf(datum) > sizeOf(known))) most.set(countKey(datum), datum);
  }
  return data.map((datum) => {
    const whole = most.get(countKey(datum));
    if (!whole || sizeOf(datum) >= sizeOf(whole)) return datum;
    const part = datum.place !== "" && whole.place === "" && !datum.old;
    return { ...datum, lesser: true, main: datum.main && !part };
  });
}

function sizeOf({ figure }: Datum): number {
  return figure.max ?? figure.min ?? 0;
}

function countKey({ figure, voice, population }: Datum): string {
  const things = TOTALS.has(figure.measure) ? "" : (population ?? "?");
  return `${voice} ${figure.measure} ${figure.unit} ${figure.modality} ${things}`;
}
