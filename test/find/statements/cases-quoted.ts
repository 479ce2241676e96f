import type { Case } from "./case.ts";

/** Speech between quotation marks. All texts are made up. */
export const QUOTED_CASES: readonly Case[] = [
  {
    name: "a subject before the speaker, its verb behind",
    text: "But that sum, the warden explained, counted some families twice.",
    says: [{ speaker: "warden", content: "that sum, the warden explained, counted some families twice" }],
  },
  {
    name: "a condition behind a conjunction",
    text: "And if the lock fails, Joren Pask fears, up to 900 people could lose their wells.",
    says: [{ speaker: "Joren Pask", content: "up to 900 people could lose their wells" }],
  },
  {
    name: "a condition before the speaker, the main clause behind",
    text: "Even if the lock fails, Mr. Pask said, his crew has completed the main ditches.",
    says: [{ speaker: "Pask", content: "his crew has completed the main ditches" }],
  },
  {
    name: "a speaker behind the quotation",
    text: '"The bridge went down in the night," said Oren Talvik, a ferryman.',
    says: [{ speaker: "Oren Talvik", content: "The bridge went down in the night", mode: "direct" }],
  },
  {
    name: "a speaker before the quotation",
    text: 'Oren Talvik said: "The bridge went down in the night."',
    says: [{ speaker: "Oren Talvik", content: "The bridge went down in the night", mode: "direct" }],
  },
  {
    name: "a speaker inside the quotation",
    text: '"The bridge went down," Oren Talvik said, "and nobody came to see."',
    says: [
      { speaker: "Oren Talvik", content: "The bridge went down", mode: "direct" },
      { speaker: "Oren Talvik", content: "and nobody came to see", mode: "direct" },
    ],
  },
  {
    name: "a signature behind a dash",
    text: "The ferry was full. Some gave up their seats.\n\n“We left at night. Nobody had a lamp.” — Nora Quell, 34, a ferry hand\n\nThe pier stayed dark.",
    says: [
      { speaker: "Nora Quell", content: "We left at night", mode: "direct" },
      { speaker: "Nora Quell", content: "Nobody had a lamp", mode: "direct" },
    ],
  },
  {
    name: "a signature on a line of its own",
    text: "“The well is dry and the road is closed.”\n– a teacher in Selan\n\nThe pier stayed dark.",
    says: [
      { speaker: "teacher in Selan", content: "The well is dry and the road is closed", mode: "direct" },
    ],
  },
  {
    name: "a dash behind a quotation that no signature follows",
    text: "On the wall somebody wrote “we will come back” – the paint was fresh, and the harbour was empty.",
    says: [],
  },
  {
    name: "several sentences in one quotation",
    text: '"The bridge went down. Nobody came. We wait," said Oren Talvik.',
    says: [
      { speaker: "Oren Talvik", content: "The bridge went down" },
      { speaker: "Oren Talvik", content: "Nobody came" },
      { speaker: "Oren Talvik", content: "We wait" },
    ],
  },
  {
    name: "a second quotation without a name",
    text: '"The bridge went down," said Oren Talvik. "Nobody came to see it."',
    says: [
      { speaker: "Oren Talvik", content: "The bridge went down" },
      { speaker: "Oren Talvik", content: "Nobody came to see it" },
    ],
  },
  {
    name: "a quotation opened twice and closed once",
    text: "“The river has risen by two metres. “It will rise again tonight,” mayor Lida Corvane told reporters.",
    says: [
      { speaker: "Lida Corvane", content: "The river has risen by two metres" },
      { speaker: "Lida Corvane", content: "It will rise again tonight" },
    ],
  },
  {
    name: "a quotation left open",
    text: 'The governor said: "There is no road any more, and we wait for boats.',
    says: [{ speaker: "governor", content: "There is no road any more", mode: "direct" }],
  },
  {
    name: "guillemets",
    text: "«The wells are dry», said Oren Talvik.",
    says: [{ speaker: "Oren Talvik", content: "The wells are dry", mode: "direct" }],
  },
  {
    name: "Penn quotation marks",
    text: "``The wells are dry,'' said Oren Talvik.",
    says: [{ speaker: "Oren Talvik", content: "The wells are dry", mode: "direct" }],
  },
  {
    name: "a fragment in quotation marks",
    text: 'A European diplomat called the road to Port Selan "a lottery".',
    says: [{ speaker: "European diplomat", content: 'the road to Port Selan "a lottery"', mode: "mixed" }],
  },
  {
    name: "speech behind a colon, whatever the verb",
    text: 'Oren Talvik, who heads the council, scoffed at that: "Count the boats yourself."',
    says: [{ speaker: "Oren Talvik", content: "Count the boats yourself", mode: "direct" }],
  },
  {
    name: "a straight mark that closes nothing",
    text: 'Oren Talvik said: "We wait for boats. The mayor said that "the boats are coming tonight."',
    says: [{ speaker: "Oren Talvik", content: "We wait for boats", without: "mayor" }],
  },
  {
    name: "any verb beside a quotation",
    text: '"My oar broke in two," sighed the widow Mirel Danto. "The tents came," he excused himself.',
    says: [{ speaker: "Mirel Danto", content: "My oar broke in two" }],
  },
  {
    name: "quotations that nothing closes, with their speakers behind them",
    text: 'The cook Nils Orlo came with empty hands. "Two men looked at our nets, he narrated, "and we told them: take those".',
    says: [
      { speaker: "Nils Orlo", content: "Two men looked at our nets", without: "narrated" },
      { speaker: "Nils Orlo", content: "and we told them" },
    ],
  },
  {
    name: "speech that nobody is said to say, as whoever the paragraph is about",
    text: 'Dora Pell lost two boats in the gale. "My husband rowed out and found one oar."',
    says: [{ speaker: "Dora Pell", content: "My husband rowed out and found one oar" }],
  },
  {
    name: "one word of speech before more of it",
    text: '"Nonsense," snaps Oren Talvik, the guild\'s director: "boats go down a lock slowly."',
    says: [
      { speaker: "Oren Talvik", content: "Nonsense" },
      { speaker: "Oren Talvik", content: "boats go down a lock slowly" },
    ],
  },
];
