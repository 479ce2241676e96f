import {
  editOf,
  type LemmaEdit,
  type LemmaModel,
  lemmaFeatures,
  MAX_LEMMA_FEATURES,
} from "../src/text/tagging/lemmas.ts";
import type { TreeDocument } from "./corpus.ts";
import { IRREGULAR } from "./irregular.ts";
import { learn, Perceptron } from "./perceptron.ts";
import { quantiseSum } from "./quantise.ts";
import { seeded, shuffle } from "./random.ts";

/** More ways than this to make a lemma are not needed: the rest is seen once. */
const MAX_EDITS = 250;

interface Example {
  readonly word: string;
  readonly tag: number;
  readonly edit: string;
}

/** Trains a lemmatiser on the words of the documents and on the irregular forms of the language. `tags` are the tagger's. */
export function trainLemmas(documents: readonly TreeDocument[], tags: readonly string[]): LemmaModel {
  const seen = [...wordsOf(documents, tags), ...irregularWords(tags)];
  const counts = new Map<string, number>();
  for (const { edit } of seen) counts.set(edit, (counts.get(edit) ?? 0) + 1);
  const kept = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MAX_EDITS);
  const edits = kept.map(([edit]) => JSON.parse(edit) as LemmaEdit);
  const classes = new Map(kept.map(([edit], at) => [edit, at]));
  const examples = seen.filter(({ edit }) => classes.has(edit));
  const model = new Perceptron(16, edits.length);
  const random = seeded(11);
  const features = new Int32Array(MAX_LEMMA_FEATURES);
  const scores = new Float32Array(edits.length);
  for (let epoch = 0; epoch < 10; epoch++) {
    shuffle(examples, random);
    for (const { word, tag, edit } of examples)
      learn(model, { features, count: lemmaFeatures(word, tag, features), gold: classes.get(edit)!, scores });
  }
  return { edits, choose: quantiseSum([model], { clip: 0.7, least: 1 }) };
}

/** Each pair of word and tag once, with its most frequent lemma. */
function wordsOf(documents: readonly TreeDocument[], tags: readonly string[]): Example[] {
  const classes = new Map(tags.map((tag, at) => [tag, at]));
  const lemmas = new Map<string, Map<string, number>>();
  for (const { forms, upos, xpos, lemmas: gold } of documents.flatMap((document) => document.sentences)) {
    forms.forEach((form, at) => {
      const key = `${form.replaceAll("’", "'")}\t${classes.get(`${upos[at]} ${xpos[at]}`) ?? -1}`;
      const counts = lemmas.get(key) ?? new Map<string, number>();
      counts.set(gold[at]!, (counts.get(gold[at]!) ?? 0) + 1);
      lemmas.set(key, counts);
    });
  }
  return [...lemmas].flatMap(([key, counts]) => {
    const [word, tag] = key.split("\t") as [string, string];
    const [lemma] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
    return tag === "-1" ? [] : [{ word, tag: Number(tag), edit: JSON.stringify(editOf(word, lemma)) }];
  });
}

function irregularWords(tags: readonly string[]): Example[] {
  return IRREGULAR.flatMap(({ lemma, forms }) =>
    forms.flatMap(({ word, tag }) => {
      const at = tags.indexOf(tag);
      return at < 0 ? [] : [{ word, tag: at, edit: JSON.stringify(editOf(word, lemma)) }];
    }),
  );
}
