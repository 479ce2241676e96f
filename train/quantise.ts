import { type LinearModel, linearOf } from "../src/text/learned/linear.ts";
import type { Perceptron } from "./perceptron.ts";

/** How averaged weights become bytes. */
export interface Quantisation {
  /** Weights beyond this share of the largest are clipped. Below two thirds, tags get worse. */
  readonly clip: number;
  /** Bytes below this are dropped. */
  readonly least: number;
}

/**
 * Turns the averages of perceptrons over the same features and classes into one model of signed bytes, that of their sum: those that saw
 * the examples in other orders err less together, and the model costs no more to use.
 */
export function quantiseSum(perceptrons: readonly Perceptron[], { clip, least }: Quantisation): LinearModel {
  const { bits, classes } = perceptrons[0]!;
  const sums = new Float64Array(classes);
  let largest = 0;
  const eachRow = (visit: (bucket: number) => void): void => {
    for (let bucket = 0; bucket < 2 ** bits; bucket++) {
      let any = false;
      for (const perceptron of perceptrons) any = perceptron.addAverages(bucket, sums) || any;
      if (any) visit(bucket);
      if (any) sums.fill(0);
    }
  };
  eachRow(() => {
    for (const sum of sums) largest = Math.max(largest, Math.abs(sum));
  });
  const scale = 127 / (largest * clip || 1);
  const counts = new Uint8Array(2 ** bits);
  const found: number[] = [];
  const bytes: number[] = [];
  eachRow((bucket) => {
    for (let of = 0; of < classes; of++) {
      const byte = Math.max(-127, Math.min(127, Math.round(sums[of]! * scale)));
      if (Math.abs(byte) < least || byte === 0) continue;
      found.push(of);
      bytes.push(byte);
      counts[bucket]!++;
    }
  });
  return linearOf({ classes, counts, classOf: Uint8Array.from(found), weights: Int8Array.from(bytes) });
}
