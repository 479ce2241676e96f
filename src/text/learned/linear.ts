/**
 * A linear classifier over hashed features, sparse in both: a feature's bucket holds the classes it speaks for, with a weight each.
 * Built once by a loader or a trainer, then only read.
 */
export interface LinearModel {
  /** Buckets are `2 ** bits`, at least four; a feature's bucket is the upper `bits` bits of its 32-bit hash. */
  readonly bits: number;
  readonly classes: number;
  /** How many entries the buckets have, at most 255 each: four buckets in a number, the first in the lowest byte. */
  readonly counts: Uint32Array;
  /** Where the entries of each four buckets start. */
  readonly starts: Uint32Array;
  /** The entries, bucket by bucket: the class and the weight, -127 to 127. */
  readonly classOf: Uint8Array;
  readonly weights: Int8Array;
}

/** What a model is made of: a count for each bucket, and the entries one bucket after the other. */
export interface LinearParts {
  readonly classes: number;
  readonly counts: Uint8Array;
  readonly classOf: Uint8Array;
  readonly weights: Int8Array;
}

/** Makes a model, which keeps the entries as they are. */
export function linearOf({ classes, counts, classOf, weights }: LinearParts): LinearModel {
  const fours = new Uint32Array(new Uint8Array(counts).buffer);
  return {
    bits: Math.log2(counts.length),
    classes,
    counts: fours,
    starts: startsOf(fours),
    classOf,
    weights,
  };
}

/** How many entries the counts of a model come to. */
export function entriesOf({ counts, starts }: LinearModel): number {
  const last = counts.length - 1;
  return starts[last]! + bytesIn(counts[last]!);
}

function startsOf(fours: Uint32Array): Uint32Array {
  const starts = new Uint32Array(fours.length);
  let start = 0;
  for (let four = 0; four < fours.length; four++) {
    starts[four] = start;
    start += bytesIn(fours[four]!);
  }
  return starts;
}

/** The sum of the four bytes of a number. */
function bytesIn(number: number): number {
  const pairs = (number & 0x00ff00ff) + ((number >>> 8) & 0x00ff00ff);
  return (pairs & 0xffff) + (pairs >>> 16);
}

/** The most features that are looked up at once. */
const BATCH = 128;
// Where the entries of the features at hand start and end. They are read in a pass of their own, so that the waits for memory overlap.
const begins = new Uint32Array(BATCH);
const ends = new Uint32Array(BATCH);

/** Adds the weights of `count` features (32-bit hashes) to `scores`, which holds a number for each class. */
export function addScores(
  model: LinearModel,
  features: Int32Array,
  { count, scores }: { readonly count: number; readonly scores: Int32Array },
): void {
  const { classOf, weights } = model;
  for (let from = 0; from < count; from += BATCH) {
    const found = lookUp(model, features, { from, end: Math.min(count, from + BATCH) });
    for (let f = 0; f < found; f++) {
      const end = ends[f]!;
      for (let at = begins[f]!; at < end; at++) scores[classOf[at]!]! += weights[at]!;
    }
  }
}

/** Finds the entries of the features; returns how many features have any. */
function lookUp(
  { bits, counts, starts }: LinearModel,
  features: Int32Array,
  { from, end }: { readonly from: number; readonly end: number },
): number {
  const shift = 32 - bits;
  let found = 0;
  for (let f = from; f < end; f++) {
    const bucket = features[f]! >>> shift;
    const four = counts[bucket >>> 2]!;
    const at = (bucket & 3) << 3;
    const size = (four >>> at) & 255;
    const begin = starts[bucket >>> 2]! + bytesIn(four & ((1 << at) - 1));
    begins[found] = begin;
    ends[found] = begin + size;
    found += size > 0 ? 1 : 0;
  }
  return found;
}

/** The class with the highest score; the lowest number wins a tie. */
export function bestOf(scores: Int32Array): number {
  let best = 0;
  let most = scores[0]!;
  for (let at = 1; at < scores.length; at++) {
    const score = scores[at]!;
    if (score <= most) continue;
    most = score;
    best = at;
  }
  return best;
}
