import { addScores, bestOf, type LinearModel } from "../learned/linear.ts";
import type { WordClasses } from "./classes.ts";
import { aheadFeatures, historyFeatures, MAX_FEATURES, nearFeatures, wordTable } from "./features.ts";
import { WordMemory } from "./memory.ts";

/** A trained tagger: a first guess for each word from how it and its neighbours are written, then a pass from left to right that sees the tags beside it. */
export interface TaggerModel {
  /** Pairs of UPOS and XPOS, "NOUN NN"; a class is a position in it. */
  readonly tags: readonly string[];
  readonly classes: WordClasses;
  readonly guess: LinearModel;
  readonly choose: LinearModel;
}

/** A guess that is so far ahead of the next tag stays. */
const SURE = 150;

const features = new Int32Array(MAX_FEATURES);
const memories = new WeakMap<TaggerModel, WordMemory>();

/** The tags of a sentence: for each word a position in `model.tags`. */
export function tagWords(model: TaggerModel, words: readonly string[]): Uint8Array {
  const memory = memoryOf(model);
  const table = wordTable(words, model.classes);
  const scores = new Int32Array(model.tags.length);
  const guesses = new Uint8Array(words.length + 4);
  const sure = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at++) {
    memory.guesses(memory.placeOf(table, at), scores);
    addScores(model.guess, features, { count: nearFeatures(table, at, { out: features, count: 0 }), scores });
    const best = bestOf(scores);
    guesses[at + 2] = best + 1;
    if (isAhead(scores, best)) sure[at] = 1;
  }
  const tags = new Uint8Array(words.length + 4);
  for (let at = 0; at < words.length; at++) {
    if (sure[at] === 1) {
      tags[at + 2] = guesses[at + 2]!;
      continue;
    }
    let count = nearFeatures(table, at, { out: features, count: 0 });
    count = aheadFeatures(table, at, { out: features, count, guesses });
    count = historyFeatures(table, at, { out: features, count, guesses, tags });
    memory.choices(memory.placeOf(table, at), scores);
    addScores(model.choose, features, { count, scores });
    tags[at + 2] = bestOf(scores) + 1;
  }
  return tags.subarray(2, words.length + 2).map((tag) => tag - 1);
}

function isAhead(scores: Int32Array, best: number): boolean {
  const limit = scores[best]! - SURE;
  for (let of = 0; of < scores.length; of++) if (scores[of]! > limit && of !== best) return false;
  return true;
}

function memoryOf(model: TaggerModel): WordMemory {
  const known = memories.get(model);
  if (known) return known;
  const memory = new WordMemory(model);
  memories.set(model, memory);
  return memory;
}
