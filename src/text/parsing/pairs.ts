import { blend1, blend2 } from "../learned/hash.ts";
import { addScores, bestOf, type LinearModel } from "../learned/linear.ts";
import { type ParseInput, stepsOf } from "./input.ts";

/** The most features of one pair of words. */
export const MAX_PAIR_FEATURES = 32;

/** Relations as bits: the first of a model's list have a bit each, all others share the last. */
const LAST_BIT = 30;

/** Writes the features of an arc from a head to a word that does not exist yet; returns how many. */
export function pairFeatures(
  input: ParseInput,
  arc: { readonly head: number; readonly word: number },
  out: Int32Array,
): number {
  const { words, tagged, endings, classes, tags, marks, verbs } = input;
  const { head: h, word: c } = arc;
  const side = c < h ? 0 : 1;
  const low = side === 0 ? c : h;
  const high = side === 0 ? h : c;
  const gap = Math.min(3, marks[high]! - marks[low + 1]!) * 4 + Math.min(3, verbs[high]! - verbs[low + 1]!);
  const pair = (((tags[c]! << 8) | tags[h]!) << 1) | side;
  const cx = tagged[c]!;
  let n = 0;
  out[n++] = blend1(1, pair);
  out[n++] = blend2(2, cx, (tags[h]! << 1) | side);
  out[n++] = blend2(3, tagged[h]!, (tags[c]! << 1) | side);
  out[n++] = blend2(4, words[c]!, words[h]!);
  out[n++] = blend2(5, cx, side);
  out[n++] = blend2(6, pair, endings[c]!);
  out[n++] = blend2(7, pair, endings[h]!);
  out[n++] = blend2(8, pair, stepsOf(high - low));
  out[n++] = blend2(9, pair, tags[c - 1]!);
  out[n++] = blend2(10, pair, tags[c + 1]!);
  out[n++] = blend2(11, pair, gap);
  out[n++] = blend2(12, pair, words[c - 1]!);
  out[n++] = blend2(13, pair, c > 1 ? tagged[c - 2]! : 0);
  out[n++] = blend2(14, pair, tags[h - 1]!);
  out[n++] = blend2(15, pair, words[c + 1]!);
  out[n++] = blend2(16, pair, classes[c]!);
  out[n++] = blend2(17, pair, classes[h]!);
  out[n++] = blend2(18, (classes[c]! << 1) | side, classes[h]!);
  return n;
}

/** First guesses at the relation of any two words of one sentence, each made once and kept. */
export class PairGuesses {
  #model: LinearModel | null = null;
  readonly #features = new Int32Array(MAX_PAIR_FEATURES);
  #scores = new Int32Array(0);
  #known = new Uint8Array(0);
  #width = 0;
  #input: ParseInput | null = null;

  /** Starts a sentence, with the model that guesses. */
  start(input: ParseInput, model: LinearModel): void {
    this.#input = input;
    this.#model = model;
    if (this.#scores.length !== model.classes) this.#scores = new Int32Array(model.classes);
    this.#width = input.length + 2;
    const size = this.#width * this.#width;
    if (this.#known.length < size) this.#known = new Uint8Array(2 * size);
    else this.#known.fill(0, 0, size);
  }

  /** The relation, from 1, that `word` would have to `head`; 0 where either is nothing. */
  of(head: number, word: number): number {
    if (head === 0 || word === 0) return 0;
    const at = head * this.#width + word;
    const known = this.#known[at]!;
    if (known !== 0) return known;
    this.#scores.fill(0);
    const count = pairFeatures(this.#input!, { head, word }, this.#features);
    addScores(this.#model!, this.#features, { count, scores: this.#scores });
    const found = bestOf(this.#scores) + 1;
    this.#known[at] = found;
    return found;
  }
}

/** The bit of a relation, counted from 1. */
export function bitOf(relation: number): number {
  return 1 << Math.min(LAST_BIT, relation - 1);
}
