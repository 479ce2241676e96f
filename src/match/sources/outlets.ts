import { byCodeUnit, type ReadReport, type Source } from "../../model/index.ts";

/** What it takes to find whose a report is that vouches itself. */
export interface OutletContext {
  readonly originOf: (report: string) => string;
  readonly idOf: (report: string, name: string) => string | undefined;
  readonly kindOf: (source: string) => Source["kind"] | undefined;
}

/**
 * For each report the source that is its outlet, where an outlet of its origin is itself quoted or known as a voice: a copy without an outlet, or in
 * another paper, says what the first one says. Of several outlets a body's goes before a medium's, then that of the first report.
 */
export function outletsOf(
  reports: readonly ReadReport[],
  { originOf, idOf, kindOf }: OutletContext,
): ReadonlyMap<string, string> {
  const outlets = new Map<string, string>();
  for (const copies of Map.groupBy(reports, ({ report }) => originOf(report.id)).values()) {
    const [first] = copies
      .flatMap(({ report }) => {
        const source = report.outlet === undefined ? undefined : idOf(report.id, report.outlet);
        return source === undefined ? [] : [{ report, source, medium: kindOf(source) === "media" }];
      })
      .sort(
        (a, b) =>
          Number(a.medium) - Number(b.medium) ||
          byCodeUnit(a.report.published ?? "~", b.report.published ?? "~") ||
          byCodeUnit(a.report.id, b.report.id),
      );
    if (first) for (const { report } of copies) outlets.set(report.id, first.source);
  }
  return outlets;
}
