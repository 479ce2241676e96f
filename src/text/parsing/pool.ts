import { bitOf, type PairGuesses } from "./pairs.ts";

/** What an action does. `LEFT`: the front of the queue heads the top of the stack. `RIGHT`: the word below the top heads it. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const ACTIONS = 3;

/**
 * Many parses in the making that share what they have in common: the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011) over
 * cells that never change once made. A cell is a word with the outermost dependants it has so far; a state is the cell on top of the
 * stack and the cell at the front of the queue. An action makes one state and at most two cells. Cell 0 is nothing.
 */
export class StatePool {
  length = 0;
  cells = 0;
  states = 0;
  // Of a cell: its word, the cell below it on the stack, its two outermost dependants on each side, their relations (as guessed) as bits, their number.
  word = new Int32Array(1024);
  below = new Int32Array(1024);
  left1 = new Int32Array(1024);
  left2 = new Int32Array(1024);
  right1 = new Int32Array(1024);
  right2 = new Int32Array(1024);
  leftKinds = new Int32Array(1024);
  rightKinds = new Int32Array(1024);
  leftCount = new Int32Array(1024);
  rightCount = new Int32Array(1024);
  // Of a state: its cells, its score, the state before and the action that led here.
  top = new Int32Array(1024);
  front = new Int32Array(1024);
  score = new Float64Array(1024);
  parent = new Int32Array(1024);
  action = new Uint8Array(1024);

  /** Starts a sentence; the first state is 0. `most` is how many states it can come to. */
  start(length: number, most: number): void {
    this.length = length;
    if (this.top.length < most + 1) this.#growStates(most + 1);
    if (this.word.length < 2 * most + 4) this.#growCells(2 * most + 4);
    this.cells = 1;
    this.states = 0;
    this.top[0] = 0;
    this.front[0] = this.#cell(1);
    this.score[0] = 0;
    this.parent[0] = -1;
    this.states = 1;
  }

  /** Whether a state allows an action. Only one word hangs from the root: the last that is left. */
  allows(state: number, action: number): boolean {
    const atRoot = this.word[this.front[state]!]! > this.length;
    if (action === SHIFT) return !atRoot;
    const top = this.top[state]!;
    if (top === 0) return false;
    const alone = this.below[top] === 0;
    return action === RIGHT ? !alone : !atRoot || alone;
  }

  /** The state after an action. */
  take(from: number, action: number, guesses: PairGuesses): number {
    const state = this.states++;
    const top = this.top[from]!;
    const front = this.front[from]!;
    this.parent[state] = from;
    this.action[state] = action;
    this.front[state] = front;
    if (action === SHIFT) {
      const pushed = this.#copy(front);
      this.below[pushed] = top;
      this.top[state] = pushed;
      this.front[state] = this.#cell(this.word[front]! + 1);
    } else if (action === LEFT) {
      const head = this.#copy(front);
      const child = this.word[top]!;
      this.left2[head] = this.left1[head]!;
      this.left1[head] = child;
      this.leftKinds[head]! |= bitOf(guesses.of(this.word[head]!, child));
      this.leftCount[head]!++;
      this.front[state] = head;
      this.top[state] = this.below[top]!;
    } else {
      const head = this.#copy(this.below[top]!);
      const child = this.word[top]!;
      this.right2[head] = this.right1[head]!;
      this.right1[head] = child;
      this.rightKinds[head]! |= bitOf(guesses.of(this.word[head]!, child));
      this.rightCount[head]!++;
      this.top[state] = head;
    }
    return state;
  }

  /** Writes the heads that the actions up to a state have set, from 1; the root is `length + 1`, 0 is none yet. */
  headsOf(state: number, heads: Int32Array): void {
    for (let at = state; this.parent[at]! >= 0; at = this.parent[at]!) {
      const before = this.parent[at]!;
      const child = this.word[this.top[before]!]!;
      if (this.action[at] === LEFT) heads[child] = this.word[this.front[before]!]!;
      else if (this.action[at] === RIGHT) heads[child] = this.word[this.below[this.top[before]!]!]!;
    }
  }

  #cell(word: number): number {
    const cell = this.cells++;
    this.word[cell] = word;
    this.below[cell] = 0;
    this.left1[cell] = this.left2[cell] = this.right1[cell] = this.right2[cell] = 0;
    this.leftKinds[cell] = this.rightKinds[cell] = this.leftCount[cell] = this.rightCount[cell] = 0;
    return cell;
  }

  #copy(from: number): number {
    const cell = this.cells++;
    this.word[cell] = this.word[from]!;
    this.below[cell] = this.below[from]!;
    this.left1[cell] = this.left1[from]!;
    this.left2[cell] = this.left2[from]!;
    this.right1[cell] = this.right1[from]!;
    this.right2[cell] = this.right2[from]!;
    this.leftKinds[cell] = this.leftKinds[from]!;
    this.rightKinds[cell] = this.rightKinds[from]!;
    this.leftCount[cell] = this.leftCount[from]!;
    this.rightCount[cell] = this.rightCount[from]!;
    return cell;
  }

  #growStates(size: number): void {
    this.top = new Int32Array(size);
    this.front = new Int32Array(size);
    this.score = new Float64Array(size);
    this.parent = new Int32Array(size);
    this.action = new Uint8Array(size);
  }

  #growCells(size: number): void {
    this.word = new Int32Array(size);
    this.below = new Int32Array(size);
    this.left1 = new Int32Array(size);
    this.left2 = new Int32Array(size);
    this.right1 = new Int32Array(size);
    this.right2 = new Int32Array(size);
    this.leftKinds = new Int32Array(size);
    this.rightKinds = new Int32Array(size);
    this.leftCount = new Int32Array(size);
    this.rightCount = new Int32Array(size);
  }
}
