/**
 * An averaged perceptron over hashed features. Each bucket is a linked list of the classes it has been updated for, so that memory
 * grows with the mistakes made and not with buckets times classes. Deterministic: the same calls give the same weights.
 */
export class Perceptron {
  readonly bits: number;
  readonly classes: number;
  #heads: Int32Array;
  #next = new Int32Array(1 << 16);
  #classOf = new Uint8Array(1 << 16);
  #weights = new Float32Array(1 << 16);
  #sums = new Float64Array(1 << 16);
  #seen = new Int32Array(1 << 16);
  #size = 1;
  #clock = 0;

  constructor(bits: number, classes: number) {
    this.bits = bits;
    this.classes = classes;
    this.#heads = new Int32Array(2 ** bits);
  }

  /** Adds the current weights of the features to `scores`. */
  score(features: Int32Array, count: number, scores: Float32Array): void {
    const shift = 32 - this.bits;
    for (let f = 0; f < count; f++) {
      let at = this.#heads[features[f]! >>> shift]!;
      while (at !== 0) {
        scores[this.#classOf[at]!]! += this.#weights[at]!;
        at = this.#next[at]!;
      }
    }
  }

  /** One more example has been seen. */
  tick(): void {
    this.#clock++;
  }

  /** Adds `delta` to the weights that the features have for a class. */
  update(features: Int32Array, count: number, change: { readonly of: number; readonly by: number }): void {
    const shift = 32 - this.bits;
    for (let f = 0; f < count; f++) {
      const at = this.#entry(features[f]! >>> shift, change.of);
      this.#sums[at]! += this.#weights[at]! * (this.#clock - this.#seen[at]!);
      this.#seen[at] = this.#clock;
      this.#weights[at]! += change.by;
    }
  }

  /** Adds a bucket's weights, averaged over all examples, to `sums`, one number a class. Returns whether there were any. */
  addAverages(bucket: number, sums: Float64Array): boolean {
    for (let at = this.#heads[bucket]!; at !== 0; at = this.#next[at]!) {
      const sum = this.#sums[at]! + this.#weights[at]! * (this.#clock - this.#seen[at]!);
      sums[this.#classOf[at]!]! += sum / this.#clock;
    }
    return this.#heads[bucket] !== 0;
  }

  #entry(bucket: number, of: number): number {
    for (let at = this.#heads[bucket]!; at !== 0; at = this.#next[at]!)
      if (this.#classOf[at] === of) return at;
    if (this.#size === this.#next.length) this.#grow();
    const at = this.#size++;
    this.#classOf[at] = of;
    this.#next[at] = this.#heads[bucket]!;
    this.#heads[bucket] = at;
    return at;
  }

  #grow(): void {
    const size = this.#next.length * 2;
    const grown = <T extends { set(from: T): void }>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.#next = grown(new Int32Array(size), this.#next);
    this.#classOf = grown(new Uint8Array(size), this.#classOf);
    this.#weights = grown(new Float32Array(size), this.#weights);
    this.#sums = grown(new Float64Array(size), this.#sums);
    this.#seen = grown(new Int32Array(size), this.#seen);
  }
}

/** One example for a perceptron: its features, the class it should have (255: unknown, nothing is learnt) and room for the scores. */
export interface Lesson {
  readonly features: Int32Array;
  readonly count: number;
  readonly gold: number;
  readonly scores: Float32Array;
}

/** Shows one example, corrects the weights where the answer is wrong, and returns the answer as it was. */
export function learn(model: Perceptron, { features, count, gold, scores }: Lesson): number {
  const found = answer(model, { features, count, scores });
  model.tick();
  if (found !== gold && gold !== 255) {
    model.update(features, count, { of: gold, by: 1 });
    model.update(features, count, { of: found, by: -1 });
  }
  return found;
}

/** The class that the current weights choose. */
export function answer(model: Perceptron, { features, count, scores }: Omit<Lesson, "gold">): number {
  scores.fill(0);
  model.score(features, count, scores);
  let best = 0;
  for (let of = 1; of < scores.length; of++) if (scores[of]! > scores[best]!) best = of;
  return best;
}
