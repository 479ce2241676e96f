import { addScores, type LinearModel } from "../learned/linear.ts";
import { MAX_FEATURES, ownFeatures, type WordTable } from "./features.ts";

/** How many words are remembered: 2 ** 12 take some 2 MB. Set by hand. */
const BITS = 12;

/**
 * What the models say of words as they are written, for the words seen last: most words of a text come again. A word has one place, and
 * the next word of that place drives it out, so that the memory never grows. What is found does not depend on it.
 */
export class WordMemory {
  readonly #guess: LinearModel;
  readonly #choose: LinearModel;
  readonly #features = new Int32Array(MAX_FEATURES);
  readonly #scores: Int32Array;
  readonly #words: string[] = new Array<string>(2 ** BITS).fill("");
  readonly #settings = new Uint8Array(2 ** BITS).fill(255);
  /** Sums over at most 32 features of at most 127 each, so that two bytes hold them. */
  readonly #guesses: Int16Array;
  readonly #choices: Int16Array;

  constructor({ guess, choose }: { readonly guess: LinearModel; readonly choose: LinearModel }) {
    this.#guess = guess;
    this.#choose = choose;
    this.#scores = new Int32Array(choose.classes);
    this.#guesses = new Int16Array(2 ** BITS * choose.classes);
    this.#choices = new Int16Array(2 ** BITS * choose.classes);
  }

  /** Where what is known of a word of a sentence stands, until another word is asked for. */
  placeOf(table: WordTable, at: number): number {
    const word = table.words[at]!;
    const setting = table.casing * 2 + (at === 0 ? 1 : 0);
    const place =
      (table.forms[at + 2]! ^ Math.imul(table.shapes[at + 2]! * 6 + setting, 0x9e3779b1)) >>> (32 - BITS);
    if (this.#words[place] === word && this.#settings[place] === setting) return place;
    const count = ownFeatures(table, at, this.#features);
    this.#learn(this.#guess, { count, place, sums: this.#guesses });
    this.#learn(this.#choose, { count, place, sums: this.#choices });
    this.#words[place] = word;
    this.#settings[place] = setting;
    return place;
  }

  /** Writes to `scores` what the model that guesses says of the word at a place. */
  guesses(place: number, scores: Int32Array): void {
    const start = place * scores.length;
    for (let of = 0; of < scores.length; of++) scores[of] = this.#guesses[start + of]!;
  }

  /** Writes to `scores` what the model that chooses says of the word at a place. */
  choices(place: number, scores: Int32Array): void {
    const start = place * scores.length;
    for (let of = 0; of < scores.length; of++) scores[of] = this.#choices[start + of]!;
  }

  #learn(model: LinearModel, to: { count: number; place: number; sums: Int16Array }): void {
    addScores(model, this.#features, { count: to.count, scores: this.#scores.fill(0) });
    to.sums.set(this.#scores, to.place * model.classes);
  }
}
