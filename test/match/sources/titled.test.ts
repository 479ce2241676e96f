import { describe, expect, it } from "vitest";
import { peopleNamed } from "../../../src/match/sources/naming/people-named.ts";
import { titledName } from "../../../src/match/sources/naming/titled.ts";
import { readReport } from "../reports.ts";

const KNOWN = peopleNamed([
  readReport({
    id: "r1",
    text: "Nino Beridze and Gia Lomsadze spoke, and Tamra Nino Beridze.",
    speakers: [
      { name: "Nino Beridze", aliases: ["Tamra Nino Beridze"], kind: "person" },
      { name: "Gia Lomsadze", kind: "person" },
    ],
  }),
]);

const TITLED: readonly (readonly [string, string, string])[] = [
  ["mayor of Tamra Nino Beridze", "Nino Beridze", "mayor of Tamra"],
  ["Minister of Roads and Bridges Nino Beridze", "Nino Beridze", "Minister of Roads and Bridges"],
  ["head of the region Lali Kapanadze", "Lali Kapanadze", "head of the region"],
  ["prefect Jean-Luc Armand", "Jean-Luc Armand", "prefect"],
  ["volunteer Levan", "Levan", "volunteer"],
  ["prefect, Jean-Luc Armand", "Jean-Luc Armand", "prefect"],
  ["Lali Kapanadze, who runs the institute", "Lali Kapanadze", "who runs the institute"],
  ["Lali Kapanadze, the dam firm's director", "Lali Kapanadze", "the dam firm's director"],
  ["the Palace’s Nino Beridze", "Nino Beridze", "the Palace"],
  ["Brigadier Otar Gelashvili", "Otar Gelashvili", "Brigadier"],
  ["US Lt. Gen. Otar Gelashvili", "Otar Gelashvili", "US Lt. Gen."],
  ["Lomsadze of the Valley Front", "Lomsadze", "Valley Front"],
];

describe("names with a title", () => {
  it.each(TITLED)("in %s the name is %s", (words, person, title) => {
    expect(titledName(words, KNOWN)).toMatchObject({ person, title });
  });

  it.each([
    "Ministry of Roads and Bridges",
    "charity Open Valley",
    "General Roads Directorate",
    "Command Post of the Valley Army",
    "Information Group of the Valley Council",
    "state utility CFGE",
    "World Health Organization, Tamra",
    "governor of Tamra",
    "aid workers in Tamra",
    "Union of Miners of Tamra",
  ])("%s holds no name of a person", (words) => {
    expect(titledName(words, KNOWN)).toBeNull();
  });
});
