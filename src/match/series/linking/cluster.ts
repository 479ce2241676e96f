import { byCodeUnit } from "../../../model/index.ts";
import { readOdds } from "../../odds/index.ts";
import type { Datum } from "../datum/datum.ts";
import { THINGS } from "../en.ts";
import type { Telling } from "../tellings.ts";
import { likelihood } from "./likelihood.ts";
import { averageLinkage, type Bond } from "./linkage.ts";
import type { PairGround } from "./pair.ts";
import { type PairModel, pairModel } from "./pair-model.ts";
import { BIAS, WEIGHTS } from "./pair-weights.ts";
import { pairsOf } from "./pairs.ts";

const MODEL = pairModel(readOdds(BIAS, WEIGHTS));

/**
 * Groups go on to be joined above these mean log-odds: of cuts from -2 to 0.2, each pack grouped by a model of others, the best for series and their status; above it more
 * series have their number of voices right, and fewer their figures.
 */
export const CUT = -0.8;
/** The log-odds of two that share nothing by which they could be compared. */
export const UNKNOWN = -4;

/** Tellings that count the same thing. */
export interface Cluster {
  readonly tellings: readonly Telling[];
  /** The log-odds that two of their data do, each by itself. */
  readonly oddsOf: (a: Datum, b: Datum) => number;
}

/** Groups the tellings that count the same thing: of one measure and unit, those that a learned model of pairs takes for the same. Does not depend on the order given. */
export function clusterTellings(
  tellings: readonly Telling[],
  rivals: ReadonlyMap<string, string>,
): Cluster[] {
  return blocksOf(tellings, rivals).flatMap((block) => {
    const oddsOf = (a: Datum, b: Datum) => likelihood(a, b, { model: MODEL, ground: block.ground });
    const groups = groupsOf(block, MODEL).map((members) => members.map((i) => block.compared[i]!));
    return [...groups, ...block.alone.map((telling) => [telling])].map((each) => ({
      tellings: each,
      oddsOf,
    }));
  });
}

/** The groups of a block's compared tellings that count the same thing, by place. */
export function groupsOf(block: Block, model: PairModel): number[][] {
  const bonds = bondsOf(block, model);
  return averageLinkage(block.compared.length, { bonds, cut: CUT, unknown: UNKNOWN });
}

/** How likely each two of a block's compared tellings count the same thing. */
export function bondsOf({ compared, ground }: Block, model: PairModel): Bond[] {
  const leads = compared.map(({ lead }) => lead);
  return pairsOf(leads).map(([a, b]) => ({
    a,
    b,
    odds: likelihood(leads[a]!, leads[b]!, { model, ground }),
  }));
}

/** Tellings of one measure and unit, in order of time: those that are compared, and those that stand alone because their report brings too many. */
export interface Block {
  readonly compared: readonly Telling[];
  readonly alone: readonly Telling[];
  readonly ground: PairGround;
}

/** The tellings by measure and unit; `rivals` are pairs of figure ids that a denial or a correction sets against each other. */
export function blocksOf(tellings: readonly Telling[], rivals: ReadonlyMap<string, string>): Block[] {
  const weightOf = rarityOf(tellings);
  return [...Map.groupBy(tellings, ({ lead }) => kindOf(lead)).values()].map((block) => {
    const largest = block.reduce(
      (most, { lead }) => Math.max(most, lead.figure.max ?? lead.figure.min ?? 0),
      0,
    );
    return { ...withinBounds([...block].sort(byTime)), ground: { weightOf, largest, rivals } };
  });
}

function kindOf({ figure: { measure, unit } }: Datum): string {
  return `${measure} ${THINGS.has(measure) || unit === "household" ? unit : "person"}`;
}

/** The weight of a stem: the logarithm of how few sentences hold it, never quite nothing. */
function rarityOf(tellings: readonly Telling[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const { lead } of tellings)
    for (const stem of lead.context) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log(tellings.length / (counts.get(stem) ?? 1)) + LEAST_WEIGHT;
}

/** Of a stem that every sentence holds: a judgement, which the learned weights of likeness took as it is. */
const LEAST_WEIGHT = 0.3;

/**
 * How many counts of one kind one report may bring into the comparison; the rest stand alone, so that a report of nothing but numbers
 * costs no more than its share. The longest table of the packs has 12 rows of a kind; a country has a few hundred districts.
 */
const MOST_OF_A_REPORT = 300;

function withinBounds(sorted: readonly Telling[]): Pick<Block, "compared" | "alone"> {
  const counts = new Map<string, number>();
  const compared: Telling[] = [];
  const alone: Telling[] = [];
  for (const telling of sorted) {
    const { report } = telling.lead;
    const count = (counts.get(report) ?? 0) + 1;
    counts.set(report, count);
    (count > MOST_OF_A_REPORT ? alone : compared).push(telling);
  }
  return { compared, alone };
}

function byTime({ lead: a }: Telling, { lead: b }: Telling): number {
  return byCodeUnit(a.day, b.day) || byCodeUnit(a.figure.id, b.figure.id);
}
