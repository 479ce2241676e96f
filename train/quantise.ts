import type { LinearModel } from "../src/text/learned/linear.ts";
import type { Perceptron } from "./perceptron.ts";

/** How averaged weights become bytes. */
export interface Quantisation {
  /** Weights beyond this share of the largest are clipped. Below two thirds, tags get worse. */
  readonly clip: number;
  /** Bytes below this are dropped. */
  readonly least: number;
}

/** Turns the averages of a perceptron into a model of signed bytes. */
export function quantise(perceptron: Perceptron, { clip, least }: Quantisation): LinearModel {
  const { bits, classes } = perceptron;
  let largest = 0;
  for (const { weight } of perceptron.averages()) largest = Math.max(largest, Math.abs(weight));
  const scale = 127 / (largest * clip || 1);
  const starts = new Uint32Array(2 ** bits + 1);
  const entries: number[] = [];
  let bucket = -1;
  let row: number[] = [];
  const flush = (upTo: number): void => {
    entries.push(...row.sort((a, b) => a - b));
    row = [];
    while (bucket < upTo) starts[++bucket] = entries.length;
  };
  for (const average of perceptron.averages()) {
    if (average.bucket !== bucket) flush(average.bucket);
    const byte = Math.max(-127, Math.min(127, Math.round(average.weight * scale)));
    if (Math.abs(byte) >= least) row.push((average.of << 8) | (byte & 255));
  }
  flush(2 ** bits);
  return { bits, classes, starts, entries: Uint16Array.from(entries) };
}
