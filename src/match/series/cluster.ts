import { byCodeUnit, type Interval, intervalsMeet, midpoint } from "../../model/index.ts";
import type { Datum } from "./datum.ts";
import { TOTALS } from "./en.ts";
import type { Telling } from "./tellings.ts";

/** Tellings that count the same thing, as they are gathered. */
interface Cluster {
  readonly tellings: Telling[];
  place: string;
  population: string | null;
}

/** Tellings more than this many days apart belong to different happenings unless one voice goes on counting. */
const MOST_DAYS = 60;
/** How many times larger a rival count of one thing may be: first guesses and final counts of one toll differ by up to ten. */
const MOST_RATIO = 12;
/** What a join must reach: a place, a population or a value that agrees. */
const LEAST_SCORE = 1;

/**
 * Groups the tellings that count the same thing: hard conditions (measure, unit, whether it happened, country, population, place), then the best fit.
 * Tellings that say most about themselves come first, so that those that say little join what is there. Does not depend on the order given.
 */
export function clusterTellings(tellings: readonly Telling[]): Telling[][] {
  const blocks = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const key = blockOf(telling.lead);
    const block = blocks.get(key);
    if (block) block.push(telling);
    else blocks.set(key, [telling]);
  }
  return [...blocks.values()].flatMap(clusterBlock);
}

function blockOf({ figure, country, voice }: Datum): string {
  const mood = figure.modality === "planned" ? "hypothetical" : figure.modality;
  const own = mood === "hypothetical" ? voice : "";
  return [figure.measure, figure.unit, mood, country, own, figure.partOf ? "part" : ""].join("|");
}

function clusterBlock(block: readonly Telling[]): Telling[][] {
  const clusters: Cluster[] = [];
  for (const telling of [...block].sort(byFullness)) {
    let best: Cluster | null = null;
    let most = LEAST_SCORE - 1;
    for (const cluster of clusters) {
      const score = scoreOf(telling, cluster);
      if (score > most) {
        best = cluster;
        most = score;
      }
    }
    if (best) join(best, telling);
    else
      clusters.push({ tellings: [telling], place: telling.lead.place, population: telling.lead.population });
  }
  return clusters.map((cluster) => cluster.tellings);
}

function byFullness(a: Telling, b: Telling): number {
  const full = ({ lead }: Telling) =>
    (lead.place === "" ? 0 : 1) + (lead.population === null ? 0 : 1) + (lead.old ? -2 : 0);
  return (
    full(b) - full(a) || byCodeUnit(a.lead.day, b.lead.day) || byCodeUnit(a.lead.figure.id, b.lead.figure.id)
  );
}

function join(cluster: Cluster, telling: Telling): void {
  cluster.tellings.push(telling);
  if (cluster.place === "") cluster.place = telling.lead.place;
  if (!cluster.population) cluster.population = telling.lead.population ?? cluster.population;
}

/** How well a telling fits a cluster; below {@link LEAST_SCORE} it does not. */
function scoreOf(telling: Telling, cluster: Cluster): number {
  const { lead } = telling;
  if (lead.place !== "" && cluster.place !== "" && lead.place !== cluster.place) return -1;
  if (!samePopulation(lead.population, cluster.population)) return -1;
  const others = cluster.tellings.map((each) => each.lead);
  if (others.some((other) => excludes(lead, other))) return -1;
  const voices = others.filter((other) => other.voice === lead.voice);
  const near = others.filter((other) => daysApart(lead, other) <= MOST_DAYS);
  if (near.length === 0 && voices.length === 0) return -1;
  const meets = others.some((other) => intervalsMeet(lead.figure, other.figure));
  if (!TOTALS.has(lead.figure.measure) && !meets && !goesOn(lead, voices)) return -1;
  if (!meets && ratio(lead.figure, others) > MOST_RATIO) return -1;
  return (
    (voices.length > 0 ? 2 : 0) +
    (meets ? 2 : 0) +
    (lead.place !== "" && lead.place === cluster.place ? 2 : 0) +
    (lead.population !== null && lead.population === cluster.population ? 1 : 0) +
    (ratio(lead.figure, others) < 2 ? 1 : 0)
  );
}

function samePopulation(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** One voice that gives two values in one report counts two things, unless it says that one replaced the other. */
function excludes(a: Datum, b: Datum): boolean {
  if (a.report !== b.report || a.voice !== b.voice || a.old || b.old) return false;
  if (a.figure.corrects === b.figure.id || b.figure.corrects === a.figure.id) return false;
  return a.day === b.day && !intervalsMeet(a.figure, b.figure);
}

/** Of things that are no total, another value is the same thing only from the same voice with the same words. */
function goesOn(datum: Datum, voices: readonly Datum[]): boolean {
  return voices.some(
    (other) =>
      datum.population !== null && other.population === datum.population && other.place === datum.place,
  );
}

function ratio(figure: Interval, others: readonly Datum[]): number {
  const value = midpoint(figure);
  const values = others.flatMap((other) => midpoint(other.figure) ?? []);
  if (value === null || values.length === 0) return 1;
  const ratios = values.map((other) => Math.max((value + 1) / (other + 1), (other + 1) / (value + 1)));
  return Math.min(...ratios);
}

const DAY = 86_400_000;

function daysApart(a: Datum, b: Datum): number {
  if (a.day === "" || b.day === "") return 0;
  return Math.abs(Date.parse(a.day) - Date.parse(b.day)) / DAY;
}
