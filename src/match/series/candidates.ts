import type { Datum } from "./datum.ts";
import type { Cluster, Telling } from "./tellings.ts";

/** More clusters than this are not compared with one telling: those that share its voice or number, and the first others. */
const MOST_COMPARED = 150;

/** Clusters of one block, found again by what a telling must share with one to fit it. */
export interface Candidates {
  /** Notes that a cluster, by its number, now holds a telling. */
  readonly note: (number: number, telling: Telling) => void;
  /** The numbers, rising, of the clusters that a telling may fit; `rivals` are pairs of figure ids that belong together. */
  readonly of: (telling: Telling, rivals: ReadonlyMap<string, string>) => number[];
}

/** An index of clusters by voice, number, figure, and by place and population. */
export function candidates(): Candidates {
  const byKey = new Map<string, Set<number>>();
  const put = (key: string, number: number): void => {
    const known = byKey.get(key);
    if (known) known.add(number);
    else byKey.set(key, new Set([number]));
  };
  return {
    note: (number, { lead, data }) => {
      for (const key of [...sureKeys(lead), ...placeKeys(lead)]) put(key, number);
      for (const { figure } of data) put(`figure ${figure.id}`, number);
    },
    of: ({ lead, data }, rivals) => {
      const figures = data.flatMap(({ figure }) => rivals.get(figure.id) ?? []).map((id) => `figure ${id}`);
      const sure = [...sureKeys(lead), ...figures].flatMap((key) => [...(byKey.get(key) ?? [])]);
      const rest = soughtKeys(lead).flatMap((key) => [...(byKey.get(key) ?? [])]);
      const found = new Set([...sure, ...rest.sort((a, b) => a - b).slice(0, MOST_COMPARED)]);
      return [...found].sort((a, b) => a - b);
    },
  };
}

/** A voice goes on with its own counts wherever it places them, and a number that is repeated is the same count. */
function sureKeys({ voice, figure }: Datum): string[] {
  const digits = figure.min === null ? [] : threeDigits(figure.min).map((number) => `about ${number}`);
  return [`voice ${voice}`, `number ${figure.min} ${figure.max}`, ...digits];
}

/** The numbers of three digits below and above a large one: two that round to each other share one. */
function threeDigits(value: number): number[] {
  if (value < 100_000) return [];
  const unit = 10 ** (Math.floor(Math.log10(value)) - 2);
  return [Math.floor(value / unit) * unit, Math.ceil(value / unit) * unit];
}

/** Under `*` every population, under `?` those that do not say whom they count. */
function placeKeys(datum: Datum): string[] {
  const populations = ["*", datum.population ?? "?"];
  return placesOf(datum).flatMap((place) => populations.map((population) => `${place} ${population}`));
}

function soughtKeys(datum: Datum): string[] {
  const { population } = datum;
  const populations = population === null ? ["*"] : [population, "?"];
  return placesOf(datum).flatMap((place) => populations.map((each) => `${place} ${each}`));
}

function placesOf({ place, main }: Datum): string[] {
  return [...(main ? ["main"] : []), ...(place === "" ? [] : [`at ${place}`])];
}

/** A cluster of more tellings than this is judged by some of them. */
const MOST_MEMBERS = 80;
const SOME = 25;

/** The tellings of a cluster that one more is held against: all, or of a large cluster those of its voice, the first and the last. */
export function membersFor({ lead }: Telling, cluster: Cluster): readonly Telling[] {
  if (cluster.tellings.length <= MOST_MEMBERS) return cluster.tellings;
  const own = cluster.byVoice.get(lead.voice) ?? [];
  return [
    ...new Set([...own.slice(-SOME), ...cluster.tellings.slice(0, SOME), ...cluster.tellings.slice(-SOME)]),
  ];
}
