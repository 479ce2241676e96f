import { blend1, blend2 } from "../learned/hash.ts";
import { addScores, bestOf, type LinearModel } from "../learned/linear.ts";
import { type ParseInput, stepsOf } from "./input.ts";

/** The most features of one arc. */
export const MAX_LABEL_FEATURES = 80;

/** A finished tree: who hangs from whom, and what stands beside whom. Words count from 1, the root is `length + 1`, 0 is nobody. */
export interface Tree {
  readonly heads: Int32Array;
  /** Each word's first and last dependant, and the next and the one before among its head's. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly next: Int32Array;
  readonly before: Int32Array;
  /** The UPOS of its dependants on either side, as bits. */
  readonly leftKinds: Int32Array;
  readonly rightKinds: Int32Array;
  /** The nearest verb or auxiliary that hangs from it on its left. */
  readonly auxiliary: Int32Array;
  /** Relations from 1, as they are found: heads first, then dependants from left to right. */
  readonly labels: Int32Array;
}

/** The tree of a sentence, without relations. */
export function treeOf(input: ParseInput, heads: Int32Array): Tree {
  const column = (): Int32Array => new Int32Array(input.length + 2);
  const tree: Tree = {
    heads,
    first: column(),
    last: column(),
    next: column(),
    before: column(),
    leftKinds: column(),
    rightKinds: column(),
    auxiliary: column(),
    labels: column(),
  };
  for (let at = 1; at <= input.length; at++) {
    const head = heads[at]!;
    if (tree.first[head] === 0) tree.first[head] = at;
    tree.before[at] = tree.last[head]!;
    if (tree.last[head] !== 0) tree.next[tree.last[head]!] = at;
    tree.last[head] = at;
    const kinds = at < head ? tree.leftKinds : tree.rightKinds;
    kinds[head]! |= 1 << input.coarse[at]!;
    if (at < head && input.verbs[at + 1]! > input.verbs[at]!) tree.auxiliary[head] = at;
  }
  return tree;
}

/** An arc of a tree whose features are wanted, and where they go. c is the word, h its head, g the head's head. */
interface Arc {
  readonly c: number;
  readonly h: number;
  readonly g: number;
  /** 0 where the word stands before its head, 1 after. */
  readonly side: number;
  /** The tags of the word and its head, and the side. */
  readonly pair: number;
  readonly out: Int32Array;
}

/** Writes the features of the arc to a word; returns how many. */
export function labelFeatures(
  input: ParseInput,
  tree: Tree,
  { word, out }: { readonly word: number; readonly out: Int32Array },
): number {
  const h = tree.heads[word]!;
  const side = word < h ? 0 : 1;
  const pair = (((input.tags[word]! << 8) | input.tags[h]!) << 1) | side;
  const arc: Arc = { c: word, h, g: h > input.length ? 0 : tree.heads[h]!, side, pair, out };
  let count = wordFeatures(input, arc);
  count = dependantFeatures(input, tree, { arc, count });
  count = siblingFeatures(input, tree, { arc, count });
  return classFeatures(input, tree, { arc, count });
}

/** The word, its head and the words beside them. */
function wordFeatures(input: ParseInput, { c, h, side, pair, out }: Arc): number {
  const { words, tagged, endings, tags, marks, verbs } = input;
  const [low, high] = c < h ? [c, h] : [h, c];
  const gap = Math.min(3, marks[high]! - marks[low + 1]!) * 4 + Math.min(3, verbs[high]! - verbs[low + 1]!);
  const steps = stepsOf(high - low) * 2 + side;
  const cw = words[c]!;
  const hw = words[h]!;
  const ct = tags[c]!;
  const cx = tagged[c]!;
  const hx = tagged[h]!;
  let n = 0;
  out[n++] = blend1(1, pair);
  out[n++] = blend1(2, cw);
  out[n++] = blend1(3, cx);
  out[n++] = blend2(4, hw, side);
  out[n++] = blend2(5, hx, side);
  out[n++] = blend2(6, cx, (tags[h]! << 1) | side);
  out[n++] = blend2(7, hx, (ct << 1) | side);
  out[n++] = blend2(8, cw, hw);
  out[n++] = blend2(9, cx, hx);
  out[n++] = blend2(10, pair, endings[c]!);
  out[n++] = blend2(11, pair, endings[h]!);
  out[n++] = blend2(12, pair, steps);
  out[n++] = blend2(13, pair, gap);
  out[n++] = blend2(14, ct, tags[c - 1]!);
  out[n++] = blend2(15, ct, tags[c + 1]!);
  out[n++] = blend2(16, pair, tags[c - 1]!);
  out[n++] = blend2(17, pair, tags[c + 1]!);
  out[n++] = blend2(18, pair, words[c - 1]!);
  out[n++] = blend2(19, pair, words[c + 1]!);
  out[n++] = blend2(20, pair, tags[h - 1]!);
  out[n++] = blend2(21, pair, tags[h + 1]!);
  out[n++] = blend2(22, cw, words[c + 1]!);
  out[n++] = blend2(23, cw, words[c - 1]!);
  return n;
}

