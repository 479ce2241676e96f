/** Values of examples in a few steps each, so that trees can be grown by counting. */
export interface Binned {
  /** For each value, the bin of each example. */
  readonly columns: readonly Uint8Array[];
  /** For each value, where its bins part: a value in bin `k` is below `cuts[k]` and not below the cut before. */
  readonly cuts: readonly Float32Array[];
}

/** The most bins of a value. */
const BINS = 48;

/** Parts each value into bins: one for each number where there are few, else of about as many examples each. */
export function binned(rows: readonly Float32Array[]): Binned {
  const width = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: width }, (_, column) => cutsOf(rows, column));
  const columns = cuts.map((parts, column) => Uint8Array.from(rows, (row) => binOf(parts, row[column]!)));
  return { columns, cuts };
}

function cutsOf(rows: readonly Float32Array[], column: number): Float32Array {
  const sorted = Float32Array.from(rows, (row) => row[column]!).sort();
  const distinct = sorted.filter((value, i) => i === 0 || value > sorted[i - 1]!);
  if (distinct.length <= BINS) return distinct.subarray(1);
  const quantiles = Float32Array.from(
    { length: BINS - 1 },
    (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / BINS)]!,
  );
  return quantiles.filter((value, i) => (i === 0 ? value > sorted[0]! : value > quantiles[i - 1]!));
}

function binOf(cuts: Float32Array, value: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
