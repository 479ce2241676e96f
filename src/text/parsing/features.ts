import { blend1, blend2 } from "../learned/hash.ts";
import { frontFeatures, stackFeatures } from "./arc-features.ts";
import type { ParseInput } from "./input.ts";
import type { PairGuesses } from "./pairs.ts";
import type { StatePool } from "./pool.ts";

/** The most features of one state. */
export const MAX_FEATURES = 192;

/** Which state the features are of, what the relations look like, and where the features go. */
export interface FeatureTarget {
  readonly state: number;
  readonly guesses: PairGuesses;
  readonly out: Int32Array;
}

/**
 * Writes the features of a state to `out`; returns how many. s0, s1, s2 are the topmost words of the stack, b0, b1, b2 the first of the
 * queue; w is a word, t its tag, x both. After Zhang and Nivre (2011); relations
 * are first guesses, also those that the next arc would have.
 */
export function stateFeatures(input: ParseInput, pool: StatePool, to: FeatureTarget): number {
  const { guesses, out } = to;
  const { front, top, below } = wordsOf(pool, to.state);
  let count = frontFeatures(input, { front, top, guesses, out, count: 0 });
  count = stackFeatures(input, { top, below, guesses, out, count });
  return otherFeatures(input, pool, { ...to, count });
}

/** The word at the front of the queue, the one on top of the stack and the one below it. */
export function wordsOf(
  pool: StatePool,
  state: number,
): { readonly front: number; readonly top: number; readonly below: number } {
  const cell = pool.top[state]!;
  return {
    front: pool.word[pool.front[state]!]!,
    top: pool.word[cell]!,
    below: pool.word[pool.below[cell]!]!,
  };
}

/** All other features of a state; returns how many there are now. */
export function otherFeatures(
  input: ParseInput,
  pool: StatePool,
  to: FeatureTarget & { readonly count: number },
): number {
  const { words, tagged, classes, tags, coarse } = input;
  const { word, below, left1, left2, right1, right2 } = pool;
  const { out } = to;
  const c0 = pool.top[to.state]!;
  const c1 = below[c0]!;
  const cb = pool.front[to.state]!;
  const s0 = word[c0]!;
  const s1 = word[c1]!;
  const s2 = word[below[c1]!]!;
  const b0 = word[cb]!;
  const s0t = tags[s0]!;
  const s1t = tags[s1]!;
  const b0t = tags[b0]!;
  const s0b0 = (s0t << 8) | b0t;
  const s1s0 = (s1t << 8) | s0t;
  const s0l = left1[c0]!;
  const s0r = right1[c0]!;
  const s1r = right1[c1]!;
  const b0l = left1[cb]!;
  let n = to.count;
  out[n++] = blend1(14, tagged[s2]!);
  out[n++] = blend2(36, tagged[s1]!, b0t);
  out[n++] = blend2(37, words[s1]!, words[b0]!);
  out[n++] = blend2(43, s1s0, tags[s2]!);
  out[n++] = blend2(50, s0b0, tags[s0l]!);
  out[n++] = blend2(52, s0b0, tags[b0l]!);
  out[n++] = blend2(54, s1s0, tags[left1[c1]!]!);
  out[n++] = blend2(55, s1s0, tags[s0l]!);
  out[n++] = blend2(56, s1s0, tags[s0r]!);
  out[n++] = blend1(60, tagged[s0l]!);
  out[n++] = blend1(61, tagged[s0r]!);
  out[n++] = blend1(62, tagged[b0l]!);
  out[n++] = blend1(63, tagged[s1r]!);
  out[n++] = blend2(64, s0t, (coarse[s0l]! << 8) | coarse[left2[c0]!]!);
  out[n++] = blend2(65, s0t, (coarse[s0r]! << 8) | coarse[right2[c0]!]!);
  out[n++] = blend2(66, b0t, (coarse[b0l]! << 8) | coarse[left2[cb]!]!);
  out[n++] = blend2(67, s1t, (coarse[s1r]! << 8) | coarse[right2[c1]!]!);
  out[n++] = blend2(71, words[s1]!, words[s0l]!);
  out[n++] = blend2(72, words[s0]!, words[s0r]!);
  out[n++] = blend2(73, s0b0, words[s0l]!);
  out[n++] = blend2(143, s0b0, classes[s0l]!);
  return relationFeatures(input, pool, { ...to, count: n });
}

/** The features of the relations that the words' dependants have and that the next arc would have, as guessed. */
function relationFeatures(
  { words, tags }: ParseInput,
  pool: StatePool,
  to: FeatureTarget & { readonly count: number },
): number {
  const { word, below, left1, right1, leftKinds, rightKinds, leftCount, rightCount } = pool;
  const { out, guesses } = to;
  const c0 = pool.top[to.state]!;
  const c1 = below[c0]!;
  const cb = pool.front[to.state]!;
  const s0 = word[c0]!;
  const s1 = word[c1]!;
  const b0 = word[cb]!;
  const s0t = tags[s0]!;
  const s1t = tags[s1]!;
  const b0t = tags[b0]!;
  const s0b0 = (s0t << 8) | b0t;
  const s1s0 = (s1t << 8) | s0t;
  const toLeft = guesses.of(b0, s0);
  const toRight = guesses.of(s1, s0);
  const first = guesses.of(s0, left1[c0]!);
  let n = to.count;
  out[n++] = blend2(75, words[s0]!, leftKinds[c0]!);
  out[n++] = blend2(76, s0t, leftKinds[c0]!);
  out[n++] = blend2(77, words[s0]!, rightKinds[c0]!);
  out[n++] = blend2(78, s0t, rightKinds[c0]!);
  out[n++] = blend2(79, words[s1]!, rightKinds[c1]!);
  out[n++] = blend2(82, b0t, leftKinds[cb]!);
  out[n++] = blend2(83, s0b0, (Math.min(7, leftCount[c0]!) << 4) | Math.min(7, rightCount[c0]!));
  out[n++] = blend2(84, s1s0, (Math.min(7, leftCount[c1]!) << 4) | Math.min(7, rightCount[c1]!));
  out[n++] = blend2(86, s1s0, leftKinds[c0]!);
  out[n++] = blend2(102, (toLeft << 8) | b0t, leftKinds[cb]!);
  out[n++] = blend2(103, (toRight << 8) | s1t, rightKinds[c1]!);
  out[n++] = blend2(104, (toRight << 8) | s1t, leftKinds[c1]!);
  out[n++] = blend2(105, s0t, (toLeft << 8) | toRight);
  out[n++] = blend2(109, s0t, (first << 8) | guesses.of(s0, right1[c0]!));
  out[n++] = blend2(112, s0b0, guesses.of(b0, left1[cb]!));
  out[n++] = blend2(113, s1s0, first);
  out[n++] = blend2(114, s0b0, leftKinds[c0]!);
  return n;
}
