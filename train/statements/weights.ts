import type { LinearModel } from "../../src/text/index.ts";
import { linearOf } from "../../src/text/learned/linear.ts";

/** How fast weights are learnt. */
export interface Pace {
  /** The size of a step before AdaGrad shortens it. */
  readonly rate: number;
  /** How much each weight shrinks when it is changed. */
  readonly decay: number;
}

/** AdaGrad's sums start here, so that a feature's first step is no longer than its gradient times the rate. */
const START = 1;

/** Weights over hashed features, a row of `classes` for each bucket, learnt by AdaGrad (Duchi, Hazan and Singer 2011). */
export class Weights {
  readonly bits: number;
  readonly classes: number;
  readonly values: Float32Array;
  readonly #squares: Float32Array;
  /** Sums of the values as they were when {@link keep} was called. */
  #kept: Float32Array | null = null;
  #times = 0;

  constructor(bits: number, classes: number) {
    this.bits = bits;
    this.classes = classes;
    this.values = new Float32Array(classes * 2 ** bits);
    this.#squares = new Float32Array(classes * 2 ** bits).fill(START);
  }

  /** Where the row of a feature begins. */
  row(feature: number): number {
    return (feature >>> (32 - this.bits)) * this.classes;
  }

  /** Climbs by the gradient of the likelihood at one place of {@link values}. */
  climb(at: number, gradient: number, { rate, decay }: Pace): void {
    const slope = gradient - decay * this.values[at]!;
    this.#squares[at]! += slope * slope;
    this.values[at]! += (rate * slope) / Math.sqrt(this.#squares[at]!);
  }

  /** Remembers the values as they are now; the mean of all remembered is what is learnt. */
  keep(): void {
    this.#kept ??= new Float32Array(this.values.length);
    for (let at = 0; at < this.values.length; at++) this.#kept[at]! += this.values[at]!;
    this.#times++;
  }

  /** What is learnt: the mean of the values kept, or the values where none were. */
  learnt(): Float32Array {
    return this.#kept ? this.#kept.map((sum) => sum / this.#times) : this.values;
  }
}

/** How weights become bytes. */
export interface Rounding {
  /** Weights beyond this share of the largest are clipped. */
  readonly clip: number;
  /** Bytes below this are left out. */
  readonly least: number;
}

/** The number that weights are multiplied by to become bytes, one for all of these tables. */
export function scaleOf(tables: readonly Float32Array[], { clip }: Rounding): number {
  let largest = 0;
  for (const table of tables) for (const weight of table) largest = Math.max(largest, Math.abs(weight));
  return 127 / (largest * clip || 1);
}

/** Weights as a model of signed bytes. */
export function rounded(
  learnt: Float32Array,
  { bits, classes, scale, least }: Pick<Weights, "bits" | "classes"> & Rounding & { readonly scale: number },
): LinearModel {
  const counts = new Uint8Array(2 ** bits);
  const classOf: number[] = [];
  const bytes: number[] = [];
  for (let bucket = 0; bucket < 2 ** bits; bucket++)
    for (let of = 0; of < classes; of++) {
      const byte = Math.max(-127, Math.min(127, Math.round(learnt[bucket * classes + of]! * scale)));
      if (Math.abs(byte) < least) continue;
      counts[bucket]!++;
      classOf.push(of);
      bytes.push(byte);
    }
  return linearOf({ classes, counts, classOf: Uint8Array.from(classOf), weights: Int8Array.from(bytes) });
}
