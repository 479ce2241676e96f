import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { match } from "../../src/match/index.ts";
import type { Measure, ReadReport } from "../../src/model/index.ts";
import { TIMED } from "../timed.ts";
import { readReport } from "./reports.ts";

const VOICES = ["relief council", "district clinic", "Valley Miners Union", "Georgian army", "residents"];
const PLACES = ["Tamra", "Lisk", "Dorne"];
const MEASURES: readonly Measure[] = ["killed", "displaced", "facilities", "in-need"];

const sentence = fc.record({
  voice: fc.constantFrom(...VOICES),
  place: fc.constantFrom(...PLACES),
  measure: fc.constantFrom(...MEASURES),
  value: fc.integer({ min: 2, max: 30_000 }),
  day: fc.integer({ min: 1, max: 9 }),
  denies: fc.boolean(),
});

type Line = typeof sentence extends fc.Arbitrary<infer T> ? T : never;

/** A report of such lines; every line holds a figure and a statement, and some deny the line before. */
function reportOf(lines: readonly Line[], index: number): ReadReport {
  const told = lines.map(
    (line, i) => `In ${line.place}, ${line.voice} counted ${line.value} people as item ${index}-${i}.`,
  );
  return readReport({
    id: `r${index}`,
    published: `2031-03-0${(index % 9) + 1}`,
    text: told.join(" "),
    speakers: VOICES.map((name) => ({ name })),
    places: [...new Set(lines.map((line) => line.place))].map((name) => ({ name, country: "GE" })),
    figures: lines.map((line, i) => ({
      words: `${line.value} people as item ${index}-${i}`,
      min: line.value,
      max: line.value,
      measure: line.measure,
      what: "people",
      place: line.place,
      speaker: line.voice,
      asOf: `2031-03-0${line.day}`,
    })),
    statements: lines.map((line, i) => ({
      words: told[i]!,
      speaker: line.voice,
      act: line.denies ? "deny" : "say",
    })),
  });
}

const reports = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })
  .map((all) => all.map(reportOf));

describe("match, whatever the reports", () => {
  it("does not depend on their order", () => {
    fc.assert(
      fc.property(
        reports.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(JSON.stringify(match(shuffled))).toBe(JSON.stringify(match(all)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("puts every figure in one series, between whose bounds no number is made up", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const { series, figures } = match(all);
        const values = new Set(figures.flatMap((figure) => [figure.min, figure.max]));
        expect(series.flatMap((each) => each.figures).sort()).toEqual(
          figures.map((figure) => figure.id).sort(),
        );
        for (const each of series) {
          expect(values.has(each.min) && values.has(each.max)).toBe(true);
          expect(each.figures).toContain(each.latest);
          expect(each.origins).toBe(each.voices.length);
          expect(each.origins).toBeGreaterThan(0);
          expect(each.reason).not.toBe("");
        }
      }),
      { numRuns: 60 },
    );
  });

  it("gains no voice from a copy of a report", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const first = all[0]!;
        const text = JSON.stringify(first.findings).replaceAll('"r0', '"copy0');
        const copy: ReadReport = {
          report: { ...first.report, id: "copy0", path: "copy.txt" },
          findings: JSON.parse(text),
        };
        const most = (reports: readonly ReadReport[]) =>
          Math.max(...match(reports).series.map((each) => each.origins));
        expect(most([first, copy])).toBe(most([first]));
      }),
      { numRuns: 60 },
    );
  });

  it("names only what exists", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const links = match(all);
        const known = new Set([...links.statements, ...links.figures].map((each) => each.id));
        const voices = new Set([...links.sources, ...links.origins].map((each) => each.id));
        for (const { claim, denials } of links.contested)
          for (const id of [claim, ...denials]) expect(known).toContain(id);
        for (const each of links.series) for (const voice of each.voices) expect(voices).toContain(voice);
      }),
      { numRuns: 40 },
    );
  });
});

describe("match on hostile texts", () => {
  const hostile = [
    `${"(".repeat(20_000)}A (AB)`,
    "A of ".repeat(20_000),
    '"'.repeat(30_000),
    `${"Aa ".repeat(15_000)}(AAA)`,
    "9".repeat(60_000),
    "al-".repeat(20_000),
  ];
  it.each(hostile.map((text, i) => [i, text] as const))("stays fast on text %i", TIMED, (i, text) => {
    const started = performance.now();
    const name = text.slice(0, 5000);
    match([
      readReport({ id: `h${i}`, text, speakers: [{ name, kind: "person" }] }),
      readReport({ id: `g${i}`, text }),
    ]);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
