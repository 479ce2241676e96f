import { byCodeUnit } from "../../model/index.ts";
import { candidates } from "./candidates.ts";
import { compare, isExpected } from "./compare.ts";
import type { Datum } from "./datum.ts";
import { THINGS, TOTALS } from "./en.ts";
import type { Cluster, Telling } from "./tellings.ts";

/**
 * Groups the tellings that count the same thing: measure, unit and whether it happened must agree, then each telling joins the cluster it fits best.
 * Tellings that say most about themselves come first, so that those that say little join what is there; `rivals` are pairs of figure ids that a
 * denial sets against each other. Does not depend on the order given.
 */
export function clusterTellings(
  tellings: readonly Telling[],
  rivals: ReadonlyMap<string, string>,
): Telling[][] {
  const wholes = clusterBlocks(
    tellings.filter(({ lead }) => lead.part === ""),
    { rivals, seriesOf: () => "" },
  );
  const numbers = new Map(
    wholes.flatMap((cluster, i) =>
      cluster.flatMap(({ data }) => data.map(({ figure }) => [figure.id, i] as const)),
    ),
  );
  const seriesOf = ({ part }: Datum): string => String(numbers.get(part) ?? part);
  const parts = clusterBlocks(
    tellings.filter(({ lead }) => lead.part !== ""),
    { rivals, seriesOf },
  );
  return [...wholes, ...parts];
}

/** `seriesOf` names the series of the whole that a part belongs to: parts are comparable where their wholes are. */
function clusterBlocks(
  tellings: readonly Telling[],
  { rivals, seriesOf }: { rivals: ReadonlyMap<string, string>; seriesOf: (datum: Datum) => string },
): Telling[][] {
  const blocks = Map.groupBy(tellings, ({ lead }) => `${blockOf(lead)}|${seriesOf(lead)}`);
  return [...blocks.values()].flatMap((block) => clusterBlock(block, rivals));
}

/** What may be or is planned is no count yet; what was before is kept apart only where totals could be mixed up with it. */
function blockOf({ figure, past, ours, total }: Datum): string {
  const { measure } = figure;
  const unit = THINGS.has(measure) || figure.unit === "household" ? figure.unit : "person";
  const mood = isExpected(figure) ? "expected" : past && TOTALS.has(measure) ? "historic" : "";
  return [measure, unit, mood, ours ? "ours" : "", total ? "" : "held"].join("|");
}

function clusterBlock(block: readonly Telling[], rivals: ReadonlyMap<string, string>): Telling[][] {
  const clusters: Cluster[] = [];
  const scaleAt = scalesOf(block);
  const { compared, alone } = withinBounds([...block].sort(byFullness));
  const index = candidates();
  for (const telling of compared) {
    const scale = scaleAt(telling.lead.country, telling.lead.day);
    const near = index.of(telling, rivals);
    const best = bestOf(telling, { clusters: near.map((i) => clusters[i]!), rivals, scale });
    const number = best === null ? clusters.length : near[best]!;
    if (best === null) clusters.push(clusterOf(telling));
    else join(clusters[number]!, telling);
    index.note(number, telling);
  }
  return [
    ...mergeClusters(clusters, scaleAt).map((cluster) => cluster.tellings),
    ...alone.map((telling) => [telling]),
  ];
}

/**
 * How many counts of one kind one report may bring into the comparison; the rest stand alone, so that a report of nothing but numbers
 * costs no more than its share. The longest table of the packs has 12 rows of a kind; a country has a few hundred districts.
 */
const MOST_OF_A_REPORT = 300;

