import { bondsOf, groupsOf } from "../../src/match/series/linking/cluster.ts";
import { pairOf } from "../../src/match/series/linking/pair.ts";
import { attributesOf, type PairModel } from "../../src/match/series/linking/pair-model.ts";
import { pairsOf } from "../../src/match/series/linking/pairs.ts";
import type { Telling } from "../../src/match/series/tellings.ts";
import type { Example } from "../odds/learn.ts";
import type { Lesson } from "./packs.ts";

/** The pairs of a pack of which gold says whether they are one. */
export function examplesOf({ blocks, seriesOf }: Lesson): Example[] {
  return blocks.flatMap(({ compared, ground }) => {
    const leads = compared.map(({ lead }) => lead);
    return pairsOf(leads).flatMap(([a, b]) => {
      const same = isOne(compared[a]!, compared[b]!, seriesOf);
      if (same === undefined) return [];
      return [{ attributes: attributesOf(pairOf(leads[a]!, leads[b]!, ground)), same }];
    });
  });
}

type SeriesOf = Lesson["seriesOf"];

/** Whether gold has two tellings as one series; `undefined` where it does not hold both. What stands in no series is one with nothing. */
function isOne(a: Telling, b: Telling, seriesOf: SeriesOf): boolean | undefined {
  const [x, y] = [goldOf(a, seriesOf), goldOf(b, seriesOf)];
  return x === undefined || y === undefined ? undefined : x === y && x >= 0;
}

function goldOf({ data }: Telling, seriesOf: SeriesOf): number | undefined {
  const known = data.find(({ figure }) => seriesOf.has(figure.id));
  return known && seriesOf.get(known.figure.id);
}

/** Pairwise F1 of the gold figures of a pack put into series. */
export function seriesF1({ blocks, seriesOf }: Lesson, model: PairModel): number {
  const items: { gold: number; group: string }[] = [];
  for (const [number, block] of blocks.entries())
    for (const [group, members] of groupsOf(block, model).entries())
      for (const { figure } of members.flatMap((i) => block.compared[i]!.data)) {
        const gold = seriesOf.get(figure.id);
        if (gold !== undefined) items.push({ gold, group: `${number} ${group}` });
      }
  return pairwiseF1(items);
}

/** The mean loss, in nats, of the log-odds that a pack's pairs have, those left out that cannot be one. */
export function logLoss({ blocks, seriesOf }: Lesson, model: PairModel): number {
  const losses = blocks.flatMap((block) =>
    bondsOf(block, model).flatMap(({ a, b, odds }) => {
      const same = isOne(block.compared[a]!, block.compared[b]!, seriesOf);
      if (same === undefined || odds === Number.NEGATIVE_INFINITY) return [];
      return [Math.log1p(Math.exp(same ? -odds : odds))];
    }),
  );
  return losses.length === 0 ? 0 : losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

function pairwiseF1(items: readonly { gold: number; group: string }[]): number {
  let both = 0;
  let one = 0;
  for (const [i, a] of items.entries())
    for (const b of items.slice(i + 1)) {
      const [gold, found] = [a.gold === b.gold && a.gold >= 0, a.group === b.group];
      if (gold && found) both++;
      else if (gold || found) one++;
    }
  return both === 0 ? 0 : (2 * both) / (2 * both + one);
}
