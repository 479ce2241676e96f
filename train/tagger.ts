import type { WordClasses } from "../src/text/tagging/classes.ts";
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
import { quantiseSum } from "./quantise.ts";
import { seeded, shuffle } from "./random.ts";

/** How long and how large a tagger is trained. */
export interface TaggerPlan {
  readonly guessEpochs: number;
  readonly epochs: number;
  readonly guessBits: number;
  readonly bits: number;
  /** The guesses that the chooser learns with come from models that each have seen all but one of so many parts of the documents. */
  readonly folds: number;
  /** How many updates a weight needs before it counts. */
  readonly least: number;
  /** One guesser and one chooser is trained for each; the model is their sum. */
  readonly seeds: readonly number[];
}

/** What a tagger is trained from. */
export interface TaggerTraining {
  readonly classes: WordClasses;
  readonly plan: TaggerPlan;
  /** Is told how it goes. */
  readonly say: (line: string) => void;
}

interface Example {
  readonly fold: number;
  readonly table: WordTable;
  readonly gold: Uint8Array;
  readonly guesses: Uint8Array;
}

const features = new Int32Array(MAX_FEATURES);
const QUANTISATION = { clip: 0.7, least: 1 };

/** Trains a tagger on the sentences of the documents. */
export function trainTagger(documents: readonly TreeDocument[], training: TaggerTraining): TaggerModel {
  const { classes, plan } = training;
  const tags = tagsOf(documents);
  const examples = guessedExamples(documents, tags, training);
  const guessers = plan.seeds.map((seed) => trainGuess(examples, { classes: tags.length, plan, seed }));
  const choosers = plan.seeds.map((seed) =>
    trainChoose(examples, { ...training, classes: tags.length, seed }),
  );
  return {
    tags,
    classes,
    guess: quantiseSum(guessers, QUANTISATION),
    choose: quantiseSum(choosers, QUANTISATION),
  };
}

/**
 * The tags, as positions in `tags`, that every sentence of the documents gets from choosers that have not learnt from it: tags as wrong
 * as they will be.
 */
export function foldedTags(
  documents: readonly TreeDocument[],
  tags: readonly string[],
  training: TaggerTraining,
): Uint8Array[] {
  const { plan, say } = training;
  const examples = guessedExamples(documents, tags, training);
  const found = new Map<Example, Uint8Array>();
  for (let fold = 0; fold < plan.folds; fold++) {
    const seed = plan.seeds[0]!;
    const others = examples.filter((example) => example.fold !== fold);
    const model = trainChoose(others, { classes: tags.length, plan, seed, say: () => {} });
    const scores = new Float32Array(tags.length);
    for (const example of examples)
      if (example.fold === fold) found.set(example, choose(model, example, { scores, gold: null }).tags);
    say(`tagger ${fold + 1} of ${plan.folds}`);
  }
  return examples.map((example) => found.get(example)!);
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

/** The sentences with first guesses from models that have not learnt from them. */
function guessedExamples(
  documents: readonly TreeDocument[],
  tags: readonly string[],
  { classes, plan, say }: TaggerTraining,
): Example[] {
  const examples = examplesOf(documents, tags, { classes, folds: plan.folds });
  for (let fold = 0; fold < plan.folds; fold++) {
    const others = examples.filter((example) => example.fold !== fold);
    const model = trainGuess(others, { classes: tags.length, plan, seed: plan.seeds[0]! });
    const own = examples.filter((example) => example.fold === fold);
    for (const example of own) guess(model, example);
    say(`fold ${fold + 1}: guesses ${share(own)}`);
  }
  return examples;
}

function examplesOf(
  documents: readonly TreeDocument[],
  tags: readonly string[],
  { classes, folds }: { readonly classes: WordClasses; readonly folds: number },
): Example[] {
  const places = new Map(tags.map((tag, at) => [tag, at]));
  return documents.flatMap((document, at) =>
    document.sentences.map((sentence) => ({
      fold: at % folds,
      table: wordTable(sentence.forms, classes),
      gold: Uint8Array.from(pairs(sentence), (tag) => places.get(tag) ?? 255),
      guesses: new Uint8Array(sentence.forms.length + 4),
    })),
  );
}

/** What a part of a tagger is trained with. */
interface Part {
  readonly classes: number;
  readonly plan: TaggerPlan;
  readonly seed: number;
}

function trainGuess(examples: readonly Example[], { classes, plan, seed }: Part): Perceptron {
  const model = new Perceptron(plan.guessBits, classes, plan);
  const random = seeded(seed);
  const order = [...examples];
  const scores = new Float32Array(classes);
  for (let epoch = 0; epoch < plan.guessEpochs; epoch++) {
    shuffle(order, random);
    for (const { table, gold } of order)
      for (let at = 0; at < table.length; at++)
        learn(model, { features, count: guessFeatures(table, at), gold: gold[at]!, scores });
  }
  return model;
}

function guess(model: Perceptron, { table, guesses }: Example): void {
  const scores = new Float32Array(model.classes);
  for (let at = 0; at < table.length; at++)
    guesses[at + 2] = answer(model, { features, count: guessFeatures(table, at), scores }) + 1;
}

function guessFeatures(table: WordTable, at: number): number {
  return nearFeatures(table, at, { out: features, count: ownFeatures(table, at, features) });
}

function trainChoose(
  examples: readonly Example[],
  { classes, plan, seed, say }: Part & { readonly say: (line: string) => void },
): Perceptron {
  const model = new Perceptron(plan.bits, classes, plan);
  const random = seeded(seed + 1);
  const order = [...examples];
  const scores = new Float32Array(classes);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const example of order) wrong += choose(model, example, { scores, gold: example.gold }).wrong;
    say(`epoch ${epoch + 1}: ${wrong} wrong`);
  }
  return model;
}

/** Tags a sentence, and learns from it where the right tags are given. */
function choose(
  model: Perceptron,
  { table, guesses }: Example,
  { scores, gold }: { readonly scores: Float32Array; readonly gold: Uint8Array | null },
): { tags: Uint8Array; wrong: number } {
  const tags = new Uint8Array(table.length + 4);
  let wrong = 0;
  for (let at = 0; at < table.length; at++) {
    let count = guessFeatures(table, at);
    count = aheadFeatures(table, at, { out: features, count, guesses });
    count = historyFeatures(table, at, { out: features, count, guesses, tags });
    const found = gold
      ? learn(model, { features, count, gold: gold[at]!, scores })
      : answer(model, { features, count, scores });
    if (gold && found !== gold[at]) wrong++;
    tags[at + 2] = found + 1;
  }
  return { tags: tags.slice(2, table.length + 2).map((tag) => tag - 1), wrong };
}

function share(examples: readonly Example[]): string {
  let [words, right] = [0, 0];
  for (const { gold, guesses } of examples)
    for (let at = 0; at < gold.length; at++, words++) if (guesses[at + 2]! - 1 === gold[at]) right++;
  return ((100 * right) / words).toFixed(2);
}
