import { describe, expect, it } from "vitest";
import { inflected } from "../../../src/find/figures/languages/en/inflect.ts";
import { figuresOf } from "./read.ts";

const counts = (text: string) => figuresOf(text).map(({ anchor, measure }) => [anchor.exact, measure]);

describe("bare numbers that answer a count", () => {
  it.each([
    ["The union counted 66 dead. The prefect stands by his 58.", "58"],
    ["The union counted 66 dead. Fewer than 30, the prefect replied.", "Fewer than 30"],
    ["The union counted 66 dead. As late as Sunday it had been at 41.", "41"],
    ["The union counted 66 dead. The league had got to 52.", "52"],
    ["The union counted 66 dead. The register stopped at 52 documented.", "52"],
    ["The union counted 66 dead. The prefect stands by the number he gave on Sunday, 58.", "58"],
    ["The union counted 66 dead. The league has listed far more, 104.", "104"],
    ["The union counted 66 dead. The league has a slightly lower one in its book: 61.", "61"],
    ["The union counted two dead. The prefect puts the loss of the valley at one.", "one"],
    ["The union counted 66 dead. It corrected itself at noon to 58.", "58"],
    ["Asked how many had drowned, the prefect replied that it was 58.", "58"],
    ["The union has lifted its count of weavers drowned in floods since May from 58 to 66.", "58"],
    ["Wounded in the valley: 102. Dead: still 66.", "66"],
    ["In Belmo the union counted 66 dead and in Oshvel 17.", "17"],
    ["Nobody carries the dead down from the hills. The prefect puts them at dozens.", "dozens"],
  ])("%s", (text, number) => {
    expect(counts(text)).toContainEqual([number, "killed"]);
  });

  it("are of the same order as what they answer", () => {
    expect(counts("The union counted 66 dead. The budget stands at 90,000.")).toEqual([["66", "killed"]]);
  });

  it("may stand behind what a verb of going says of them", () => {
    expect(counts("The navy evacuated 300 people. The office says that 190 made the trip.")).toEqual([
      ["300", "evacuated"],
      ["190", "evacuated"],
    ]);
  });

  it("are no count where a comparative only goes on", () => {
    expect(counts("The union counted 66 dead. It wants more, 40 lorries at least.")).toContainEqual([
      "40",
      "aid",
    ]);
    expect(
      counts("The union counted 66 dead. A wooden house stands there and a larger one, 12 years old."),
    ).toEqual([["66", "killed"]]);
  });

  it("count what a comparative is of", () => {
    expect(counts("She has a lower count of dead, 30, and a higher one of ruined houses: 94.")).toEqual([
      ["30", "killed"],
      ["94", "housing"],
    ]);
  });

  it("take the measure of a label on their own line first", () => {
    expect(counts("Dead: 39, the office says.\n\nMissing: ten, by the same office.")).toEqual([
      ["39", "killed"],
      ["ten", "missing"],
    ]);
  });
});

describe("words between a number and its noun", () => {
  it("are that number's own", () => {
    expect(counts("The toll: 120 dead, 868 hurt, 5,630 affected.")).toEqual([
      ["120", "killed"],
      ["868", "injured"],
      ["5,630", "affected"],
    ]);
  });

  it("say what the whole is where the part is told of", () => {
    expect(counts("80 of the 300 inhabitants drowned.")).toEqual([
      ["80", "killed"],
      ["300", "present"],
    ]);
  });

  it("say what the whole is where a possessive names its owner", () => {
    expect(counts("Some 700 of the old town's 900 inhabitants were taken out.")[1]).toEqual([
      "900",
      "present",
    ]);
  });

  it("say what the whole is, a predicate what became of the part", () => {
    expect(counts("Three of the 19 wounded later died.")[0]).toEqual(["Three", "killed"]);
  });
});

