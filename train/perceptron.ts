/** Room for this many classes is made when a bucket gets its first; it doubles when it is full. */
const FIRST_ROOM = 4;

/**
 * An averaged perceptron over hashed features. Each bucket has a stretch of the classes it has been updated for, so that memory grows
 * with the mistakes made and not with buckets times classes. A weight counts only from its `least`th update on, which leaves out most of
 * what holds for one sentence alone (Goldberg and Elhadad 2011). Deterministic: the same calls give the same weights.
 */
export class Perceptron {
  readonly bits: number;
  readonly classes: number;
  readonly #least: number;
  readonly #starts: Int32Array;
  readonly #sizes: Uint16Array;
  readonly #rooms: Uint16Array;
  #classOf = new Uint8Array(1 << 16);
  #uses = new Uint8Array(1 << 16);
  /** 0 until the weight counts. */
  #weights = new Float32Array(1 << 16);
  /** Of a weight that counts, its sum over all examples up to `#seen`; of one that does not, what has been added up. */
  #sums = new Float64Array(1 << 16);
  #seen = new Int32Array(1 << 16);
  #end = 0;
  #clock = 0;

  /** `least`: how many updates a weight needs before it counts. Defaults to 1. */
  constructor(bits: number, classes: number, { least = 1 }: { readonly least?: number } = {}) {
    this.bits = bits;
    this.classes = classes;
    this.#least = least;
    this.#starts = new Int32Array(2 ** bits);
    this.#sizes = new Uint16Array(2 ** bits);
    this.#rooms = new Uint16Array(2 ** bits);
  }

  /** Adds the current weights of the features to `scores`. */
  score(features: Int32Array, count: number, scores: Float32Array): void {
    const shift = 32 - this.bits;
    const classOf = this.#classOf;
    const weights = this.#weights;
    for (let f = 0; f < count; f++) {
      const bucket = features[f]! >>> shift;
      const start = this.#starts[bucket]!;
      const end = start + this.#sizes[bucket]!;
      for (let at = start; at < end; at++) scores[classOf[at]!]! += weights[at]!;
    }
  }

  /** One more example has been seen. */
  tick(): void {
    this.#clock++;
  }

  /** Adds `by` to the weights that the features have for a class. */
  update(features: Int32Array, count: number, change: { readonly of: number; readonly by: number }): void {
    const shift = 32 - this.bits;
    for (let f = 0; f < count; f++) this.#change(this.#entry(features[f]! >>> shift, change.of), change.by);
  }

  /** Adds a bucket's weights, averaged over all examples, to `sums`, one number a class. Returns whether there were any. */
  addAverages(bucket: number, sums: Float64Array): boolean {
    const start = this.#starts[bucket]!;
    const end = start + this.#sizes[bucket]!;
    for (let at = start; at < end; at++) {
      if (this.#uses[at]! < this.#least) continue;
      const sum = this.#sums[at]! + this.#weights[at]! * (this.#clock - this.#seen[at]!);
      sums[this.#classOf[at]!]! += sum / this.#clock;
    }
    return end > start;
  }

  #change(at: number, by: number): void {
    const uses = Math.min(255, this.#uses[at]! + 1);
    this.#uses[at] = uses;
    if (uses < this.#least) {
      this.#sums[at]! += by;
      return;
    }
    if (uses === this.#least) {
      this.#weights[at] = this.#sums[at]!;
      this.#sums[at] = 0;
    } else this.#sums[at]! += this.#weights[at]! * (this.#clock - this.#seen[at]!);
    this.#seen[at] = this.#clock;
    this.#weights[at]! += by;
  }

  #entry(bucket: number, of: number): number {
    const size = this.#sizes[bucket]!;
    for (let at = this.#starts[bucket]!, end = at + size; at < end; at++)
      if (this.#classOf[at] === of) return at;
    if (size === this.#rooms[bucket]) this.#move(bucket, size);
    const at = this.#starts[bucket]! + size;
    this.#sizes[bucket]!++;
    this.#classOf[at] = of;
    return at;
  }

  /** Gives a bucket twice its room, at the end. */
  #move(bucket: number, size: number): void {
    const room = Math.max(FIRST_ROOM, 2 * size);
    while (this.#end + room > this.#classOf.length) this.#grow();
    const from = this.#starts[bucket]!;
    for (const column of [this.#classOf, this.#uses, this.#weights, this.#sums, this.#seen])
      column.copyWithin(this.#end, from, from + size);
    this.#starts[bucket] = this.#end;
    this.#rooms[bucket] = room;
    this.#end += room;
  }

  #grow(): void {
    const size = this.#classOf.length * 2;
    const grown = <T extends { set(from: T): void }>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.#classOf = grown(new Uint8Array(size), this.#classOf);
    this.#uses = grown(new Uint8Array(size), this.#uses);
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
