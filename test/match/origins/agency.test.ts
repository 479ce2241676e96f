import { describe, expect, it } from "vitest";
import { agencyOf } from "../../../src/match/origins/agency.ts";
import { AGENCIES } from "../../../src/match/origins/agency-names.ts";
import { findOrigins } from "../../../src/match/origins/index.ts";
import { anchorHolds } from "../../../src/model/index.ts";

const named = (text: string, byline?: string) => {
  const found = agencyOf({ id: "a", text, ...(byline === undefined ? {} : { byline }) });
  if (found?.anchor) expect(anchorHolds(found.anchor, text)).toBe(true);
  return found && [found.name, found.where];
};

describe("the agency of a text", () => {
  it.each([
    ["MARLBY (Reuters) - A hill came down.", ["Reuters", "dateline"]],
    ["MARLBY, March 14 (Tidewater) – A hill came down.", ["Tidewater", "dateline"]],
    ["Hill buries houses\n\nMARLBY, Kelm (AFP) — A hill came down.", ["Agence France-Presse", "dateline"]],
    ["A hill came down on Friday.\n\n(With Tidewater)", ["Tidewater", "credit"]],
    ["A hill came down on Friday. (AP)", ["Associated Press", "credit"]],
    ["A hill came down, the Press Trust of India reported.", ["Press Trust of India", "text"]],
    ["There was no warning, the governor told AFP on Friday.", ["Agence France-Presse", "text"]],
  ])("is named by %j", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it("is named by a byline, beside people and other agencies", () => {
    expect(named("A hill came down.", "Ina Falk and Reuters")).toEqual(["Reuters", "byline"]);
    expect(named("A hill came down.", "AP, Ina Falk")).toEqual(["Associated Press", "byline"]);
  });

  it.each([
    "The UN refugee agency (UNHCR) opened an office.",
    "The hill (some 300 metres) came down - nobody was hurt.",
    "Shares of Reuters rose. A hill came down.",
    "The AP course at the school was cancelled, he said.",
    "He laughed (With a straight face he had not managed it.)",
    "",
  ])("is not named by %j", (text) => {
    expect(named(text)).toBeUndefined();
  });

  it("has names that are each of one agency", () => {
    const names = AGENCIES.flatMap(({ id, credits }) => credits.map((credit) => [credit, id] as const));
    expect(new Set(names.map(([credit]) => credit)).size).toBe(names.length);
  });
});

describe("an origin of several reports", () => {
  const lead =
    "MARLBY (Tidewater) - A landslide buried eleven houses in Marlby before dawn, the governor said. Teams from Orsa and Kelm dug for nine hours. It had rained for four days when the slope above Mill Lane gave way.";
  const copy = `Hill buries houses\n\n${lead.replace("(Tidewater) ", "")} A school took in the homeless.`;

  it("shows what the others share with the lead, with anchors that hold in both", () => {
    const texts = [
      { id: "a", text: lead, published: "2031-03-14" },
      { id: "b", text: copy, published: "2031-03-15" },
    ];
    const [origin] = findOrigins(texts);
    expect(origin).toMatchObject({
      lead: "a",
      relation: "copy",
      agency: { name: "Tidewater", where: "dateline" },
    });
    expect(origin!.passages).toHaveLength(3);
    for (const passage of origin!.passages!) {
      expect(passage.lead.report).toBe("a");
      expect(anchorHolds(passage.lead, lead)).toBe(true);
      expect(passage.copy.report).toBe("b");
      expect(anchorHolds(passage.copy, copy)).toBe(true);
    }
    expect(origin!.passages![2]!.copy.exact).toContain("the slope above Mill Lane");
  });
});
