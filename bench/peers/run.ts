import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hasShared, SHARED } from "../../eval/scorer.ts";
import type { BenchDocument, Contest, Entrant, Run, Scores } from "./contest.ts";
import { CONTESTS } from "./contests.ts";
import { load, missing } from "./load.ts";
import { qualityOf } from "./quality.ts";
import { medianRates, sampleOf } from "./speed.ts";
import { row, rule, TITLE } from "./table.ts";

/** An entrant that is here, with what it reached. */
interface Result {
  readonly name: string;
  readonly scores: Scores;
  readonly rate: number;
}

/**
 * Prints one table: for each task, quality and speed of Crossread and of what people would use instead, on the development sets of ../shared. `tasks` picks
 * some of {@link CONTESTS}; none is all. Says what is skipped, and why.
 */
export function benchPeers(tasks: readonly string[]): void {
  const unknown = tasks.filter((task) => !CONTESTS.some((contest) => contest.task === task));
  if (unknown.length > 0) {
    console.error(
      `There is no task ${unknown.join(", ")}; there are ${CONTESTS.map(({ task }) => task).join(", ")}.`,
    );
    process.exitCode = 2;
    return;
  }
  if (!hasShared) {
    console.log("bench of peers: skipped, because the development data, ../shared, is not there");
    return;
  }
  console.log(`${TITLE}\n${rule()}`);
  for (const contest of CONTESTS)
    if (tasks.length === 0 || tasks.includes(contest.task)) printContest(contest);
}

function printContest(contest: Contest): void {
  const documents = readDocuments(contest);
  const here = contest.entrants.filter((entrant) => isHere(contest, entrant));
  const [ours, ...others] = results(contest, { documents, entrants: here });
  for (const result of [ours!, ...others])
    console.log(row(contest, { ...result, ratio: result.rate / ours!.rate }));
  console.log(rule());
}

function isHere({ task }: Contest, { name, needs }: Entrant): boolean {
  const absent = missing(needs);
  if (absent) console.log(`${task}: ${name} skipped, ${absent}`);
  return absent === null;
}

interface Field {
  readonly documents: readonly BenchDocument[];
  readonly entrants: readonly Entrant[];
}

function results(contest: Contest, { documents, entrants }: Field): Result[] {
  const runs: Run[] = entrants.map(({ prepare }) => prepare(load));
  const scores = runs.map((run) => qualityOf(contest, { documents, lines: run(documents) }));
  const rates = medianRates(runs, contest.speedOn === "stream" ? documents : sampleOf(documents));
  return entrants.map(({ name }, i) => ({ name, scores: scores[i]!, rate: rates[i]! }));
}

function readDocuments({ data, only }: Contest): BenchDocument[] {
  const lines = readFileSync(join(SHARED, "data", data), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const documents = lines.map((line) => JSON.parse(line) as BenchDocument);
  return only ? documents.filter(({ corpus }) => corpus === only) : documents;
}