describe("what decides against a cue", () => {
  it.each([
    "About [300] people refuse to leave the town.",
    "Not [one] has returned.",
    '"We ran," said [two] of them.',
    "The price of bread rose to [12,000] liras.",
  ])("%s", (marked) => {
    const number = /\[(.*)\]/.exec(marked)?.[1];
    const found = figuresOf(marked.replace(/[[\]]/g, ""));
    const wrong = found.filter(
      ({ anchor, measure }) => anchor.exact.endsWith(number ?? "") && !/^(?:present|time)$/.test(measure),
    );
    expect(wrong).toEqual([]);
  });
});

describe("numbers of which no word around says what they count", () => {
  it.each([
    ["Thousands of them queue at the quay.", "Thousands"],
    ["3,100 is tonight's figure.", "3,100"],
    ["3,100 have found beds.", "3,100"],
    ["The judge heard twelve Sarmians.", "twelve"],
  ])("%s", (text, number) => {
    expect(figuresOf(text).map(({ anchor }) => anchor.exact)).toEqual([number]);
  });

  it.each([
    "The barge carries 31 of them.",
    "Our number is 18004410.",
    "Forty billion would be a better figure.",
    "Six have found beds.",
  ])("%s", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});

describe("goods and lists", () => {
  it.each([
    ["The convoy carried flour for 10,000 people.", ["10,000", "in-need"]],
    ["Six porters were killed there, and one cook.", ["one", "killed"]],
    ["The victims include 17 porters and two nurses.", ["two", "killed"]],
    ["The Treasury has released K1.4 billion for relief.", ["K1.4 billion", "money"]],
    ["The Treasury has released K700,000 for relief.", ["K700,000", "money"]],
    ["The Treasury freed 30 millions of pesos.", ["30 millions", "money"]],
    ["Six villagers of Belmo district are missing.", ["Six", "missing"]],
    ["Twelve clinics were looted. Some 40 remain open.", ["Some 40", "facilities"]],
    ["The lorries which passed the quay (at noon) numbered six.", ["six", "aid"]],
    ["Nine villagers fled. Some 40 remain.", ["Some 40", "present"]],
    ["The league runs 64 latrines and six mobile clinics.", ["64", "facilities"]],
    ["The ministry confirms the death of one of its clerks.", ["one", "killed"]],
    ["Eleven porters were arrested. The right number is one.", ["one", "detained"]],
    ["The hall at Belmo houses 310 people and the one at Oshvel 90.", ["90", "sheltered"]],
    ["The league counts 640 people in its two camps.", ["640", "sheltered"]],
    ["The league brought 25 of its nurses out to Oshvel.", ["25", "evacuated"]],
    ["The army sent 600 soldiers on the roads.", ["600", "personnel"]],
    ["- huts burnt: 37\n- bridges cut: one\n", ["one", "facilities"]],
    ["- huts burnt: 37\n- bridges cut: one\n", ["37", "housing"]],
    ["In mid-June 14 nurses will come.", ["14", "personnel"]],
    ["A quarter of a million people were driven from their homes.", ["A quarter of a million", "displaced"]],
  ])("%s", (text, figure) => {
    expect(counts(text)).toContainEqual(figure);
  });

  it("reads columns of goods by the caption above", () => {
    const table = "DRINKING WATER\n\n| Town | Points | Tonnes |\n| --- | --- | --- |\n| Belmo | 44 | 310 |\n";
    expect(counts(table)).toEqual([
      ["44", "facilities"],
      ["310", "aid"],
    ]);
  });
});

describe("inflected verbs", () => {
  it.each([
    ["kidnap", "kidnap|kidnaps|kidnapped|kidnapping"],
    ["flee", "flee|flees|fled|fleeing"],
    ["die", "die|dies|died|dying"],
    ["drive out", "drive out|drives out|drove out|driven out|driving out"],
    ["bury", "bury|buries|buried|burying"],
    ["evacuate", "evacuate|evacuates|evacuated|evacuating"],
  ])("%s", (verb, forms) => {
    expect(inflected(verb)).toBe(forms);
  });
});
