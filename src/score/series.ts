import type { Picture, Series } from "../model/index.ts";
import type { FigurePairs } from "./figures.ts";
import type { Gold } from "./gold.ts";
import { common, f1, type Miss, pairsOf, share } from "./tally.ts";

/** Pairwise F1 of the series over matched figures, and the share of gold series of two or more with the right status and number of origins. */
export function scoreSeries(
  gold: Gold,
  picture: Picture,
  { pairs, miss }: { pairs: FigurePairs; miss: Miss },
): Record<"series" | "series.status" | "series.origins", number | null> {
  const goldLinks = pairsOf(gold.series.map((row) => row.figures));
  const ownLinks = pairsOf(
    picture.series.map((s) => s.figures.flatMap((id) => pairs.ofPicture.get(id)?.id ?? [])),
  );
  for (const key of goldLinks) if (!ownLinks.has(key)) miss("series link missing", key);
  for (const key of ownLinks) if (!goldLinks.has(key)) miss("series link wrong", key);
  const many = gold.series.filter((row) => row.figures.length > 1);
  const seriesOf = new Map(picture.series.flatMap((s) => s.figures.map((id) => [id, s] as const)));
  let statusRight = 0;
  let originsRight = 0;
  for (const row of many) {
    const best = mostVoted(row.figures.flatMap((id) => seriesOf.get(pairs.ofGold.get(id)?.id ?? "") ?? []));
    if (!best) {
      miss("series not formed", row.label);
      continue;
    }
    if (best.status === row.status) statusRight++;
    else miss(`series status ${best.status}`, [row.label, row.status]);
    if (row.origins == null || best.origins === row.origins) originsRight++;
    else miss(`series origins ${best.origins}`, [row.label, row.origins]);
  }
  return {
    series:
      goldLinks.size + ownLinks.size ? f1(common(goldLinks, ownLinks), ownLinks.size, goldLinks.size) : null,
    "series.status": share(statusRight, many.length),
    "series.origins": share(originsRight, many.length),
  };
}

/** The series that most of the figures stand in, the first of equals; none where no series holds two. */
function mostVoted(votes: readonly Series[]): Series | null {
  const count = new Map<Series, number>();
  for (const series of votes) count.set(series, (count.get(series) ?? 0) + 1);
  const best = [...count].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 2 ? best[0] : null;
}
