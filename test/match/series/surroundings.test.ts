import { describe, expect, it } from "vitest";
import { find } from "../../../src/find/index.ts";
import { comparableIn } from "../../../src/match/counts.ts";
import type { Datum } from "../../../src/match/series/datum/datum.ts";
import { type Draft, readReport } from "../reports.ts";

/** The one figure of a report as it is compared. */
function datumOf(draft: Omit<Draft, "id" | "published">): Datum {
  const read = readReport({ id: "r1", published: "2031-03-02", ...draft });
  return comparableIn([read]).tellings[0]!.lead;
}

const figures = [{ words: "40" }];

describe("whom a number counts over how wide a place", () => {
  it.each([
    "The national toll stands at 40.",
    "In the district 11 died, and 40 across the whole country.",
    "Nationwide 40 people died.",
  ])("%s is of a whole country", (text) => {
    expect(datumOf({ text, figures })).toMatchObject({ nationwide: true, place: "", main: true });
  });

  it.each(["40 people died at the national stadium.", "Nationwide 11 died, of them 40 in the hills."])(
    "%s is not",
    (text) => {
      expect(datumOf({ text, figures }).nationwide).toBe(false);
    },
  );

  it.each([
    ["In rebel-held towns 40 people died.", "held by rebel"],
    ["In the areas under the government 40 people died.", "held by government"],
    ["On the regime's side 40 people died.", "held by regime"],
  ])("%s counts the side %s", (text, place) => {
    expect(datumOf({ text, figures })).toMatchObject({ place, region: true, main: false });
  });

  it("holds the government's helicopters for no side", () => {
    expect(datumOf({ text: "The government's helicopters found 40 dead.", figures }).place).toBe("");
  });
});

describe("the places around a number", () => {
  const names = [{ name: "Zelvora camp", kind: "place" as const }];

  it("are also those that no list has, without the word for their kind", () => {
    const { told, around } = datumOf({ text: "In Zelvora camp 40 people died.", figures, names });
    expect([[...told.sites], [...around.sites]]).toEqual([["zelvora"], ["zelvora"]]);
  });

  it("are in what was said, whoever speaks next to them", () => {
    const text =
      "Relief for Izmir, Bursa and Adana is late. Some 40 tonnes of flour lie in Oslo, the Red Cross says.";
    const report = { ...readReport({ id: "r1", text }).report, published: "2031-03-02" };
    const { tellings } = comparableIn([{ report, findings: find(report) }]);
    expect(tellings.map(({ lead }) => [lead.figure.anchor.exact, lead.country])).toEqual([["Some 40", "NO"]]);
  });
});

describe("the words around a number", () => {
  const text =
    "Ferry sinks\n\nThe ferry Alba went down on Monday.\n\nSurvivors\n\nDivers searched the hull. The harbour master gave 40 dead. Nobody else did.";

  it("are those of its sentence, and of its paragraph and heading up to there", () => {
    const { context, scene } = datumOf({ text, figures });
    expect([...context]).toContain("harbour");
    expect([...context]).not.toContain("hull");
    expect([...scene]).toEqual(expect.arrayContaining(["hull", "survivor", "harbour"]));
    expect([...scene]).not.toContain("alba");
    expect([...scene]).not.toContain("nobody");
  });
});

describe("what a happening struck", () => {
  it.each([
    ["Gunmen stormed the mill. In the market 40 people died near the bus.", "market", true],
    ["Gunmen stormed the mill. They killed 40 people.", "mill", false],
    ["Gunmen stormed the mill.\n\nElsewhere 40 people died.", "", false],
    ["The wind killed 40 people in the villages.", "", false],
  ])("%s", (text, stem, told) => {
    expect(datumOf({ text, figures }).site).toEqual({ stem, told });
  });

  it("is also told by names, which begin no sentence, and by the title", () => {
    const { names, title } = datumOf({
      title: "Ferries collide",
      text: "Storm Edda passed. Divers from Lisk found 40 dead.",
      figures,
    });
    expect([...names.told]).toEqual(["lisk"]);
    expect([...names.around]).toEqual(["edda", "lisk"]);
    expect([...title]).toEqual(["ferry", "collid"]);
  });
});

describe("a place before a colon", () => {
  const placed = (text: string) => {
    const start = text.indexOf("Riga");
    const placeAnchor = { report: "r1", start, end: start + 4, exact: "Riga" };
    return datumOf({
      text,
      places: [{ name: "Riga", country: "LV" }],
      figures: [{ words: "40", place: "Riga", placeAnchor, placeBasis: "sentence" }],
    }).basis;
  };

  it("is where somebody spoke, unless it is the label itself", () => {
    expect(placed("The envoy in Riga was clear: 40 people are dead.")).toBe("none");
    expect(placed("Riga: 40 people dead.")).not.toBe("none");
    expect(placed("In Riga 40 people are dead: a count of the harbour.")).not.toBe("none");
  });
});

describe("who vouches", () => {
  const places = ["Latvia", "Riga", "Tukums", "Liepaja"].map((name) => ({ name, country: "LV" }));
  const abroad = [
    { name: "Estonia", country: "EE" },
    { name: "Finland", country: "FI" },
  ];
  const draft = (last: string): Omit<Draft, "id" | "published"> => ({
    text: `Latvia mourns, in Riga, Tukums and Liepaja.\n\n${last}`,
    places: [...places, ...abroad.filter(({ name }) => last.includes(name))],
    speakers: [{ name: "health ministry", mentions: [] }],
    figures: [{ words: "40", speaker: "health ministry" }],
  });

  it.each([
    ["The health ministry in Estonia listed 40 dead.", "EE"],
    ["The health ministry in Estonia listed 40 dead, some in Finland.", "LV"],
    ["The health ministry listed 40 dead.", "LV"],
  ])("%s counts in %s", (text, country) => {
    const read = readReport({ id: "r1", published: "2031-03-02", ...draft(text) });
    const start = read.report.text.indexOf("health ministry");
    const mention = { report: "r1", start, end: start + 15, exact: "health ministry" };
    const speakers = [{ ...read.findings.speakers[0]!, mentions: [mention] }];
    const { lead } = comparableIn([{ ...read, findings: { ...read.findings, speakers } }]).tellings[0]!;
    expect(lead.country).toBe(country);
  });
});