/** What hangs from the word. */
function dependantFeatures(
  { words, tagged, tags }: ParseInput,
  { first, last, next, leftKinds, rightKinds, auxiliary }: Tree,
  { arc, count }: { readonly arc: Arc; readonly count: number },
): number {
  const { c, h, pair, out } = arc;
  const marker = first[c]!;
  const second = marker === 0 ? 0 : next[marker]!;
  let n = count;
  out[n++] = blend2(30, pair, words[marker]!);
  out[n++] = blend2(31, pair, tags[marker]!);
  out[n++] = blend2(32, tagged[c]!, words[marker]!);
  out[n++] = blend2(33, pair, (tags[marker]! << 8) | tags[second]!);
  out[n++] = blend2(34, pair, words[second]!);
  out[n++] = blend2(35, pair, leftKinds[c]!);
  out[n++] = blend2(36, pair, rightKinds[c]!);
  out[n++] = blend2(37, tagged[h]!, words[marker]!);
  out[n++] = blend2(38, pair, tags[last[c]!]!);
  out[n++] = blend2(39, tags[c]!, words[auxiliary[c]!]!);
  return n;
}

/** What else hangs from the head, and where the head hangs. */
function siblingFeatures(
  { words, tagged, tags, coarse }: ParseInput,
  { first, next, before, leftKinds, rightKinds, auxiliary, labels }: Tree,
  { arc, count }: { readonly arc: Arc; readonly count: number },
): number {
  const { c, h, g, pair, out } = arc;
  const sibling = before[c]!;
  const following = next[c]!;
  const label = labels[sibling]!;
  let n = count;
  out[n++] = blend2(40, pair, leftKinds[h]!);
  out[n++] = blend2(41, pair, rightKinds[h]!);
  out[n++] = blend2(42, pair, words[auxiliary[h]!]!);
  out[n++] = blend2(43, pair, tagged[sibling]!);
  out[n++] = blend2(44, pair, (label << 1) | (sibling !== 0 && sibling < h ? 1 : 0));
  out[n++] = blend2(45, pair, tagged[following]!);
  out[n++] = blend2(46, pair, (tags[sibling]! << 8) | tags[following]!);
  out[n++] = blend2(47, tagged[c]!, label);
  out[n++] = blend2(48, pair, labels[before[sibling]!]!);
  out[n++] = blend2(49, tagged[h]!, label);
  out[n++] = blend2(50, pair, labels[h]!);
  out[n++] = blend2(51, tagged[c]!, labels[h]!);
  out[n++] = blend2(52, pair, (tags[g]! << 1) | (g < h ? 1 : 0));
  out[n++] = blend2(53, pair, (labels[h]! << 8) | label);
  out[n++] = blend2(54, coarse[c]!, words[g]!);
  out[n++] = blend2(55, pair, words[first[h]!]!);
  return n;
}

/** The classes of the words. */
function classFeatures(
  { words, classes }: ParseInput,
  { first, before, labels }: Tree,
  { arc, count }: { readonly arc: Arc; readonly count: number },
): number {
  const { c, h, side, pair, out } = arc;
  const cc = classes[c]!;
  const hc = classes[h]!;
  let n = count;
  out[n++] = blend2(60, pair, cc);
  out[n++] = blend2(61, pair, hc);
  out[n++] = blend2(62, (cc << 1) | side, hc);
  out[n++] = blend2(63, pair, (cc << 10) | hc);
  out[n++] = blend2(64, words[c]!, (hc << 1) | side);
  out[n++] = blend2(65, words[h]!, (cc << 1) | side);
  out[n++] = blend2(66, pair, classes[first[c]!]!);
  out[n++] = blend2(67, pair, classes[before[c]!]!);
  out[n++] = blend2(68, cc, labels[before[c]!]!);
  out[n++] = blend2(69, cc, labels[h]!);
  out[n++] = blend2(70, pair, classes[c + 1]!);
  out[n++] = blend2(71, pair, classes[c - 1]!);
  return n;
}

/** The words of a tree in an order in which heads come before their dependants, and these from left to right. */
export function fromTheRoot(tree: Tree, length: number): number[] {
  const order: number[] = [];
  for (let c = tree.first[length + 1]!; c !== 0; c = tree.next[c]!) order.push(c);
  for (let at = 0; at < order.length; at++)
    for (let c = tree.first[order[at]!]!; c !== 0; c = tree.next[c]!) order.push(c);
  return order;
}

const features = new Int32Array(MAX_LABEL_FEATURES);

/** Finds the relation of every arc of a tree and writes it, from 1, to `tree.labels`. */
export function labelTree(model: LinearModel, input: ParseInput, tree: Tree): void {
  const scores = new Int32Array(model.classes);
  for (const word of fromTheRoot(tree, input.length)) {
    scores.fill(0);
    addScores(model, features, { count: labelFeatures(input, tree, { word, out: features }), scores });
    tree.labels[word] = bestOf(scores) + 1;
  }
}
