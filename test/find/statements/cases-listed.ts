import type { Case } from "./case.ts";

/** Sources as labels: of items, entries, rows and columns. All texts are made up. */
export const LISTED_CASES: readonly Case[] = [
  {
    name: "an item with the source as its label",
    text: "Deaths so far:\n\n* World Health Organization: 459 killed.\n* Chad: 20,000 arrivals.",
    says: [{ speaker: "World Health Organization", content: "459 killed" }],
  },
  {
    name: "a table with a column of sources",
    text: "KEY FIGURES\nIndicator            Number     Source\n-----------------------------------\nDeaths (Selan)       1,300      Selan Red Cross\nChildren affected    3,000      UNICEF\n",
    says: [
      { speaker: "Selan Red Cross", content: "1,300" },
      { speaker: "UNICEF", content: "3,000" },
    ],
  },
  {
    name: "a table whose heading names the source",
    text: "TABLE 1. ARRIVALS SINCE MAY (source: UNHCR)\nCountry           People\nVeria             70,000\nDorland           60,000\n",
    says: [{ speaker: "UNHCR", content: "70,000" }],
  },
  {
    name: "a table whose heading closes with its source and day",
    text: "## BOATS BY PORT (UNHCR, 6 April)\n\n| Port | Boats |\n| --- | --- |\n| Selan | 47 |\n| Orlo | 16 |\n",
    says: [
      { speaker: "UNHCR", content: "Selan | 47" },
      { speaker: "UNHCR", content: "Orlo | 16" },
    ],
  },
  {
    name: "a list whose last item ends in marks that are no words",
    text: "According to the harbour office, the losses are as follows:\n\n- Boats sunk: 14\n- **Piers: 3** |",
    says: [{ speaker: "harbour office", content: "Piers: 3" }],
  },
  {
    name: "a table whose column says who says so",
    text: "| What | How many | Who says so |\n| --- | --- | --- |\n| Boats lost | 90 | LRS |\n| Divers sent | 12 | WHO |",
    says: [
      { speaker: "LRS", content: "Boats lost | 90" },
      { speaker: "WHO", content: "Divers sent | 12" },
    ],
  },
  {
    name: "a table whose header and rows leave cells empty",
    text: "| | Number | Reported by |\n|:--|--:|:--|\n| Boats lost | 90 | LRS |\n| Wells dug | | WHO |\n| Divers sent | 12 | |",
    says: [
      { speaker: "LRS", content: "Boats lost | 90" },
      { speaker: "WHO", content: "Wells dug" },
    ],
  },
  {
    name: "a list below a paragraph that hands over the word",
    text: "According to the harbour office, the losses are as follows:\n\n- Boats sunk: 14\n- The guild counts 20 nets lost\n- Piers: 3",
    says: [
      { speaker: "harbour office", content: "Boats sunk: 14" },
      { speaker: "guild", content: "20 nets lost" },
      { speaker: "harbour office", content: "Piers: 3" },
    ],
  },
  {
    name: "entries of a live report",
    text: "09:40 - Health ministry: 42 dead, 120 injured.\n\n10:15 - Mayor: the dam is safe.",
    says: [
      { speaker: "Health ministry", content: "42 dead, 120 injured" },
      { speaker: "Mayor", content: "the dam is safe" },
    ],
  },
];
