import type { Figure } from "../../src/model/index.ts";
import type { PictureView } from "../../src/publish/view/index.ts";

/** People on the move: from a place, to a place, or both where one statement names both. */
export interface Flow {
  /** The figure that opens it. */
  readonly figure: Figure;
  /** places[].id, or "" where it is not known. */
  readonly from: string;
  readonly to: string;
}

const MOVES: ReadonlySet<Figure["measure"]> = new Set([
  "displaced",
  "crossed-border",
  "evacuated",
  "returned",
]);

/** The movements that figures tell of; the same words in copies once. */
export function flowsOf({ known }: PictureView): Flow[] {
  const moving = known.picture.figures.filter(
    ({ measure, direction, place, modality }) =>
      MOVES.has(measure) &&
      modality === "asserted" &&
      place !== undefined &&
      (direction === "from" || direction === "to"),
  );
  const flows = new Map<string, Flow>();
  for (const group of Map.groupBy(moving, sameCount).values()) {
    const [figure] = group;
    const from = group.find(({ direction }) => direction === "from")?.place ?? "";
    const to = group.find(({ direction }) => direction === "to")?.place ?? "";
    if (figure) flows.set(`${from} ${to} ${figure.min} ${figure.max}`, { figure, from, to });
  }
  return [...flows.values()];
}

/** Figures of one statement with one value count the same people: where from and where to. */
function sameCount({ id, statement, min, max }: Figure): string {
  return statement === undefined ? id : `${statement} ${min} ${max}`;
}
