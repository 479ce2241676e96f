import type { Case } from "./case.ts";
import { ACT_CASES } from "./cases-acts.ts";
import { COUNT_CASES } from "./cases-counts.ts";
import { LISTED_CASES } from "./cases-listed.ts";
import { PASSED_ON_CASES } from "./cases-passed-on.ts";
import { PLACED_CASES } from "./cases-placed.ts";
import { QUOTED_CASES } from "./cases-quoted.ts";
import { SPEAKER_CASES } from "./cases-speakers.ts";
import { TURNED_CASES } from "./cases-turned.ts";

/** One case for each way in which reports hand over the word. */
export const CASES: readonly Case[] = [
  ...QUOTED_CASES,
  ...SPEAKER_CASES,
  ...PASSED_ON_CASES,
  ...ACT_CASES,
  ...COUNT_CASES,
  ...LISTED_CASES,
  ...PLACED_CASES,
  ...TURNED_CASES,
];

/** Sentences in the report's own voice. */
export const SILENT: readonly string[] = [
  "The storm came ashore on Sunday and killed 40 people.",
  "Six trucks left Port Selan on Thursday with 42 tonnes of water.",
  "Another 10,100 people were reported missing.",
  "Derail is home to about 100,000 people.",
  "The ceasefire that was announced on Monday did not hold.",
  'The film "A Night in Selan" was shown in the square.',
  "Some 80 staff are in the city.",
  "The water rose, flooded the market and reached the church.",
  "The pumps failed at night, ten people died.",
  "After the storm had passed, the divers returned.",
  "Evacuees: 4,200 in nine halls.",
  "What does the guild reckon?",
  "The storm claimed 40 lives in Selan.",
  "The flood that hit the bay on Friday had claimed 40 lives and left nine boats broken.",
  "Selan clinic has admitted 26 scalded divers since Friday.",
  "The slide took 40 lives, and most of the dead were never found.",
  "About 900 people in Lomi remain cut off by water.",
  "The guild hears reports of crews that fled to Lomi.",
  "The plan for Ansara, on which nobody agrees, will seek 90 million.",
  "Did the pilot not tell of nine?",
  "Oren Talvik, who speaks for the divers, left the town.",
  "Schools: 40 were shut.",
  "In the guild's boats, twelve people crossed the lake.",
  "42 boats were moved by the harbour office.",
  "The storm sank 42 boats (nine of them ferries) and a dredger [photo].",
];
