import { byCodeUnit, byDate, type Origin, type PictureReport, type ReadReport } from "../model/index.ts";

/** The reports as the picture lists them: by publication date, undated ones last, then by path; each report once, with its origin. */
export function pictureReports(
  read: readonly Pick<ReadReport, "report">[],
  origins: readonly Origin[],
): PictureReport[] {
  const originOf = new Map(origins.flatMap((origin) => origin.reports.map((id) => [id, origin.id] as const)));
  const unique = new Map(read.map(({ report }) => [report.id, report] as const));
  return [...unique.values()].map((report) => row(report, originOf.get(report.id) ?? report.id)).sort(byAge);
}

function row(report: ReadReport["report"], origin: string): PictureReport {
  const { outlet, title, byline, url, published } = report;
  return {
    id: report.id,
    path: report.path,
    text: report.text,
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    publishedFrom: report.publishedFrom,
    language: report.language,
    origin,
    damage: [...report.damage],
  };
}

function byAge(a: PictureReport, b: PictureReport): number {
  if (a.published === undefined || b.published === undefined) {
    const undated = Number(a.published === undefined) - Number(b.published === undefined);
    return undated || byPath(a, b);
  }
  return byDate(a.published, b.published) || byPath(a, b);
}

function byPath(a: PictureReport, b: PictureReport): number {
  return byCodeUnit(a.path, b.path) || byCodeUnit(a.id, b.id);
}