function withinBounds(sorted: readonly Telling[]): { compared: Telling[]; alone: Telling[] } {
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

const NO_RIVALS: ReadonlyMap<string, string> = new Map();

/** Clusters that began apart and have grown together: every telling of the smaller fits the larger. */
function mergeClusters(
  clusters: readonly Cluster[],
  scaleAt: (country: string, day: string) => number,
): Cluster[] {
  const merged: Cluster[] = [];
  const index = candidates();
  for (const small of [...clusters].sort((a, b) => b.tellings.length - a.tellings.length)) {
    const near = index.of(small.tellings[0]!, NO_RIVALS);
    const home = near.find((i) =>
      small.tellings.every((telling) => {
        const scale = scaleAt(telling.lead.country, telling.lead.day);
        return compare(telling, { cluster: merged[i]!, scale }) > 0;
      }),
    );
    if (home === undefined) merged.push(small);
    else for (const telling of small.tellings) join(merged[home]!, telling);
    const number = home ?? merged.length - 1;
    for (const telling of small.tellings) index.note(number, telling);
  }
  return merged;
}

/** For a country and day the largest count of everybody until the day after. */
function scalesOf(block: readonly Telling[]): (country: string, day: string) => number {
  const counts = new Map<string, { day: string; value: number }[]>();
  for (const { lead } of block) {
    if (lead.population) continue;
    const list = counts.get(lead.country) ?? [];
    list.push({ day: lead.day, value: lead.figure.min ?? lead.figure.max ?? 0 });
    counts.set(lead.country, list);
  }
  const steps = new Map([...counts].map(([country, list]) => [country, risingOf(list)]));
  return (country, day) => {
    const list = steps.get(country) ?? [];
    const until = day === "" ? list.length : list.findIndex((step) => step.day > nextDay(day));
    return list[(until < 0 ? list.length : until) - 1]?.value ?? 0;
  };
}

/** The days on which the largest count so far rises, in order. */
function risingOf(list: readonly { day: string; value: number }[]): { day: string; value: number }[] {
  const steps: { day: string; value: number }[] = [];
  for (const step of [...list].sort((a, b) => byCodeUnit(a.day, b.day))) {
    if (step.value > (steps.at(-1)?.value ?? 0)) steps.push(step);
  }
  return steps;
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** The place in the list of the cluster that a telling fits best; `null` where it fits none. */
function bestOf(
  telling: Telling,
  {
    clusters,
    rivals,
    scale,
  }: { clusters: readonly Cluster[]; rivals: ReadonlyMap<string, string>; scale: number },
): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [i, cluster] of clusters.entries()) {
    const score = isRival(telling, { cluster, rivals }) ? RIVAL : compare(telling, { cluster, scale });
    if (score <= most) continue;
    best = i;
    most = score;
  }
  return best;
}

/** More than any comparison scores. */
const RIVAL = 100;

function isRival(
  telling: Telling,
  { cluster, rivals }: { cluster: Cluster; rivals: ReadonlyMap<string, string> },
): boolean {
  return telling.data.some(({ figure }) => cluster.figures.has(rivals.get(figure.id) ?? ""));
}

/** Those that say whom they count come first, of the crisis as a whole before those of another place, and an old value after the new one it was named with; then the earlier. */
function byFullness(a: Telling, b: Telling): number {
  const full = ({ lead }: Telling) =>
    (lead.population === null ? 0 : lead.population === "" ? 2 : 3) +
    (lead.place === "" ? 0 : lead.main ? 1 : -1) -
    (lead.old ? 8 : lead.lesser ? 5 : 0) -
    (lead.figure.damaged ? 1 : 0);
  return (
    full(b) - full(a) || byCodeUnit(a.lead.day, b.lead.day) || byCodeUnit(a.lead.figure.id, b.lead.figure.id)
  );
}

function clusterOf(telling: Telling): Cluster {
  const { lead } = telling;
  const cluster: Cluster = {
    tellings: [],
    place: lead,
    population: lead.population,
    figures: new Set(),
    byReport: new Map(),
    byVoice: new Map(),
  };
  join(cluster, telling);
  return cluster;
}

function join(cluster: Cluster, telling: Telling): void {
  const { lead } = telling;
  cluster.tellings.push(telling);
  const own = cluster.byVoice.get(lead.voice);
  if (own) own.push(telling);
  else cluster.byVoice.set(lead.voice, [telling]);
  if (cluster.place.place === "" && lead.place !== "" && lead.main) cluster.place = lead;
  cluster.population ??= lead.population;
  for (const datum of telling.data) {
    cluster.figures.add(datum.figure.id);
    const list = cluster.byReport.get(datum.report);
    if (list) list.push(datum);
    else cluster.byReport.set(datum.report, [datum]);
  }
}
