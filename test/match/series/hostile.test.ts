import { expect, it } from "vitest";
import { find } from "../../../src/find/index.ts";
import { comparableIn } from "../../../src/match/counts.ts";
import type { ReadReport, Report } from "../../../src/model/index.ts";

/** A report of one paragraph, each sentence of which names a voice with its place, a number and another place. */
function paragraph(sentences: number): ReadReport {
  const text = Array.from(
    { length: sentences },
    (_, i) => `The health ministry in Riga said ${i + 101} people died in Tallinn.`,
  ).join(" ");
  const report: Report = {
    id: `r${sentences}`,
    path: "one.txt",
    text,
    published: "2031-03-02",
    publishedFrom: "metadata",
    language: "en",
    damage: [],
  };
  return { report, findings: find(report) };
}

/** Milliseconds of the fastest of three runs. */
function fastest(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

it("reads what stands around the figures of one endless paragraph in about linear time", () => {
  const [short, long] = [paragraph(100), paragraph(1000)];
  expect(long.findings.figures.length).toBeGreaterThan(800);
  comparableIn([short]);
  const ratio = fastest(() => comparableIn([long])) / fastest(() => comparableIn([short]));
  // Ten times the text: ten times the work, a hundred times where each figure looks at the whole paragraph.
  expect(ratio).toBeLessThan(40);
}, 60_000);
