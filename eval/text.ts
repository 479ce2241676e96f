import { existsSync, readFileSync } from "node:fs";
import { analyse, type Doc, type Sentence, type Token } from "../src/text/index.ts";

/** A gold token: `[start, end, upos, xpos, lemma, feats, head, deprel]`, `head` counting from 1 in its sentence. */
type GoldToken = [number, number, string, string, string, string, number, string, string?];
interface GoldSentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly GoldToken[];
}
interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly gold: { readonly sentences: readonly GoldSentence[] };
}

const DATA = new URL("../../shared/data/", import.meta.url);

/** Counts of spans on both sides. */
interface Tally {
  gold: number;
  found: number;
  same: number;
}

function f1({ gold, found, same }: Tally): string {
  return ((200 * same) / Math.max(1, gold + found)).toFixed(2);
}

function addSpans(
  tally: Tally,
  gold: readonly { start: number; end: number }[],
  found: readonly (Token | Sentence)[],
): void {
  const keys = new Set(gold.map((span) => `${span.start}-${span.end}`));
  tally.gold += keys.size;
  tally.found += found.length;
  for (const span of found) if (keys.has(`${span.start}-${span.end}`)) tally.same++;
}

function scoreRaw(name: string, documents: readonly GoldDocument[]): void {
  const tokens: Tally = { gold: 0, found: 0, same: 0 };
  const sentences: Tally = { gold: 0, found: 0, same: 0 };
  for (const document of documents) {
    const doc: Doc = analyse(document.text, "en");
    const gold = document.gold.sentences;
    addSpans(
      tokens,
      gold.flatMap((s) => s.tokens.map(([start, end]) => ({ start, end }))),
      doc.tokens,
    );
    addSpans(sentences, gold, doc.sentences);
  }
  console.log(`${name.padEnd(12)} tokens ${f1(tokens)}  sentences ${f1(sentences)}`);
}

function load(path: string): GoldDocument[] {
  const lines = readFileSync(new URL(path, DATA), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as GoldDocument);
}

if (!existsSync(DATA)) console.log("skipped: ../shared/data is absent");
else {
  const gum = load("ud-gum/dev.jsonl");
  scoreRaw("ewt", load("ud-ewt/dev.jsonl"));
  scoreRaw("gum", gum);
  scoreRaw(
    "gum news",
    gum.filter((document) => document.id.includes("_news_")),
  );
}
