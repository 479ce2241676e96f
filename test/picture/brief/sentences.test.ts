import { describe, expect, test } from "vitest";
import type { Figure, Picture, Report, Series } from "../../../src/model/index.ts";
import {
  contestOf,
  eventOf,
  figureOf,
  pictureOf,
  reportOf,
  seriesOf,
  sourceOf,
  statementOf,
} from "../../publish/fixture/build.ts";

const rescue = sourceOf("Halmer Rescue Service");
const mayor = sourceOf("mayor of Ostrand");

/** A report of one sentence, on a day of March 2031. */
function report(day: number, text: string, outlet = `Post ${day}`): Report {
  return reportOf(`${day}-${text.length}.txt`, {
    text,
    outlet,
    published: `2031-03-${String(day).padStart(2, "0")}`,
  });
}

/** Who counts how many dead, in the words "N people". */
function dead(of: Report, quote: string, rest: Partial<Figure> = {}): Figure {
  const n = Number(quote.replace(/\D/g, ""));
  return figureOf({ report: of, quote }, { measure: "killed", min: n, max: n, what: "people", ...rest });
}

function pictured(
  figures: readonly Figure[],
  reports: readonly Report[],
  rest: Partial<Series> = {},
): Picture {
  const series = seriesOf(figures, { label: "deaths", voices: [rescue.id], ...rest });
  return pictureOf(reports, { figures, series: [series], sources: [rescue, mayor] });
}

/** The sentences of a section, with the numbers of their marks. */
function said(picture: Picture, id: string): string[] {
  const section = picture.brief!.sections.find((one) => one.id === id);
  return (section?.sentences ?? []).map(({ text }) => text);
}

const R4 = report(4, "The Halmer Rescue Service counts 34 people dead.");
const R6 = report(6, "The Halmer Rescue Service now counts 41 people dead.");
const M6 = report(6, "At least 60 people are dead, the mayor of Ostrand said.", "Ostrand Daily");

describe("a series of people is told", () => {
  test("by one voice as a count with who gives it and when", () => {
    const figures = [dead(R4, "34", { speaker: rescue.id, asOf: "2031-03-04" })];
    expect(said(pictured(figures, [R4]), "highlights")).toEqual([
      "34 people were killed, according to the Halmer Rescue Service (4 March).",
    ]);
  });

  test("as a movement where it moved on", () => {
    const figures = [dead(R4, "34", { speaker: rescue.id }), dead(R6, "41", { speaker: rescue.id })];
    const picture = pictured(figures, [R4, R6], { status: "update" });
    expect(said(picture, "people")).toEqual([
      "The number of people killed, by the count of the Halmer Rescue Service, rose from 34 (reported 4 March) to 41 (reported 6 March).",
    ]);
  });

  test("side by side where voices clash, each with its own words", () => {
    const figures = [
      dead(R6, "41", { speaker: rescue.id }),
      dead(M6, "At least 60", { speaker: mayor.id, max: null, modifier: "at-least" }),
    ];
    const picture = pictured(figures, [R6, M6], { status: "conflict", voices: [rescue.id, mayor.id] });
    const [sentence] = said(picture, "people");
    expect(sentence).toMatch(/^Counts of people killed differ: /);
    expect(sentence).toContain("the mayor of Ostrand gave at least 60 (reported 6 March)");
    expect(sentence).toContain("the Halmer Rescue Service gave 41 (reported 6 March)");
    expect(said(picture, "highlights")[0]).toContain("other voices count differently");
  });

  test("as taken back where a number was, and never among the counts that stand", () => {
    const figures = [
      dead(R4, "34", { speaker: rescue.id, withdrawnBy: rescue.id }),
      dead(R6, "41", { speaker: rescue.id }),
    ];
    const all = said(pictured(figures, [R4, R6], { status: "update" }), "people");
    expect(all).toContain(
      "A count of 34 people killed, given in the name of the Halmer Rescue Service (reported 4 March), was taken back by it.",
    );
    expect(all.some((text) => text.includes("from 34"))).toBe(false);
  });

  test("with what lost digits can be, and only where no whole number is there", () => {
    const lost = report(5, "The Halmer Rescue Service counts 3? people dead.");
    const damaged = figureOf(
      { report: lost, quote: "3?" },
      { measure: "killed", min: 30, max: 39, damaged: true, speaker: rescue.id },
    );
    expect(said(pictured([damaged], [lost]), "highlights")[0]).toContain(
      "“3?” (digits lost: 30 to 39) people",
    );
    const both = pictured([damaged, dead(R6, "41", { speaker: rescue.id })], [lost, R6]);
    expect(said(both, "highlights")[0]).not.toContain("3?");
  });

  test("not at all where it is planned, feared or of another event", () => {
    for (const modality of ["planned", "hypothetical", "historic"] as const) {
      const picture = pictured([dead(R4, "34", { speaker: rescue.id, modality })], [R4]);
      expect(said(picture, "highlights")).toEqual([]);
      expect(said(picture, "people")).toEqual([]);
    }
  });

  test("in the report's words where a number is vague", () => {
    const vague = report(4, "Dozens of people are dead, the Halmer Rescue Service said.");
    const figure = figureOf(
      { report: vague, quote: "Dozens" },
      { measure: "killed", min: 24, max: 99, modifier: "vague", speaker: rescue.id },
    );
    expect(said(pictured([figure], [vague]), "highlights")).toEqual([
      "Dozens of people were killed, according to the Halmer Rescue Service (reported 4 March).",
    ]);
  });

  test("with the whole where one report gives a whole and a part of one voice", () => {
    const table = report(
      6,
      "The Halmer Rescue Service counts 690,000 people; of them the north has 135,000 people.",
    );
    const figures = [
      dead(table, "690,000", { speaker: rescue.id }),
      dead(table, "135,000", { speaker: rescue.id }),
    ];
    expect(said(pictured(figures, [table]), "highlights")[0]).toMatch(/^690,000 people/);
  });
});

