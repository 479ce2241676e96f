import type { Case } from "./case.ts";

/** Counts and nouns that are somebody's: "the guild's toll", "put at", "an estimate by". All texts are made up. */
export const COUNT_CASES: readonly Case[] = [
  {
    name: "a noun with its owner",
    text: "The talks broke off amid Veria's accusation that Dorland had shelled the dam.",
    says: [{ speaker: "Veria", content: "Dorland had shelled the dam", act: "accuse" }],
  },
  {
    name: "a toll that is put",
    text: "The health ministry put the toll at 83.",
    says: [{ speaker: "health ministry", content: "the toll at 83", act: "estimate" }],
  },
  {
    name: "a toll that is given",
    text: "The health ministry gave a higher toll, 83 dead and 140 wounded.",
    says: [{ speaker: "health ministry", content: "83 dead and 140 wounded" }],
  },
  {
    name: "a count",
    text: "IOM counts 38,640 people in the camps.",
    says: [{ speaker: "IOM", content: "38,640 people in the camps" }],
  },
  {
    name: "a report of a number",
    text: "WHO reports 604 deaths up to 9 May.",
    says: [{ speaker: "WHO", content: "604 deaths" }],
  },
  {
    name: "a count without a verb",
    text: "Seventeen drowned and 9 adrift, said Lida Corvane, governor of Ansara.",
    says: [{ speaker: "Lida Corvane", content: "Seventeen drowned and 9 adrift" }],
  },
  {
    name: "a body behind an estimate",
    text: "Some 3,000 people need water, according to a first estimate by the Ansara relief agency.",
    says: [{ speaker: "Ansara relief agency", content: "Some 3,000 people need water" }],
  },
  {
    name: "the account of a body",
    text: "The storm cost 12 lives, by the account of the health ministry.",
    says: [{ speaker: "health ministry", content: "The storm cost 12 lives" }],
  },
  {
    name: "the tally of a body",
    text: "190 people drowned, by the health ministry's final tally.",
    says: [{ speaker: "health ministry", content: "190 people drowned" }],
  },
  {
    name: "a sum that is a body's own",
    text: "The coast guard's sum since Monday is 740.",
    says: [{ speaker: "coast guard", content: "740" }],
  },
  {
    name: "a body in brackets behind a count",
    text: "Since March 415 deaths have been recorded (Ministry of Public Health).",
    says: [{ speaker: "Ministry of Public Health", content: "415 deaths have been recorded" }],
  },
  {
    name: "a bare count with its speaker and the reason",
    text: "Sixty-two, counters the harbour office, because several stood in the list twice.",
    says: [
      { speaker: "harbour office", content: "Sixty-two" },
      { speaker: "harbour office", content: "several stood in the list twice" },
    ],
  },
  {
    name: "what somebody is spoken of as having, behind 'and'",
    text: "The guild said the clinic had counted 42 dead and had twelve patients in a bad state.",
    says: [{ speaker: "guild", content: "and had twelve patients in a bad state" }],
  },
  {
    name: "a noun for what somebody holds, before and behind",
    text: "In the guild's view, the dam was blown up. The breach was the work of rain, in the army's reading.",
    says: [
      { speaker: "guild", content: "the dam was blown up" },
      { speaker: "army", content: "The breach was the work of rain" },
    ],
  },
  {
    name: "a noun for what somebody holds, and what it is",
    text: "The army's version is different: the shells came from the east bank. Word from the mayor is that the dam held.",
    says: [
      { speaker: "army", content: "the shells came from the east bank" },
      { speaker: "mayor", content: "the dam held" },
    ],
  },
  {
    name: "a claim by somebody",
    text: "Claims by the army that the dam was blown up could not be checked.",
    says: [{ speaker: "army", content: "the dam was blown up" }],
  },
  {
    name: "a count in the passive with whose it is",
    text: "The death toll was put at 42 by the guild. The figure of 30 lost boats comes from the harbour office.",
    says: [
      { speaker: "guild", content: "The death toll was put at 42" },
      { speaker: "harbour office", content: "The figure of 30 lost boats" },
    ],
  },
  {
    name: "a count, and then whose it is",
    text: "42 dead and 30 lost: such was the sum that the Lake Rescue Service, a body of volunteers, gave out on Monday.",
    says: [{ speaker: "Lake Rescue Service", content: "42 dead and 30 lost" }],
  },
  {
    name: "several bodies in brackets in one sentence",
    text: "By noon 42 barges had sunk (source: Lake Guild) and 12 were adrift [Harbour Office].",
    says: [
      { speaker: "Lake Guild", content: "42 barges had sunk", without: "adrift" },
      { speaker: "Harbour Office", content: "12 were adrift", without: "sunk" },
    ],
  },
  {
    name: "a count that is hers",
    text: '"We use the garden," said Rima Quell, a nurse. By her reckoning close to ninety boats lay on the shore.',
    says: [{ speaker: "Rima Quell", content: "close to ninety boats lay on the shore" }],
  },
];
