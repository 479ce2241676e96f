import { byCodeUnit, type Figure, type Measure, midpoint, type Series } from "../model/index.ts";

/** The measures in the order an information officer asks for them: lives, then movement, then need, then losses and response. */
export const MEASURE_ORDER: readonly Measure[] = [
  "killed",
  "missing",
  "injured",
  "displaced",
  "crossed-border",
  "evacuated",
  "sheltered",
  "stranded",
  "detained",
  "affected",
  "in-need",
  "returned",
  "present",
  "housing",
  "facilities",
  "personnel",
  "aid",
  "money",
  "time",
  "other",
];

/**
 * The series with the main ones first. Main is each measure's best backed series and every series with two voices or more; what
 * is said of other events, feared or planned is never main. Within each part: by measure, then more voices, more figures, larger.
 */
export function orderSeries(series: readonly Series[], figures: readonly Figure[]): Series[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure] as const));
  const ranked = series.map((one) => ({ one, present: isPresent(one, byId) })).sort(byWeight);
  const led = new Set<Measure>();
  const main: Series[] = [];
  const rest: Series[] = [];
  for (const { one, present } of ranked) {
    const leads = present && !led.has(one.measure);
    if (leads) led.add(one.measure);
    const counts = one.measure !== "time" && one.measure !== "other";
    (counts && present && (leads || one.origins > 1) ? main : rest).push(one);
  }
  return [...main, ...rest];
}

interface Ranked {
  readonly one: Series;
  readonly present: boolean;
}

function byWeight(a: Ranked, b: Ranked): number {
  return (
    MEASURE_ORDER.indexOf(a.one.measure) - MEASURE_ORDER.indexOf(b.one.measure) ||
    Number(b.present) - Number(a.present) ||
    b.one.origins - a.one.origins ||
    b.one.figures.length - a.one.figures.length ||
    (midpoint(b.one) ?? 0) - (midpoint(a.one) ?? 0) ||
    byCodeUnit(a.one.id, b.one.id)
  );
}

function isPresent(series: Series, figures: ReadonlyMap<string, Figure>): boolean {
  return series.figures.some((id) => figures.get(id)?.modality === "asserted");
}
