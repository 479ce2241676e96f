import type { Case } from "./case.ts";

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
    name: "the words, the saying and the forecast of somebody, as translations have them",
    text: "Nine boats sank at the pier, by the words of the warden Joren Pask. Two wells were foul, on the saying of the nurses of Selan. The lock will open on Monday, in the forecast of the river agency.",
    says: [
      { speaker: "Joren Pask", content: "Nine boats sank at the pier" },
      { speaker: "nurses of Selan", content: "Two wells were foul" },
      { speaker: "river agency", content: "The lock will open on Monday" },
    ],
  },
  {
    name: "a ground whose noun has a participle before it, or whose clause has a verb that looks like a noun",
    text: "The pilots' guild said it had counted again. Some 40 boats sank, by its corrected list.",
    says: [{ speaker: "pilots' guild", content: "Some 40 boats sank" }],
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
  {
    name: "a time behind the verb",
    text: "The coast guard said on Tuesday that three boats had sunk, as rescuers searched the shore.",
    says: [{ speaker: "coast guard", content: "three boats had sunk", without: "rescuers searched" }],
  },
  {
    name: "a time behind the verb at the end",
    text: "Storm Ilse has killed more than 60 people, a spokesman for the coast guard said on Tuesday, as rescuers searched the shore.",
    says: [
      {
        speaker: "spokesman for the coast guard",
        content: "Storm Ilse has killed more than 60 people",
        without: "rescuers",
      },
    ],
  },
  {
    name: "a tail behind a comma",
    text: "* Over 2,000 people sleep in schools, IOM reports.",
    says: [{ speaker: "IOM", content: "Over 2,000 people sleep in schools" }],
  },
  {
    name: "a participle that goes on",
    text: '"No order was given," a municipal spokesman said, adding that families had been warned.',
    says: [
      { speaker: "municipal spokesman", content: "No order was given" },
      { speaker: "municipal spokesman", content: "families had been warned" },
    ],
  },
  {
    name: "a second verb that goes on",
    text: "UNHCR says about 2,000 people have crossed the border and expects that 8,000 could do so by June.",
    says: [
      { speaker: "UNHCR", content: "about 2,000 people have crossed the border", without: "8,000" },
      { speaker: "UNHCR", content: "8,000 could do so by June" },
    ],
  },
  {
    name: "coordinated content",
    text: "The harbour office announced the loss of three boats and that forty sailors are missing.",
    says: [
      { speaker: "harbour office", content: "the loss of three boats and that forty sailors are missing" },
    ],
  },
  {
    name: "a verb before its speaker, without quotation marks",
    text: "Wells have run dry in nine villages, warned the Selan Red Cross.",
    says: [{ speaker: "Selan Red Cross", content: "Wells have run dry in nine villages" }],
  },
  {
    name: "a sentence, its speaker and more of the same behind a colon",
    text: "Ninety boats sank in the storm, the harbour office stated on Friday: 60 were raised and 30 lie on the ground.",
    says: [
      { speaker: "harbour office", content: "Ninety boats sank in the storm" },
      { speaker: "harbour office", content: "60 were raised" },
    ],
  },
  {
    name: "a clause behind a colon",
    text: "The harbour minister, Dora Welk, would not let that stand: forty thousand were handed out, she said on Monday.",
    says: [{ speaker: "Dora Welk", content: "forty thousand were handed out", without: "stand" }],
  },
  {
    name: "a tail whose verb takes a particle",
    text: "The surge did 40 million crowns worth of harm to the piers, the Harbour Bank has worked out.",
    says: [{ speaker: "Harbour Bank", content: "40 million crowns worth of harm" }],
  },
  {
    name: "a tail whose verb could be a noun",
    text: "If the late rain soaks the slopes, up to 900 people would have to be moved, site planners caution.",
    says: [{ speaker: "site planners", content: "up to 900 people would have to be moved" }],
  },
  {
    name: "a tail that lets it be known",
    text: "Two porters were arrested over secret papers, the ministry of docks let it be known.",
    says: [{ speaker: "ministry of docks", content: "Two porters were arrested over secret papers" }],
  },
  {
    name: "a turned tail whose speaker a relative clause describes",
    text: "The blast at the Kelp Gate hurt at least 95 porters, say harbour doctors, who fear that the wards are full.",
    says: [{ speaker: "harbour doctors", content: "The blast at the Kelp Gate hurt at least 95 porters" }],
  },
  {
    name: "a tail of one who is quoted by another",
    text: "Sixteen of its porters have been locked up, the Lantern quoted judge Orlo Fadden as saying.",
    says: [
      { speaker: "Orlo Fadden", content: "Sixteen of its porters have been locked up", via: ["Lantern"] },
    ],
  },
  {
    name: "a tail between what leads in and the rest",
    text: "By the end of the week, the harbour office says, 1,200 people had left.",
    says: [{ speaker: "harbour office", content: "1,200 people had left" }],
  },
  {
    name: "a tail between a subject and its verb",
    text: "The loss, the harbour master admits, is far higher than 40.",
    says: [{ speaker: "harbour master", content: "is far higher than 40" }],
  },
  {
    name: "a tail after a condition",
    text: "Should the port be shelled, warns the Lantern Group, between 150 and 200 of its people will run for the hills.",
    says: [{ speaker: "Lantern Group", content: "between 150 and 200 of its people will run for the hills" }],
  },
  {
    name: "a verb that no list has, where only a speaker can stand",
    text: "Ninety boats were lost in the night, the harbour office has since documented.",
    says: [{ speaker: "harbour office", content: "Ninety boats were lost in the night", without: "office" }],
  },
  {
    name: "what goes on behind a speaker in the middle",
    text: "The count stays at 13, says the harbour office, and thirty sailors were hurt. Ninety wells were fouled, LRS found; eleven of them were closed.",
    says: [
      { speaker: "harbour office", content: "The count stays at 13" },
      { speaker: "harbour office", content: "thirty sailors were hurt" },
      { speaker: "LRS", content: "Ninety wells were fouled" },
      { speaker: "LRS", content: "eleven of them were closed" },
    ],
  },
  {
    name: "what goes on behind a colon",
    text: "Not so, replies the harbour ministry in Selan: its men came under fire. The guild disputes this: only two boats sank.",
    says: [
      { speaker: "harbour ministry in Selan", content: "its men came under fire" },
      { speaker: "guild", content: "only two boats sank", without: "disputes" },
    ],
  },
];
