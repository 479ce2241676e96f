import {
  aheadFeatures,
  historyFeatures,
  MAX_FEATURES,
  nearFeatures,
  ownFeatures,
  type WordTable,
  wordTable,
} from "../src/text/tagging/features.ts";
import { type TaggerModel, tagWords } from "../src/text/tagging/tagger.ts";
import type { TreeDocument, TreeSentence } from "./corpus.ts";
import { answer, learn, Perceptron } from "./perceptron.ts";
import { quantise, quantiseSum } from "./quantise.ts";
import { seeded, shuffle } from "./random.ts";

/** How long and how large a tagger is trained. */
export interface TaggerPlan {
  readonly guessEpochs: number;
  readonly epochs: number;
  readonly guessBits: number;
  readonly bits: number;
  readonly folds: number;
  /** One chooser is trained for each; the model is their sum. */
  readonly seeds: readonly number[];
}

interface Example {
  readonly fold: number;
  readonly table: WordTable;
  readonly gold: Uint8Array;
  readonly guesses: Uint8Array;
}

const features = new Int32Array(MAX_FEATURES);

/** Trains a tagger on the sentences of the documents. `say` is told how it goes. */
export function trainTagger(
  documents: readonly TreeDocument[],
  plan: TaggerPlan,
  say: (line: string) => void,
): TaggerModel {
  const tags = tagsOf(documents);
  const examples = examplesOf(documents, tags, plan.folds);
  for (let fold = 0; fold < plan.folds; fold++) {
    const model = trainGuess(
      examples.filter((example) => example.fold !== fold),
      tags.length,
      plan,
    );
    for (const example of examples) if (example.fold === fold) guess(model, example);
    say(`fold ${fold}: guesses ${share(examples.filter((example) => example.fold === fold))}`);
  }
  const guessModel = quantise(trainGuess(examples, tags.length, plan), { clip: 0.7, least: 1 });
  const choosers = plan.seeds.map((seed) => trainChoose(examples, { classes: tags.length, plan, seed, say }));
  const choose = quantiseSum(choosers, { clip: 0.7, least: 1 });
  return { tags, guess: guessModel, choose };
}

/** The share of words with the right UPOS and the right XPOS. */
export function scoreTagger(
  model: TaggerModel,
  documents: readonly TreeDocument[],
): { upos: number; xpos: number } {
  let [words, upos, xpos] = [0, 0, 0];
  for (const sentence of documents.flatMap((document) => document.sentences)) {
    const found = tagWords(model, sentence.forms);
    found.forEach((tag, at) => {
      const [u, x] = model.tags[tag]!.split(" ");
      words++;
      if (u === sentence.upos[at]) upos++;
      if (x === sentence.xpos[at]) xpos++;
    });
  }
  return { upos: upos / words, xpos: xpos / words };
}

function tagsOf(documents: readonly TreeDocument[]): string[] {
  const counts = new Map<string, number>();
  for (const sentence of documents.flatMap((document) => document.sentences))
    for (const tag of pairs(sentence)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= 2)
    .map(([tag]) => tag)
    .sort();
}

function pairs(sentence: TreeSentence): string[] {
  return sentence.upos.map((upos, at) => `${upos} ${sentence.xpos[at]}`);
}

function examplesOf(documents: readonly TreeDocument[], tags: readonly string[], folds: number): Example[] {
  const classes = new Map(tags.map((tag, at) => [tag, at]));
  return documents.flatMap((document, at) =>
    document.sentences.map((sentence) => ({
      fold: at % folds,
      table: wordTable(sentence.forms),
      gold: Uint8Array.from(pairs(sentence), (tag) => classes.get(tag) ?? 255),
      guesses: new Uint8Array(sentence.forms.length + 4),
    })),
  );
}

function trainGuess(examples: readonly Example[], classes: number, plan: TaggerPlan): Perceptron {
  const model = new Perceptron(plan.guessBits, classes);
  const random = seeded(plan.seeds[0]!);
  const order = [...examples];
  const scores = new Float32Array(classes);
  for (let epoch = 0; epoch < plan.guessEpochs; epoch++) {
    shuffle(order, random);
    for (const { table, gold } of order)
      for (let at = 0; at < table.length; at++)
        learn(model, { features, count: ownFeatures(table, at, features), gold: gold[at]!, scores });
  }
  return model;
}

function guess(model: Perceptron, { table, guesses }: Example): void {
  const scores = new Float32Array(model.classes);
  for (let at = 0; at < table.length; at++) {
    guesses[at + 2] = answer(model, { features, count: ownFeatures(table, at, features), scores }) + 1;
  }
}

function trainChoose(
  examples: readonly Example[],
  given: { classes: number; plan: TaggerPlan; seed: number; say: (line: string) => void },
): Perceptron {
  const { classes, plan, seed, say } = given;
  const model = new Perceptron(plan.bits, classes);
  const random = seeded(seed + 1);
  const order = [...examples];
  const scores = new Float32Array(classes);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const { table, gold, guesses } of order) {
      const tags = new Uint8Array(table.length + 4);
      for (let at = 0; at < table.length; at++) {
        let count = ownFeatures(table, at, features);
        count = nearFeatures(table, at, { out: features, count });
        count = aheadFeatures(table, at, { out: features, count, guesses });
        count = historyFeatures(table, at, { out: features, count, guesses, tags });
        const found = learn(model, { features, count, gold: gold[at]!, scores });
        if (found !== gold[at]) wrong++;
        tags[at + 2] = found + 1;
      }
    }
    say(`epoch ${epoch + 1}: ${wrong} wrong`);
  }
  return model;
}

function share(examples: readonly Example[]): string {
  let [words, right] = [0, 0];
  for (const { gold, guesses } of examples)
    for (let at = 0; at < gold.length; at++, words++) if (guesses[at + 2]! - 1 === gold[at]) right++;
  return ((100 * right) / words).toFixed(2);
}
