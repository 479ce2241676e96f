import type { TreeDocument, TreeSentence } from "../../train/corpus.ts";

const NOUNS = ["dam", "road", "valley", "clinic", "market", "convoy"];
const VERBS: readonly (readonly [string, string])[] = [
  ["closed", "close"],
  ["flooded", "flood"],
  ["burned", "burn"],
];

/** A little treebank of our own: each sentence has one of two shapes, so that it can be learnt in a moment. */
export function smallTreebank(): TreeDocument[] {
  return NOUNS.map((noun, at) => ({
    id: `small-${at}`,
    sentences: VERBS.flatMap(([past, lemma]) => [
      plain(noun, past, lemma),
      within(noun, NOUNS[(at + 1) % NOUNS.length]!, [past, lemma]),
    ]),
  }));
}

function plain(noun: string, past: string, lemma: string): TreeSentence {
  return sentence([
    ["The", "DET", "DT", "the", 2, "det"],
    [noun, "NOUN", "NN", noun, 3, "nsubj"],
    [past, "VERB", "VBD", lemma, 0, "root"],
    [".", "PUNCT", ".", ".", 3, "punct"],
  ]);
}

function within(noun: string, place: string, [past, lemma]: readonly [string, string]): TreeSentence {
  return sentence([
    ["The", "DET", "DT", "the", 2, "det"],
    [noun, "NOUN", "NN", noun, 6, "nsubj"],
    ["in", "ADP", "IN", "in", 5, "case"],
    ["the", "DET", "DT", "the", 5, "det"],
    [place, "NOUN", "NN", place, 2, "nmod"],
    [past, "VERB", "VBD", lemma, 0, "root"],
    [".", "PUNCT", ".", ".", 6, "punct"],
  ]);
}

type Word = readonly [form: string, upos: string, xpos: string, lemma: string, head: number, deprel: string];

function sentence(words: readonly Word[]): TreeSentence {
  return {
    forms: words.map((word) => word[0]),
    upos: words.map((word) => word[1]),
    xpos: words.map((word) => word[2]),
    lemmas: words.map((word) => word[3]),
    heads: words.map((word) => word[4] - 1),
    deprels: words.map((word) => word[5]),
  };
}
