import type { BenchDocument, Run } from "./contest.ts";

const ROUNDS = 3;
/** How much text a round reads, in code units: a second or two of ours, so that three rounds of every task end within minutes. */
const SAMPLE = 60_000;

/** Documents taken evenly from the whole list, about {@link SAMPLE} code units of text, at least one. */
export function sampleOf(documents: readonly BenchDocument[]): readonly BenchDocument[] {
  const size = documents.reduce((sum, { text }) => sum + text.length, 0);
  const step = Math.max(1, Math.round(size / SAMPLE));
  return documents.filter((_, i) => i % step === 0);
}

/** Documents per second of processor time of each run: they take turns, and each is given its median of three. */
export function medianRates(runs: readonly Run[], documents: readonly BenchDocument[]): number[] {
  const times = runs.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++)
    runs.forEach((run, i) => {
      const before = process.cpuUsage();
      run(documents);
      const { user, system } = process.cpuUsage(before);
      times[i]!.push((user + system) / 1e6);
    });
  return times.map((seconds) => documents.length / median(seconds));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
