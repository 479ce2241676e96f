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
  /** Makes {@link addScores} faster, and changes nothing that it finds. */
  readonly dense?: DenseRows;
}

/**
 * The weights of buckets that speak for many classes, once more, as rows with a place for every class, two classes in a number: the
 * even one in the lower half, the odd one times 2 ** 16 added to it. So two weights are added at once, one row after the other.
 */
export interface DenseRows {
  /** Buckets with at least so many entries have a row. */
  readonly least: number;
  /** Where the row starts of the bucket whose entries start at `e`: at `places[floor(e / least)]`. No two of them share that place. */
  readonly places: Uint32Array;
  readonly rows: Int32Array;
  /** Numbers in a row: half the classes. */
  readonly width: number;
}

/** Fewer classes than this are not worth rows. */
const LEAST_CLASSES = 32;

/** The rows of a model's larger buckets. From a quarter of the classes on a row costs about as much as the entries one by one: an estimate. */
export function denseRows({ classes, starts, entries }: LinearModel): DenseRows | null {
  if (classes < LEAST_CLASSES) return null;
  const least = Math.ceil(classes / 4);
  const width = Math.ceil(classes / 2);
  const buckets: number[] = [];
  for (let bucket = 0; bucket + 1 < starts.length; bucket++)
    if (starts[bucket + 1]! - starts[bucket]! >= least) buckets.push(bucket);
  const rows = new Int32Array(buckets.length * width);
  const places = new Uint32Array(Math.ceil(entries.length / least) + 1);
  buckets.forEach((bucket, row) => {
    places[Math.floor(starts[bucket]! / least)] = row * width;
    for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++) {
      const of = entries[at]! >> 8;
      rows[row * width + (of >> 1)]! += ((entries[at]! << 24) >> 24) * (of & 1 ? 65_536 : 1);
    }
  });
  return { least, places, rows, width };
}

/** The most features that are looked up at once: so the sum of a lower half, at most 128 times 128, never reaches the upper one. */
const BATCH = 128;
// Where the entries of the features at hand start and end. They are read in a pass of their own, so that the waits for memory overlap.
const begins = new Uint32Array(BATCH);
const ends = new Uint32Array(BATCH);
/** Sums of rows; all 0 between calls. */
const sums = new Int32Array(128);

/** Adds the weights of `count` features (32-bit hashes) to `scores`, which holds a number for each class. */
export function addScores(
  model: LinearModel,
  features: Int32Array,
  to: { readonly count: number; readonly scores: Int32Array },
): void {
  const { count, scores } = to;
  for (let from = 0; from < count; from += BATCH) {
    const found = lookUp(model, features, { from, end: Math.min(count, from + BATCH) });
    const single = model.dense ? addRows(model.dense, found, scores) : found;
    addEntries(model.entries, single, scores);
  }
}

/** Finds the entries of the features; returns how many features have any. */
function lookUp(
  { bits, starts }: LinearModel,
  features: Int32Array,
  { from, end }: { readonly from: number; readonly end: number },
): number {
  const shift = 32 - bits;
  let found = 0;
  for (let f = from; f < end; f++) {
    const bucket = features[f]! >>> shift;
    const first = starts[bucket]!;
    const last = starts[bucket + 1]!;
    begins[found] = first;
    ends[found] = last;
    found += last > first ? 1 : 0;
  }
  return found;
}

/** Adds the rows of the features found that have one, and leaves the others; returns how many these are. */
function addRows({ least, places, rows, width }: DenseRows, found: number, scores: Int32Array): number {
  let single = 0;
  for (let f = 0; f < found; f++) {
    const begin = begins[f]!;
    if (ends[f]! - begin < least) {
      begins[single] = begin;
      ends[single++] = ends[f]!;
      continue;
    }
    const row = places[Math.floor(begin / least)]!;
    for (let at = 0; at < width; at++) sums[at]! += rows[row + at]!;
  }
  if (single === found) return single;
  for (let at = 0; at < width; at++) {
    const sum = sums[at]!;
    const even = (sum << 16) >> 16;
    scores[2 * at]! += even;
    if (2 * at + 1 < scores.length) scores[2 * at + 1]! += (sum - even) >> 16;
    sums[at] = 0;
  }
  return single;
}

function addEntries(entries: Uint16Array, found: number, scores: Int32Array): void {
  for (let f = 0; f < found; f++) {
    const end = ends[f]!;
    for (let at = begins[f]!; at < end; at++) {
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
