import { readModel } from "../src/text/learned/files.ts";
import { parserContent, parserOf } from "../src/text/parsing/model.ts";
import { Parser } from "../src/text/parsing/parser.ts";
import { taggingOf } from "../src/text/tagging/model.ts";
import { type TaggerModel, tagWords } from "../src/text/tagging/tagger.ts";
import { writeModel } from "./card.ts";
import { readTraining, readTreebank, type TreeDocument } from "./corpus.ts";
import { type Tagged, trainParser } from "./parser.ts";
import { foldedTags } from "./tagger.ts";

const PLAN = {
  structure: { greedyEpochs: 8, beamEpochs: 5, bits: 21, width: 8, least: 3, seeds: [7, 8, 9] },
  pairs: { epochs: 3, bits: 18, least: 2, seeds: [7] },
  relations: { epochs: 3, bits: 19, least: 2, seeds: [7, 8, 9] },
  folds: 4,
};
const TAGS = { guessEpochs: 3, epochs: 4, guessBits: 18, bits: 20, folds: 4, least: 2, seeds: [7] };

/** Trains the English parser on top of the tagger in `models/` and writes `models/en-parser.model` with its card. */
export function makeParser(say: (line: string) => void): void {
  const documents = readTraining();
  const { tagger } = taggingOf(readModel("en-tagger", "tagger"));
  const model = trainParser(taggedSentences(documents, { tagger, say }), { plan: PLAN, tagger, say });
  const content = parserContent(model, tagger.tags);
  const parser = new Parser(parserOf(content, tagger));
  const card = {
    title: "English dependency parser",
    what: "Builds the tree of a sentence (arc-hybrid actions, perceptrons trained greedily, then over a beam with a margin, and summed), then names the relation of each arc (an averaged perceptron). It goes with the tagger `en-tagger.model`, whose tags and classes of words it sees.",
    command: "npm run train -- parser",
    plan: { ...PLAN, tags: TAGS },
    classes: false,
    scores: (["ud-ewt", "ud-gum"] as const).flatMap((name) => scoresOn(name, parser, tagger)),
  };
  const size = writeModel("en-parser", { content, card, documents });
  for (const row of card.scores) say(row.join("  "));
  say(`${size} bytes`);
}

/** The parser learns from tags as wrong as they will be. */
function taggedSentences(
  documents: readonly TreeDocument[],
  { tagger, say }: { readonly tagger: TaggerModel; readonly say: (line: string) => void },
): Tagged[] {
  const tags = foldedTags(documents, tagger.tags, { classes: tagger.classes, plan: TAGS, say });
  const sentences = documents.flatMap((document) => document.sentences);
  return sentences.map((sentence, at) => ({ sentence, tags: tags[at]! }));
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
