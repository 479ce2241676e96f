import { describe, expect, it } from "vitest";
import {
  STATEMENT_ATTRIBUTES,
  STATEMENT_CROSSED,
} from "../../../src/match/contests/weighing/statement-attributes.ts";
import { WEIGHTS } from "../../../src/match/contests/weighing/statement-weights.ts";
import { match } from "../../../src/match/index.ts";
import { type Draft, readReport } from "../reports.ts";

const speakers = [{ name: "ferrymen's union" }, { name: "Tolva Harbour Board" }];

/** The denials of what the union says, the answer led up to by `lead`. */
function against(lead: string, answer: Partial<NonNullable<Draft["statements"]>[number]> = {}) {
  const claim = "the board sold the lifeboats";
  const draft: Draft = {
    id: "r1",
    text: `The ferrymen's union alleged that ${claim}. ${lead} "Each boat lies at its pier," it said.`,
    speakers,
    statements: [
      { words: claim, cue: "alleged", speaker: "ferrymen's union", act: "accuse" },
      {
        words: "Each boat lies at its pier",
        cue: "said",
        speaker: "Tolva Harbour Board",
        mode: "direct",
        ...answer,
      },
    ],
  };
  return match([readReport(draft)]).contested;
}

describe("statements that are weighed against each other", () => {
  it("are a claim and the answer behind a sentence that only points back, in whatever words", () => {
    expect(against("The Tolva Harbour Board shook its head at that.")).toHaveLength(1);
    expect(against("The Tolva Harbour Board had none of this charge.")).toHaveLength(1);
  });

  it("are none where the sentence before the answer bears the claim out", () => {
    expect(against("The Tolva Harbour Board confirmed this.")).toEqual([]);
  });

  it("are none of one voice", () => {
    expect(against("It shook its head at that.", { speaker: "ferrymen's union" })).toEqual([]);
  });

  it("carry weights of attributes that there are, and of no others", () => {
    const names = new Set([
      ...Object.keys(STATEMENT_ATTRIBUTES),
      ...STATEMENT_CROSSED.map(([a, b]) => `${a} & ${b}`),
    ]);
    expect(Object.keys(WEIGHTS).filter((name) => !names.has(name))).toEqual([]);
    expect(Object.keys(WEIGHTS).length).toBeGreaterThan(20);
  });
});
