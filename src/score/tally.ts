/** What was expected and not found, or found and not expected: one line for an error analysis. */
export type Miss = (what: string, row: unknown) => void;

/** F1 from the hits, the number predicted and the number in gold; 1 where both sides are empty. */
export function f1(hits: number, predicted: number, gold: number): number {
  return predicted + gold === 0 ? 1 : (2 * hits) / (predicted + gold);
}

/** `part / whole`, or null where there is nothing to share. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Every unordered pair of members that stand in one group, as one key a pair. */
export function pairsOf(groups: readonly (readonly string[])[]): Set<string> {
  const pairs = new Set<string>();
  for (const group of groups) {
    group.forEach((a, i) => {
      for (const b of group.slice(i + 1)) pairs.add([a, b].sort().join("|"));
    });
  }
  return pairs;
}

/** How many keys are in both. */
export function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((key) => b.has(key)).length;
}
