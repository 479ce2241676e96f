import { hashForm, mix1, mix2 } from "../learned/hash.ts";
import { addScores, bestOf, type LinearModel } from "../learned/linear.ts";
import { shapeOf } from "./shapes.ts";

/** How a word becomes its lemma: cut letters off its end, then add others; in lower case or as written. */
export interface LemmaEdit {
  readonly cut: number;
  readonly add: string;
  readonly lower: boolean;
}

/** A trained lemmatiser: chooses one of `edits`. */
export interface LemmaModel {
  readonly edits: readonly LemmaEdit[];
  readonly choose: LinearModel;
}

/** The most features of one word. */
export const MAX_LEMMA_FEATURES = 16;

/** The features of a word (in lower case, plain apostrophes) with its tag; returns how many it wrote. */
export function lemmaFeatures(word: string, tag: number, out: Int32Array): number {
  const low = word.toLowerCase();
  let n = 0;
  out[n++] = mix1(1, tag);
  out[n++] = mix2(2, tag, hashForm(low));
  for (let size = 1; size <= 6; size++) {
    if (size > low.length) break;
    out[n++] = mix2(3 + size, tag, hashForm(low, low.length - size));
  }
  out[n++] = mix2(10, tag, shapeOf(word));
  out[n++] = mix1(11, hashForm(low));
  out[n++] = mix2(12, tag, Math.min(7, low.length));
  return n;
}

/** How many words are remembered at most: enough for a report. Set by hand. */
const REMEMBERED = 4096;

/** Finds lemmas, and remembers those it found last. What is found does not depend on it. */
export class Lemmatiser {
  readonly #model: LemmaModel;
  readonly #features = new Int32Array(MAX_LEMMA_FEATURES);
  readonly #scores: Int32Array;
  readonly #known = new Map<number, Map<string, string>>();
  #size = 0;

  constructor(model: LemmaModel) {
    this.#model = model;
    this.#scores = new Int32Array(model.edits.length);
  }

  /** The lemma of a word with a tag (a position in the tagger's list). */
  lemmaOf(word: string, tag: number): string {
    const found = this.#known.get(tag)?.get(word);
    if (found !== undefined) return found;
    const lemma = this.#find(word.replaceAll("’", "'"), tag);
    if (this.#size++ === REMEMBERED) {
      this.#known.clear();
      this.#size = 1;
    }
    const ofTag = this.#known.get(tag);
    if (ofTag) ofTag.set(word, lemma);
    else this.#known.set(tag, new Map([[word, lemma]]));
    return lemma;
  }

  #find(word: string, tag: number): string {
    const count = lemmaFeatures(word, tag, this.#features);
    addScores(this.#model.choose, this.#features, { count, scores: this.#scores.fill(0) });
    return applyEdit(word, this.#model.edits[bestOf(this.#scores)]!);
  }
}

/** A word after an edit; an edit that cuts more than the word has leaves it whole. */
function applyEdit(word: string, { cut, add, lower }: LemmaEdit): string {
  const base = lower ? word.toLowerCase() : word;
  return cut > base.length ? base : base.slice(0, base.length - cut) + add;
}

/** The edit that makes `lemma` of `word`. */
export function editOf(word: string, lemma: string): LemmaEdit {
  const lower = lemma === lemma.toLowerCase() && word !== word.toLowerCase();
  const base = lower ? word.toLowerCase() : word;
  let same = 0;
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++;
  return { cut: base.length - same, add: lemma.slice(same), lower };
}
