import type { Findings, Report } from "../../src/model/index.ts";
import { reportId } from "../../src/model/index.ts";
import type { Marks, ReportToKeep } from "../../src/store/index.ts";

/** A report as a store is given it, nothing found in it. */
export function kept(
  text: string,
  options: { path?: string; engine?: string; title?: string; published?: string; marks?: Marks } = {},
): ReportToKeep {
  const { path = "a.txt", engine = "test 1", title, published } = options;
  const bytes = new TextEncoder().encode(text);
  const report: Report = {
    id: reportId(bytes),
    path,
    text,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    publishedFrom: published === undefined ? "none" : "metadata",
    language: "en",
    damage: [],
  };
  return {
    report,
    findings: nothing(report.id),
    content: { bytes, given: {} },
    engine,
    marks: options.marks ?? NONE,
    place: `/in/${path}`,
  };
}

const NONE: Marks = { day: 0, marks: [], scenes: [], bands: [] };

function nothing(report: string): Findings {
  return {
    report,
    speakers: [],
    statements: [],
    quantities: [],
    figures: [],
    dates: [],
    places: [],
    names: [],
    events: [],
  };
}

/** All that comes. */
export async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}
