import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder with the development data and the scorers, beside the checkout. It may be absent. */
export const SHARED = fileURLToPath(new URL("../../shared/", import.meta.url));

/** Whether the development data and the scorers are there. */
export const hasShared = existsSync(join(SHARED, "eval"));

/** What a scorer compares. */
export interface Scoring {
  /** The scorer's file below ../shared/eval. */
  readonly scorer: string;
  /** Paths of two JSON Lines files. */
  readonly gold: string;
  readonly predicted: string;
  /** The part of a mixed set, by its `corpus`. */
  readonly only?: string;
}

/** Runs a scorer of ../shared/eval and reads its figures; a figure is null where the gold asks nothing. */
export function runScorer({ scorer, gold, predicted, only }: Scoring): Record<string, number | null> {
  const args = ["--gold", gold, "--predicted", predicted, "--json", "yes", ...(only ? ["--only", only] : [])];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(SHARED, "eval", scorer), ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${scorer} ended with ${status} on ${gold}: ${stderr}`);
  return JSON.parse(stdout) as Record<string, number | null>;
}
