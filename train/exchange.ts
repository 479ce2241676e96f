import { seeded, shuffle } from "./random.ts";

/** How words are put into classes. */
export interface ExchangePlan {
  /** How many classes, 1 to 255. */
  readonly classes: number;
  /** Words seen less often than this get none. */
  readonly least: number;
  readonly rounds: number;
}

/** The words that stand on one side of a word, and how often. */
interface Neighbours {
  readonly words: number[];
  readonly counts: number[];
}

/** What moves with a word: how often each class stands after it, before it, and the word beside itself. */
interface Load {
  readonly after: Float64Array;
  readonly before: Float64Array;
  /** The classes with a count in `after` and in `before`. */
  readonly afters: readonly number[];
  readonly befores: readonly number[];
  readonly beside: number;
  readonly total: number;
}

/** The edge of a sentence and the words that are too rare have a class of their own each, and stay there. */
const EDGE = 0;
const RARE = 1;
const FIXED = 2;

/**
 * Puts words into classes by their neighbours: each word in turn moves to the class with which the classes that follow one another tell
 * most of each other (the exchange algorithm of Martin, Liermann and Ney 1998). Words are numbers. Deterministic.
 */
export class Exchange {
  readonly #classes: number;
  readonly #ids: ReadonlyMap<number, number>;
  readonly #classOf: Int32Array;
  readonly #after: Neighbours[];
  readonly #before: Neighbours[];
  /** How often each word was seen, how often each class, and each class before each other. */
  readonly #totals: Float64Array;
  readonly #sizes: Float64Array;
  readonly #pairs: Float64Array;
  /** `n * log(n)` for each count. */
  readonly #logs: Float64Array;
  readonly #order: number[];
  readonly #random = seeded(5);

  constructor(sentences: readonly Int32Array[], plan: ExchangePlan) {
    this.#classes = plan.classes + FIXED;
    const kept = frequent(sentences, plan.least);
    this.#ids = new Map(kept.map((word, at) => [word, at + FIXED]));
    const size = kept.length + FIXED;
    this.#classOf = Int32Array.from({ length: size }, (_, id) =>
      id < FIXED ? id : FIXED + ((id - FIXED) % plan.classes),
    );
    const links = linksOf(sentences, this.#ids);
    this.#after = Array.from({ length: size }, () => ({ words: [], counts: [] }));
    this.#before = Array.from({ length: size }, () => ({ words: [], counts: [] }));
    this.#totals = new Float64Array(size);
    this.#sizes = new Float64Array(this.#classes);
    this.#pairs = new Float64Array(this.#classes ** 2);
    for (const [link, count] of links) this.#link({ a: Math.floor(link / size), b: link % size, count });
    const all = this.#totals.reduce((sum, count) => sum + count, 0);
    this.#logs = Float64Array.from({ length: all + 1 }, (_, n) => (n > 0 ? n * Math.log(n) : 0));
    this.#order = kept.map((_, at) => at + FIXED);
  }

  /** Offers every word every class once. */
  round(): void {
    shuffle(this.#order, this.#random);
    for (const word of this.#order) this.#place(word);
  }

  /** The words that have a class and, at the same places, their classes, from 1. */
  result(): { words: Int32Array; classes: Uint8Array } {
    return {
      words: Int32Array.from(this.#ids.keys()),
      classes: Uint8Array.from(this.#ids.values(), (id) => this.#classOf[id]! - FIXED + 1),
    };
  }

  #link({ a, b, count }: { a: number; b: number; count: number }): void {
    this.#after[a]!.words.push(b);
    this.#after[a]!.counts.push(count);
    this.#before[b]!.words.push(a);
    this.#before[b]!.counts.push(count);
    this.#totals[a]! += count;
    this.#sizes[this.#classOf[a]!]! += count;
    this.#pairs[this.#classOf[a]! * this.#classes + this.#classOf[b]!]! += count;
  }

  #place(word: number): void {
    const load = this.#loadOf(word);
    const from = this.#classOf[word]!;
    this.#move(from, load, -1);
    let best = from;
    let most = Number.NEGATIVE_INFINITY;
    for (let to = FIXED; to < this.#classes; to++) {
      const gain = this.#gain(to, load);
      if (gain <= most) continue;
      most = gain;
      best = to;
    }
    this.#move(best, load, 1);
    this.#classOf[word] = best;
  }

  #loadOf(word: number): Load {
    const after = new Float64Array(this.#classes);
    const before = new Float64Array(this.#classes);
    let beside = 0;
    const follow = this.#after[word]!;
    for (let at = 0; at < follow.words.length; at++)
      if (follow.words[at] === word) beside = follow.counts[at]!;
      else after[this.#classOf[follow.words[at]!]!]! += follow.counts[at]!;
    const precede = this.#before[word]!;
    for (let at = 0; at < precede.words.length; at++)
      if (precede.words[at] !== word) before[this.#classOf[precede.words[at]!]!]! += precede.counts[at]!;
    return {
      after,
      before,
      afters: filled(after),
      befores: filled(before),
      beside,
      total: this.#totals[word]!,
    };
  }

  /** What the pairs of classes would gain by a word in a class. */
  #gain(to: number, { after, before, afters, befores, beside, total }: Load): number {
    const logs = this.#logs;
    const pairs = this.#pairs;
    const classes = this.#classes;
    let gain = 2 * (logs[this.#sizes[to]!]! - logs[this.#sizes[to]! + total]!);
    for (let at = 0; at < afters.length; at++) {
      const of = afters[at]!;
      const old = pairs[to * classes + of]!;
      if (of !== to) gain += logs[old + after[of]!]! - logs[old]!;
    }
    for (let at = 0; at < befores.length; at++) {
      const of = befores[at]!;
      const old = pairs[of * classes + to]!;
      if (of !== to) gain += logs[old + before[of]!]! - logs[old]!;
    }
    const own = pairs[to * classes + to]!;
    return gain + logs[own + after[to]! + before[to]! + beside]! - logs[own]!;
  }

  #move(of: number, { after, before, afters, befores, beside, total }: Load, sign: 1 | -1): void {
    const classes = this.#classes;
    for (const next of afters) this.#pairs[of * classes + next]! += sign * after[next]!;
    for (const last of befores) this.#pairs[last * classes + of]! += sign * before[last]!;
    this.#pairs[of * classes + of]! += sign * beside;
    this.#sizes[of]! += sign * total;
  }
}

/** The words seen often enough, the most frequent first. */
function frequent(sentences: readonly Int32Array[], least: number): number[] {
  const counts = new Map<number, number>();
  for (const sentence of sentences)
    for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word, count]) => count >= least && word !== 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([word]) => word);
}

/** How often each word stands before each other: `first * size + second`, by number. */
function linksOf(
  sentences: readonly Int32Array[],
  ids: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const size = ids.size + FIXED;
  const links = new Map<number, number>();
  const link = (a: number, b: number): void => {
    links.set(a * size + b, (links.get(a * size + b) ?? 0) + 1);
  };
  for (const sentence of sentences) {
    let last = EDGE;
    for (const word of sentence) {
      const id = ids.get(word) ?? RARE;
      link(last, id);
      last = id;
    }
    link(last, EDGE);
  }
  return links;
}

function filled(counts: Float64Array): number[] {
  const found: number[] = [];
  for (let at = 0; at < counts.length; at++) if (counts[at]! > 0) found.push(at);
  return found;
}
