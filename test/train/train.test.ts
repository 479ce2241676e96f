import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { packModel } from "../../src/text/learned/container.ts";
import { hashForm } from "../../src/text/learned/hash.ts";
import { parserContent, parserOf } from "../../src/text/parsing/model.ts";
import { Parser } from "../../src/text/parsing/parser.ts";
import { wordClasses } from "../../src/text/tagging/classes.ts";
import { Lemmatiser } from "../../src/text/tagging/lemmas.ts";
import { taggingContent, taggingOf } from "../../src/text/tagging/model.ts";
import { tagWords } from "../../src/text/tagging/tagger.ts";
import { ALLOWED_GENRES, DATA, readTraining } from "../../train/corpus.ts";
import { trainLemmas } from "../../train/lemmas.ts";
import { trainParser } from "../../train/parser.ts";
import { trainTagger } from "../../train/tagger.ts";
import { smallTreebank } from "./small-treebank.ts";

const documents = smallTreebank();
const tagPlan = { guessEpochs: 2, epochs: 4, guessBits: 12, bits: 14, folds: 2, least: 1, seeds: [3, 4] };
const parsePlan = {
  structure: { greedyEpochs: 3, beamEpochs: 3, bits: 14, width: 4, least: 1, seeds: [3] },
  pairs: { epochs: 2, bits: 12, least: 1, seeds: [3] },
  relations: { epochs: 3, bits: 12, least: 1, seeds: [3] },
  folds: 2,
};
const silent = (): void => {};
const classes = wordClasses(Int32Array.of(hashForm("the"), hashForm("minister")), Uint8Array.of(1, 2));

function tagging() {
  const tagger = trainTagger(documents, { classes, plan: tagPlan, say: silent });
  return taggingContent({ tagger, lemmas: trainLemmas(documents, tagger.tags) });
}

function parsing() {
  const { tagger } = taggingOf(tagging());
  const tagged = documents.flatMap(({ sentences }) =>
    sentences.map((sentence) => ({ sentence, tags: tagWords(tagger, sentence.forms) })),
  );
  return { tagger, model: trainParser(tagged, { plan: parsePlan, tagger, say: silent }) };
}

describe("training", () => {
  it("teaches a tagger, a lemmatiser and a parser what a little treebank holds", () => {
    const { tagger, lemmas } = taggingOf(tagging());
    const lemmatiser = new Lemmatiser(lemmas);
    const { model } = parsing();
    const parser = new Parser(parserOf(parserContent(model, tagger.tags), tagger));
    for (const { forms, upos, lemmas: gold, heads, deprels } of documents.flatMap(
      (document) => document.sentences,
    )) {
      const tags = tagWords(tagger, forms);
      expect([...tags].map((tag) => tagger.tags[tag]!.split(" ")[0])).toEqual(upos);
      expect(forms.map((form, at) => lemmatiser.lemmaOf(form, tags[at]!))).toEqual(gold);
      const parse = parser.parse(forms, tags);
      expect([...parse.heads]).toEqual(heads);
      expect([...parse.relations].map((relation) => model.relations[relation])).toEqual(deprels);
    }
  });

  it("gives the same bytes every time", () => {
    expect(packModel(tagging())).toEqual(packModel(tagging()));
    const [a, b] = [parsing(), parsing()];
    expect(packModel(parserContent(a.model, a.tagger.tags))).toEqual(
      packModel(parserContent(b.model, b.tagger.tags)),
    );
  });

  it.skipIf(!existsSync(DATA))(
    "reads of GUM only the genres that a shipped model may learn from (skipped without ../shared)",
    () => {
      const genres = new Set(
        readTraining().map(({ id }) => (id.startsWith("ud-gum") ? id.split("_")[1] : "ewt")),
      );
      expect([...genres].sort()).toEqual([...ALLOWED_GENRES, "ewt"].sort());
    },
  );

  it.each(["en-tagger", "en-parser"])(
    "leaves a card beside %s that names licences, documents, the command and scores",
    (name) => {
      const card = readFileSync(new URL(`../../models/${name}.card.md`, import.meta.url), "utf8");
      for (const part of [
        "CC BY-SA 4.0",
        "CC BY 2.5",
        "npm run train --",
        "GUM_news_",
        "SHA-256",
        "| ud-ewt dev",
      ])
        expect(card).toContain(part);
      expect(card).not.toMatch(/GUM_(?:fiction|essay|letter|podcast|whow|vlog)_/);
    },
  );
});
