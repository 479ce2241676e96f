import { describe, expect, it } from "vitest";
import { find } from "../../../src/find/index.ts";
import { comparableIn } from "../../../src/match/counts.ts";
import { lineStart, sentenceAround } from "../../../src/match/series/datum/sentence.ts";
import { type ReadReport, type Report, touching } from "../../../src/model/index.ts";

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

/** Milliseconds of the faster of two runs: a third would take too long where the work is not linear. */
function faster(run: () => void): number {
  const times = [1, 2].map(() => {
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
  const ratio = faster(() => comparableIn([long])) / faster(() => comparableIn([short]));
  // Ten times the text: seven to twelve times the work, and seventy to eighty times where lines are looked for without a bound.
  expect(ratio).toBeLessThan(30);
}, 30_000);

describe("what keeps it linear", () => {
  const endless = "word ".repeat(200_000);

  it("is that a line is looked back for no further than a long paragraph", () => {
    const at = endless.length - 1;
    expect(at - lineStart(endless, at)).toBeLessThan(10_000);
  });

  it("is that a sentence reaches only so far to either side of a number", () => {
    const { before, after } = sentenceAround(endless, endless.length / 2);
    expect(before.length + after.length).toBeLessThan(10_000);
  });

  it("is that the places in a stretch are found without looking at all of a report", () => {
    let looked = 0;
    const places = Array.from({ length: 10_000 }, (_, i) => ({
      get anchor() {
        looked++;
        return { start: 10 * i, end: 10 * i + 5 };
      },
    }));
    expect(touching(places, { start: 50_000, end: 50_020 })).toHaveLength(2);
    expect(looked).toBeLessThan(100);
  });
});
