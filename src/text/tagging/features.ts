import { hashForm, mix1, mix2 } from "../learned/hash.ts";
import { classOf, type WordClasses } from "./classes.ts";
import { caseOf, shapeOf } from "./shapes.ts";

/** What stands before a sentence's first and after its last word. */
const EDGE = 0x5bd1e995;

/** The most features of one word, in either pass. */
export const MAX_FEATURES = 64;

/** What the features of a sentence are made of, one number a word and two beyond each end: the word at `i` has its numbers at `i + 2`. */
export interface WordTable {
  readonly length: number;
  /** Hash of the word in lower case. */
  readonly forms: Int32Array;
  /** Hashes of its last 2 and 3 letters. */
  readonly endings2: Int32Array;
  readonly endings3: Int32Array;
  /** Its class, 0 for none. */
  readonly classes: Uint8Array;
  readonly shapes: Uint8Array;
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly casing: number;
}

/** Makes the table of a sentence, with the classes of words that are known. */
export function wordTable(words: readonly string[], known: WordClasses): WordTable {
  const length = words.length;
  const forms = new Int32Array(length + 4).fill(EDGE);
  const endings2 = new Int32Array(length + 4).fill(EDGE);
  const endings3 = new Int32Array(length + 4).fill(EDGE);
  const classes = new Uint8Array(length + 4);
  const shapes = new Uint8Array(length + 4);
  const lower: string[] = [];
  for (let at = 0; at < length; at++) {
    const word = words[at]!;
    const low = word.toLowerCase();
    lower.push(low);
    forms[at + 2] = hashForm(low);
    endings2[at + 2] = hashForm(low, Math.max(0, low.length - 2));
    endings3[at + 2] = hashForm(low, Math.max(0, low.length - 3));
    classes[at + 2] = classOf(known, forms[at + 2]!);
    shapes[at + 2] = shapeOf(word);
  }
  const casing = caseOf(words, shapes.subarray(2, length + 2));
  return { length, forms, endings2, endings3, classes, shapes, words, lower, casing };
}

/** The features of a word as it is written; returns how many it wrote to `out`. */
export function ownFeatures(table: WordTable, at: number, out: Int32Array): number {
  const { forms, endings2, endings3, classes, shapes, casing } = table;
  const low = table.lower[at]!;
  const form = forms[at + 2]!;
  const shape = shapes[at + 2]! * 3 + casing;
  const first = at === 0 ? 1 : 0;
  const length = low.length;
  let n = 0;
  out[n++] = mix1(1, form);
  out[n++] = mix2(2, form, shape);
  out[n++] = mix1(3, low.charCodeAt(length - 1));
  out[n++] = mix1(4, endings2[at + 2]!);
  out[n++] = mix1(5, endings3[at + 2]!);
  out[n++] = mix1(6, length > 3 ? hashForm(low, length - 4) : 0);
  out[n++] = mix1(7, length > 4 ? hashForm(low, length - 5) : 0);
  out[n++] = mix1(8, low.charCodeAt(0));
  out[n++] = mix1(9, length > 2 ? hashForm(low, 0, 2) : 0);
  out[n++] = mix1(10, length > 3 ? hashForm(low, 0, 3) : 0);
  out[n++] = mix2(11, shape, first);
  out[n++] = mix2(12, endings3[at + 2]!, shape * 2 + first);
  out[n++] = mix2(13, low.includes("-") ? 1 : 0, Math.min(length, 6));
  out[n++] = mix2(14, endings2[at + 2]!, shape);
  out[n++] = mix1(15, classes[at + 2]!);
  out[n++] = mix2(16, classes[at + 2]!, shape);
  out[n++] = mix2(17, classes[at + 2]!, endings2[at + 2]!);
  return n;
}

/** The features of a word's neighbours as they are written; returns how many there are now. */
export function nearFeatures(
  table: WordTable,
  at: number,
  to: { readonly out: Int32Array; readonly count: number },
): number {
  const { forms, endings3, classes, shapes, casing } = table;
  const { out } = to;
  const i = at + 2;
  const form = forms[i]!;
  const shape = shapes[i]! * 3 + casing;
  let n = to.count;
  out[n++] = mix1(20, forms[i - 1]!);
  out[n++] = mix1(21, forms[i - 2]!);
  out[n++] = mix1(22, forms[i + 1]!);
  out[n++] = mix1(23, forms[i + 2]!);
  out[n++] = mix2(24, forms[i - 1]!, form);
  out[n++] = mix2(25, form, forms[i + 1]!);
  out[n++] = mix1(27, endings3[i + 1]!);
  out[n++] = mix1(28, endings3[i - 1]!);
  out[n++] = mix2(29, shapes[i - 1]!, shape);
  out[n++] = mix2(30, shapes[i + 1]!, shape);
  out[n++] = mix2(31, endings3[i]!, forms[i + 1]!);
  out[n++] = mix1(60, classes[i - 1]!);
  out[n++] = mix1(61, classes[i + 1]!);
  out[n++] = mix2(64, classes[i - 1]!, classes[i]!);
  out[n++] = mix2(65, classes[i]!, classes[i + 1]!);
  out[n++] = mix2(66, classes[i - 1]!, classes[i + 1]!);
  return n;
}

/** The features that need the first guesses (at `i + 2`, counted from 1; 0 beyond the ends) for what follows. */
export function aheadFeatures(
  table: WordTable,
  at: number,
  to: { readonly out: Int32Array; readonly count: number; readonly guesses: Uint8Array },
): number {
  const { forms, endings2 } = table;
  const { out, guesses } = to;
  const i = at + 2;
  const form = forms[i]!;
  const ahead = guesses[i + 1]!;
  let n = to.count;
  out[n++] = mix1(32, ahead);
  out[n++] = mix2(33, ahead, guesses[i + 2]!);
  out[n++] = mix2(34, form, ahead);
  out[n++] = mix2(35, endings2[i]!, ahead);
  out[n++] = mix2(36, guesses[i]!, ahead);
  out[n++] = mix1(40, guesses[i]!);
  return n;
}

/** The features that need the tags chosen for the words before (at `i + 2`, counted from 1; 0 before the first). */
export function historyFeatures(
  table: WordTable,
  at: number,
  to: {
    readonly out: Int32Array;
    readonly count: number;
    readonly guesses: Uint8Array;
    readonly tags: Uint8Array;
  },
): number {
  const { forms, endings3, classes } = table;
  const { out, guesses, tags } = to;
  const i = at + 2;
  const last = tags[i - 1]!;
  const two = last * 256 + tags[i - 2]!;
  let n = to.count;
  out[n++] = mix1(50, last);
  out[n++] = mix1(51, two);
  out[n++] = mix2(52, last, forms[i]!);
  out[n++] = mix2(53, last, endings3[i]!);
  out[n++] = mix2(54, last, guesses[i + 1]!);
  out[n++] = mix2(55, last, forms[i + 1]!);
  out[n++] = mix2(56, two, guesses[i]!);
  out[n++] = mix2(57, two, guesses[i + 1]!);
  out[n++] = mix2(58, tags[i - 2]!, forms[i]!);
  out[n++] = mix2(59, last, classes[i]!);
  out[n++] = mix2(74, last, classes[i + 1]!);
  return n;
}
