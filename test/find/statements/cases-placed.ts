import type { Case } from "./cases.ts";

/** Attributions that their place in the sentence shows. All texts are made up. */
export const PLACED_CASES: readonly Case[] = [
  {
    name: "an attribution between a scene and its clause",
    text: "By Sunday, the pilots' guild says, ninety families had left Selan.",
    says: [{ speaker: "pilots' guild", content: "ninety families had left Selan" }],
  },
  {
    name: "an attribution between a condition and its clause",
    text: "Should the dyke go, warn engineers at the harbour institute, the old quarter will be lost.",
    says: [{ speaker: "engineers at the harbour institute", content: "the old quarter will be lost" }],
  },
  {
    name: "a turned attribution behind a scene",
    text: "In the old port, says the league, the drowned were nine.",
    says: [{ speaker: "league", content: "the drowned were nine" }],
  },
  {
    name: "a name behind a bare verb of any kind",
    text: "The divers brought up nine bodies, tallied the captain Oren Talvik.",
    says: [{ speaker: "Oren Talvik", content: "The divers brought up nine bodies" }],
  },
  {
    name: "a turned speaker with a relative clause",
    text: "The ferries run again, boasts the harbour council which nobody elected.",
    says: [{ speaker: "harbour council", content: "The ferries run again" }],
  },
  {
    name: "a verb with a particle behind what is said",
    text: "The storm did harm worth nine million, the growers' bank has worked out.",
    says: [{ speaker: "growers' bank", content: "The storm did harm worth nine million" }],
  },
  {
    name: "a condition and its clause before the speaker",
    text: "If the dykes break, nine villages will go under, the harbour institute expects.",
    says: [{ speaker: "harbour institute", content: "nine villages will go under" }],
  },
  {
    name: "'as' before the speaker",
    text: "Nine boats came in at dawn, as Captain Oren Talvik, the pilot, reports.",
    says: [{ speaker: "Oren Talvik", content: "Nine boats came in at dawn" }],
  },
  {
    name: "one quoted behind what is said",
    text: "Nine men were led away, the agency Selan News quoted Judge Oren Talvik as saying.",
    says: [{ speaker: "Oren Talvik", content: "Nine men were led away", via: ["agency Selan News"] }],
  },
  {
    name: "a noun with a relative clause behind the reporting verb",
    text: "Nine men drowned off Selan, the guild believes after a look at pictures that leaked out.",
    says: [{ speaker: "guild", content: "Nine men drowned off Selan" }],
  },
  {
    name: "an article that opens the speaker behind another phrase",
    text: "In reply to a letter the mayor recalled that nine had drowned.",
    says: [{ speaker: "mayor", content: "nine had drowned" }],
  },
  {
    name: "a text that its issuer was named with",
    text: "Nine boats sank, the guild said in its weekly bulletin. Two ferries are lost, the bulletin adds.",
    says: [{ speaker: "guild", content: "Two ferries are lost" }],
  },
  {
    name: "a relative clause about the issuer's own text",
    text: "Nine boats sank, the guild said in its weekly bulletin, which put the missing at four.",
    says: [{ speaker: "guild", content: "the missing at four" }],
  },
  {
    name: "a plural verb that a tagger takes for a noun",
    text: "On the far side the growers now list nine barns as lost.",
    says: [{ speaker: "growers", content: "nine barns" }],
  },
  {
    name: "a noun for a text inside a name",
    text: "The Civil Defence of Selan announced that nine had drowned.",
    says: [{ speaker: "Civil Defence of Selan", content: "nine had drowned" }],
  },
  {
    name: "a claim by a body with its acronym",
    text: "The claim by the Lock Keepers' Guild (LKG) that nine had drowned was news to him.",
    says: [{ speaker: "Lock Keepers' Guild", content: "nine had drowned" }],
  },
  {
    name: "those among whom it is said",
    text: "The navy left on Monday. It has been claimed on local networks that the lock is open.",
    says: [{ speaker: "local networks", content: "the lock is open" }],
  },
  {
    name: "a text by its noun alone",
    text: "A leaflet published on Monday alleged that nine had drowned.",
    says: [{ speaker: "leaflet", content: "nine had drowned" }],
  },
  {
    name: "the name beside 'its operator'",
    text: "The ferry will stay in port until May, its operator, Fairwater, expects.",
    says: [{ speaker: "Fairwater", content: "The ferry will stay in port until May" }],
  },
  {
    name: "'the same source'",
    text: "Nine boats sank, the guild found. The piers lost are four, according to the same source.",
    says: [{ speaker: "guild", content: "The piers lost are four" }],
  },
  {
    name: "the turns of a transcript, sentence by sentence",
    text: "BELL: We have nine boats. We lost five.\n\nORLO: And the rest?\n\nBELL: They lie in the port.",
    says: [{ speaker: "BELL", content: "We lost five", without: "nine", mode: "direct" }],
  },
  {
    name: "who is told before the turned speaker",
    text: "We saw the fire, told us the tailor in Lomi, Oren Talvik.",
    says: [{ speaker: "Oren Talvik", content: "We saw the fire" }],
  },
  {
    name: "a medium behind the turned speaker",
    text: "The rebels burned the mill, affirmed Oren Talvik to the television of Selan.",
    says: [{ speaker: "Oren Talvik", content: "The rebels burned the mill" }],
  },
  {
    name: "a pronoun for whom what is said is about",
    text: "The Harbour Council said nine had drowned. The Lake Rescue Service has lost one diver, it confirmed.",
    says: [{ speaker: "Lake Rescue Service", content: "has lost one diver" }],
  },
];
