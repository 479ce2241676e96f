import { anchorOf, byCodeUnit, type Picture, type PictureReport } from "../../model/index.ts";
import { CHANGE_KINDS, type Change, sideOf } from "./change.ts";
import { contestChanges } from "./contests.ts";
import { eventChanges } from "./events.ts";
import { seriesChanges } from "./series.ts";

export type { Change, ChangeKind } from "./change.ts";

/** What changed between two pictures. */
export interface Changes {
  readonly schema: "crossread.changes/1";
  /** The titles of the two. */
  readonly old: string;
  readonly new: string;
  /** The reports that anchors point into. */
  readonly reports: readonly Pick<PictureReport, "id" | "path" | "outlet" | "published">[];
  /** In order of {@link CHANGE_KINDS}; of each kind reports, then series, contests and events as the pictures list them. */
  readonly changes: readonly Change[];
}

/** Compares two pictures of one crisis: what is new, moved on, revised, contested since, or withdrawn. The same two pictures give the same changes. */
export function changesBetween(old: Picture, now: Picture): Changes {
  const [before, after] = [sideOf(old), sideOf(now)];
  const all = [
    ...reportChanges(old.reports, now.reports),
    ...seriesChanges(before, after),
    ...contestChanges(before, after),
    ...eventChanges(before, after),
  ];
  const changes = CHANGE_KINDS.flatMap((kind) => all.filter((change) => change.kind === kind));
  const used = new Set(changes.flatMap((change) => change.anchors.map((anchor) => anchor.report)));
  const reports = new Map([...old.reports, ...now.reports].map((report) => [report.id, report]));
  return {
    schema: "crossread.changes/1",
    old: old.title,
    new: now.title,
    reports: [...reports.values()]
      .filter(({ id }) => used.has(id))
      .sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.id, b.id))
      .map(({ id, path, outlet, published }) => ({
        id,
        path,
        ...(outlet === undefined ? {} : { outlet }),
        ...(published === undefined ? {} : { published }),
      })),
    changes,
  };
}

function reportChanges(old: readonly PictureReport[], now: readonly PictureReport[]): Change[] {
  const [before, after] = [new Set(old.map(({ id }) => id)), new Set(now.map(({ id }) => id))];
  return [
    ...now.filter(({ id }) => !before.has(id)).map((report) => reportChange(report, "new")),
    ...old.filter(({ id }) => !after.has(id)).map((report) => reportChange(report, "withdrawn")),
  ];
}

function reportChange(report: PictureReport, kind: "new" | "withdrawn"): Change {
  const end = report.text.indexOf("\n");
  const head = anchorOf(report, { start: 0, end: end < 0 ? report.text.length : end });
  const note = [report.outlet, report.published?.slice(0, 10)]
    .filter((part) => part !== undefined)
    .join(", ");
  return { kind, about: "report", label: report.title ?? report.path, note, anchors: [head] };
}
