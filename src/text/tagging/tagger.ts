import { addScores, bestOf, type LinearModel } from "../learned/linear.ts";
import {
  aheadFeatures,
  historyFeatures,
  MAX_FEATURES,
  nearFeatures,
  ownFeatures,
  wordTable,
} from "./features.ts";

/** A trained tagger: a first guess for each word from how it is written, then a pass from left to right that sees its neighbours. */
export interface TaggerModel {
  /** Pairs of UPOS and XPOS, "NOUN NN"; a class is a position in it. */
  readonly tags: readonly string[];
  readonly guess: LinearModel;
  readonly choose: LinearModel;
}

const features = new Int32Array(MAX_FEATURES);

/** The tags of a sentence: for each word a position in `model.tags`. */
export function tagWords(model: TaggerModel, words: readonly string[]): Uint8Array {
  const table = wordTable(words);
  const scores = new Int32Array(model.tags.length);
  const guesses = new Uint8Array(words.length + 4);
  for (let at = 0; at < words.length; at++) {
    scores.fill(0);
    addScores(model.guess, features, { count: ownFeatures(table, at, features), scores });
    guesses[at + 2] = bestOf(scores) + 1;
  }
  const tags = new Uint8Array(words.length + 4);
  for (let at = 0; at < words.length; at++) {
    let count = ownFeatures(table, at, features);
    count = nearFeatures(table, at, { out: features, count });
    count = aheadFeatures(table, at, { out: features, count, guesses });
    count = historyFeatures(table, at, { out: features, count, guesses, tags });
    scores.fill(0);
    addScores(model.choose, features, { count, scores });
    tags[at + 2] = bestOf(scores) + 1;
  }
  return tags.subarray(2, words.length + 2).map((tag) => tag - 1);
}
