import { byCodeUnit, type Figure, type Measure, midpoint, type Place, type Series } from "../model/index.ts";

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

/** What the order is told from, beside the series. */
interface Counted {
  readonly figures: readonly Figure[];
  readonly places: readonly Pick<Place, "id" | "within">[];
}

/**
 * The series with the main ones first. Main is each measure's leading series and every series with two voices or more; what is
 * said of other events, feared or planned is never main. Within each part: by measure, then the leading one, more voices, more
 * figures, larger. A measure is led by its best backed series, or by one with two voices or more that counts the whole of what that one counts a part of.
 */
export function orderSeries(series: readonly Series[], { figures, places }: Counted): Series[] {
  const present = presentIn(series, figures);
  const leaders = new Set(
    [...Map.groupBy(present, ({ measure }) => measure).values()].map((rivals) => leaderOf(rivals, places)),
  );
  const weigh = (one: Series) => 2 * Number(leaders.has(one)) + Number(present.has(one));
  const isMain = (one: Series) =>
    one.measure !== "time" &&
    one.measure !== "other" &&
    present.has(one) &&
    (leaders.has(one) || one.origins > 1);
  const ranked = [...series].sort((a, b) => byMeasure(a, b) || weigh(b) - weigh(a) || byBacking(a, b));
  return [...ranked.filter(isMain), ...ranked.filter((one) => !isMain(one))];
}

/** The series that say what is, not what was elsewhere, could be or is planned. */
function presentIn(series: readonly Series[], figures: readonly Figure[]): ReadonlySet<Series> {
  const asserted = new Set(figures.flatMap(({ id, modality }) => (modality === "asserted" ? [id] : [])));
  return new Set(series.filter((one) => one.figures.some((id) => asserted.has(id))));
}

function leaderOf(rivals: readonly Series[], places: Counted["places"]): Series {
  const [best, ...rest] = [...rivals].sort(byBacking);
  const within = new Map(places.map((place) => [place.id, place.within ?? []] as const));
  const wholes = rest.filter((one) => one.origins > 1 && isWholeOf(one, best!, within));
  return wholes[0] ?? best!;
}

/** Whether a series counts everybody in a place around that of `part`, or all over, and is no smaller than it. */
function isWholeOf(one: Series, part: Series, within: ReadonlyMap<string, readonly string[]>): boolean {
  const wider =
    one.place === undefined
      ? part.place !== undefined || part.population !== undefined
      : one.place === part.place
        ? part.population !== undefined
        : part.place !== undefined && (within.get(part.place)?.includes(one.place) ?? false);
  return (
    one.population === undefined &&
    one.unit === part.unit &&
    wider &&
    (midpoint(one) ?? 0) >= (midpoint(part) ?? 0)
  );
}

function byMeasure(a: Series, b: Series): number {
  return MEASURE_ORDER.indexOf(a.measure) - MEASURE_ORDER.indexOf(b.measure);
}

function byBacking(a: Series, b: Series): number {
  return (
    b.origins - a.origins ||
    b.figures.length - a.figures.length ||
    (midpoint(b) ?? 0) - (midpoint(a) ?? 0) ||
    byCodeUnit(a.id, b.id)
  );
}
