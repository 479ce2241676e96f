import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { match } from "../../src/match/index.ts";
import { readReport } from "./reports.ts";

const wire = readReport({
  id: "r1",
  outlet: "Highland Press",
  published: "2031-03-02T08:00:00Z",
  text: "A landslide buried the village of Tamra on Saturday. The Tamra Relief Council said 140 people were killed. The district office counted 90 dead.",
  speakers: [{ name: "Tamra Relief Council" }, { name: "district office", kind: "medical" }],
  figures: [
    { words: "140", speaker: "Tamra Relief Council", what: "people", place: "Tamra" },
    { words: "90", speaker: "district office", what: "dead", place: "Tamra" },
  ],
  places: [{ name: "Tamra", country: "GE" }],
});

const later = readReport({
  id: "r2",
  outlet: "Valley Times",
  published: "2031-03-05T08:00:00Z",
  text: "Three days after the slide in Tamra, the relief council of Tamra put the toll at 165 deaths.",
  speakers: [{ name: "relief council of Tamra" }],
  figures: [{ words: "165", speaker: "relief council of Tamra", what: "deaths", place: "Tamra" }],
  places: [{ name: "Tamra", country: "GE" }],
});

const copy = readReport({
  id: "r3",
  outlet: "Morning Post",
  published: "2031-03-02T12:00:00Z",
  text: wire.report.text.replace(" on Saturday", ""),
  speakers: wire.findings.speakers,
  figures: [
    { words: "140", speaker: "Tamra Relief Council", what: "people", place: "Tamra" },
    { words: "90", speaker: "district office", what: "dead", place: "Tamra" },
  ],
  places: [{ name: "Tamra", country: "GE" }],
});

describe("match", () => {
  it("gives the identical result for the reports in any order", () => {
    const reports = [wire, later, copy];
    const expected = JSON.stringify(match(reports));
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(JSON.stringify(match(shuffled))).toBe(expected);
      }),
    );
  });

  it("gives the same result twice", () => {
    expect(match([wire, later])).toEqual(match([wire, later]));
  });

  it("finds nothing in nothing", () => {
    expect(match([])).toEqual({
      origins: [],
      stories: [],
      sources: [],
      places: [],
      statements: [],
      figures: [],
      events: [],
      series: [],
      contested: [],
      undecided: [],
    });
  });

  it("adds no voice for a copy", () => {
    const alone = match([wire]).series.map((series) => series.origins);
    const copied = match([wire, copy]).series.map((series) => series.origins);
    expect(copied).toEqual(alone);
  });

  it("never gives a bound that no figure has", () => {
    for (const series of match([wire, later, copy]).series) {
      expect([140, 90, 165]).toContain(series.min);
      expect([140, 90, 165]).toContain(series.max);
    }
  });

  it("names every figure in exactly one series", () => {
    const links = match([wire, later, copy]);
    expect(links.series.flatMap((series) => series.figures).sort()).toEqual(
      links.figures.map((figure) => figure.id).sort(),
    );
  });

  it("calls rival counts of one report a conflict and a contest", () => {
    const { series, contested } = match([wire]);
    expect(series.map((each) => each.status)).toEqual(["conflict"]);
    expect(contested).toHaveLength(1);
    expect(contested[0]?.kind).toBe("disputed-figure");
  });
});