test("an event is told in a whole sentence, a claim that somebody denies is none", () => {
  const wire = report(
    5,
    "The bridge at Ostrand fell on Tuesday. The army shelled the town, residents say. The army denies it.",
  );
  const fell = eventOf([{ report: wire, quote: "The bridge at Ostrand fell on Tuesday" }], {
    label: "The bridge at Ostrand fell on Tuesday",
    type: "damage",
    when: "2031-03-04",
  });
  const shelled = eventOf([{ report: wire, quote: "The army shelled the town" }], {
    label: "The army shelled the town",
    type: "assault",
    when: "2031-03-04",
  });
  const claim = statementOf({ report: wire, quote: "The army shelled the town" });
  const denial = statementOf({ report: wire, quote: "The army denies it" }, { act: "deny" });
  const picture = pictureOf([wire], {
    events: [fell, shelled],
    statements: [claim, denial],
    contested: [contestOf(claim, [denial])],
  });
  expect(said(picture, "highlights")).toEqual([
    "4 March: “The bridge at Ostrand fell on Tuesday.” (Post 5).",
  ]);
  expect(said(picture, "contested")).toEqual([
    "Post 5: “The army shelled the town, residents say.” Against it: “The army denies it.”",
  ]);
});

test("a denial is told in whole sentences, and once where it says again what it denies", () => {
  const text =
    "The army denied that it had shelled the town, as residents said. “We stayed in barracks,” it said.";
  const wire = report(6, `${text} It rained.`);
  const claim = statementOf({ report: wire, quote: "it had shelled the town" });
  const denial = statementOf(
    {
      report: wire,
      quote: "The army denied that it had shelled the town, as residents said. “We stayed in barracks,”",
    },
    { act: "deny" },
  );
  const picture = pictureOf([wire], {
    statements: [claim, denial],
    contested: [contestOf(claim, [denial])],
  });
  expect(said(picture, "contested")).toEqual([
    "Post 6: “The army denied that it had shelled the town, as residents said. ‘We stayed in barracks,’ it said.”",
  ]);
});

test("what no report says is said, and a picture of nothing has no brief but its basis", () => {
  expect(said(pictured([dead(R4, "34")], [R4]), "unknown")[0]).toMatch(
    /^No report says how many people are missing, /,
  );
  expect(pictureOf([]).brief).toEqual({
    language: "en",
    basis: "0 reports, 0 independent texts",
    sections: [],
  });
});
