import { describe, expect, it } from "vitest";
import { match } from "../../../src/match/index.ts";
import type { FoundFigure } from "../../../src/model/index.ts";
import { type Draft, readReport } from "../reports.ts";

type Count = Partial<FoundFigure> & { readonly words: string };

/** The rival figures of one report, claim first. */
function rivals(text: string, figures: readonly Count[], statements: Draft["statements"] = []) {
  const speakers = ["mayor", "guild", "shore watch"].map((name) => ({ name }));
  const links = match([
    readReport({ id: "r1", published: "2031-05-04", text, speakers, figures, statements }),
  ]);
  const words = new Map([
    ...links.figures.map((each) => [each.id, each.anchor.exact] as const),
    ...links.statements.map((each) => [each.id, each.content.exact] as const),
  ]);
  return links.contested.map(({ claim, denials }) => [
    words.get(claim),
    ...denials.map((id) => words.get(id)),
  ]);
}

const dead = (words: string, speaker: string, more: Partial<FoundFigure> = {}): Count => ({
  words,
  speaker,
  ...more,
});

describe("rival figures of one report", () => {
  it("are counts of two voices right behind each other, the second without a noun of its own", () => {
    expect(
      rivals("The mayor counts 214 dead. The shore watch puts the number at 61.", [
        dead("214", "mayor", { what: "dead" }),
        dead("61", "shore watch"),
      ]),
    ).toEqual([["214", "61"]]);
  });

  it("are pairs of a count and the answer to it, where three voices count", () => {
    expect(
      rivals(
        "The guild vouches for 140 dead. The mayor insists on 320. Fewer than 90, counters the shore watch.",
        [
          dead("140", "guild", { what: "dead" }),
          dead("320", "mayor"),
          { ...dead("Fewer than 90", "shore watch"), min: null, max: 90, modifier: "less-than" },
        ],
      ).filter(([claim]) => claim === "320"),
    ).toEqual([["320", "Fewer than 90"]]);
  });

  it("are none where one had only been given before", () => {
    expect(
      rivals("The mayor counts 214 dead. A day earlier the shore watch had spoken of 61.", [
        dead("214", "mayor", { what: "dead" }),
        dead("61", "shore watch", { what: "dead" }),
      ]),
    ).toEqual([]);
  });

  it("are none where one is added to the other, or nobody vouches for it", () => {
    const present: Partial<FoundFigure> = { measure: "present", what: "people" };
    expect(
      rivals("Some 900 people live there, says the mayor. Another 300 have no papers, says the guild.", [
        dead("900", "mayor", present),
        dead("300", "guild", present),
      ]),
    ).toEqual([]);
    expect(
      rivals("The mayor counts 214 dead. Our tents took in 61.", [
        dead("214", "mayor", { what: "dead" }),
        { words: "61" },
      ]),
    ).toEqual([]);
  });

  it("are none in two rows of a table", () => {
    expect(
      rivals("| Orvane | 214 | mayor |\n| Tessaly | 61 | shore watch |", [
        dead("214", "mayor"),
        dead("61", "shore watch"),
      ]),
    ).toEqual([]);
  });

  it("are told once where a denial holds them", () => {
    const text = "The mayor said 214 had died. The shore watch disputed the count: 61 had died.";
    const pairs = rivals(
      text,
      [dead("214", "mayor", { what: "dead" }), dead("61", "shore watch", { what: "dead" })],
      [
        { words: "214 had died", speaker: "mayor" },
        {
          words: "The shore watch disputed the count: 61 had died",
          cue: "disputed",
          speaker: "shore watch",
          act: "deny",
        },
      ],
    );
    expect(pairs).toEqual([["214 had died", "The shore watch disputed the count: 61 had died"]]);
  });

  it("are told in one report whatever stands at the same place of another", () => {
    const counts = {
      id: "r1",
      text: "The mayor counts 214 dead. The shore watch puts the number at 61.",
      speakers: [{ name: "mayor" }, { name: "shore watch" }],
      figures: [dead("214", "mayor", { what: "dead" }), dead("61", "shore watch")],
    };
    const denied = {
      id: "r2",
      text: "The guild said the granary had been left open. The granary keeper denied this outright.",
      speakers: [{ name: "guild" }, { name: "granary keeper" }],
      statements: [
        { words: "The guild said the granary had been left open", speaker: "guild" },
        {
          words: "The granary keeper denied this outright",
          cue: "denied",
          speaker: "granary keeper",
          act: "deny" as const,
        },
      ],
    };
    const kinds = match([counts, denied].map(readReport)).contested.map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["denied", "disputed-figure"]);
  });
});
