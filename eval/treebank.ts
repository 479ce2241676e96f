import { readFileSync } from "node:fs";

/** A gold token: `[start, end, upos, xpos, lemma, feats, head, deprel, form?]`, `head` counting from 1 in its sentence. */
export type GoldToken = [number, number, string, string, string, string, number, string, string?];

/** A gold sentence, its span and its tokens. */
export interface GoldSentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly GoldToken[];
}

/** A document of a treebank in the format of ../shared/data. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly gold: { readonly sentences: readonly GoldSentence[] };
}

/** Where the data lies beside the project. */
export const DATA = new URL("../../shared/data/", import.meta.url);

/** The documents of a file below {@link DATA}. */
export function readGold(path: string): GoldDocument[] {
  const lines = readFileSync(new URL(path, DATA), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as GoldDocument);
}
