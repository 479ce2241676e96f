import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runScorer, SHARED } from "../../eval/scorer.ts";
import type { BenchDocument, Contest, Line, Scores } from "./contest.ts";

/** What was found, as the scorer of the contest judges it. */
export function qualityOf(
  { scorer, data, only }: Contest,
  { documents, lines }: { readonly documents: readonly BenchDocument[]; readonly lines: readonly Line[] },
): Scores {
  if (typeof scorer === "function") return scorer(documents, lines);
  const folder = mkdtempSync(join(tmpdir(), "crossread-peers-"));
  try {
    const predicted = join(folder, "predicted.jsonl");
    writeFileSync(predicted, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    return runScorer({ scorer, gold: join(SHARED, "data", data), predicted, ...(only ? { only } : {}) });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
