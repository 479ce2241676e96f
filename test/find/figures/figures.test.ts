import { describe, expect, it } from "vitest";
import { findFigures, findQuantities } from "../../../src/find/figures/index.ts";
import type { FoundDate, FoundPlace, FoundStatement, Speaker } from "../../../src/model/index.ts";
import { analyse } from "../../../src/text/index.ts";
import { figureAt, figuresOf } from "./read.ts";

const counts = (text: string) => figuresOf(text).map(({ anchor, measure }) => [anchor.exact, measure]);

describe("numbers that share what they count", () => {
  it("inherits over a coordination", () => {
    expect(counts("The blast killed at least 56 people and wounded 595.")).toEqual([
      ["at least 56", "killed"],
      ["595", "injured"],
    ]);
    expect(counts("They found 891 buildings destroyed, 211 partly damaged and 398 filled with mud.")).toEqual(
      [
        ["891", "housing"],
        ["211", "housing"],
        ["398", "housing"],
      ],
    );
  });

  it("gives a count or a tally the measure under discussion", () => {
    expect(counts("The union counted 185 dead. The ministry put its own tally at 174.")).toEqual([
      ["185", "killed"],
      ["174", "killed"],
    ]);
  });

  it("follows a level and the one before it", () => {
    expect(counts("The toll has risen to 3,283 from 3,252 a day before.")).toEqual([
      ["3,283", "killed"],
      ["3,252", "killed"],
    ]);
  });

  it("takes a part of a whole, and says whose part it is", () => {
    const [whole, part] = figuresOf("A ship brought 157 people to the port, 91 of them Saudis.");
    expect(part).toMatchObject({ measure: "evacuated", partOf: whole?.id });
  });

  it("counts both numbers of 'X of Y hospitals'", () => {
    const [some, all] = figuresOf("39 of the 59 hospitals have shut.");
    expect([some?.measure, all?.measure, some?.partOf]).toEqual(["facilities", "facilities", all?.id]);
  });

  it("knows the number that a report takes back", () => {
    const [right, wrong] = figuresOf("We have treated 217 wounded, not 271 as our last update wrongly said.");
    expect(right?.corrects).toBe(wrong?.id);
  });
});

describe("labels", () => {
  it("reads a table by its row labels, heads and captions", () => {
    const table =
      "ARRIVALS SINCE JUNE\n\nCountry           People\nEgypt             70,000\nChad              60,000\n";
    expect(counts(table)).toEqual([
      ["70,000", "crossed-border"],
      ["60,000", "crossed-border"],
    ]);
    const indicators =
      "Indicator        Number    Source\nDeaths           11,300    Red Crescent\nMissing          10,100    Red Crescent\n";
    expect(counts(indicators)).toEqual([
      ["11,300", "killed"],
      ["10,100", "missing"],
    ]);
  });

  it("reads list items with lead-ins", () => {
    expect(
      counts("- **Deaths.** Hospital staff speak of 3,000 to 6,000.\n- **Missing.** Some 9,000.\n"),
    ).toEqual([
      ["3,000 to 6,000", "killed"],
      ["Some 9,000", "missing"],
    ]);
  });

  it("reads short lines as one card", () => {
    expect(counts("321\nHouses\ndestroyed\n")).toEqual([["321", "housing"]]);
  });
});

describe("what is no figure", () => {
  it.each([
    "The quake of magnitude [6.3] struck at night.",
    "About [25] percent of the city is gone.",
    "The city lies [300] km by road from the port.",
    "Clashes went on in [12] districts.",
    "[50,000] people took to the streets.",
    "Petrol costs [$2] a litre.",
    "It is one of [one] of the oldest schools.",
    "They want a [two]-state solution.",
  ])("%j", (marked) => {
    expect(figureAt(marked)).toBeUndefined();
  });

  it("keeps a duration apart as time, in years where it is longer", () => {
    expect(figureAt("It was the first visit in [nearly three decades].")).toMatchObject({
      measure: "time",
      min: 30,
      unit: "year",
    });
  });
});

describe("units", () => {
  it.each([
    ["[400] families were displaced.", "household"],
    ["[400] people were displaced.", "person"],
    ["[400] homes were destroyed.", "building"],
    ["The evacuation of [50] homes began.", "household"],
    ["The plane brought [40] tonnes of food.", "tonne"],
    ["The appeal asks for [US$71.4 million].", "USD"],
  ])("%j is counted in %s", (marked, unit) => {
    expect(figureAt(marked)?.unit).toBe(unit);
  });
});

describe("modality", () => {
  it.each([
    ["The toll could reach [10,000].", "hypothetical"],
    ["The ministry will send [400] rescuers.", "planned"],
    ["The flood killed [400] people.", "asserted"],
  ])("%j is %s", (marked, modality) => {
    expect(figureAt(marked)?.modality).toBe(modality);
  });
});

describe("what other finders add", () => {
  const text = "The union said that 300 people had fled to Zedland by 2 May. Nobody else knows.";
  const doc = analyse(text, "en");
  const context = { report: "r", published: "2023-05-12" };
  const anchor = (exact: string) => {
    const start = text.indexOf(exact);
    return { report: "r", start, end: start + exact.length, exact };
  };
  const date: FoundDate = { anchor: anchor("2 May"), type: "DATE", value: "2023-05-02", edtf: "2023-05-02" };
  const place: FoundPlace = {
    anchor: anchor("Zedland"),
    name: "Zedland",
    gazetteer: "iso:ZZ",
    country: "ZZ",
  };
  const statement: FoundStatement = {
    id: "r.s0-1",
    content: anchor("300 people had fled to Zedland by 2 May"),
    cue: anchor("said"),
    speaker: "union",
    speakerMention: anchor("The union"),
    via: ["agency"],
    mode: "indirect",
    act: "say",
    polarity: "positive",
    modality: "asserted",
    confidence: 1,
  };
  const evidence = { context, dates: [date] };
  const quantities = findQuantities(doc, evidence);
  const [figure] = findFigures(doc, {
    ...evidence,
    quantities,
    statements: [statement],
    speakers: [],
    places: [place],
  });

  it("takes the voice of the innermost statement", () => {
    expect(figure).toMatchObject({ statement: "r.s0-1", speaker: "union", via: ["agency"] });
  });

  it("takes the place with its direction, and sees that a border was crossed", () => {
    expect(figure).toMatchObject({
      place: "Zedland",
      country: "ZZ",
      direction: "to",
      measure: "crossed-border",
    });
  });

  it("counts no date", () => {
    expect(quantities.map(({ anchor }) => anchor.exact)).toEqual(["300"]);
  });
});

describe("a source that gives a number without a statement", () => {
  const speakers = (name: string): Speaker[] => [{ name, aliases: [], kind: "organisation", mentions: [] }];
  const voices = (text: string, name: string) => {
    const doc = analyse(text, "en");
    const evidence = { context: { report: "r" }, dates: [] };
    const quantities = findQuantities(doc, evidence);
    const found = findFigures(doc, {
      ...evidence,
      quantities,
      statements: [],
      speakers: speakers(name),
      places: [],
    });
    return found.map(({ speaker }) => speaker);
  };

  it("vouches for what it counts", () => {
    expect(voices("The Relief Union, which relies on lists, counts 1,482 dead.", "Relief Union")).toEqual([
      "Relief Union",
    ]);
    expect(voices("The war cost 300,000 lives by Relief Union estimates.", "Relief Union")).toEqual([
      "Relief Union",
    ]);
  });

  it("does not vouch for what it only does", () => {
    expect(voices("The Relief Union sent 12 doctors.", "Relief Union")).toEqual([undefined]);
  });
});
