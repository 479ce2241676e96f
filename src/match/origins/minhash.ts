import { mix32 } from "../terms/index.ts";

/** How a list of sets is searched for pairs that are alike. */
export interface Bands {
  /** How many bands a signature has: two sets are a pair where any band agrees. */
  readonly bands: number;
  /** How many hashes a band has. Sets of Jaccard similarity s agree in one with probability s^rows. */
  readonly rows: number;
}

/** A bucket with more members than this pairs each with its next few only: boilerplate must not make the search quadratic. */
const CROWDED = 32;
const NEIGHBOURS = 4;

/**
 * Pairs of sets that are probably alike, as `[lower, higher]` indices, sorted, each once: MinHash signatures in bands
 * (Broder 1997; Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", chapter 3). Empty sets are in no pair.
 * Near-linear in the number of sets.
 */
export function likelyPairs(sets: readonly Uint32Array[], shape: Bands): (readonly [number, number])[] {
  const pairs = new Set<number>();
  const banded = sets.map((set) => bandsOf(set, shape));
  for (let band = 0; band < shape.bands; band++) {
    const buckets = new Map<number, number[]>();
    for (const [i, keys] of banded.entries()) {
      const key = keys[band];
      if (key === undefined) continue;
      const bucket = buckets.get(key);
      if (bucket) bucket.push(i);
      else buckets.set(key, [i]);
    }
    for (const bucket of buckets.values()) addPairs(pairs, { bucket, size: sets.length });
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / sets.length), pair % sets.length] as const);
}

/** The keys of a set's bands, one for each, of 32 bits; none of an empty set. Sets that are alike have a key at the same place in common. */
export function bandsOf(set: Uint32Array, { bands, rows }: Bands): number[] {
  if (set.length === 0) return [];
  const signature = signatureOf(set, bands * rows);
  return Array.from({ length: bands }, (_, band) => {
    let key = band;
    for (let row = 0; row < rows; row++) key = mix32(key, signature[band * rows + row]!);
    return key;
  });
}

function addPairs(pairs: Set<number>, { bucket, size }: { bucket: readonly number[]; size: number }): void {
  const reach = bucket.length > CROWDED ? NEIGHBOURS : bucket.length;
  for (let i = 0; i < bucket.length; i++) {
    for (let j = i + 1; j < bucket.length && j <= i + reach; j++) pairs.add(bucket[i]! * size + bucket[j]!);
  }
}

function signatureOf(set: Uint32Array, width: number): Uint32Array {
  const signature = new Uint32Array(width).fill(0xffffffff);
  for (const value of set) {
    for (let k = 0; k < width; k++) {
      const hash = mix32(value, k);
      if (hash < signature[k]!) signature[k] = hash;
    }
  }
  return signature;
}
