/**
 * A linear classifier over hashed features, sparse in both: a feature's bucket holds the classes it speaks for, with a weight each.
 * Built once by a loader or a trainer, then only read.
 */
export interface LinearModel {
  /** Buckets are `2 ** bits`; a feature's bucket is the upper `bits` bits of its 32-bit hash. */
  readonly bits: number;
  readonly classes: number;
  /** `2 ** bits + 1` offsets into `entries`: those of bucket `b` are `[starts[b], starts[b + 1])`. */
  readonly starts: Uint32Array;
  /** A class in the upper byte (0 to 255), a weight in the lower (-127 to 127, as an unsigned byte). */
  readonly entries: Uint16Array;
}

/** Adds the weights of `count` features (32-bit hashes) to `scores`, which holds a number for each class. */
export function addScores(
  model: LinearModel,
  features: Int32Array,
  to: { readonly count: number; readonly scores: Int32Array },
): void {
  const { starts, entries } = model;
  const { count, scores } = to;
  const shift = 32 - model.bits;
  for (let f = 0; f < count; f++) {
    const bucket = features[f]! >>> shift;
    const end = starts[bucket + 1]!;
    for (let at = starts[bucket]!; at < end; at++) {
      const entry = entries[at]!;
      scores[entry >> 8]! += (entry << 24) >> 24;
    }
  }
}

/** The class with the highest score; the lowest number wins a tie. */
export function bestOf(scores: Int32Array): number {
  let best = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at]! > scores[best]!) best = at;
  return best;
}
