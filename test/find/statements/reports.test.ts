import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lines, read } from "./read.ts";

interface Said {
  readonly speaker: string;
  readonly content: string;
  readonly without?: string;
  readonly act?: string;
  readonly mode?: string;
  readonly via?: readonly string[];
}

/** What a careful reader takes from each of our made-up reports, in the order of the text. */
const REPORTS: Readonly<Record<string, readonly Said[]>> = {
  "wire.txt": [
    { speaker: "Sorin Malek", content: "Dam Breach Leaves 212 Dead in Ostrava Valley", mode: "indirect" },
    { speaker: "Sorin Malek", content: "At least 212 people were killed", without: "crews dug" },
    { speaker: "Sorin Malek", content: "The water came at four in the morning", mode: "direct" },
    { speaker: "Sorin Malek", content: "By five there was no town", mode: "direct" },
    { speaker: "Sorin Malek", content: "the number of missing stood at 340 and would rise" },
    { speaker: "Sorin Malek", content: "ten years of neglect", mode: "mixed", act: "accuse" },
    { speaker: "water board", content: "rejected the accusation", act: "deny" },
    { speaker: "Ilona Brandt", content: "that both letters had gone unanswered" },
    { speaker: "Ilona Brandt", content: "We wrote, we phoned, we begged", mode: "direct" },
    { speaker: "Ilona Brandt", content: "They did not come", mode: "direct" },
    { speaker: "charity Open Door Relief", content: "600 people had died", act: "estimate" },
    { speaker: "Petr Havlin", content: "ODR based its count on lists" },
    { speaker: "Petr Havlin", content: "the group expected to publish a full list on Monday" },
    {
      speaker: "unnamed engineer",
      content: "cracks were found in the wall last autumn",
      via: ["Radio Tavria"],
    },
    { speaker: "people familiar with the inquiry", content: "the report was never sent to the capital" },
    { speaker: "Adela Voss", content: "every family would be housed before winter", act: "promise" },
    { speaker: "Adela Voss", content: "the army to open its depots", act: "order" },
    { speaker: "Opposition leaders", content: "an inquiry", act: "ask" },
    {
      speaker: "government",
      content: "the money for repairs was spent elsewhere",
      without: "Novy Den",
      act: "deny",
    },
    { speaker: "police", content: "Forty-one people were arrested", mode: "indirect" },
    { speaker: "hospital records", content: "the number of injured at 1,150", via: ["interior ministry"] },
    { speaker: "Ilona Brandt", content: "The breach was the result of", mode: "mixed" },
    { speaker: "Ilona Brandt", content: "she would resign if a court found her at fault" },
  ],
  "flash.txt": [
    { speaker: "National Disaster Office", content: "231 deaths and 318 people missing" },
    { speaker: "Tavria Red Crescent", content: "An estimated 18,400 people are displaced" },
    { speaker: "UNHCR", content: "6,200 people have crossed into Lodania" },
    { speaker: "Authorities", content: "international assistance", act: "ask" },
    { speaker: "National Disaster Office", content: "43 villages remain cut off" },
    { speaker: "local authorities", content: "some 2,100 houses have been destroyed" },
    { speaker: "Ministry of Health", content: "12 cases of cholera in Brod", without: "wider outbreak" },
    { speaker: "Ministry of Health", content: "of a wider outbreak", act: "warn" },
    { speaker: "Partners", content: "three of five health centres in the district are closed" },
    { speaker: "WFP", content: "90,000 people will need food assistance", act: "estimate" },
    { speaker: "shelter cluster", content: "5,000 tents", act: "ask" },
    { speaker: "Displaced women in Brod", content: "they do not feel safe in the centres at night" },
    { speaker: "National Disaster Office", content: "Deaths               231" },
    { speaker: "Tavria Red Crescent", content: "18,400" },
    { speaker: "IOM", content: "Schools in use       14" },
  ],
  "ministry.txt": [
    { speaker: "Ministry of Emergency Situations", content: "its units had evacuated 9,870 citizens" },
    { speaker: "Ministry of Emergency Situations", content: "in full compliance with the law" },
    { speaker: "Radu Costin", content: "false information about the number of victims is being circulated" },
    { speaker: "Radu Costin", content: "do not correspond to reality", mode: "direct" },
    { speaker: "Radu Costin", content: "citizens to trust only official sources", act: "ask" },
    { speaker: "Vera Lantos", content: "37 field kitchens are working" },
    { speaker: "Vera Lantos", content: "Every person receives hot food three times a day", mode: "direct" },
    { speaker: "Vera Lantos", content: "No one will be left without help", mode: "direct" },
    { speaker: "Vera Lantos", content: "the claims that soldiers took boats away" },
    { speaker: "Ministry of Defence", content: "also denied this", act: "deny" },
    {
      speaker: "District Court of Kelmar",
      content: "to remain under house arrest until 1 July",
      act: "order",
    },
    { speaker: "Ministry of Emergency Situations", content: "the media to refrain from speculation" },
    { speaker: "Ministry's press service", content: "the hotline received 4,300 calls in two days" },
  ],
  "blog.txt": [
    { speaker: "mayor", content: "Rescue teams have reached Upper Brod for the first time" },
    { speaker: "Jana Petrik", content: "she has not slept since Sunday" },
    { speaker: "Jana Petrik", content: "There are people on roofs", mode: "direct" },
    { speaker: "army", content: "reports that helicopters were grounded", act: "deny" },
    { speaker: "army spokesperson", content: "All eleven are in the air", via: ["broadcaster"] },
    { speaker: "army", content: "only four were flying" },
    { speaker: "Marit Olsen", content: "the worst in a generation", mode: "mixed" },
    { speaker: "Marit Olsen", content: "We have received six", mode: "direct" },
    { speaker: "Marit Olsen", content: "People cannot eat promises", mode: "direct" },
    { speaker: "Danek", content: "My father went back for the dog", mode: "direct" },
    { speaker: "Danek", content: "We found the dog", mode: "direct" },
    { speaker: "Milena", content: "hiding the real toll", act: "accuse" },
    { speaker: "Milena", content: "They count only those with papers", mode: "direct" },
    { speaker: "officials", content: "Three people were pulled alive from a cellar this morning" },
  ],
};

describe.each(Object.entries(REPORTS))("the report %s", (file, said) => {
  const text = readFileSync(new URL(`reports/${file}`, import.meta.url), "utf8");

  it.each(said)("gives $speaker the words “$content”", ({ speaker, content, without, act, mode, via }) => {
    const found = read(text).statements.find(
      (one) => one.speaker === speaker && one.content.exact.includes(content),
    );
    expect(found, lines(text).join("\n")).toBeDefined();
    if (without) expect(found?.content.exact).not.toContain(without);
    if (act) expect(found?.act).toBe(act);
    if (mode) expect(found?.mode).toBe(mode);
    if (via) expect(found?.via).toEqual(via);
  });
});
