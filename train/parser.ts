import { parseInput, traitsOf } from "../src/text/parsing/input.ts";
import type { ParserModel } from "../src/text/parsing/parser.ts";
import type { StructureModel } from "../src/text/parsing/structure.ts";
import type { TaggerModel } from "../src/text/tagging/tagger.ts";
import type { TreeSentence } from "./corpus.ts";
import { type LabelledExample, type RelationPlan, trainPairs, trainRelations } from "./relations.ts";
import { type StructurePlan, type TreeExample, trainStructure, type Weights } from "./structure.ts";

/** A sentence with the tags that a tagger gives it that has not learnt from it: positions in the tagger's list. */
export interface Tagged {
  readonly sentence: TreeSentence;
  readonly tags: Uint8Array;
}

/** How a parser is trained. */
export interface ParserPlan {
  readonly structure: StructurePlan;
  readonly pairs: Omit<RelationPlan, "relations">;
  readonly relations: Omit<RelationPlan, "relations">;
  /** The guesses that structure is learnt with come from models that each have seen all but one of so many parts. */
  readonly folds: number;
}

/** What training needs beside the sentences. */
export interface ParserTraining {
  readonly plan: ParserPlan;
  readonly tagger: Pick<TaggerModel, "tags" | "classes">;
  readonly say: (line: string) => void;
  /** Is shown what has been learnt so far, now and then. */
  readonly watch?: (model: ParserModel) => void;
}

/** Of the largest weight, this share becomes 127; what is larger is clipped. Below two thirds, trees get worse. */
const CLIP = 0.7;
/** Smaller bytes are dropped; see the same in relations.ts. */
const LEAST = 2;
/** Sentences in a row that stay in one part: neighbours share their words. */
const RUN = 50;

/** Trains a parser: the relations, the guesses at them, then the structure. */
export function trainParser(sentences: readonly Tagged[], training: ParserTraining): ParserModel {
  const { plan, tagger, say, watch } = training;
  const traits = traitsOf(tagger.tags);
  const relations = relationsOf(sentences);
  const examples = sentences.map((tagged) =>
    exampleOf(tagged, { relations, traits, classes: tagger.classes }),
  );
  const classes = relations.length;
  const labels = trainRelations(examples, { ...plan.relations, relations: classes }, say);
  const pairs = trainPairs(examples, { ...plan.pairs, relations: classes });
  const folds = Array.from({ length: plan.folds }, (_, fold) => {
    const others = examples.filter((__, at) => foldOf(at, plan.folds) !== fold);
    return trainPairs(others, { ...plan.pairs, relations: classes });
  });
  const guessed = examples.map(
    (example, at): TreeExample => ({ ...example, pairs: folds[foldOf(at, plan.folds)]! }),
  );
  const whole = (weights: Weights): ParserModel => ({
    traits,
    classes: tagger.classes,
    relations,
    pairs,
    structure: packed(weights),
    labels,
  });
  const watched = watch ? { watch: (weights: Weights) => watch(whole(weights)) } : {};
  return whole(trainStructure(guessed, plan.structure, { say, ...watched }));
}

/** The relations, the most frequent first: the first have a bit of their own among a word's dependants. */
function relationsOf(sentences: readonly Tagged[]): string[] {
  const counts = new Map<string, number>();
  for (const { sentence } of sentences)
    for (const relation of sentence.deprels) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([relation]) => relation);
}

function foldOf(sentence: number, folds: number): number {
  return Math.floor(sentence / RUN) % folds;
}

function exampleOf(
  { sentence, tags }: Tagged,
  lists: Pick<ParserModel, "relations" | "traits" | "classes">,
): LabelledExample {
  const length = sentence.forms.length;
  const heads = new Int32Array(length + 2);
  const labels = new Int32Array(length + 2);
  sentence.heads.forEach((head, at) => {
    heads[at + 1] = head < 0 ? length + 1 : head + 1;
    labels[at + 1] = lists.relations.indexOf(sentence.deprels[at]!) + 1;
  });
  return { input: parseInput(sentence.forms, tags, lists), heads, labels };
}

function packed({ bits, values }: Weights): StructureModel {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  const scale = 127 / (CLIP * largest || 1);
  const weights = Int8Array.from(values, (value) => {
    const byte = Math.max(-127, Math.min(127, Math.round(value * scale)));
    return Math.abs(byte) < LEAST ? 0 : byte;
  });
  return { bits, weights };
}
