import { readModel } from "../src/text/learned/files.ts";
import { parserContent, parserOf } from "../src/text/parsing/model.ts";
import { Parser } from "../src/text/parsing/parser.ts";
import { taggingOf } from "../src/text/tagging/model.ts";
import { type TaggerModel, tagWords } from "../src/text/tagging/tagger.ts";
import { writeModel } from "./card.ts";
import { readTraining, readTreebank, type TreeDocument } from "./corpus.ts";
import { type Tagged, trainParser } from "./parser.ts";
import { trainTagger } from "./tagger.ts";

const PLAN = {
  structure: { greedyEpochs: 8, beamEpochs: 3, bits: 22, width: 8, seed: 7 },
  pairs: { epochs: 3, bits: 19, seeds: [7] },
  relations: { epochs: 3, bits: 20, seeds: [7] },
  folds: 4,
};
const FOLD_TAGGER = { guessEpochs: 3, epochs: 5, guessBits: 18, bits: 20, folds: 3, seeds: [7] };

/** Trains the English parser on top of the tagger in `models/` and writes `models/en-parser.model` with its card. */
export function makeParser(say: (line: string) => void): void {
  const documents = readTraining();
  const { tagger } = taggingOf(readModel("en-tagger", "tagger"));
  makeParserFrom(foldedTags(documents, tagger.tags, say), { documents, tagger, say });
}

/** The same from sentences that are tagged already. */
function makeParserFrom(
  tagged: readonly Tagged[],
  given: { documents: readonly TreeDocument[]; tagger: TaggerModel; say: (line: string) => void },
): void {
  const { documents, tagger, say } = given;
  const model = trainParser(tagged, { plan: PLAN, tags: tagger.tags, say });
  const content = parserContent(model, tagger.tags);
  const parser = new Parser(parserOf(content, tagger.tags), 4);
  const card = {
    title: "English dependency parser",
    what: "Builds the tree of a sentence (arc-hybrid actions, a structured perceptron over a beam), then names the relation of each arc (an averaged perceptron). It goes with the tagger `en-tagger.model`.",
    command: "npm run train -- parser",
    scores: (["ud-ewt", "ud-gum"] as const).flatMap((name) => scoresOn(name, parser, tagger)),
  };
  const size = writeModel("en-parser", { content, card, documents });
  for (const row of card.scores) say(row.join("  "));
  say(`${size} bytes`);
}

/**
 * The parser learns from tags as wrong as they will be: each part of the documents is tagged by a tagger that has not seen it.
 * Tags are given as positions in `list`.
 */
function foldedTags(
  documents: readonly TreeDocument[],
  list: readonly string[],
  say: (line: string) => void,
): Tagged[] {
  const parts = PLAN.folds;
  const taggers = Array.from({ length: parts }, (_, part) => {
    const others = documents.filter((__, at) => at % parts !== part);
    const model = trainTagger(others, FOLD_TAGGER, () => {});
    say(`tagger ${part + 1} of ${parts}`);
    return { model, own: model.tags.map((tag) => Math.max(0, list.indexOf(tag))) };
  });
  return documents.flatMap(({ sentences }, at) => {
    const { model, own } = taggers[at % parts]!;
    return sentences.map((sentence) => ({
      sentence,
      tags: tagWords(model, sentence.forms).map((tag) => own[tag]!),
    }));
  });
}

function scoresOn(
  name: "ud-ewt" | "ud-gum",
  parser: Parser,
  tagger: TaggerModel,
): [string, string, string][] {
  let [words, uas, las] = [0, 0, 0];
  for (const { forms, heads, deprels } of readTreebank(name, "dev").flatMap(({ sentences }) => sentences)) {
    const found = parser.parse(forms, tagWords(tagger, forms));
    heads.forEach((head, at) => {
      words++;
      if (found.heads[at] !== head) return;
      uas++;
      if (parser.model.relations[found.relations[at]!] === deprels[at]) las++;
    });
  }
  const set = `${name} dev, gold words, predicted tags`;
  return [
    ["UAS", set, ((100 * uas) / words).toFixed(2)],
    ["LAS", set, ((100 * las) / words).toFixed(2)],
  ];
}
