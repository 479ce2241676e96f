import { byCodeUnit, type Contest, intervalsMeet, type ReadReport } from "../../model/index.ts";
import type { Datum } from "../series/index.ts";

/** What contests are found with. */
export interface ContestContext {
  readonly data: readonly Datum[];
  /** Figure ids of each series. */
  readonly series: readonly (readonly string[])[];
  readonly withdrawn: ReadonlySet<string>;
}

/** Finds claims that are denied and rival figures that one report sets side by side. Sorted by claim. */
export function findContests(_reports: readonly ReadReport[], context: ContestContext): Contest[] {
  return rivalFigures(context).sort((a, b) => byCodeUnit(a.claim, b.claim));
}

function rivalFigures({ data, series, withdrawn }: ContestContext): Contest[] {
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

/** The first count a report gives is the claim; the counts of other voices that exclude it dispute it. */
function contestOf(data: readonly Datum[]): Contest[] {
  const ordered = [...data].sort((a, b) => a.figure.anchor.start - b.figure.anchor.start);
  const claim = ordered[0]!;
  const rivals = ordered.filter(
    (datum) =>
      datum.voice !== claim.voice && datum.day === claim.day && !intervalsMeet(datum.figure, claim.figure),
  );
  if (rivals.length === 0) return [];
  return [
    { claim: claim.figure.id, denials: rivals.map((datum) => datum.figure.id), kind: "disputed-figure" },
  ];
}
