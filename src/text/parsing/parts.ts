import { frontFeatures, stackFeatures } from "./arc-features.ts";
import { otherFeatures, wordsOf } from "./features.ts";
import type { ParseInput } from "./input.ts";
import type { PairGuesses } from "./pairs.ts";
import { ACTIONS, type StatePool } from "./pool.ts";

/** Adds up what a state's features say for each action. */
export type Scorer = (features: Int32Array, count: number, scores: Float64Array) => void;

/** What is needed to score the states of one sentence. */
export interface Scoring {
  readonly input: ParseInput;
  readonly pool: StatePool;
  readonly guesses: PairGuesses;
  readonly score: Scorer;
}

/**
 * The parts of states' scores that hang on two words alone, kept for one sentence: the states of a beam, and a state and those after it,
 * mostly share them.
 */
export class PartScores {
  readonly #features: Int32Array;
  readonly #part = new Float64Array(ACTIONS);
  #width = 0;
  #fronts = new Float64Array(0);
  #stacks = new Float64Array(0);
  #known = new Uint8Array(0);

  /** `features`: room for those of one state. */
  constructor(features: Int32Array) {
    this.#features = features;
  }

  /** Starts a sentence of so many words. */
  start(length: number): void {
    this.#width = length + 2;
    const size = this.#width * this.#width;
    if (this.#known.length >= size) this.#known.fill(0, 0, size);
    else {
      this.#known = new Uint8Array(2 * size);
      this.#fronts = new Float64Array(2 * size * ACTIONS);
      this.#stacks = new Float64Array(2 * size * ACTIONS);
    }
  }

  /** Writes the score of each action in a state to `scores`. */
  score(state: number, scoring: Scoring, scores: Float64Array): void {
    const { input, pool, guesses, score } = scoring;
    const out = this.#features;
    const { front, top, below } = wordsOf(pool, state);
    scores.fill(0);
    score(out, otherFeatures(input, pool, { state, guesses, out, count: 0 }), scores);
    const atFront = top * this.#width + front;
    if ((this.#known[atFront]! & 1) === 0) {
      const count = frontFeatures(input, { front, top, guesses, out, count: 0 });
      this.#keep(this.#fronts, { at: atFront, count, score });
      this.#known[atFront]! |= 1;
    }
    const atStack = below * this.#width + top;
    if ((this.#known[atStack]! & 2) === 0) {
      const count = stackFeatures(input, { top, below, guesses, out, count: 0 });
      this.#keep(this.#stacks, { at: atStack, count, score });
      this.#known[atStack]! |= 2;
    }
    for (let action = 0; action < ACTIONS; action++)
      scores[action]! +=
        this.#fronts[atFront * ACTIONS + action]! + this.#stacks[atStack * ACTIONS + action]!;
  }

  #keep(kept: Float64Array, { at, count, score }: { at: number; count: number; score: Scorer }): void {
    score(this.#features, count, this.#part.fill(0));
    kept.set(this.#part, at * ACTIONS);
  }
}
