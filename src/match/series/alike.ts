import { byCodeUnit } from "../../model/index.ts";
import { candidates } from "./candidates.ts";
import { areTwo, isExpected } from "./compare.ts";
import type { Datum } from "./datum.ts";
import { THINGS } from "./en.ts";
import { featuresOf } from "./features.ts";
import type { Telling } from "./tellings.ts";
import { WEIGHTS } from "./weights.ts";

/** From these mean log-odds on two clusters are one series. Set with packs left out of training: between 0.5 and 1.5 little changes. */
const LEAST = 1.5;
/** A cluster is judged by at most this many of its tellings, the first in order of the figures. */
const JUDGED = 8;
/** A cluster is held against at most this many others. */
const MOST_COMPARED = 60;
/** Where the first tellings of two clusters speak this much against it, the rest is not asked. */
const HOPELESS = -3;

/** A pair of tellings, and the features of their leads. */
interface Compared {
  readonly a: string;
  readonly b: string;
  readonly features: readonly string[];
}

/** The pairs of tellings that may count the same thing: of one measure and unit. */
export function comparisonsOf(tellings: readonly Telling[]): Compared[] {
  const blocks = Map.groupBy(tellings, blockOf);
  return [...blocks.values()].flatMap((block) =>
    block.flatMap(({ lead: a }, i) =>
      block
        .slice(i + 1)
        .map(({ lead: b }) => ({ a: a.figure.id, b: b.figure.id, features: featuresOf(a, b) })),
    ),
  );
}

/**
 * Joins clusters that the rules have kept apart where all that can be said of their data, weighed by what was learnt from labelled crises, speaks for one
 * series. Does not depend on the order given.
 */
export function joinAlike(clusters: readonly (readonly Telling[])[]): Telling[][] {
  const blocks = Map.groupBy(clusters, ([first]) => blockOf(first!));
  return [...blocks.values()].flatMap(joinBlock);
}

/** Measure and unit; what is only expected is one voice's own guess. */
function blockOf({ lead }: Telling): string {
  const { measure, unit } = lead.figure;
  const guess = isExpected(lead.figure) ? lead.voice : "";
  return `${measure}|${THINGS.has(measure) || unit === "household" ? unit : "person"}|${guess}`;
}

/** The larger clusters first; each joins the one before it that it is most like. */
function joinBlock(clusters: readonly (readonly Telling[])[]): Telling[][] {
  const joined: Telling[][] = [];
  const index = candidates();
  const inOrder = clusters.map((cluster) => [...cluster].sort(byFigure));
  for (const cluster of inOrder.sort((a, b) => b.length - a.length || byFigure(a[0]!, b[0]!))) {
    const near = index.of(cluster[0]!, NO_RIVALS).slice(0, MOST_COMPARED);
    const [best] = near
      .map((number) => ({ number, odds: oddsOf(cluster, joined[number]!) }))
      .filter(({ odds }) => odds >= LEAST)
      .sort((a, b) => b.odds - a.odds || a.number - b.number);
    const number = best?.number ?? joined.length;
    if (best) joined[number]!.push(...cluster);
    else joined.push([...cluster]);
    for (const telling of cluster) index.note(number, telling);
  }
  return joined;
}

const NO_RIVALS: ReadonlyMap<string, string> = new Map();

function byFigure(a: Telling, b: Telling): number {
  return byCodeUnit(a.lead.figure.id, b.lead.figure.id);
}

/** The mean log-odds over the pairs of two clusters. */
function oddsOf(a: readonly Telling[], b: readonly Telling[]): number {
  if (logOdds(a[0]!.lead, b[0]!.lead) < HOPELESS) return HOPELESS;
  if (a.some((x) => b.some((y) => areTwo(x.lead, y.lead)))) return HOPELESS;
  const pairs = a.slice(0, JUDGED).flatMap((x) => b.slice(0, JUDGED).map((y) => logOdds(x.lead, y.lead)));
  return pairs.reduce((sum, odds) => sum + odds, 0) / pairs.length;
}

/** No single pair says more than this, for or against. */
const MOST_SAID = 8;

function logOdds(a: Datum, b: Datum): number {
  const sum = featuresOf(a, b).reduce((odds, name) => odds + (WEIGHTS.get(name) ?? 0), WEIGHTS.get("") ?? 0);
  return Math.max(-MOST_SAID, Math.min(MOST_SAID, sum));
}
