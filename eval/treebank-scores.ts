import { type Analysis, analyse, analyseWords, type Sentence, type Token } from "../src/text/index.ts";
import type { GoldDocument, GoldToken } from "./treebank.ts";

const MEASURES = ["UPOS", "XPOS", "lemma", "UAS", "LAS"] as const;

/** Shares, 0 to 1, of the gold words that are analysed right, given the gold words and sentences. */
export function wordScores(documents: readonly GoldDocument[]): Record<string, number> {
  const right = MEASURES.map(() => 0);
  let words = 0;
  for (const { text, gold } of documents)
    for (const { tokens } of gold.sentences) {
      const found = analyseWords(
        tokens.map(([start, end]) => text.slice(start, end)),
        "en",
      );
      words += tokens.length;
      tokens.forEach((token, at) => {
        verdicts(token, found[at]!).forEach((fits, measure) => {
          if (fits) right[measure]!++;
        });
      });
    }
  return Object.fromEntries(MEASURES.map((name, at) => [name, right[at]! / words]));
}

/** Whether each of {@link MEASURES} fits one word. */
function verdicts([, , upos, xpos, lemma, , head, deprel]: GoldToken, found: Analysis): boolean[] {
  const attached = found.head === head - 1;
  return [
    found.upos === upos,
    found.xpos === xpos,
    found.lemma === lemma,
    attached,
    attached && found.deprel === deprel,
  ];
}

/** F1, 0 to 1, of the spans of tokens and sentences found in the raw text. */
export function rawScores(documents: readonly GoldDocument[]): Record<string, number> {
  const tokens = { gold: 0, found: 0, same: 0 };
  const sentences = { gold: 0, found: 0, same: 0 };
  for (const { text, gold } of documents) {
    const doc = analyse(text, "en");
    const words = gold.sentences.flatMap((sentence) =>
      sentence.tokens.map(([start, end]) => ({ start, end })),
    );
    addSpans(tokens, words, doc.tokens);
    addSpans(sentences, gold.sentences, doc.sentences);
  }
  return { "token F1": f1(tokens), "sentence F1": f1(sentences) };
}

interface Tally {
  gold: number;
  found: number;
  same: number;
}

function addSpans(
  tally: Tally,
  gold: readonly { start: number; end: number }[],
  found: readonly (Token | Sentence)[],
): void {
  const keys = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  tally.gold += keys.size;
  tally.found += found.length;
  for (const { start, end } of found) if (keys.has(`${start}-${end}`)) tally.same++;
}

function f1({ gold, found, same }: Tally): number {
  return (2 * same) / Math.max(1, gold + found);
}
