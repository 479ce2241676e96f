import { byCodeUnit, CrossreadError, type Picture, type Refusal, type Report } from "../../model/index.ts";
import type { ProjectStore } from "../../store/index.ts";
import { assemblePicture, type PictureOptions, titleOf } from "../make-picture.ts";
import { duplicateOf, refusalIn } from "../reading/index.ts";
import { linksOfProject } from "./linked.ts";
import { refresh } from "./refresh.ts";
import { withProject } from "./with-project.ts";

/**
 * The picture of all reports of a project, without reading them anew unless the engine or its models have changed.
 * Throws `nothing-read` where it holds none.
 */
export function projectPicture(
  project: string,
  options: Pick<PictureOptions, "title" | "onProgress"> = {},
): Promise<Picture> {
  const { title = titleOf([project]), onProgress = () => {} } = options;
  return withProject(project, async (store) => {
    await refresh(store, onProgress);
    const reports = new Map<string, Report>();
    for await (const report of store.texts()) reports.set(report.id, report);
    if (reports.size === 0) throw noReports(project);
    const links = await linksOfProject(store, { reports, onProgress });
    const read = [...reports.values()].map((report) => ({ report }));
    return assemblePicture({ title, reports: read, refused: await refusedIn(store), links });
  });
}

/** As reading a folder lists them: what was refused, and each further path of a report as its duplicate. */
async function refusedIn(store: ProjectStore): Promise<Refusal[]> {
  const refused = (await store.refusals()).map(refusalIn);
  for await (const { path, paths } of store.list()) {
    for (const other of paths) if (other !== path) refused.push(duplicateOf(other, path));
  }
  return refused.sort((a, b) => byCodeUnit(a.path, b.path));
}

function noReports(project: string): CrossreadError {
  return new CrossreadError(
    "nothing-read",
    `The project ${project} holds no report yet; "crossread add PATH... --project ${project}" adds some`,
  );
}
