import type { Contest } from "../../model/index.ts";
import { areRivals, type Datum } from "../series/index.ts";

/** What rival figures are found from. */
export interface RivalContext {
  readonly data: readonly Datum[];
  /** Figure ids of each series. */
  readonly series: readonly (readonly string[])[];
  /** Figures that were taken back: nobody's rivals any more. */
  readonly withdrawn: ReadonlySet<string>;
}

/** Counts of one thing that one report sets side by side and that exclude each other, from different voices. */
export function rivalFigures({ data, series, withdrawn }: RivalContext): Contest[] {
  const byId = new Map(data.map((datum) => [datum.figure.id, datum]));
  return series.flatMap((ids) => {
    const reports = new Map<string, Datum[]>();
    for (const id of ids) {
      const datum = byId.get(id)!;
      if (datum.old || withdrawn.has(id)) continue;
      const list = reports.get(datum.report);
      if (list) list.push(datum);
      else reports.set(datum.report, [datum]);
    }
    return [...reports.values()].flatMap(contestOf);
  });
}

/** The first count a report gives is the claim; the counts of other voices that exclude it dispute it, one for each voice. */
function contestOf(data: readonly Datum[]): Contest[] {
  const ordered = [...data].sort((a, b) => a.figure.anchor.start - b.figure.anchor.start);
  const claim = ordered[0]!;
  const voices = new Set([claim.voice]);
  const denials = ordered.flatMap((datum) => {
    if (voices.has(datum.voice) || !areRivals(datum, claim)) return [];
    voices.add(datum.voice);
    return [datum.figure.id];
  });
  return denials.length === 0 ? [] : [{ claim: claim.figure.id, denials, kind: "disputed-figure" }];
}
