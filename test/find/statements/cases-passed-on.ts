import type { Case } from "./case.ts";

/** What one passes on of another: "according to", quoting, telling, citing. All texts are made up. */
export const PASSED_ON_CASES: readonly Case[] = [
  {
    name: "according to, behind",
    text: "At least 40 people drowned, according to the Selan Red Cross.",
    says: [{ speaker: "Selan Red Cross", content: "At least 40 people drowned" }],
  },
  {
    name: "according to, before",
    text: "According to the coast guard, at least 40 people drowned off Port Selan.",
    says: [{ speaker: "coast guard", content: "at least 40 people drowned" }],
  },
  {
    name: "one who quotes another",
    text: "Radio Meridian quoted fishermen in Port Selan as saying that three boats had sunk.",
    says: [{ speaker: "fishermen in Port Selan", content: "three boats had sunk", via: ["Radio Meridian"] }],
  },
  {
    name: "one who is quoted by another",
    text: "The transport ministry, quoted by the newspaper Al-Nahda, said three boats had sunk.",
    says: [{ speaker: "transport ministry", content: "three boats had sunk", via: ["newspaper Al-Nahda"] }],
  },
  {
    name: "a medium that is told",
    text: "Lida Corvane told Meridian television that the port would stay closed.",
    says: [{ speaker: "Lida Corvane", content: "the port would stay closed", via: ["Meridian television"] }],
  },
  {
    name: "citing",
    text: "Citing the coast guard, the ministry gave a toll of 44 dead.",
    says: [{ speaker: "coast guard", content: "44 dead" }],
  },
  {
    name: "officials behind a passive",
    text: "Two hundred families were moved to schools, officials said.",
    says: [{ speaker: "officials", content: "Two hundred families were moved to schools", mode: "indirect" }],
  },
  {
    name: "translated: pointed out to a channel",
    text: "The governor pointed out to Meridian channel that the number depends on the villages.",
    says: [{ speaker: "governor", content: "the number depends on the villages" }],
  },
  {
    name: "an audience that is told, behind what it is told",
    text: "Among the rescued are 14 children, Oren Talvik told a packed room.",
    says: [{ speaker: "Oren Talvik", content: "Among the rescued are 14 children" }],
  },
  {
    name: "one who reports from a source",
    text: "The newspaper Al-Nahda reported from a source in the harbour office that three boats had sunk.",
    says: [
      {
        speaker: "source in the harbour office",
        content: "three boats had sunk",
        via: ["newspaper Al-Nahda"],
      },
    ],
  },
  {
    name: "reports that nobody owns",
    text: "The minister Oren Talvik rejected reports that the fund had been emptied.",
    says: [{ speaker: "reports", content: "the fund had been emptied" }],
  },
  {
    name: "who is quoted as saying so behind what is said",
    text: "The council may take the summer but no longer, Oren Talvik, the pilot, is quoted by the newspaper Al-Lantern as saying.",
    says: [
      {
        speaker: "Oren Talvik",
        content: "The council may take the summer but no longer",
        via: ["newspaper Al-Lantern"],
      },
    ],
  },
  {
    name: "who is cited to say so in translated English",
    text: "The agency Lantern cited a guard of the lock to say that the count begins again.",
    says: [{ speaker: "guard of the lock", content: "the count begins again", via: ["agency Lantern"] }],
  },
  {
    name: "what was broadcast",
    text: "Channel 9 of Selan broadcast on Thursday that the divers had been bribed.",
    says: [{ speaker: "Channel 9 of Selan", content: "the divers had been bribed" }],
  },
  {
    name: "who is quoted by another behind 'according to'",
    text: "According to WFP, cited by the weekly Lantern Today, nine barges of rice have arrived.",
    says: [{ speaker: "WFP", content: "nine barges of rice have arrived", without: "cited" }],
  },
];
