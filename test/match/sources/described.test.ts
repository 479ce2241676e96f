import { describe, expect, it } from "vitest";
import { linkSources } from "../../../src/match/sources/index.ts";
import { properName } from "../../../src/match/sources/naming/described.ts";
import { type Draft, readReport } from "../reports.ts";

describe("the proper name behind what kind of body it is", () => {
  it.each([
    ["utility Lumen", "Lumen"],
    ["Power company Lumen", "Lumen"],
    ["the environment group Open Valley", "Open Valley"],
    ["legal aid institute LBD in Tamra", "LBD"],
    ["daily Valley Post", "Valley Post"],
  ])("of %s is %s", (name, proper) => {
    expect(properName(name)).toBe(proper);
  });

  it.each([
    "Lumen",
    "Power Company Lumen",
    "police General Beridze",
    "army officer Nino Beridze",
    "officials in Tamra",
    "town of Tamra",
    "group in Tamra",
    "engineer Nino Beridze",
  ])("%s has none", (name) => {
    expect(properName(name)).toBeNull();
  });
});

/** How many voices names of different reports are. */
function voicesOf(...speakers: readonly (Draft["speakers"] & object)[]): number {
  const drafts = speakers.map(
    (each, i): Draft => ({
      id: `r${i}`,
      text: `In Tamra ${each.map(({ name }) => name).join(" and ")} spoke of slide ${i}.`,
      speakers: each,
    }),
  );
  return linkSources(drafts.map(readReport), { countryOf: () => "GE", originOf: (report) => report }).sources
    .length;
}

describe("names of several reports", () => {
  it.each([
    ["utility Lumen", "Lumen"],
    ["UN's refugee organization", "UNHCR"],
    ["United Nations refugee office", "UN refugee agency"],
    ["UNICEF office in Tamra", "UNICEF"],
    ["Georgian General Staff", "Georgian army"],
    ["regional hospital", "regional hospital of Tamra"],
    ["IOM DTM", "IOM"],
    ["White Helmets", "Syrian Civil Defence"],
  ])("%s and %s are one voice", (a, b) => {
    expect(voicesOf([{ name: a }], [{ name: b }])).toBe(1);
  });

  it("show that a name is a body's that another takes for a person's", () => {
    expect(voicesOf([{ name: "utility Lumen" }], [{ name: "Lumen", kind: "person" }])).toBe(1);
  });

  it("keep an army of its own name from the country's, though it is called the army for short", () => {
    expect(
      voicesOf(
        [{ name: "Free Valley Army", aliases: ["army"] }],
        [{ name: "Georgian army" }],
        [{ name: "army" }],
      ),
    ).toBe(2);
  });

  it("keep a town's military administration from the government and from the army", () => {
    expect(
      voicesOf([{ name: "town military administration" }], [{ name: "government" }], [{ name: "army" }]),
    ).toBe(3);
  });

  it("keep apart what two reports call by its kind alone, each its own", () => {
    expect(
      voicesOf(
        [{ name: "roads ministry" }, { name: "the ministry" }],
        [{ name: "water ministry" }, { name: "ministry spokesman" }],
      ),
    ).toBe(2);
  });

  it.each([
    ["Sato Hanako", "Hanako Sato"],
    ["Nuño Ibáñez", "Nuno Ibanez"],
    ["Oleg Gorbenko", "Oleh Horbenko"],
  ])("%s and %s are one person", (a, b) => {
    expect(voicesOf([{ name: a, kind: "person" }], [{ name: b, kind: "person" }])).toBe(1);
  });

  it.each([
    ["Sato Hanako", "Hanako Ito"],
    ["Gali Beridze", "Nali Beridze"],
  ])("%s and %s are two people", (a, b) => {
    expect(voicesOf([{ name: a, kind: "person" }], [{ name: b, kind: "person" }])).toBe(2);
  });
});
