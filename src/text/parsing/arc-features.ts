import { blend1, blend2 } from "../learned/hash.ts";
import { type ParseInput, stepsOf } from "./input.ts";
import type { PairGuesses } from "./pairs.ts";

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
  out[n++] = blend1(1, s0w);
  out[n++] = blend1(3, s0x);
  out[n++] = blend1(7, b0w);
  out[n++] = blend1(9, b0x);
  out[n++] = blend1(10, tagged[b1]!);
  out[n++] = blend1(12, tagged[b2]!);
  out[n++] = blend1(15, s0e);
  out[n++] = blend1(16, b0e);
  out[n++] = blend2(21, s0x, b0t);
  out[n++] = blend2(22, s0t, b0x);
  out[n++] = blend1(24, s0b0);
  out[n++] = blend2(25, b0t, b1t);
  out[n++] = blend2(27, s0e, b0t);
  out[n++] = blend2(28, s0t, b0e);
  out[n++] = blend2(40, s0b0, b1t);
  out[n++] = blend2(41, (b0t << 8) | b1t, tags[b2]!);
  out[n++] = blend2(48, s0x, (b0t << 8) | b1t);
  out[n++] = blend2(49, b0x, (s0t << 8) | b1t);
  out[n++] = blend2(38, s0b0, words[b1]!);
  out[n++] = blend2(90, s0b0, near);
  out[n++] = blend2(92, s0w, near);
  out[n++] = blend2(93, b0w, near);
  out[n++] = blend2(94, s0b0, between);
  out[n++] = blend2(100, s0b0, toLeft);
  out[n++] = blend2(107, b0w, toLeft);
  return frontClasses(input, { ...to, count: n });
}

/** The features of the classes of the two words and of the one after them. */
function frontClasses(
  { words, classes, tags, length }: ParseInput,
  { top: s0, front: b0, out, count }: PairTarget & { readonly front: number },
): number {
  const b1 = b0 < length ? b0 + 1 : 0;
  const s0c = classes[s0]!;
  const b0c = classes[b0]!;
  const b1c = classes[b1]!;
  const s0b0 = (tags[s0]! << 8) | tags[b0]!;
  let n = count;
  out[n++] = blend1(120, s0c);
  out[n++] = blend1(121, b0c);
  out[n++] = blend1(122, b1c);
  out[n++] = blend2(123, s0c, b0c);
  out[n++] = blend2(124, s0c, tags[b0]!);
  out[n++] = blend2(125, tags[s0]!, b0c);
  out[n++] = blend2(126, s0b0, b1c);
  out[n++] = blend2(127, s0c, words[b0]!);
  out[n++] = blend2(128, words[s0]!, b0c);
  out[n++] = blend2(129, b0c, b1c);
  out[n++] = blend2(119, s0b0, (s0c << 10) | b0c);
  return n;
}

/** The features of the two topmost words of the stack that hold wherever the two meet; returns how many there are now. */
export function stackFeatures(input: ParseInput, to: PairTarget & { readonly below: number }): number {
  const { words, tagged, endings, classes, tags, marks, verbs } = input;
  const { top: s0, below: s1, guesses, out } = to;
  const s0w = words[s0]!;
  const s1w = words[s1]!;
  const s0t = tags[s0]!;
  const s1t = tags[s1]!;
  const s0x = tagged[s0]!;
  const s1x = tagged[s1]!;
  const s1s0 = (s1t << 8) | s0t;
  const s0c = classes[s0]!;
  const s1c = classes[s1]!;
  const far = stepsOf(s0 - s1);
  const within =
    s1 === 0 ? 15 : Math.min(3, marks[s0]! - marks[s1 + 1]!) * 4 + Math.min(3, verbs[s0]! - verbs[s1 + 1]!);
  const toRight = guesses.of(s1, s0);
  let n = to.count;
  out[n++] = blend1(4, s1w);
  out[n++] = blend1(6, s1x);
  out[n++] = blend1(17, endings[s1]!);
  out[n++] = blend2(31, s1x, s0t);
  out[n++] = blend2(32, s1t, s0x);
  out[n++] = blend1(34, s1s0);
  out[n++] = blend2(91, s1s0, far);
  out[n++] = blend2(95, s1s0, within);
  out[n++] = blend2(96, s1x, far);
  out[n++] = blend2(97, s0x, far * 16 + within);
  out[n++] = blend2(101, s1s0, toRight);
  out[n++] = blend2(108, s1w, toRight);
  out[n++] = blend1(130, s1c);
  out[n++] = blend2(131, s1c, s0c);
  out[n++] = blend2(132, s1c, s0t);
  out[n++] = blend2(133, s1t, s0c);
  out[n++] = blend2(134, s1c, s0w);
  out[n++] = blend2(135, s1w, s0c);
  out[n++] = blend2(136, s1s0, (s1c << 10) | s0c);
  return n;
}
