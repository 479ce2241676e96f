import type { Figure, Picture } from "../model/index.ts";
import { type Alignment, shared } from "./alignment.ts";
import type { Gold } from "./gold.ts";
import { f1, type Miss } from "./tally.ts";

type GoldFigure = Gold["figures"][number];

/** Gold figures and the predicted ones that stand at the same words, one to one. */
export interface FigurePairs {
  readonly ofGold: ReadonlyMap<string, Figure>;
  readonly ofPicture: ReadonlyMap<string, GoldFigure>;
}

/** Pairs the figures of a picture with gold: most overlap first, each used once. */
export function pairFigures(gold: Gold, picture: Picture, at: Alignment): FigurePairs {
  const candidates: { overlap: number; gold: GoldFigure; figure: Figure }[] = [];
  for (const row of gold.figures) {
    const spot = at.locate(row);
    for (const figure of spot ? picture.figures : []) {
      const overlap = shared(spot, figure.anchor);
      const longer = Math.max((spot?.end ?? 0) - (spot?.start ?? 0), figure.anchor.end - figure.anchor.start);
      if (overlap > 0) candidates.push({ overlap: overlap / longer, gold: row, figure });
    }
  }
  candidates.sort((a, b) => b.overlap - a.overlap);
  const ofGold = new Map<string, Figure>();
  const ofPicture = new Map<string, GoldFigure>();
  for (const { gold: row, figure } of candidates) {
    if (ofGold.has(row.id) || ofPicture.has(figure.id)) continue;
    ofGold.set(row.id, figure);
    ofPicture.set(figure.id, row);
  }
  return { ofGold, ofPicture };
}

/** F1 of the spans, then with the value right, then the measure too, then the speaker too. */
export function scoreFigures(
  gold: Gold,
  picture: Picture,
  { at, pairs, miss }: { at: Alignment; pairs: FigurePairs; miss: Miss },
): Record<"figures.span" | "figures.value" | "figures.measure" | "figures.speaker", number> {
  const hits = [0, 0, 0, 0];
  for (const row of gold.figures) {
    const depth = depthOf(row, pairs.ofGold.get(row.id), { at, picture, miss });
    for (let i = 0; i < depth; i++) hits[i]!++;
  }
  const counted = picture.figures.filter((figure) => figure.measure !== "time" && figure.measure !== "other");
  const extra = counted.filter((figure) => !pairs.ofPicture.has(figure.id));
  const paths = new Map(picture.reports.map((report) => [report.id, report.path]));
  for (const { anchor, measure } of extra) {
    miss("figure not in gold", { report: paths.get(anchor.report), exact: anchor.exact, measure });
  }
  const score = (i: number) => f1(hits[i]!, extra.length + pairs.ofPicture.size, gold.figures.length);
  return {
    "figures.span": score(0),
    "figures.value": score(1),
    "figures.measure": score(2),
    "figures.speaker": score(3),
  };
}

/** How far the figure is right: 0 not found, 1 found, 2 value, 3 measure, 4 speaker. */
function depthOf(
  row: GoldFigure,
  figure: Figure | undefined,
  { at, picture, miss }: { at: Alignment; picture: Picture; miss: Miss },
): number {
  if (!figure) {
    miss("figure not found", row);
    return 0;
  }
  if (!sameNumber(figure.min, row.min) || !sameNumber(figure.max, row.max)) {
    miss(`figure value [${figure.min}, ${figure.max}]`, row);
    return 1;
  }
  if (figure.measure !== row.measure) {
    miss(`figure measure ${figure.measure}`, row);
    return 2;
  }
  if (!at.sameSpeaker(row.speaker, figure.speaker)) {
    miss(`figure speaker ${picture.sources.find((s) => s.id === figure.speaker)?.name ?? "(none)"}`, row);
    return 3;
  }
  return 4;
}

function sameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b), 1e-9);
}
