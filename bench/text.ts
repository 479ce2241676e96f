import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { analyse, analyseWords } from "../src/text/index.ts";
import { COMPROMISE } from "./peers/compromise.ts";
import type { Entrant } from "./peers/contest.ts";
import { load, missing } from "./peers/load.ts";
import { winkTags } from "./peers/wink.ts";

const LEAST_TOKENS = 100_000;
const ROUNDS = 3;

/**
 * Prints the tokens per second of tagging and parsing, of the whole analysis, and of the taggers of wink-nlp and compromise where they are installed. The
 * argument is JSON Lines with a `text` each; the examples of the project by default. Tokens are ours in every row; ratios travel to other machines.
 */
export function benchText([path]: readonly string[]): void {
  const texts = readTexts(path);
  console.log(loading());
  const sentences = texts.flatMap((text) => {
    const doc = analyse(text, "en");
    return doc.sentences.map(({ first, last }) => doc.tokens.slice(first, last).map((token) => token.text));
  });
  const tokens = sentences.reduce((sum, words) => sum + words.length, 0);
  const words = rate(tokens, () => {
    for (const sentence of sentences) analyseWords(sentence, "en");
  });
  const whole = rate(tokens, () => {
    for (const text of texts) analyse(text, "en");
  });
  report("tag, lemma and parse", words);
  report("the whole analysis", whole);
  for (const peer of [winkTags, COMPROMISE.tags]) {
    const theirs = peerRate(peer, { texts, tokens });
    if (theirs === null) continue;
    report(`${peer.name}, tags alone`, theirs);
    console.log(
      `  ratio of ours to it: ${(words / theirs).toFixed(3)}, of the whole analysis ${(whole / theirs).toFixed(3)}`,
    );
  }
}

/** How long the first reading takes, and what it leaves in memory. */
function loading(): string {
  const before = process.memoryUsage().rss;
  const began = process.hrtime.bigint();
  analyse("A first sentence loads the models.", "en");
  const loaded = Number(process.hrtime.bigint() - began) / 1e6;
  const grown = (process.memoryUsage().rss - before) / 2 ** 20;
  return `load ${loaded.toFixed(0)} ms, ${grown.toFixed(0)} MB more resident after one reading`;
}

function peerRate(
  peer: Entrant,
  { texts, tokens }: { texts: readonly string[]; tokens: number },
): number | null {
  const absent = missing(peer.needs);
  if (absent) {
    console.log(`${peer.name}: skipped, ${absent}`);
    return null;
  }
  const run = peer.prepare(load);
  const documents = texts.map((text, i) => ({ id: String(i), text }));
  return rate(tokens, () => void run(documents));
}

/** Tokens a second of processor time, the best of some rounds. */
function rate(tokens: number, run: () => void): number {
  const times = Math.ceil(LEAST_TOKENS / tokens);
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    for (let time = 0; time < times; time++) run();
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, (tokens * times * 1e6) / (user + system));
  }
  return best;
}

function report(what: string, perSecond: number): void {
  console.log(`${what.padEnd(22)} ${Math.round(perSecond).toLocaleString("en")} tokens/s`);
}

function readTexts(path: string | undefined): string[] {
  if (path) {
    const lines = readFileSync(path, "utf8").trim().split("\n");
    return lines.map((line) => (JSON.parse(line) as { text: string }).text);
  }
  const root = fileURLToPath(new URL("../examples/", import.meta.url));
  const files = readdirSync(root, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && /\.(?:txt|md)$/.test(file.name))
    .map((file) => readFileSync(join(file.parentPath, file.name), "utf8"));
}
