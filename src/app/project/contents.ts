import type { Refusal } from "../../model/index.ts";
import type { Hit, ListedReport, ProjectCounts } from "../../store/index.ts";
import { refusalIn } from "../reading/index.ts";
import { withProject } from "./with-project.ts";

/** What a project holds. */
export interface ProjectList {
  readonly reports: readonly ListedReport[];
  readonly refused: readonly Refusal[];
}

/** The reports of a project by publication date, and what was refused by path. */
export function listReports(project: string): Promise<ProjectList> {
  return withProject(project, async (store) => {
    const reports: ListedReport[] = [];
    for await (const report of store.list()) reports.push(report);
    return { reports, refused: (await store.refusals()).map(refusalIn) };
  });
}

/** Reports of a project in which all the words stand, the most telling first; `limit` of them at most. */
export function searchReports(
  project: string,
  { words, limit }: { words: string; limit: number },
): Promise<Hit[]> {
  return withProject(project, (store) => store.search(words, limit));
}

/** What removing did. */
export interface Removed extends ProjectCounts {
  readonly removed: readonly ListedReport[];
  readonly forgotten: number;
  /** What neither a report nor a refusal answers to. */
  readonly unknown: readonly string[];
}

/** Removes reports by id or path, and refusals by path. A path that several reports have removes them all. */
export function removeReports(project: string, names: readonly string[]): Promise<Removed> {
  return withProject(project, async (store) => {
    const wanted = new Set(names);
    const removed: ListedReport[] = [];
    for await (const report of store.list()) {
      if (wanted.has(report.id) || report.paths.some((path) => wanted.has(path))) removed.push(report);
    }
    const refused = (await store.refusals()).filter(({ path }) => wanted.has(path));
    await store.remove(removed.map(({ id }) => id));
    const forgotten = await store.forgetRefusals(refused.map(({ path }) => path));
    const met = new Set([
      ...removed.flatMap(({ id, paths }) => [id, ...paths]),
      ...refused.map(({ path }) => path),
    ]);
    const unknown = names.filter((name) => !met.has(name));
    return { removed, forgotten, unknown, ...(await store.counts()) };
  });
}
