import type { Pair } from "./candidates.ts";

/** Two documents and the log-odds that they tell one happening. */
export interface Edge {
  readonly pair: Pair;
  readonly odds: number;
}

/** Mean log-odds between two groups that join them. Found on half of the development stories; below 0 because each join is decided by the mean. */
const JOIN = -0.5;
/** What a pair that was never compared counts as, and the least a compared one does: one odd report must not split a story. */
const STRANGERS = -4;

/**
 * Groups documents by average linkage over the likeliest pairs first. Returns the group of each document, named by its first member.
 * Pairs are few (each document has some forty), so the work stays near-linear unless a story is huge.
 */
export function groupByOdds(size: number, edges: readonly Edge[]): number[] {
  const groupOf = Array.from({ length: size }, (_, i) => i);
  const members = Array.from({ length: size }, (_, i) => [i]);
  const odds = new Map(edges.map(({ pair, odds: value }) => [pair[0] * size + pair[1], value]));
  const likely = edges.filter((edge) => edge.odds > JOIN);
  likely.sort((a, b) => b.odds - a.odds || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]);
  for (const { pair } of likely) {
    const x = Math.min(groupOf[pair[0]]!, groupOf[pair[1]]!);
    const y = Math.max(groupOf[pair[0]]!, groupOf[pair[1]]!);
    if (x === y || meanOdds(members[x]!, { others: members[y]!, odds, size }) <= JOIN) continue;
    for (const member of members[y]!) groupOf[member] = x;
    members[x]!.push(...members[y]!);
    members[y] = [];
  }
  return groupOf;
}

/** Of two large groups this many members each are compared, spread over the group. */
const SAMPLE = 24;

function meanOdds(
  group: readonly number[],
  { others, odds, size }: { others: readonly number[]; odds: ReadonlyMap<number, number>; size: number },
): number {
  let sum = 0;
  let count = 0;
  for (const a of sampleOf(group)) {
    for (const b of sampleOf(others)) {
      const value = odds.get(Math.min(a, b) * size + Math.max(a, b));
      sum += value === undefined ? STRANGERS : Math.max(STRANGERS, value);
      count++;
    }
  }
  return sum / count;
}

function sampleOf(group: readonly number[]): readonly number[] {
  if (group.length <= SAMPLE) return group;
  return Array.from({ length: SAMPLE }, (_, i) => group[Math.floor((i * group.length) / SAMPLE)]!);
}
