import { analyseWith } from "../src/text/analyse.ts";
import { english } from "../src/text/languages/en/index.ts";
import { unanalysed } from "../src/text/languages/pack.ts";
import { hashForm } from "../src/text/learned/hash.ts";
import { type WordClasses, wordClasses } from "../src/text/tagging/classes.ts";
import { readRecords, type TreeDocument } from "./corpus.ts";
import { Exchange, type ExchangePlan } from "./exchange.ts";

/** Learns classes of words from the sentences of treebanks and, without their annotation, from the news of PolNeAR train. */
export function trainClasses(documents: readonly TreeDocument[], plan: ExchangePlan): WordClasses {
  const exchange = new Exchange([...sentencesOf(documents), ...newsSentences()], plan);
  for (let round = 0; round < plan.rounds; round++) exchange.round();
  const { words, classes } = exchange.result();
  return wordClasses(words, classes);
}

function sentencesOf(documents: readonly TreeDocument[]): Int32Array[] {
  return documents.flatMap(({ sentences }) => sentences.map(({ forms }) => hashed(forms)));
}

function newsSentences(): Int32Array[] {
  return readRecords<{ text: string }>("polnear/train.jsonl").flatMap(({ text }) => {
    const { sentences, tokens } = analyseWith({ ...english, annotate: unanalysed }, text, "en");
    return sentences.map(({ first, last }) => hashed(tokens.slice(first, last).map((token) => token.text)));
  });
}

function hashed(words: readonly string[]): Int32Array {
  return Int32Array.from(words, (word) => hashForm(word.toLowerCase()));
}
