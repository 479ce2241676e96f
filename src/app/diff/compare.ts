import { readFile } from "node:fs/promises";
import { match } from "../../match/index.ts";
import { CrossreadError, daysOf, type Picture, type ReadReport } from "../../model/index.ts";
import { type Changes, changesBetween, parsePicture } from "../../picture/index.ts";
import { openSqliteProject } from "../../store/index.ts";
import { assemblePicture } from "../make-picture.ts";
import { refresh } from "../project/index.ts";

/** What changed between two pictures that were written as JSON. Throws `not-found` or `malformed`, with the path. */
export async function comparePictures(oldPath: string, newPath: string): Promise<Changes> {
  return changesBetween(await readPicture(oldPath), await readPicture(newPath));
}

/**
 * What changed between two days of one project: between the picture of the reports published until `from` and that of those published until
 * `until`, both inclusive, as `YYYY-MM-DD`; without `until`, of all. Reports without a date belong to the later picture only. Throws `nothing-read`
 * where no report is that old.
 */
export async function compareDates(
  project: string,
  { from, until }: { readonly from: string; readonly until?: string },
): Promise<Changes> {
  const read = await reportsOf(project);
  const later = until === undefined ? read : read.filter((each) => isUntil(each, until));
  const earlier = read.filter((each) => isUntil(each, from));
  if (earlier.length === 0)
    throw new CrossreadError(
      "nothing-read",
      `No report of ${project} was published until ${from}; name a later day`,
    );
  return changesBetween(
    pictureOf(earlier, `until ${from}`),
    pictureOf(later, until ? `until ${until}` : "now"),
  );
}

async function readPicture(path: string): Promise<Picture> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new CrossreadError("not-found", `${path} cannot be read: give the path of a picture.json`);
  });
  try {
    return parsePicture(JSON.parse(text));
  } catch {
    throw new CrossreadError(
      "malformed",
      `${path} is no picture: "crossread picture ... --format json" writes one`,
    );
  }
}

async function reportsOf(project: string): Promise<ReadReport[]> {
  const store = openSqliteProject(project);
  try {
    await refresh(store, () => {});
    const ids: string[] = [];
    for await (const { id } of store.list()) ids.push(id);
    const read: ReadReport[] = [];
    for await (const report of store.reports(ids)) read.push(report);
    return read;
  } finally {
    await store.close();
  }
}

function isUntil({ report }: ReadReport, day: string): boolean {
  const published = report.published === undefined ? null : (daysOf(report.published)?.first ?? null);
  return published !== null && published <= (daysOf(day)?.last ?? day);
}

function pictureOf(reports: readonly ReadReport[], title: string): Picture {
  return assemblePicture({ title, reports, refused: [], links: match(reports) });
}
