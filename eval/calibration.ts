// How far the confidence of statements can be trusted: in each tenth of it, the share that is right on PolNeAR's development set. `node eval/calibration.ts`
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asAttributions, find, LIKELY } from "../src/find/index.ts";
import { hasShared, runScorer, SHARED } from "./scorer.ts";

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}

const GOLD = join(SHARED, "data/polnear/dev.jsonl");

if (!hasShared) console.log("reliability of confidence: skipped, because ../shared is not there");
else printReliability();

/** Each tenth is scored alone by the contract's scorer: its precision is the share that is right, content and speaker. */
function printReliability(): void {
  const lines = readFileSync(GOLD, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const found = lines.map((line) => {
    const { id, text, published } = JSON.parse(line) as GoldLine;
    const { statements } = find({ id, text, ...(published ? { published } : {}) });
    return { id, statements: asAttributions(statements, text, { least: LIKELY }) };
  });
  console.log("confidence    statements  right");
  const folder = mkdtempSync(join(tmpdir(), "crossread-calibration-"));
  try {
    for (let tenth = 0; tenth < 10; tenth++) {
      const within = found.map(({ id, statements }) => ({
        id,
        statements: statements.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth),
      }));
      const count = within.reduce((sum, { statements }) => sum + statements.length, 0);
      if (count === 0) continue;
      const predicted = join(folder, "predicted.jsonl");
      writeFileSync(predicted, within.map((line) => `${JSON.stringify(line)}\n`).join(""));
      const right = runScorer({ scorer: "score-attribution.mjs", gold: GOLD, predicted })["attribution.p"];
      const range = `${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}`;
      console.log(`${range.padEnd(12)} ${String(count).padStart(11)}  ${right?.toFixed(3) ?? "-"}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
