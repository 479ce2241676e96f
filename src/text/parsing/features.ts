import { mix1, mix2 } from "../learned/hash.ts";
import { type ParseInput, stepsOf } from "./input.ts";
import type { PairGuesses } from "./pairs.ts";
import type { StatePool } from "./pool.ts";

/** The most features of one state. */
export const MAX_FEATURES = 112;

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

/** Two words whose features are wanted, and where they go: at `count` and after. */
interface PairTarget {
  readonly top: number;
  readonly guesses: PairGuesses;
  readonly out: Int32Array;
  readonly count: number;
}

/** The features of the top of the stack and the front of the queue that hold wherever the two meet; returns how many there are now. */
export function frontFeatures(input: ParseInput, to: PairTarget & { readonly front: number }): number {
  const { words, tagged, endings, tags, marks, verbs, length } = input;
  const { top: s0, front: b0, guesses, out } = to;
  const b1 = b0 < length ? b0 + 1 : 0;
  const b2 = b0 < length - 1 ? b0 + 2 : 0;
  const s0w = words[s0]!;
  const b0w = words[b0]!;
  const s0t = tags[s0]!;
  const b0t = tags[b0]!;
  const b1t = tags[b1]!;
  const s0x = tagged[s0]!;
  const b0x = tagged[b0]!;
  const s0e = endings[s0]!;
  const b0e = endings[b0]!;
  const s0b0 = (s0t << 8) | b0t;
  const near = stepsOf(b0 - s0);
  const between =
    s0 === 0 ? 15 : Math.min(3, marks[b0]! - marks[s0 + 1]!) * 4 + Math.min(3, verbs[b0]! - verbs[s0 + 1]!);
  const toLeft = guesses.of(b0, s0);
  let n = to.count;
  out[n++] = mix1(1, s0w);
  out[n++] = mix1(3, s0x);
  out[n++] = mix1(7, b0w);
  out[n++] = mix1(9, b0x);
  out[n++] = mix1(10, tagged[b1]!);
  out[n++] = mix1(12, tagged[b2]!);
  out[n++] = mix1(15, s0e);
  out[n++] = mix1(16, b0e);
  out[n++] = mix2(20, s0x, b0x);
  out[n++] = mix2(21, s0x, b0t);
  out[n++] = mix2(22, s0t, b0x);
  out[n++] = mix2(23, s0w, b0w);
  out[n++] = mix1(24, s0b0);
  out[n++] = mix2(25, b0t, b1t);
  out[n++] = mix2(26, s0e, b0e);
  out[n++] = mix2(27, s0e, b0t);
  out[n++] = mix2(28, s0t, b0e);
  out[n++] = mix2(40, s0b0, b1t);
  out[n++] = mix2(41, (b0t << 8) | b1t, tags[b2]!);
  out[n++] = mix2(48, s0x, (b0t << 8) | b1t);
  out[n++] = mix2(49, b0x, (s0t << 8) | b1t);
  out[n++] = mix2(38, s0b0, words[b1]!);
  out[n++] = mix2(90, s0b0, near);
  out[n++] = mix2(92, s0w, near);
  out[n++] = mix2(93, b0w, near);
  out[n++] = mix2(94, s0b0, between);
  out[n++] = mix2(100, s0b0, toLeft);
  out[n++] = mix2(107, b0w, toLeft);
  return n;
}

/** The features of the two topmost words of the stack that hold wherever the two meet; returns how many there are now. */
export function stackFeatures(input: ParseInput, to: PairTarget & { readonly below: number }): number {
  const { words, tagged, endings, tags, marks, verbs } = input;
  const { top: s0, below: s1, guesses, out } = to;
  const s0w = words[s0]!;
  const s1w = words[s1]!;
  const s0t = tags[s0]!;
  const s1t = tags[s1]!;
  const s0x = tagged[s0]!;
  const s1x = tagged[s1]!;
  const s0e = endings[s0]!;
  const s1e = endings[s1]!;
  const s1s0 = (s1t << 8) | s0t;
  const far = stepsOf(s0 - s1);
  const within =
    s1 === 0 ? 15 : Math.min(3, marks[s0]! - marks[s1 + 1]!) * 4 + Math.min(3, verbs[s0]! - verbs[s1 + 1]!);
  const toRight = guesses.of(s1, s0);
  let n = to.count;
  out[n++] = mix1(4, s1w);
  out[n++] = mix1(6, s1x);
  out[n++] = mix1(17, s1e);
  out[n++] = mix2(30, s1x, s0x);
  out[n++] = mix2(31, s1x, s0t);
  out[n++] = mix2(32, s1t, s0x);
  out[n++] = mix2(33, s1w, s0w);
  out[n++] = mix1(34, s1s0);
  out[n++] = mix2(35, s1e, s0e);
  out[n++] = mix2(91, s1s0, far);
  out[n++] = mix2(95, s1s0, within);
  out[n++] = mix2(96, s1x, far);
  out[n++] = mix2(97, s0x, far * 16 + within);
  out[n++] = mix2(101, s1s0, toRight);
  out[n++] = mix2(108, s1w, toRight);
  return n;
}

