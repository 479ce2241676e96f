import { type Anchor, anchorHolds, CrossreadError, type ReadReport } from "../../model/index.ts";
import type { Problem, ProjectCounts, ProjectStore } from "../../store/index.ts";
import { withProject } from "./with-project.ts";

/** What a check of a project gave. */
export interface Verified extends ProjectCounts {
  readonly anchors: number;
  readonly problems: readonly Problem[];
}

const REMEDY = "remove the report and add its file again";

/** Checks a project from end to end: its file, every hash, and that every anchor of every finding holds. Never throws for what is wrong in it. */
export function verifyProject(project: string): Promise<Verified> {
  return withProject(project, async (store) => {
    const problems: Problem[] = [];
    for await (const problem of store.problems()) problems.push(problem);
    const damaged = new Set(problems.map(({ where }) => where));
    // What cannot be read at all was told above; its anchors are beyond checking.
    const anchors = await checkAnchors(store, { damaged, problems }).catch(untilDamaged);
    const counts = await store.counts().catch(() => ({ reports: 0, refused: 0 }));
    return { ...counts, anchors, problems };
  });
}

/** Adds what is wrong with the anchors of each report to `problems`. Returns how many anchors were checked. */
async function checkAnchors(
  store: ProjectStore,
  { damaged, problems }: { damaged: ReadonlySet<string>; problems: Problem[] },
): Promise<number> {
  let checked = 0;
  for await (const { id, path } of store.list()) {
    if (damaged.has(path)) continue;
    for await (const read of store.reports([id])) {
      const all = anchorsIn(read);
      checked += all.length;
      const broken = all.filter((anchor) => anchor.report !== id || !anchorHolds(anchor, read.report.text));
      if (broken.length > 0) problems.push(brokenIn(path, broken));
    }
  }
  return checked;
}

function untilDamaged(error: unknown): number {
  if (error instanceof CrossreadError && error.code === "damaged-project") return 0;
  throw error;
}

function brokenIn(where: string, broken: readonly Anchor[]): Problem {
  const [{ start, end, exact }] = broken as [Anchor];
  const what = `${broken.length} anchors do not hold; the first, at ${start} to ${end}, should be “${exact.slice(0, 60)}”`;
  return { where, what, remedy: REMEDY };
}

/** Every anchor of a report and its findings, wherever it stands in them. */
function anchorsIn({ report, findings }: ReadReport): Anchor[] {
  const anchors: Anchor[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isAnchor(value)) anchors.push(value);
    else for (const part of Object.values(value)) walk(part);
  };
  walk([report.damage, findings]);
  return anchors;
}

function isAnchor(value: object): value is Anchor {
  return "report" in value && "start" in value && "end" in value && "exact" in value;
}
