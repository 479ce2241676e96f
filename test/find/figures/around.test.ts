import { describe, expect, it } from "vitest";
import { find } from "../../../src/find/index.ts";

/** Published on a Wednesday. */
const PUBLISHED = "2021-09-15";

function figuresOf(text: string) {
  const { figures } = find({ id: "r", text, published: PUBLISHED, language: "en" });
  return figures.map(({ anchor, place, asOf }) => ({ at: anchor.exact, place, asOf }));
}

const placeOf = (text: string, at: string) => figuresOf(text).find((figure) => figure.at === at)?.place;
const asOfOf = (text: string, at: string) => figuresOf(text).find((figure) => figure.at === at)?.asOf;

describe("the place of a figure", () => {
  it.each([
    ["In Ankara the labour ministry put the dead at 57.", "57"],
    ["The register that the Watch, a group based in Norway, keeps stands at 57 dead.", "57"],
    ["The defence ministry in Ankara says that 57 people died.", "57"],
    ["57 people lie dead, an Ankara blogger wrote.", "57"],
    ["Some 57 people died, an Ankara watchdog says.", "Some 57"],
    ["Norway's farm minister puts losses at 57 million dollars.", "57 million"],
    ["The bank that is held by Norway counts 57 dead.", "57"],
    ["Crews told Ankara News that 57 people died.", "57"],
    ["At least 57 people died, the mayor posts on Telegram.", "At least 57"],
    ["Some 57 pupils are missing, the Department of Education says.", "Some 57"],
    ["Lorries took 57 tonnes from WFP depots.", "57"],
    ["The bank puts the losses at US$57 million.", "US$57 million"],
    ["Some 57 families are in Phase 4.", "Some 57"],
    ["Five clinics are shut, 57 people have died, a nurse told Radio Ankara.", "57"],
  ])("is not where somebody sits or speaks: %s", (text, at) => {
    expect(placeOf(text, at)).toBeUndefined();
  });

  it.each([
    ["A strike on the ministry in Ankara killed 57 people.", "57", "Ankara"],
    ["Police in Ankara said that 57 people died.", "57", "Ankara"],
    ["Twelve people died and 57 were injured in Ankara.", "Twelve", "Ankara"],
    ["In Ankara, the governor said that the city has received 57 displaced people.", "57", "Ankara"],
    ["A flood hit the district of Tolvira, where at least 57 people died.", "at least 57", "Tolvira"],
    ["Norway has recorded 57 deaths.", "57", "Norway"],
    ["In Izmir province, 57 people were moved from the shores of Tolvira.", "57", "Izmir"],
    ["An Ankara flood has killed 57 people.", "57", "Ankara"],
    ["A flood in Tolvira has killed 57 people.", "57", "Tolvira"],
    ["A flood in Tol-Vira has killed 57 people.", "57", "Tol-Vira"],
    ["A flood in TOLVIRA has killed 57 people.", "57", "TOLVIRA"],
    ["Some 57 families have fled Tolvira.", "Some 57", "Tolvira"],
    ["The governor of Tolvira corrected the toll to 57.", "57", "Tolvira"],
    ["A mine fire in Ceyhan, Adana province, killed 57 people.", "57", "Ceyhan"],
    ["A mine fire in Ceyhan in Adana killed 57 people.", "57", "Ceyhan"],
    ["Some 57 families from Ankara and Izmir were moved.", "Some 57", "Ankara and Izmir"],
    ["Storms in Ankara, Izmir and Adana killed 57 people.", "57", "Ankara, Izmir and Adana"],
    ["Storms killed 57 people in Ankara, Turkey.", "57", "Ankara"],
  ])("is where it is counted: %s", (text, at, place) => {
    expect(placeOf(text, at)).toBe(place);
  });

  it("is not taken by a whole, or by what follows, from the parts it is shared out over", () => {
    const text =
      "So far 57 deaths are registered: 30 in Ankara, 15 in Izmir and 12 in Bursa. In all 140 people were injured.";
    expect(figuresOf(text).map(({ at, place }) => [at, place])).toEqual([
      ["57", undefined],
      ["30", "Ankara"],
      ["15", "Izmir"],
      ["12", "Bursa"],
      ["140", undefined],
    ]);
  });

  it("is what has the number rather than what has the next", () => {
    const text =
      "Ankara alone accounts for 57 deaths, Izmir for 30 and Bursa for 12. Norway lost 40 in Oslo.";
    expect(figuresOf(text).map(({ at, place }) => [at, place])).toEqual([
      ["57", "Ankara"],
      ["30", "Izmir"],
      ["12", "Bursa"],
      ["40", "Oslo"],
    ]);
  });

  it.each([
    ["Bursa registered 40 deaths, Izmir 30 and Adana 20.", "Bursa 40, Izmir 30, Adana 20"],
    ["In Bursa 40 people died, in Izmir 30 and in Adana 20.", "Bursa 40, Izmir 30, Adana 20"],
    ["Bursa counts 40 wounded, Izmir 30, Adana 20.", "Bursa 40, Izmir 30, Adana 20"],
    ["Bursa lost 40 people, Zelvora 30 and Bint Malu 20.", "Bursa 40, Zelvora 30, Bint Malu 20"],
    ["Relief flew 40 men to Bursa on Boeing 11, Boeing 12 and Boeing 13.", "Bursa 40"],
  ])("is each one's own in a list that shares a verb: %s", (text, told) => {
    expect(
      figuresOf(text)
        .map(({ at, place }) => `${place} ${at}`)
        .join(", "),
    ).toBe(told);
  });

  it("is taken up by a word for its kind, over a place named in between", () => {
    const text =
      "The governor of Bavaria spoke at the station of Hamburg. The agency counts 57 dead for the province.";
    expect(placeOf(text, "57")).toBe("Bavaria");
  });

  it("is not the one right before the next number", () => {
    const text = "The hall at Ankara houses 310 people and the one at Izmir 90.";
    expect(figuresOf(text).map(({ at, place }) => [at, place])).toEqual([
      ["310", "Ankara"],
      ["90", "Izmir"],
    ]);
  });

  it("is what an adverb points at, over the country of whoever counts", () => {
    expect(placeOf("A storm hit Izmir. Norway's relief agency counts 57 dead there.", "57")).toBe("Izmir");
    expect(placeOf("A storm hit Izmir. Norway counts 57 dead. There are others.", "57")).toBe("Norway");
  });

  it("is what a word for its kind takes up, over the country of whoever counts", () => {
    const text = "The governor of Bavaria spoke. For the province, Norway's agency counts 57 dead.";
    expect(placeOf(text, "57")).toBe("Bavaria");
  });

  it("is not taken up from beyond a heading", () => {
    const text = "## North\n\nThe flood reached Bavaria.\n\n## Norway\n\nIn the province 57 people died.";
    expect(placeOf(text, "57")).toBe("Norway");
  });

  it.each([
    ["At Merlin Hospital 57 wounded people were treated.", "57", "Merlin Hospital"],
    ["A wave broke over Zelvora. Boats took 57 people off roofs in Zelvora.", "57", "Zelvora"],
    ["Sparks set Zelvora camp on fire. Zelvora mourns 57 dead.", "57", "Zelvora"],
  ])("is one that no list has, where words say that it is one: %s", (text, at, place) => {
    expect(placeOf(text, at)).toBe(place);
  });

  it.each([
    ["Ziya Zelvora said that 57 people died.", "57"],
    ["BULLETIN\n\n57 people died.", "57"],
    ["Since Advent 57 people died.", "57"],
  ])("is not a name that may be anybody's: %s", (text, at) => {
    expect(placeOf(text, at)).toBeUndefined();
  });

  it.each([
    [
      "Sparks set Zelvora camp on fire. Since spring the camp has sheltered 5,700 people.",
      "5,700",
      "Zelvora",
    ],
    ["A tram left its rails at Izmir. Some 57 people were killed in the city.", "Some 57", "Izmir"],
    [
      "Nurses at Sint Mikal Hospital fear more. So far 57 people have died at the hospital.",
      "57",
      "Sint Mikal Hospital",
    ],
    [
      "A boiler burst in the brewery mill. Firemen counted 57 hurt at the mill, the mayor of Izmir said.",
      "57",
      "mill",
    ],
    [
      "## Monday\n\nA tram left its rails at Izmir.\n\n## Tuesday\n\nIn the city 57 people were buried.",
      "57",
      "Izmir",
    ],
  ])("is what a word for its kind takes up: %s", (text, at, place) => {
    expect(placeOf(text, at)).toBe(place);
  });

  it("is not taken up by who says it", () => {
    expect(placeOf("A tram left its rails at Izmir.\n\nThe city says 57 people died.", "57")).toBeUndefined();
  });

  it("is known by a spelling of its own, which is no word for its people", () => {
    expect(placeOf("The list has 57 pupils killed in Ad Dawadimi.", "57")).toBe("Ad Dawadimi");
  });

  it("is in what was said rather than where its speaker sits", () => {
    const text =
      "So far 57 fitters have been hurt at the refinery, according to Ada Bek, the envoy in Zelvora.";
    expect(placeOf(text, "57")).toBe("refinery");
  });

  it("is that of the dateline unless that is a capital, where the bureaus are", () => {
    expect(placeOf("IZMIR, 14 September (TNA) - The storm killed 57 people.", "57")).toBe("IZMIR");
    expect(placeOf("ANKARA, 14 September (TNA) - The storm killed 57 people.", "57")).toBeUndefined();
  });
});

