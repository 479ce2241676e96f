import type { Case } from "./case.ts";

/** Attributions in the middle or at the end of a sentence whose grammar a tagger loses. All texts are made up. */
export const TURNED_CASES: readonly Case[] = [
  {
    name: "a ground inside a relative clause",
    text: "The lock front, which has nine boats according to the pilots, came from a league in which 400 drowned, the harbour office has reckoned.",
    says: [
      { speaker: "pilots", content: "which has nine boats", without: "drowned" },
      { speaker: "harbour office", content: "came from a league in which 400 drowned" },
    ],
  },
  {
    name: "a ground between commas that ends a relative clause",
    text: "Two piers, where nine drowned, according to the pilots' guild, are still shut.",
    says: [{ speaker: "pilots' guild", content: "where nine drowned", without: "shut" }],
  },
  {
    name: "a ground behind a conjunction",
    text: "Selan has nine wells and, by the guild's reckoning, has taken in 400 families.",
    says: [{ speaker: "guild", content: "has taken in 400 families", without: "wells" }],
  },
  {
    name: "a ground between a scene and a verb that stands before its subject",
    text: "In the clinic of Selan, by the words of the nurse Nora Quell, lie nine hurt divers.",
    says: [{ speaker: "Nora Quell", content: "lie nine hurt divers" }],
  },
  {
    name: "a ground before a number that a clause begins with",
    text: "Nine boats sank, and according to the warden 40 are missing.",
    says: [{ speaker: "warden", content: "40 are missing", without: "sank" }],
  },
  {
    name: "a turned speaker behind a clause whose verb a tagger takes for a noun",
    text: "Calm reigns along the whole pier, assert the lake wardens.",
    says: [{ speaker: "lake wardens", content: "Calm reigns along the whole pier" }],
  },
  {
    name: "a turned speaker with an acronym and a relative clause",
    text: "The clinic had taken in nine divers, said Divers Without Boats (DWB), which works there.",
    says: [{ speaker: "Divers Without Boats", content: "The clinic had taken in nine divers" }],
  },
  {
    name: "when it was said, in a clause right behind the verb",
    text: "Nine divers are known to have died, the acting warden said before he sailed, after four.",
    says: [{ speaker: "acting warden", content: "Nine divers are known to have died" }],
  },
  {
    name: "the hour as of which something is announced",
    text: "4,100 citizens have been moved from the low quarter, the Office of Lake Affairs announces as of 18:00.",
    says: [
      { speaker: "Office of Lake Affairs", content: "4,100 citizens have been moved from the low quarter" },
    ],
  },
  {
    name: "a clause and a quotation that goes on with it",
    text: "Nine divers are at the pier, the Lake Office tells us, “and they have met no one so far”.",
    says: [
      { speaker: "Lake Office", content: "Nine divers are at the pier" },
      { speaker: "Lake Office", content: "and they have met no one so far", mode: "direct" },
    ],
  },
  {
    name: "many without an article",
    text: "Foreign guests of the old inn complained that cooks had locked the doors.",
    says: [{ speaker: "Foreign guests of the old inn", content: "cooks had locked the doors" }],
  },
  {
    name: "a name that ends as a verb does",
    text: "Readers of Lake Rights Watch who worked with letters and old shoes found that nine people had drowned.",
    says: [{ speaker: "Readers of Lake Rights Watch", content: "nine people had drowned" }],
  },
  {
    name: "a verb that a tagger takes for a plural noun behind a description",
    text: "Oren Talvik, the headman who keeps the book of Lomi, grumbles that nobody asked to see it.",
    says: [{ speaker: "Oren Talvik", content: "nobody asked to see it" }],
  },
  {
    name: "the reports of somebody that something is so",
    text: "The ministry denied the reports of foreign papers that the lock was shut.",
    says: [{ speaker: "foreign papers", content: "the lock was shut" }],
  },
  {
    name: "a name alone and where its bearer spoke",
    text: "“The ferry already left on Friday,” said Talvik in Port Selan. Oren Talvik is the warden.",
    says: [{ speaker: "Talvik", content: "The ferry already left on Friday", mode: "direct" }],
  },
  {
    name: "a list below who issues it, or by whom it was drawn up",
    text: "The Lake Police issued the following counts for Friday:\n\n- nine boats found;\n- four men held.\n\nFirst losses, established by the harbour office:\n\n- piers broken: two",
    says: [
      { speaker: "Lake Police", content: "four men held" },
      { speaker: "harbour office", content: "piers broken: two" },
    ],
  },
  {
    name: "the items below a source, with numbers in words",
    text: "## Health (source: Lake Rescue Service)\n\n- Six of nine clinics shut\n- 24 beds brought",
    says: [{ speaker: "Lake Rescue Service", content: "Six of nine clinics shut" }],
  },
  {
    name: "who says it in a clause before what is said",
    text: "As the warden of Selan, Oren Talvik, told journalists, 44 boats burned. How the pilot acquainted the crews, nine piers are gone.",
    says: [
      { speaker: "Oren Talvik", content: "44 boats burned" },
      { speaker: "pilot", content: "nine piers are gone" },
    ],
  },
  {
    name: "who spreads the information that something is so",
    text: "The ministry spread on Friday morning the information that nine boats were lost.",
    says: [{ speaker: "ministry", content: "nine boats were lost" }],
  },
  {
    name: "what is made public",
    text: "The Ministry of Lakes made public in a bulletin that nine boats were lost.",
    says: [{ speaker: "Ministry of Lakes", content: "nine boats were lost" }],
  },
  {
    name: "a medium before a verb that closes the sentence",
    text: "The queen came to the pier at noon and lit a lamp, state radio reports.",
    says: [{ speaker: "state radio", content: "The queen came to the pier" }],
  },
  {
    name: "villagers, where they live, and a short verb",
    text: "Villagers from Orlo Gate, south of the lake, say militia fighters shot nine people who would not leave.",
    says: [{ speaker: "Villagers from Orlo Gate", content: "militia fighters shot nine people" }],
  },
  {
    name: "the civil defence of a town",
    text: "Rescuers have carried nine people out, the director of the town's civil defence told Lake Radio.",
    says: [
      { speaker: "director of the town's civil defence", content: "Rescuers have carried nine people out" },
    ],
  },
  {
    name: "another speaker behind a semicolon",
    text: "The ferries are back, the harbour office announced on Monday; LRS reckons that nine remain at sea.",
    says: [
      { speaker: "harbour office", content: "The ferries are back" },
      { speaker: "LRS", content: "nine remain at sea" },
    ],
  },
];
