import type { LinearModel } from "../learned/linear.ts";
import { MAX_FEATURES } from "./features.ts";
import type { ParseInput } from "./input.ts";
import { PairGuesses } from "./pairs.ts";
import { PartScores, type Scorer } from "./parts.ts";
import { ACTIONS, RIGHT, SHIFT, StatePool } from "./pool.ts";

/** How many parses are kept after each action. */
export interface BeamSize {
  readonly width: number;
  /** A parse whose score is further behind the best is dropped. Defaults to none. */
  readonly reach?: number;
}

/** A beam over parses: keeps the best few states after each action. Holds the memory of the sentence it is at. */
export class Beam {
  readonly pool = new StatePool();
  readonly guesses = new PairGuesses();
  readonly features = new Int32Array(MAX_FEATURES);
  readonly scores = new Float64Array(ACTIONS);
  readonly #parts = new PartScores(this.features);
  readonly #width: number;
  readonly #reach: number;
  #current: Int32Array;
  #next: Int32Array;
  #size = 0;
  // The candidates for the next step, the best first: the state they come from, the action, the score.
  readonly #from: Int32Array;
  readonly #action: Uint8Array;
  readonly #score: Float64Array;

  constructor({ width, reach = Number.POSITIVE_INFINITY }: BeamSize) {
    this.#width = width;
    this.#reach = reach;
    this.#current = new Int32Array(width);
    this.#next = new Int32Array(width);
    this.#from = new Int32Array(width + 1);
    this.#action = new Uint8Array(width + 1);
    this.#score = new Float64Array(width + 1);
  }

  /** Starts a sentence. `pairs` guesses relations; `spare` is room for states beside the beam's. */
  start(input: ParseInput, { pairs, spare }: { readonly pairs: LinearModel; readonly spare: number }): void {
    this.pool.start(input.length, 2 * input.length * this.#width + 1 + spare);
    this.guesses.start(input, pairs);
    this.#parts.start(input.length);
    this.#current[0] = 0;
    this.#size = 1;
  }

  /**
   * Takes each state of the beam one action further, keeps the best, and returns the very best. `handicap` is added to the score of an
   * action: a trainer's, for wrong ones.
   */
  step(
    input: ParseInput,
    {
      score,
      handicap,
    }: { readonly score: Scorer; readonly handicap?: (state: number, action: number) => number },
  ): number {
    const { pool, guesses } = this;
    const scoring = { input, pool, guesses, score };
    let found = 0;
    for (let at = 0; at < this.#size; at++) {
      const state = this.#current[at]!;
      this.#parts.score(state, scoring, this.scores);
      for (let action = SHIFT; action <= RIGHT; action++) {
        if (!pool.allows(state, action)) continue;
        const ahead = handicap ? handicap(state, action) : 0;
        found = this.#offer(found, {
          state,
          action,
          score: pool.score[state]! + this.scores[action]! + ahead,
        });
      }
    }
    const limit = this.#score[0]! - this.#reach;
    while (found > 1 && this.#score[found - 1]! < limit) found--;
    for (let at = 0; at < found; at++) {
      const state = pool.take(this.#from[at]!, this.#action[at]!, guesses);
      pool.score[state] = this.#score[at]!;
      this.#next[at] = state;
    }
    [this.#current, this.#next] = [this.#next, this.#current];
    this.#size = found;
    return this.#current[0]!;
  }

  /** Puts a candidate in its place among the best; the earlier one wins a tie. */
  #offer(found: number, candidate: { state: number; action: number; score: number }): number {
    let at = found;
    if (found === this.#width) {
      if (candidate.score <= this.#score[found - 1]!) return found;
      at = found - 1;
    }
    while (at > 0 && this.#score[at - 1]! < candidate.score) {
      this.#from[at] = this.#from[at - 1]!;
      this.#action[at] = this.#action[at - 1]!;
      this.#score[at] = this.#score[at - 1]!;
      at--;
    }
    this.#from[at] = candidate.state;
    this.#action[at] = candidate.action;
    this.#score[at] = candidate.score;
    return Math.min(this.#width, found + 1);
  }
}
