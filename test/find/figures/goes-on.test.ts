import { describe, expect, it } from "vitest";
import { figuresOf, measureByRule, quantitiesOf } from "./read.ts";

const counts = (text: string) => figuresOf(text).map(({ anchor, measure }) => [anchor.exact, measure]);

describe("an office named for those it serves", () => {
  it.each([
    ["Forty-one villagers died. The refugee office keeps to 22.", "22"],
    ["Forty-one villagers died. The commissioner for refugees, Ada Venn, stays with 38.", "38"],
    ["Forty-one villagers died. The evacuation authority, for its part, speaks of 44.", "44"],
  ])("counts none of them: %s", (text, number) => {
    expect(counts(text)).toContainEqual([number, "killed"]);
  });

  it("says what it counts where nothing else does", () => {
    expect(measureByRule("The refugee agency counts [6,100].")).toBe("crossed-border");
  });
});

describe("a bare number that goes on with the count before it", () => {
  it.each([
    ["The union counted 61 dead. The junta's own toll has crept up to 48.", "48", "killed"],
    ["The union has 52 killed in its books, not 58, and four missing.", "58", "killed"],
    ["The office, whose region is Zerd and nothing else, has 61 dead.", "61", "killed"],
    ["Belmo lost 41 of its weavers and Oshvel 17.", "17", "killed"],
    ["Belmo mourns two dead, Oshvel one.", "one", "killed"],
    ["The prefect sent 40 divers. If the road holds, 60 more will follow.", "60", "personnel"],
    ["The office lists 90 dead and 20 missing. Zerd alone accounts for 35 of them.", "35", "killed"],
    ["Of the huts that burned, 300 have been put up again.", "300", "housing"],
    ["Nobody knows how many have died. The league believes 30.", "30", "killed"],
    ["The number of villagers known to be dead below the gorge has risen to 411.", "411", "killed"],
    [
      "Some 70 families fled, by the roll that the office of the mayor of Oshvel keeps each night, up from 41.",
      "41",
      "displaced",
    ],
    ["The office gave the number of displaced families as 700. It should have been 70.", "70", "displaced"],
    ["The union counted 61 displaced. Another 300 could follow.", "300", "displaced"],
    ["The army counted 52 dead. Of these 52, 39 are named.", "39", "killed"],
    ["The victims of the gorge have by now touched 300 souls.", "300", "killed"],
  ])("%s", (text, number, measure) => {
    expect(counts(text)).toContainEqual([number, measure]);
  });

  it.each([
    ["The union counted 61 dead. Another 40 were hurt.", "40", "injured"],
    ["The union counted 61 dead. 40 more are missing.", "40", "missing"],
    ["Of the huts that burned, none was insured, and 300 people fled.", "300", "displaced"],
    ["The office lists 90 dead and 20 missing, five of them children.", "five", "missing"],
  ])("unless its own words say what it counts: %s", (text, number, measure) => {
    expect(counts(text)).toContainEqual([number, measure]);
  });
});

describe("shelters that people live in", () => {
  it.each([
    "The fire burned [900] shelters.",
    "[900] shelters of reed are gone.",
    "Of the shelters that burned, [900] have been put up again.",
    "Shelters gutted: [900]",
  ])("are homes where they are lost: %s", (text) => {
    expect(measureByRule(text)).toBe("housing");
  });

  it.each(["The town opened [9] shelters.", "[9] evacuation shelters were damaged."])(
    "are facilities where they stand, or are open to all: %s",
    (text) => {
      expect(measureByRule(text)).toBe("facilities");
    },
  );
});

describe("a list whose last member has the predicate", () => {
  it("shares it with those before", () => {
    expect(counts("Four soldiers, 24 farmers and 17 clerks were among the dead.")).toEqual([
      ["Four", "killed"],
      ["24", "killed"],
      ["17", "killed"],
    ]);
  });

  it("shares no noun that says what people are", () => {
    expect(counts("40 doctors and 30 refugees are in town.")[0]).toEqual(["40", "personnel"]);
  });
});

describe("people called by their nation", () => {
  it("are people like any other", () => {
    expect(measureByRule("About [300] Sarmians have arrived in the port.")).toBe("displaced");
  });

  it("are no brand of things", () => {
    expect(measureByRule("About [300] Toyotas have arrived in the port.")).not.toBe("displaced");
  });
});

describe("those who belong to a body", () => {
  it.each([
    "The society said [70] of its people were to arrive in Oshvel.",
    "[360] electricians have arrived.",
  ])("are sent where they come: %s", (text) => expect(measureByRule(text)).toBe("personnel"));

  it.each([
    ["Belmo lost [31] of its people.", "killed"],
    ["There remain [55] of its people.", "present"],
  ])("are its inhabitants elsewhere: %s", (text, measure) => {
    expect(measureByRule(text)).toBe(measure);
  });
});

describe("numbers that count nothing", () => {
  it.each([
    "Rumours. (1) It is said that gangs empty houses. (2) The Oshvel Post denies it.",
    "One hut in seven is locked.",
    "Men between 20 and 55 may not leave.",
    "A third of its people are past 70.",
    "They slept under one roof.",
    "A weaver of 88 was found below the roof.",
    "Flour is rationed to four kilos per house.",
    "Residents of Camp 4 that we met said the packages were late.",
    "Troops of 4 Division reached the ford.",
    "Two bodies had been entered twice.",
    "The guests are older than sixty.",
    "Hotline 0 800 555 19, around the clock.",
    "Map 4 shows the camps.",
  ])("%s", (text) => {
    expect(counts(text)).toEqual([]);
  });
});

describe("numbers that look like those and count", () => {
  it.each([
    ["In the camp 400 died.", "400", "killed"],
    ["From 300 000-400 000 people were displaced.", "From 300 000-400 000", "displaced"],
    ["Two bodies had been recovered.", "Two", "killed"],
    ["One house was destroyed in five days.", "One", "housing"],
    ["Each family got ten litres.", undefined, undefined],
  ])("%s", (text, number, measure) => {
    const found = counts(text).filter(([, of]) => of !== "time");
    expect(found[0]).toEqual(number && [number, measure]);
  });
});

describe("numbers that lost a digit inside", () => {
  it.each([
    ["2?1 inmates are gone.", 201, 291],
    ["The 2??,000 displaced wait.", 200_000, 299_000],
  ])("stand for all that fit: %s", (text, min, max) => {
    expect(quantitiesOf(text)[0]).toMatchObject({ min, max, damaged: true });
  });

  it("are no question and its answer", () => {
    expect(quantitiesOf("Are there 2? 14 came.").map(({ anchor }) => anchor.exact)).toEqual(["2", "14"]);
  });
});

describe("words that belong to the verb before a number", () => {
  it.each([
    ["The envoy handed over 14 kits.", 14, 14],
    ["The partners are short of 20 tents.", 20, 20],
    ["The clinic went up to 48 wounded.", 48, 48],
    ["The toll is just over 63.", 63, null],
    ["They gave up to 63 tents.", null, 63],
  ])("bound nothing: %s", (text, min, max) => {
    expect(quantitiesOf(text)[0]).toMatchObject({ min, max });
  });
});
