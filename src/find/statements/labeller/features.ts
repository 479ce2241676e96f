import { mix1, mix2 } from "../../../text/index.ts";

/** The features of one token, as 32-bit hashes; written over for each token. */
export class Features {
  readonly values = new Int32Array(240);
  count = 0;
  #template = 0;

  /** Starts a new token. */
  clear(): void {
    this.count = 0;
    this.#template = 0;
  }

  /** Goes on with templates from this number on, where a list of another length may stand before. */
  from(template: number): void {
    this.#template = template;
  }

  /** Adds a feature of one value. Templates are numbered in the order of the calls, so that the order of the calls is part of the model. */
  one(a: number): void {
    this.values[this.count++] = mix1(++this.#template, a);
  }

  /** Adds a feature of two values; their order counts. */
  two(a: number, b: number): void {
    this.values[this.count++] = mix2(++this.#template, a, b);
  }

  /** Adds one of a list of features whose number differs from token to token; `list` tells the lists apart, and the order in a list does not count. */
  each(list: number, a: number, b: number): void {
    if (this.count < this.values.length) this.values[this.count++] = mix2(1000 + list, a, b);
  }

  /** Adds a feature of three values. */
  three(a: number, b: number, c: number): void {
    this.values[this.count++] = mix2(++this.#template, mix2(7, a, b), c);
  }
}

/** A distance in a few steps: 0, 1, 2, 3, 4 to 5, 6 to 9, 10 to 19, 20 and more; negative to the left. */
export function step(distance: number): number {
  const size = Math.abs(distance);
  const bucket = size < 4 ? size : size < 6 ? 4 : size < 10 ? 5 : size < 20 ? 6 : 7;
  return distance < 0 ? -bucket : bucket;
}
