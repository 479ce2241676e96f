import { addScores, bestOf, type LinearModel } from "../learned/linear.ts";
import { aheadFeatures, historyFeatures, MAX_FEATURES, nearFeatures, wordTable } from "./features.ts";
import { WordMemory } from "./memory.ts";

/** A trained tagger: a first guess for each word from how it is written, then a pass from left to right that sees its neighbours. */
export interface TaggerModel {
  /** Pairs of UPOS and XPOS, "NOUN NN"; a class is a position in it. */
  readonly tags: readonly string[];
  readonly guess: LinearModel;
  readonly choose: LinearModel;
}

const features = new Int32Array(MAX_FEATURES);
const memories = new WeakMap<TaggerModel, WordMemory>();

/** The tags of a sentence: for each word a position in `model.tags`. */
export function tagWords(model: TaggerModel, words: readonly string[]): Uint8Array {
  const memory = memoryOf(model);
  const table = wordTable(words);
  const scores = new Int32Array(model.tags.length);
  const guesses = new Uint8Array(words.length + 4);
  for (let at = 0; at < words.length; at++) guesses[at + 2] = memory.guess(table, at) + 1;
  const tags = new Uint8Array(words.length + 4);
  for (let at = 0; at < words.length; at++) {
    let count = nearFeatures(table, at, { out: features, count: 0 });
    count = aheadFeatures(table, at, { out: features, count, guesses });
    count = historyFeatures(table, at, { out: features, count, guesses, tags });
    memory.scores(table, at, scores);
    addScores(model.choose, features, { count, scores });
    tags[at + 2] = bestOf(scores) + 1;
  }
  return tags.subarray(2, words.length + 2).map((tag) => tag - 1);
}

function memoryOf(model: TaggerModel): WordMemory {
  const known = memories.get(model);
  if (known) return known;
  const memory = new WordMemory(model);
  memories.set(model, memory);
  return memory;
}