/** All other features of a state; returns how many there are now. */
export function otherFeatures(
  input: ParseInput,
  pool: StatePool,
  to: FeatureTarget & { readonly count: number },
): number {
  const { words, tagged, tags, coarse, length } = input;
  const { word, below, left1, left2, right1, right2, leftKinds, rightKinds, leftCount, rightCount } = pool;
  const { out, guesses } = to;
  const c0 = pool.top[to.state]!;
  const c1 = below[c0]!;
  const cb = pool.front[to.state]!;
  const s0 = word[c0]!;
  const s1 = word[c1]!;
  const s2 = word[below[c1]!]!;
  const b0 = word[cb]!;
  const b1 = b0 < length ? b0 + 1 : 0;
  const s0w = words[s0]!;
  const s1w = words[s1]!;
  const b0w = words[b0]!;
  const s0t = tags[s0]!;
  const s1t = tags[s1]!;
  const b0t = tags[b0]!;
  const b1t = tags[b1]!;
  const s0x = tagged[s0]!;
  const s1x = tagged[s1]!;
  const b0x = tagged[b0]!;
  const s0b0 = (s0t << 8) | b0t;
  const s1s0 = (s1t << 8) | s0t;
  const s0l = left1[c0]!;
  const s0r = right1[c0]!;
  const s1l = left1[c1]!;
  const s1r = right1[c1]!;
  const b0l = left1[cb]!;
  let n = to.count;
  out[n++] = mix1(14, tagged[s2]!);

  out[n++] = mix2(36, s1x, b0t);
  out[n++] = mix2(37, s1w, b0w);

  out[n++] = mix2(42, s1s0, b0t);
  out[n++] = mix2(43, s1s0, tags[s2]!);
  out[n++] = mix2(44, s1s0, (b0t << 8) | b1t);
  out[n++] = mix2(45, s1x, s0b0);
  out[n++] = mix2(46, s0x, (s1t << 8) | b0t);
  out[n++] = mix2(47, b0x, s1s0);

  out[n++] = mix2(50, s0b0, tags[s0l]!);
  out[n++] = mix2(51, s0b0, tags[s0r]!);
  out[n++] = mix2(52, s0b0, tags[b0l]!);
  out[n++] = mix2(53, s1s0, tags[s1r]!);
  out[n++] = mix2(54, s1s0, tags[s1l]!);
  out[n++] = mix2(55, s1s0, tags[s0l]!);
  out[n++] = mix2(56, s1s0, tags[s0r]!);
  out[n++] = mix1(60, tagged[s0l]!);
  out[n++] = mix1(61, tagged[s0r]!);
  out[n++] = mix1(62, tagged[b0l]!);
  out[n++] = mix1(63, tagged[s1r]!);
  out[n++] = mix2(64, s0t, (coarse[s0l]! << 8) | coarse[left2[c0]!]!);
  out[n++] = mix2(65, s0t, (coarse[s0r]! << 8) | coarse[right2[c0]!]!);
  out[n++] = mix2(66, b0t, (coarse[b0l]! << 8) | coarse[left2[cb]!]!);
  out[n++] = mix2(67, s1t, (coarse[s1r]! << 8) | coarse[right2[c1]!]!);
  out[n++] = mix2(70, s1s0, words[s0l]!);
  out[n++] = mix2(71, s1w, words[s0l]!);
  out[n++] = mix2(72, s0w, words[s0r]!);
  out[n++] = mix2(73, s0b0, words[s0l]!);

  out[n++] = mix2(75, s0w, leftKinds[c0]!);
  out[n++] = mix2(76, s0t, leftKinds[c0]!);
  out[n++] = mix2(77, s0w, rightKinds[c0]!);
  out[n++] = mix2(78, s0t, rightKinds[c0]!);
  out[n++] = mix2(79, s1w, rightKinds[c1]!);
  out[n++] = mix2(80, s1s0, rightKinds[c1]!);
  out[n++] = mix2(82, b0t, leftKinds[cb]!);
  out[n++] = mix2(83, s0b0, (Math.min(7, leftCount[c0]!) << 4) | Math.min(7, rightCount[c0]!));
  out[n++] = mix2(84, s1s0, (Math.min(7, leftCount[c1]!) << 4) | Math.min(7, rightCount[c1]!));
  out[n++] = mix2(85, s0b0, leftKinds[cb]!);
  out[n++] = mix2(86, s1s0, leftKinds[c0]!);

  const toLeft = guesses.of(b0, s0);
  const toRight = guesses.of(s1, s0);
  out[n++] = mix2(102, (toLeft << 8) | b0t, leftKinds[cb]!);
  out[n++] = mix2(103, (toRight << 8) | s1t, rightKinds[c1]!);
  out[n++] = mix2(104, (toRight << 8) | s1t, leftKinds[c1]!);
  out[n++] = mix2(105, s0t, (toLeft << 8) | toRight);
  out[n++] = mix2(106, s0x, (toLeft << 8) | toRight);
  out[n++] = mix2(109, s0t, (guesses.of(s0, s0l) << 8) | guesses.of(s0, s0r));
  out[n++] = mix2(110, s1s0, guesses.of(s1, s1r));
  out[n++] = mix2(111, s0b0, guesses.of(s0, s0r));
  out[n++] = mix2(112, s0b0, guesses.of(b0, b0l));
  out[n++] = mix2(113, s1s0, guesses.of(s0, s0l));
  out[n++] = mix2(114, s0b0, leftKinds[c0]!);
  return n;
}
