import type { Picture } from "../../src/model/index.ts";
import { mentionId } from "../../src/publish/view/index.ts";
import type { Mark } from "./segments.ts";

/** The spans of each report (by reports[].id) that carry a datum. */
export function marksByReport(picture: Picture): ReadonlyMap<string, readonly Mark[]> {
  const marks = [
    ...picture.statements.map(({ id, content }) => ({ ...content, id, kind: "statement" as const })),
    ...picture.figures.map(({ id, anchor }) => ({ ...anchor, id, kind: "figure" as const })),
    ...picture.events.flatMap(({ mentions }) =>
      mentions.map((anchor) => ({ ...anchor, id: mentionId(anchor), kind: "event" as const })),
    ),
    ...picture.reports.flatMap(({ damage }) =>
      damage.map(({ anchor }) => ({ ...anchor, id: damageId(anchor), kind: "damage" as const })),
    ),
  ];
  return Map.groupBy(marks, ({ report }) => report);
}

/** The id that opens a damaged place. */
export function damageId({ report, start, end }: { report: string; start: number; end: number }): string {
  return `${report}.d${start}-${end}`;
}
