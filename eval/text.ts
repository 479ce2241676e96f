// Tags, parse, lemmas, sentences and tokens on the development sets of EWT and GUM. `node eval/text.ts`
import { existsSync } from "node:fs";
import { DATA, type GoldDocument, readGold } from "./treebank.ts";
import { rawScores, wordScores } from "./treebank-scores.ts";

if (!existsSync(DATA)) console.log("skipped: ../shared/data is absent");
else {
  const gum = readGold("ud-gum/dev.jsonl");
  const sets: [string, GoldDocument[]][] = [
    ["ud-ewt dev", readGold("ud-ewt/dev.jsonl")],
    ["ud-gum dev", gum],
    ["ud-gum dev, news", gum.filter(({ id }) => id.includes("_news_"))],
  ];
  for (const [name, documents] of sets) {
    console.log(`${name}: gold words: ${line(wordScores(documents))}`);
    console.log(`${name}: raw text: ${line(rawScores(documents))}`);
  }
}

function line(scores: Readonly<Record<string, number>>): string {
  return Object.entries(scores)
    .map(([name, score]) => `${name} ${(100 * score).toFixed(2)}`)
    .join("  ");
}
