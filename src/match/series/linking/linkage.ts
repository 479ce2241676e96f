/** Two of the things to group, by their places, and the log-odds that they belong together. */
export interface Bond {
  readonly a: number;
  readonly b: number;
  readonly odds: number;
}

/** Two groups, by their numbers, and the mean log-odds between their members. */
interface Offer {
  readonly a: number;
  readonly b: number;
  readonly mean: number;
}

/**
 * Groups things by average linkage: the two groups with the highest mean log-odds between their members become one, for as long as that mean is above `cut`.
 * Two things without a bond count as `unknown`. Groups in order of their first members; ties go to the lower numbers. About `n log n` in the number of bonds.
 */
export function averageLinkage(
  count: number,
  { bonds, cut, unknown }: { bonds: readonly Bond[]; cut: number; unknown: number },
): number[][] {
  const groups = new Map<number, number[]>(Array.from({ length: count }, (_, i) => [i, [i]]));
  const sums = new Map<number, Map<number, Sum>>([...groups.keys()].map((i) => [i, new Map()]));
  for (const { a, b, odds } of bonds) {
    sums.get(a)!.set(b, { odds, bonds: 1 });
    sums.get(b)!.set(a, { odds, bonds: 1 });
  }
  const mean = (a: number, b: number): number => {
    const all = groups.get(a)!.length * groups.get(b)!.length;
    const { odds, bonds } = sums.get(a)!.get(b)!;
    return (odds + (all - bonds) * unknown) / all;
  };
  const heap = heapOf(bonds.filter(({ odds }) => odds > cut).map(({ a, b, odds }) => offer(a, b, odds)));
  for (let next = count, best = heap.take(); best; best = heap.take()) {
    const { a, b } = best;
    if (!groups.has(a) || !groups.has(b)) continue;
    groups.set(next, [...groups.get(a)!, ...groups.get(b)!]);
    sums.set(next, joined(sums, { a, b }));
    for (const gone of [a, b]) {
      groups.delete(gone);
      sums.delete(gone);
    }
    for (const [other, sum] of sums.get(next)!) {
      const there = sums.get(other)!;
      there.delete(a);
      there.delete(b);
      there.set(next, sum);
      const between = mean(next, other);
      if (between > cut) heap.put(offer(other, next, between));
    }
    next++;
  }
  return [...groups.values()].map((members) => members.sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!);
}

/** The bonds between two groups, summed. */
interface Sum {
  readonly odds: number;
  readonly bonds: number;
}

function joined(
  sums: ReadonlyMap<number, ReadonlyMap<number, Sum>>,
  { a, b }: { a: number; b: number },
): Map<number, Sum> {
  const all = new Map(sums.get(a)!);
  for (const [other, sum] of sums.get(b)!) {
    const known = all.get(other);
    all.set(other, known ? { odds: known.odds + sum.odds, bonds: known.bonds + sum.bonds } : sum);
  }
  all.delete(a);
  all.delete(b);
  return all;
}

function offer(a: number, b: number, mean: number): Offer {
  return { a: Math.min(a, b), b: Math.max(a, b), mean };
}

/** A heap of offers, the best first. */
function heapOf(offers: readonly Offer[]): { put: (one: Offer) => void; take: () => Offer | undefined } {
  const heap: Offer[] = [];
  const put = (one: Offer): void => {
    let at = heap.push(one) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isBetter(one, heap[above]!)) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = one;
  };
  const take = (): Offer | undefined => {
    const best = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return best;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && isBetter(heap[below + 1]!, heap[below]!)) below++;
      if (!isBetter(heap[below]!, last)) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = last;
    return best;
  };
  for (const one of offers) put(one);
  return { put, take };
}

function isBetter(one: Offer, other: Offer): boolean {
  if (one.mean !== other.mean) return one.mean > other.mean;
  return one.a !== other.a ? one.a < other.a : one.b < other.b;
}
