import { Lemmatiser } from "../src/text/tagging/lemmas.ts";
import { type Tagging, taggingContent, taggingOf } from "../src/text/tagging/model.ts";
import { tagWords } from "../src/text/tagging/tagger.ts";
import { writeModel } from "./card.ts";
import { trainClasses } from "./classes.ts";
import { readTraining, readTreebank, type TreeDocument } from "./corpus.ts";
import { withHeadlines } from "./headlines.ts";
import { trainLemmas } from "./lemmas.ts";
import { scoreTagger, trainTagger } from "./tagger.ts";

const CLASSES = { classes: 255, least: 3, rounds: 10 };
const PLAN = { guessEpochs: 4, epochs: 6, guessBits: 18, bits: 20, folds: 4, least: 2, seeds: [7, 8, 9] };

/** Trains the English tagger and lemmatiser and writes `models/en-tagger.model` with its card. */
export function makeTagger(say: (line: string) => void): void {
  const documents = readTraining();
  const classes = trainClasses(documents, CLASSES);
  const tagger = trainTagger(withHeadlines(documents), { classes, plan: PLAN, say });
  const lemmas = trainLemmas(documents, tagger.tags);
  const content = taggingContent({ tagger, lemmas });
  const tagging = taggingOf(content);
  const card = {
    title: "English tagger and lemmatiser",
    what: "Gives each word of a sentence its UPOS and XPOS (jointly, an averaged perceptron in two passes, which also knows classes of words with like neighbours) and its lemma (an averaged perceptron that chooses an edit).",
    command: "npm run train -- tagger",
    plan: { ...PLAN, classes: CLASSES },
    classes: true,
    scores: (["ud-ewt", "ud-gum"] as const).flatMap((name) => scoresOn(name, tagging)),
  };
  const size = writeModel("en-tagger", { content, card, documents });
  for (const row of card.scores) say(row.join("  "));
  say(`${size} bytes`);
}

function scoresOn(name: "ud-ewt" | "ud-gum", tagging: Tagging): [string, string, string][] {
  const documents = readTreebank(name, "dev");
  const { upos, xpos } = scoreTagger(tagging.tagger, documents);
  const set = `${name} dev, gold words`;
  return [
    ["UPOS", set, percent(upos)],
    ["XPOS", set, percent(xpos)],
    ["lemma", set, percent(scoreLemmas(tagging, documents))],
  ];
}

function scoreLemmas({ tagger, lemmas }: Tagging, documents: readonly TreeDocument[]): number {
  const lemmatiser = new Lemmatiser(lemmas);
  let [words, right] = [0, 0];
  for (const { forms, lemmas: gold } of documents.flatMap((document) => document.sentences)) {
    tagWords(tagger, forms).forEach((tag, at) => {
      words++;
      if (lemmatiser.lemmaOf(forms[at]!, tag) === gold[at]) right++;
    });
  }
  return right / words;
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}
