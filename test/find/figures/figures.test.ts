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
    expect(counts("They found 640 barns wrecked, 155 partly damaged and 220 filled with silt.")).toEqual([
      ["640", "housing"],
      ["155", "housing"],
      ["220", "housing"],
    ]);
  });

  it("gives a count or a tally the measure under discussion", () => {
    expect(counts("The union counted 66 dead. The ministry has its own tally of 58.")).toEqual([
      ["66", "killed"],
      ["58", "killed"],
    ]);
  });

  it("takes what was counted before for what was only said again, of those the nearest in size", () => {
    expect(
      counts("The raid killed 640 people and injured 2,310. The ministry had said 615 at noon."),
    ).toContainEqual(["615", "killed"]);
    expect(counts("The camp shelters 3,050 people; a day earlier it was 2,175.")).toContainEqual([
      "2,175",
      "sheltered",
    ]);
    expect(counts("The flood killed 12 people. Of these 7 were children.")).toContainEqual(["7", "killed"]);
    expect(counts("Among the dead are 17 porters and 23 cooks.")).toEqual([
      ["17", "killed"],
      ["23", "killed"],
    ]);
  });

  it("does not count a bare 'one' that acts or suffers nothing", () => {
    expect(counts("The quake killed 12 people, and the roof fell on one of them.")).toEqual([
      ["12", "killed"],
    ]);
    expect(counts("12 people were injured and one died.")).toContainEqual(["one", "killed"]);
  });

  it("follows a level and the one before it", () => {
    expect(counts("The toll has risen to 388 from 371 a day before.")).toEqual([
      ["388", "killed"],
      ["371", "killed"],
    ]);
  });

  it("takes a part of a whole, and says whose part it is", () => {
    const [whole, part] = figuresOf("A ship brought 157 people to the port, 91 of them Saudis.");
    expect(part).toMatchObject({ measure: "evacuated", partOf: whole?.id });
  });

  it("counts both numbers of 'X of Y hospitals'", () => {
    const [some, all] = figuresOf("23 of the 31 hospitals have shut.");
    expect([some?.measure, all?.measure, some?.partOf]).toEqual(["facilities", "facilities", all?.id]);
  });

  it("knows the number that a report takes back", () => {
    const [right, wrong] = figuresOf("We have treated 217 wounded, not 271 as our last update wrongly said.");
    expect(right?.corrects).toBe(wrong?.id);
  });
});

describe("how a number is meant", () => {
  const modes = (text: string) => figuresOf(text).map(({ modality }) => modality);

  it("is each number's own", () => {
    expect(modes("200,000 people have crossed the border and 860,000 people could flee.")).toEqual([
      "asserted",
      "hypothetical",
    ]);
    expect(modes("The storm could kill 20 people and injure 300 people.")).toEqual([
      "hypothetical",
      "hypothetical",
    ]);
  });

  it("is historic in the clause of a happening by another name", () => {
    const lead = "The town counts its losses. ".repeat(30);
    expect(modes(`${lead}It recalls the Zerd war, in which 88,000 people died.`)).toEqual(["historic"]);
    expect(modes("The Zerd flood, in which 300 people died, is over.")).toEqual(["asserted"]);
  });
});

describe("people and where they are", () => {
  it("finds those in shelters sheltered, others not", () => {
    expect(counts("The office counted 7,150 people in 42 schools by noon.")[0]).toEqual([
      "7,150",
      "sheltered",
    ]);
    expect(counts("There are 7,150 pupils in 42 schools.")[0]).not.toEqual(["7,150", "sheltered"]);
  });

  it("lets what displaced people do say more than that they are displaced", () => {
    expect(counts("About 640 displaced people went home.")).toEqual([["About 640", "returned"]]);
    expect(counts("About 640 displaced people need food.")).toEqual([["About 640", "displaced"]]);
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
    expect(counts("- **Deaths.** Hospital staff speak of 700 to 900.\n- **Missing.** Some 9,000.\n")).toEqual(
      [
        ["700 to 900", "killed"],
        ["Some 9,000", "missing"],
      ],
    );
  });

  it("reads short lines as one card", () => {
    expect(counts("321\nHouses\ndestroyed\n")).toEqual([["321", "housing"]]);
  });
});

describe("what is no figure", () => {
  it.each([
    "A quake of magnitude [5.8] struck at night.",
    "About [40] percent of the houses are gone.",
    "The city lies [85] km from the port.",
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
    ["The appeal seeks [US$33.6 million].", "USD"],
  ])("%j is counted in %s", (marked, unit) => {
    expect(figureAt(marked)?.unit).toBe(unit);
  });
});

describe("modality", () => {
  it.each([
    ["The toll could reach [4,400].", "hypothetical"],
    ["The ministry will send [400] rescuers.", "planned"],
    ["The flood killed [400] people.", "asserted"],
    ["The ministry will concede only [400] dead.", "asserted"],
    ["The mayor will not move from [400] dead.", "asserted"],
    ["The council will not feed [400] people.", "planned"],
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
    rule: "that",
  };
  const evidence = { context, dates: [date] };
  const quantities = findQuantities(doc, evidence);
  const [figure] = findFigures(doc, {
    ...evidence,
    quantities,
    statements: [statement],
    speakers: [],
    places: [place],
    names: [],
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
      names: [],
    });
    return found.map(({ speaker }) => speaker);
  };

  it("vouches for what it counts", () => {
    expect(voices("The Relief Union, which relies on lists, counts 715 dead.", "Relief Union")).toEqual([
      "Relief Union",
    ]);
    expect(voices("The war cost 88,000 lives by Relief Union estimates.", "Relief Union")).toEqual([
      "Relief Union",
    ]);
  });

  it("vouches for its own tally, list or account", () => {
    expect(voices("The health ministry's tally stood at 715 dead.", "X")).toEqual(["health ministry"]);
    expect(voices("40 people died, on the account of the health ministry.", "X")).toEqual([
      "health ministry",
    ]);
    expect(voices("20 deaths have been recorded (Ministry of Health).", "X")).toEqual(["Ministry of Health"]);
  });

  it("vouches through a relative clause, and for the parts of what it counts", () => {
    expect(
      voices("The navy, which listed 26 missing sailors, of whom 4 were found dead, left.", "X"),
    ).toEqual(["navy", "navy"]);
  });

  it("is no thing and no bystander", () => {
    expect(voices("The storm, which lasted hours, left 12 dead.", "X")).toEqual([undefined]);
    expect(voices("12 people died (see the map).", "X")).toEqual([undefined]);
  });

  it("does not vouch for what it only does", () => {
    expect(voices("The Relief Union sent 12 doctors.", "Relief Union")).toEqual([undefined]);
  });
});
