import { foldWord } from "../../src/gazetteer/index.ts";
import { readRecords, readTraining } from "../corpus.ts";

/** A word written small as often as this in the news is an ordinary word; fewer are misprints and usernames. */
const LEAST = 3;

/** Ordinary words of English, folded, sorted: what stands in lower case in PolNeAR's and the treebanks' training texts. */
export function ordinaryWords(): string[] {
  const counts = new Map<string, number>();
  const count = (word: string) => {
    if (/^[a-z]{2,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { sentences } of readTraining()) {
    for (const { forms, upos } of sentences) {
      forms.forEach((form, at) => {
        if (upos[at] !== "PROPN") count(form);
      });
    }
  }
  for (const { text } of readRecords<{ text: string }>("polnear/train.jsonl"))
    for (const word of text.split(/[^\p{L}'’-]+/u)) count(word);
  return [...counts]
    .filter(([, times]) => times >= LEAST)
    .map(([word]) => foldWord(word))
    .sort();
}