describe("the modality of a figure", () => {
  const modalityOf = (text: string) =>
    find({ id: "r", text, published: PUBLISHED, language: "en" }).figures.at(-1)?.modality;

  it.each([
    "The prefect could confirm only 14 deaths.",
    "The nurses could treat just 14 wounded.",
    "The prefect gave 41 dead; 14 would have been right.",
    "The right number of dead would be 14, the prefect admits.",
  ])("is asserted by those who find out or put right: %s", (text) => {
    expect(modalityOf(text)).toBe("asserted");
  });

  it.each(["Up to 900 people could die.", "The flood could drive 900 people from their homes."])(
    "is hypothetical of what may come: %s",
    (text) => {
      expect(modalityOf(text)).toBe("hypothetical");
    },
  );
});

describe("the date of a figure", () => {
  it.each([
    ["The clinic had registered 57 deaths by Sunday.", "57", "2021-09-12"],
    ["By Friday 57 people will be evacuated.", "57", undefined],
    ["The people killed by Monday's storm number 57.", "57", undefined],
    ["Since the kitchen opened on Saturday we have treated 57 wounded.", "57", undefined],
    ["Some 570 people are displaced; on 9 September the figure was 440.", "Some 570", undefined],
    ["Some 570 people are displaced; on 9 September the figure was 440.", "440", "2021-09-09"],
    ["The agency, which in June counted 440 dead, now gives 57.", "57", undefined],
    ["On Monday 57 people died.", "57", "2021-09-13"],
  ])("is read from the sentence: %s (%s)", (text, at, date) => {
    expect(asOfOf(text, at)).toBe(date);
  });

  it("is that of the row, of the caption, or of the heading above", () => {
    const table = (caption: string, last: string) =>
      `${caption}\n\n| Area | Deaths | ${last} |\n| --- | --- | --- |\n| Izmir | 57 | 9 September |`;
    expect(asOfOf(table("Toll", "As of"), "57")).toBe("2021-09-09");
    expect(asOfOf("## Toll, 11 September\n\n| Area | Deaths |\n| --- | --- |\n| Izmir | 57 |", "57")).toBe(
      "2021-09-11",
    );
    expect(asOfOf("## Monday 13 September\n\nIn Izmir 57 people died.", "57")).toBe("2021-09-13");
  });

  it("is that of an old happening of which the sentence before tells, and history", () => {
    const told = "In March 1961 a dyke broke at Izmir. It left 57 dead, and until now it was the worst.";
    expect(asOfOf(told, "57")).toBe("1961-03");
    expect(asOfOf("In March 1961 a dyke broke at Izmir. Now 57 people are dead.", "57")).toBeUndefined();
    expect(asOfOf("The dyke was built in March 1961. It has broken and left 57 dead.", "57")).toBeUndefined();
  });

  it("is not the date in a heading that only names something", () => {
    expect(asOfOf("## The storm of 3 September\n\nIn Izmir 57 people died.", "57")).toBeUndefined();
  });
});
