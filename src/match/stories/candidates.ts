import type { Profile, Side } from "./vector.ts";
import type { Frequencies } from "./weigh.ts";

/** A pair of documents worth comparing, as indices, the earlier first. */
export type Pair = readonly [number, number];

/** Terms in more documents than this, or than {@link COMMON_SHARE} of all, bring nobody together: they cost most and say least. */
const COMMON = 20;
const COMMON_SHARE = 0.02;
/** Each document is compared with this many earlier ones at most. */
const NEAREST = 40;
/** Less likeness over rare terms than this is none: of 3,373 true pairs of the development set 121 stay below. */
const LEAST = 0.06;
const SEARCHED: readonly Side[] = ["words", "names"];

/** For each document the earlier ones that are likest over their rare words and names. Near-linear in the number of documents. */
export function candidatePairs(profiles: readonly Profile[], frequencies: Frequencies): Pair[] {
  const most = Math.max(COMMON, COMMON_SHARE * frequencies.documents);
  const seen = new Map<Side, Map<number, { readonly document: number; readonly weight: number }[]>>(
    SEARCHED.map((side) => [side, new Map()]),
  );
  const sums = new Float64Array(profiles.length);
  const pairs: Pair[] = [];
  for (const [i, profile] of profiles.entries()) {
    const touched: number[] = [];
    for (const side of SEARCHED) {
      const postings = seen.get(side)!;
      const { terms, weights } = profile.sides[side];
      for (const [n, term] of terms.entries()) {
        const df = frequencies.of[side].get(term) ?? 0;
        if (df < 2 || df > most) continue;
        const list = postings.get(term);
        if (!list) {
          postings.set(term, [{ document: i, weight: weights[n]! }]);
          continue;
        }
        for (const { document, weight } of list) {
          if (sums[document] === 0) touched.push(document);
          sums[document]! += weights[n]! * weight;
        }
        list.push({ document: i, weight: weights[n]! });
      }
    }
    for (const j of nearest(touched, sums)) pairs.push([j, i]);
    for (const j of touched) sums[j] = 0;
  }
  return pairs;
}

function nearest(touched: readonly number[], sums: Float64Array): number[] {
  return touched
    .filter((j) => sums[j]! > LEAST)
    .sort((a, b) => sums[b]! - sums[a]! || a - b)
    .slice(0, NEAREST);
}
