import { readFileSync } from "node:fs";

/** A token of a treebank file: `[start, end, upos, xpos, lemma, feats, head, deprel, form?]`, `head` counting from 1. */
type Row = [number, number, string, string, string, string, number, string, string?];

/** A sentence to learn from. All lists have one entry a word. */
export interface TreeSentence {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemmas: readonly string[];
  /** Position of the head; -1 for the root. */
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
}

/** A document of a treebank. */
export interface TreeDocument {
  readonly id: string;
  readonly sentences: readonly TreeSentence[];
}

/** The genres of GUM whose licences allow a shipped model: see LICENCE.txt beside the data. */
export const ALLOWED_GENRES = ["academic", "bio", "court", "interview", "news", "voyage"] as const;

/** Where the data lies beside the project. */
export const DATA = new URL("../../shared/data/", import.meta.url);

/** The records of a JSON Lines file of the data, in its order; `path` is below {@link DATA}. They are taken to be of the shape asked for. */
export function readRecords<Line>(path: string): Line[] {
  const lines = readFileSync(new URL(path, DATA), "utf8").trim().split("\n");
  return lines.map((line): Line => JSON.parse(line));
}

/** The documents of `ud-ewt` or `ud-gum`, `train` or `dev`, in the order of the file. */
export function readTreebank(name: "ud-ewt" | "ud-gum", split: "train" | "dev"): TreeDocument[] {
  return readRecords<TreeLine>(`${name}/${split}.jsonl`).map(({ id, text, gold }) => ({
    id,
    sentences: gold.sentences.map(({ tokens }) => sentenceOf(text, tokens)),
  }));
}

interface TreeLine {
  readonly id: string;
  readonly text: string;
  readonly gold: { readonly sentences: readonly { readonly tokens: readonly Row[] }[] };
}

/** What a shipped model may learn from: all of EWT train, and of GUM train the genres in {@link ALLOWED_GENRES}. */
export function readTraining(): TreeDocument[] {
  const gum = readTreebank("ud-gum", "train");
  const allowed = gum.filter(({ id }) =>
    ALLOWED_GENRES.some((genre) => id.startsWith(`ud-gum-GUM_${genre}_`)),
  );
  return [...readTreebank("ud-ewt", "train"), ...allowed];
}

function sentenceOf(text: string, rows: readonly Row[]): TreeSentence {
  return {
    forms: rows.map((row) => text.slice(row[0], row[1])),
    upos: rows.map((row) => row[2]),
    xpos: rows.map((row) => row[3]),
    lemmas: rows.map((row) => row[4]),
    heads: rows.map((row) => row[6] - 1),
    deprels: rows.map((row) => row[7]),
  };
}
