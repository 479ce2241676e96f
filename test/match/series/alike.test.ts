import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonsIn, match } from "../../../src/match/index.ts";
import { featuresOf } from "../../../src/match/series/features.ts";
import { dataOf, tellingsOf } from "../../../src/match/series/index.ts";
import { WEIGHTS } from "../../../src/match/series/weights.ts";
import type { FoundFigure, ReadReport } from "../../../src/model/index.ts";
import { type Draft, readReport } from "../reports.ts";

const draft = (id: string, figures: NonNullable<Draft["figures"]>): ReadReport =>
  readReport({
    id,
    published: "2031-03-02",
    text: `${figures.map(({ words }) => words).join(" and ")} were counted.`,
    speakers: [{ name: "relief council" }],
    figures,
  });

/** The data of reports that name nobody and no place. */
function data(reports: readonly ReadReport[]) {
  return dataOf(reports, {
    originOf: (report) => report,
    countryOf: () => "GE",
    voiceOf: (report, { speaker }) => speaker ?? report,
    isNamed: (_, { speaker }) => speaker !== undefined,
    namesOf: (_, { speaker }) => (speaker === undefined ? [] : [speaker]),
    countryPlace: (country) => country,
    placeOf: (_, { place = "" }) => ({ id: place, country: "GE", main: place === "" }),
  });
}

const figure = fc.record({
  min: fc.integer({ min: 1, max: 90_000 }),
  measure: fc.constantFrom<FoundFigure["measure"]>("killed", "displaced", "housing"),
  place: fc.constantFrom(undefined, "Lisk", "Tamra"),
  what: fc.constantFrom(undefined, "people", "children", "houses"),
  speaker: fc.constantFrom(undefined, "relief council"),
  asOf: fc.constantFrom(undefined, "2031-02-27", "2031-03-01"),
});

describe("the features of two figures", () => {
  it("are the same either way round, each once, and known to the table but for rare ones", () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 4 }), (figures) => {
        const rows = figures.map(({ min, ...rest }, i) => ({
          words: `item ${i}: ${min}`,
          min,
          max: min,
          ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
        }));
        const [a, b] = data([draft("r1", rows)]).filter(
          (datum) => datum.figure.measure === figures[0]!.measure,
        );
        if (!a || !b) return;
        const there = featuresOf(a, b);
        expect([...there].sort()).toEqual([...featuresOf(b, a)].sort());
        expect(new Set(there).size).toBe(there.length);
        expect(there.filter((name) => WEIGHTS.has(name)).length).toBeGreaterThan(there.length / 2);
      }),
    );
  });

  it("compares figures of one measure and unit only, copies once", () => {
    const reports = [
      draft("r1", [{ words: "310 dead" }, { words: "900 hurt", measure: "injured" }]),
      draft("r2", [{ words: "345 dead" }, { words: "40 houses", measure: "housing", unit: "building" }]),
    ];
    expect(comparisonsIn(reports)).toHaveLength(1);
    expect(tellingsOf(data(reports))).toHaveLength(4);
  });
});

describe("what was learnt", () => {
  it("speaks for one number told twice, and against parts, other countries and things that stand apart", () => {
    const weight = (name: string) => WEIGHTS.get(name) ?? 0;
    expect(weight("number:same-telling")).toBeGreaterThan(0);
    for (const name of ["place:two-countries", "people:other-some", "nature:one-part", "scope:two"])
      expect(weight(name)).toBeLessThan(0);
  });

  it("does not join what two voices each expect", () => {
    const expected = (id: string, count: string, speaker: string): ReadReport =>
      readReport({
        id,
        published: "2031-03-02",
        text: `${speaker}: ${count} may die.`,
        speakers: [{ name: speaker }],
        figures: [{ words: count, what: "people", modality: "hypothetical", speaker }],
      });
    const { series } = match([
      expected("r1", "5,000", "relief council"),
      expected("r2", "6,000", "district clinic"),
    ]);
    expect(series.map(({ figures }) => figures.length)).toEqual([1, 1]);
  });
});
