import { likelihood } from "../../src/match/series/linking/likelihood.ts";
import { averageLinkage } from "../../src/match/series/linking/linkage.ts";
import { pairOf } from "../../src/match/series/linking/pair.ts";
import { attributesOf, type PairModel } from "../../src/match/series/linking/pair-model.ts";
import { pairsOf } from "../../src/match/series/linking/pairs.ts";
import type { Example } from "../odds/learn.ts";
import type { Lesson } from "./packs.ts";

/** The pairs of a pack of which gold says whether they are one. */
export function examplesOf({ blocks, seriesOf }: Lesson): Example[] {
  return blocks.flatMap(({ compared, ground }) => {
    const leads = compared.map(({ lead }) => lead);
    return pairsOf(leads).flatMap(([a, b]) => {
      const [x, y] = [a, b].map((i) => goldOf(compared[i]!.data, seriesOf));
      if (x === undefined || y === undefined) return [];
      return [{ attributes: attributesOf(pairOf(leads[a]!, leads[b]!, ground)), same: x === y }];
    });
  });
}

function goldOf(
  data: readonly { readonly figure: { readonly id: string } }[],
  seriesOf: ReadonlyMap<string, number>,
): number | undefined {
  const known = data.find(({ figure }) => seriesOf.has(figure.id));
  return known && seriesOf.get(known.figure.id);
}

/** Pairwise F1 of the gold figures of a pack put into series by a model. */
export function seriesF1(
  { blocks, seriesOf }: Lesson,
  { model, cut, unknown }: { model: PairModel; cut: number; unknown: number },
): number {
  const items: { gold: number; group: string }[] = [];
  for (const [number, { compared, ground }] of blocks.entries()) {
    const leads = compared.map(({ lead }) => lead);
    const bonds = pairsOf(leads).map(([a, b]) => ({
      a,
      b,
      odds: likelihood(leads[a]!, leads[b]!, { model, ground }),
    }));
    for (const [group, members] of averageLinkage(leads.length, { bonds, cut, unknown }).entries())
      for (const { figure } of members.flatMap((i) => compared[i]!.data)) {
        const gold = seriesOf.get(figure.id);
        if (gold !== undefined) items.push({ gold, group: `${number} ${group}` });
      }
  }
  return pairwiseF1(items);
}

function pairwiseF1(items: readonly { gold: number; group: string }[]): number {
  let both = 0;
  let one = 0;
  for (const [i, a] of items.entries())
    for (const b of items.slice(i + 1)) {
      const [gold, found] = [a.gold === b.gold, a.group === b.group];
      if (gold && found) both++;
      else if (gold || found) one++;
    }
  return both === 0 ? 0 : (2 * both) / (2 * both + one);
}
