// Tokens per second of tagging and parsing, of the whole analysis, and of wink-nlp's tagger where it is installed. `node bench/text.ts [FILE]`
// FILE is JSON Lines with a `text` each; the examples of the project by default. Ratios travel to other machines, absolute rates do not.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { analyse, analyseWords } from "../src/text/index.ts";

const LEAST_TOKENS = 100_000;
const ROUNDS = 3;

interface WinkDoc {
  tokens(): { length(): number; out(by: unknown): string[] };
}
interface Wink {
  readDoc(text: string): WinkDoc;
  its: { pos: unknown };
}

const texts = readTexts(process.argv[2]);
const before = process.memoryUsage().rss;
const began = process.hrtime.bigint();
analyse("A first sentence loads the models.", "en");
const loaded = Number(process.hrtime.bigint() - began) / 1e6;
const sentences = texts.flatMap((text) => {
  const doc = analyse(text, "en");
  return doc.sentences.map(({ first, last }) => doc.tokens.slice(first, last).map((token) => token.text));
});
const tokens = sentences.reduce((sum, words) => sum + words.length, 0);
const times = Math.ceil(LEAST_TOKENS / tokens);

console.log(
  `load ${loaded.toFixed(0)} ms, ${((process.memoryUsage().rss - before) / 2 ** 20).toFixed(0)} MB more resident after one reading`,
);
const ours = rate(() => {
  for (const words of sentences) analyseWords(words, "en");
});
report("tag, lemma and parse", ours);
report(
  "the whole analysis",
  rate(() => {
    for (const text of texts) analyse(text, "en");
  }),
);
const wink = loadWink();
if (!wink) console.log("wink-nlp: skipped, it is not installed");
else {
  const theirs = rate(() => {
    for (const text of texts) wink.readDoc(text).tokens().out(wink.its.pos);
  });
  report("wink-nlp, tags alone", theirs);
  console.log(`ratio of ours to wink-nlp's: ${(ours / theirs).toFixed(3)}`);
}

/** Tokens a second of processor time, the best of some rounds. */
function rate(run: () => void): number {
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

function loadWink(): Wink | null {
  const require = createRequire(import.meta.url);
  try {
    return (require("wink-nlp") as (model: unknown) => Wink)(require("wink-eng-lite-web-model"));
  } catch {
    return null;
  }
}
