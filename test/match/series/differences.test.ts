import { describe, expect, it } from "vitest";
import { comparableIn } from "../../../src/match/counts.ts";
import { match } from "../../../src/match/index.ts";
import { differencesOf } from "../../../src/match/series/differences.ts";
import { isCutTo } from "../../../src/match/series/fit.ts";
import { type Draft, readReport } from "../reports.ts";

const speakers = [{ name: "relief council" }, { name: "district office" }];
const places = [{ name: "Tamra", country: "GE" }];

/** Two reports with a count of the dead of Tamra each, by day, voice and words. */
function counts(...told: readonly [day: string, speaker: string, words: string, extra?: object][]): Draft[] {
  return told.map(([published, speaker, words, extra], i) => ({
    id: `r${i}`,
    published,
    text: `In Tamra ${words} people were killed by the flood, the ${speaker} said.`,
    speakers,
    places,
    figures: [{ words, what: "people", speaker, ...extra }],
  }));
}

function causesOf(drafts: readonly Draft[]) {
  return match(drafts.map(readReport)).series.flatMap(({ differences = [] }) =>
    differences.map(({ cause }) => cause),
  );
}

describe("why numbers of one series differ", () => {
  it.each([
    ["a number that fell to its own first digits was rounded", "3,640", "3,600", "rounding"],
    ["one that fell further fell", "3,640", "3,200", "counter-reset"],
    ["a small number is not rounded", "13", "10", "counter-reset"],
  ])("%s", (_, first, second, cause) => {
    const drafts = counts(["2031-03-02", "relief council", first], ["2031-03-04", "relief council", second]);
    expect(causesOf(drafts)).toEqual([cause]);
  });

  it.each([
    ["two voices of which one gives round numbers need not disagree", "270", "265", "rounding"],
    ["two voices that count exactly disagree", "272", "265", "disagreement"],
  ])("%s", (_, first, second, cause) => {
    const drafts = counts(["2031-03-02", "relief council", first], ["2031-03-02", "district office", second]);
    expect(causesOf(drafts)).toEqual([cause]);
  });

  it.each([
    [
      "a number that lost its last digits is not what a number beyond them was",
      { min: 140, max: 149 },
      "time",
    ],
    ["a number that letters were read for may have been another", { min: 145, max: 145 }, "damage"],
  ])("%s", (_, bounds, cause) => {
    const drafts = counts(
      ["2031-03-02", "relief council", "14?", { ...bounds, damaged: true }],
      ["2031-03-05", "relief council", "190"],
    );
    expect(causesOf(drafts)).toEqual([cause]);
  });

  it("a bound that lost its last digits still is a bound", () => {
    const drafts = counts(
      ["2031-03-02", "relief council", "14?", { min: 140, max: null, damaged: true }],
      ["2031-03-05", "relief council", "120"],
    );
    expect(causesOf(drafts)).toEqual(["counter-reset"]);
  });
});

describe("the reason of a pair", () => {
  /** A figure of a series with its day, and the note on it and the next; `odds` that two count the same. */
  function told(days: readonly [string, string], odds: number) {
    const reports = counts(["2031-03-02", "relief council", "192"], ["2031-03-02", "district office", "140"]);
    const { tellings } = comparableIn(reports.map(readReport));
    const data = tellings.flatMap((telling) => telling.data).map((datum, i) => ({ ...datum, day: days[i]! }));
    const context = { nameOf: () => "V", withdrawn: new Set<string>(), oddsOf: () => odds };
    return differencesOf(data, context).map(({ cause, note }) => [cause, note.replaceAll("V says ", "")]);
  }

  it("is that little speaks for one count, where each by itself would be two", () => {
    expect(told(["2031-03-02", "2031-03-02"], -0.1)).toEqual([
      ["comparability", "too little says that they count the same people: 192, 140"],
    ]);
  });

  it.each([
    [["2031-03-02", "2031-03-02"], "disagreement", "for the same moment 192, 140"],
    [["", "2031-03-02"], "disagreement", "192, 140, one of them undated"],
    [
      ["2031-03-02", "2031-03-03"],
      "time",
      "they are of different days (2031-03-02 and 2031-03-03): 192, 140",
    ],
  ] as const)("of %j is %s", (days, cause, note) => {
    expect(told(days, 1)).toEqual([[cause, note]]);
  });
});

describe("isCutTo", () => {
  it.each([
    [3600, 3640],
    [700, 721],
    [80, 77],
    [2_000_000, 1_930_000],
  ])("%d can be %d in fewer digits", (x, y) => {
    expect([isCutTo(x, y), isCutTo(y, x)]).toEqual([true, true]);
  });

  it.each([
    [13, 10],
    [721, 733],
    [700, 700],
    [800, 715],
    [0, 0],
  ])("%d cannot be %d", (x, y) => {
    expect([isCutTo(x, y), isCutTo(y, x)]).toEqual([false, false]);
  });
});
