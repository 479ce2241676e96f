import { addScores, bestOf, type LinearModel } from "../learned/linear.ts";
import { MAX_FEATURES, ownFeatures, type WordTable } from "./features.ts";

/** How many words are remembered: 2 ** 12 take some 2 MB. Set by hand. */
const BITS = 12;

/**
 * What the models say of words as they are written, for the words seen last: most words of a text come again. A word has one place, and
 * the next word of that place drives it out, so that the memory never grows. What is found does not depend on it.
 */
export class WordMemory {
  readonly #model: { readonly guess: LinearModel; readonly choose: LinearModel };
  readonly #classes: number;
  readonly #features = new Int32Array(MAX_FEATURES);
  readonly #scores: Int32Array;
  readonly #words: string[] = new Array<string>(2 ** BITS).fill("");
  readonly #settings = new Uint8Array(2 ** BITS).fill(255);
  readonly #guesses = new Uint8Array(2 ** BITS);
  readonly #sums: Int32Array;

  constructor(model: { readonly guess: LinearModel; readonly choose: LinearModel }) {
    this.#model = model;
    this.#classes = model.choose.classes;
    this.#scores = new Int32Array(this.#classes);
    this.#sums = new Int32Array(2 ** BITS * this.#classes);
  }

  /** The first guess at the tag of a word of a sentence, by its own features alone. */
  guess(table: WordTable, at: number): number {
    return this.#guesses[this.#place(table, at)]!;
  }

  /** Writes to `scores` what the model that chooses says of a word's own features. */
  scores(table: WordTable, at: number, scores: Int32Array): void {
    const start = this.#place(table, at) * this.#classes;
    for (let of = 0; of < this.#classes; of++) scores[of] = this.#sums[start + of]!;
  }

  #place(table: WordTable, at: number): number {
    const word = table.words[at]!;
    const setting = table.casing * 2 + (at === 0 ? 1 : 0);
    const place =
      (table.forms[at + 2]! ^ Math.imul(table.shapes[at + 2]! * 6 + setting, 0x9e3779b1)) >>> (32 - BITS);
    if (this.#words[place] === word && this.#settings[place] === setting) return place;
    const { guess, choose } = this.#model;
    const scores = this.#scores;
    const count = ownFeatures(table, at, this.#features);
    addScores(guess, this.#features, { count, scores: scores.fill(0) });
    this.#guesses[place] = bestOf(scores);
    addScores(choose, this.#features, { count, scores: scores.fill(0) });
    this.#sums.set(scores, place * this.#classes);
    this.#words[place] = word;
    this.#settings[place] = setting;
    return place;
  }
}
