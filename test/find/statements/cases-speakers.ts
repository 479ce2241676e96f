import type { Case } from "./case.ts";

/** Who speaks: by name, office, pronoun, or what a relative clause says of them. All texts are made up. */
export const SPEAKER_CASES: readonly Case[] = [
  {
    name: "an agency that is the UN's before a front that was named later",
    text: "UNHCR opened two halls in Belmo on Friday. It says 40 beds are empty. The LDF denies that. Another hall will follow, the agency says.",
    says: [
      { speaker: "UNHCR", content: "40 beds are empty" },
      { speaker: "LDF", content: "The LDF denies that" },
      { speaker: "UNHCR", content: "Another hall will follow" },
    ],
  },
  {
    name: "whoever adds something is the one who spoke last",
    text: "The guild said the lock was safe. The water board had opened two gates, it added.",
    says: [{ speaker: "guild", content: "The water board had opened two gates" }],
  },
  {
    name: "a body noun stands for no text",
    text: "The river agency said the lock was safe. A video claims that the lock burst. The agency said it was open.",
    says: [{ speaker: "river agency", content: "it was open" }],
  },
  {
    name: "what stands behind a genitive is no verb",
    text: "Nine wells have run dry, Velmar's emergencies ministry said.",
    says: [{ speaker: "Velmar's emergencies ministry", content: "Nine wells have run dry" }],
  },
  {
    name: "a name of ordinary words",
    text: "Nine wells have run dry, Guard the Rivers reports.",
    says: [{ speaker: "Guard the Rivers", content: "Nine wells have run dry" }],
  },
  {
    name: "one whose name is not told",
    text: "In Selan, a nurse whose name we promised not to print says she has lost nine patients.",
    says: [{ speaker: "nurse", content: "she has lost nine patients" }],
  },
  {
    name: "an adverb between the verb and the speaker",
    text: "The lock is safe, affirmed still the warden.",
    says: [{ speaker: "warden", content: "The lock is safe" }],
  },
  {
    name: "whoever says it is a voice, whatever the noun",
    text: "The vroedschap said last week that nine wells had run dry.",
    says: [{ speaker: "vroedschap", content: "nine wells had run dry" }],
  },
  {
    name: "whoever it goes by is a voice, whatever the noun",
    text: "Nine wells have run dry, according to the vroedschap.",
    says: [{ speaker: "vroedschap", content: "Nine wells have run dry" }],
  },
  {
    name: "the clause that describes a text is no part of its name",
    text: "The leaflets lying around in Port Selan say that the lock will be blown up.",
    says: [{ speaker: "leaflets", content: "the lock will be blown up" }],
  },
  {
    name: "the time of an entry is no part of a name",
    text: "16:35 Ferry crews in Selan say that the lock is open.",
    says: [{ speaker: "Ferry crews in Selan", content: "the lock is open" }],
  },
  {
    name: "a name with two descriptions",
    text: "“The lock holds,” Joren Pask, the chief engineer of the canal, one of nine on watch, said on Sunday.",
    says: [{ speaker: "Joren Pask", content: "The lock holds" }],
  },
  {
    name: "a time that owns the speaker is no part of its name",
    text: "Yesterday's bulletin said the ferries had stopped.",
    says: [{ speaker: "bulletin", content: "the ferries had stopped" }],
  },
  {
    name: "unnamed sources kept as named",
    text: "Local sources in Port Selan said that police had closed the market.",
    says: [{ speaker: "Local sources in Port Selan", content: "police had closed the market" }],
  },
  {
    name: "translated: from its side, affirmed",
    text: "From its side, the Ministry of Health affirmed that the hospitals are full.",
    says: [{ speaker: "Ministry of Health", content: "the hospitals are full", act: "confirm" }],
  },
  {
    name: "translated: as for",
    text: "As for the Red Crescent, it reported that 300 tents were distributed.",
    says: [{ speaker: "Red Crescent", content: "300 tents were distributed" }],
  },
  {
    name: "a name with age and calling",
    text: '"We walked all night," said Mirel Danto, 34, a nurse from Port Selan.',
    says: [{ speaker: "Mirel Danto", content: "We walked all night" }],
  },
  {
    name: "a name behind its office",
    text: "The dean of the Selan municipality, Aron Velt, said that the school was lost.",
    says: [{ speaker: "Aron Velt", content: "the school was lost" }],
  },
  {
    name: "a name with its office behind it",
    text: "In Port Selan, Aron Velt, the health minister of the island, told a news conference that the toll had risen to 83.",
    says: [{ speaker: "Aron Velt", content: "the toll had risen to 83" }],
  },
  {
    name: "a speaker with a relative clause",
    text: '"Every body gets a number," said a doctor who works for the committee and asked not to be named.',
    says: [{ speaker: "doctor", content: "Every body gets a number" }],
  },
  {
    name: "a speaker described before being named",
    text: "Not one boat came back that night, says the harbour master of Port Selan, Oren Talvik.",
    says: [{ speaker: "Oren Talvik", content: "Not one boat came back that night" }],
  },
  {
    name: "a news conference, which relays nothing",
    text: "Oren Talvik told a news conference that three boats had sunk.",
    says: [{ speaker: "Oren Talvik", content: "three boats had sunk", via: [] }],
  },
  {
    name: "a day between the speaker and the verb",
    text: "The Selan Red Crescent on Sunday disowned a toll of 1,300 dead.",
    says: [{ speaker: "Selan Red Crescent", content: "a toll of 1,300 dead", act: "deny" }],
  },
  {
    name: "people by what happened to them",
    text: "The displaced accused the owners of raising the rents.",
    says: [{ speaker: "displaced", content: "raising the rents", act: "accuse" }],
  },
  {
    name: "a speaker behind a dateline with a day and an agency",
    text: "Port Selan, 4 May (NWS) - Ansara's water board said that the wells were foul.",
    says: [{ speaker: "Ansara's water board", content: "the wells were foul" }],
  },
  {
    name: "who wrote the text that is cited",
    text: "The storm sank ninety boats, mayor Lida Corvane said, citing a survey which the Lake Rescue Service (LRS) made with its divers.",
    says: [{ speaker: "Lake Rescue Service", content: "The storm sank ninety boats", via: ["Lida Corvane"] }],
  },
  {
    name: "the body that keeps the statistics",
    text: "According to the statistics of the Harbour Bureau of Ansara, ninety boats sank.",
    says: [{ speaker: "Harbour Bureau of Ansara", content: "ninety boats sank" }],
  },
  {
    name: "a pronoun behind what is said, which means nobody whom that alone names",
    text: "Milo Fadden said on Monday that all was quiet. The boot of the red Veltra was full of salt, he asserted then.",
    says: [
      { speaker: "Milo Fadden", content: "all was quiet" },
      { speaker: "Milo Fadden", content: "The boot of the red Veltra was full of salt" },
    ],
  },
  {
    name: "the one spoken to before the speaker, in translated English",
    text: '"We drank from one well," told us the tailor Orlo Fadden to the Lantern.',
    says: [{ speaker: "Orlo Fadden", content: "We drank from one well" }],
  },
  {
    name: "a speaker of a calling that no list has, by the name beside it",
    text: '"We count," the quaymaster, Oren Talvik, told the local channel on Sunday.',
    says: [{ speaker: "Oren Talvik", content: "We count" }],
  },
  {
    name: "two people with one title",
    text: "Sheikh Oren Talvik proclaimed that the valley had made peace. Sheikh Imre Castell said that nobody had been asked.",
    says: [
      { speaker: "Oren Talvik", content: "the valley had made peace" },
      { speaker: "Imre Castell", content: "nobody had been asked" },
    ],
  },
  {
    name: "whoever says so, whatever the noun",
    text: "Only three of the twelve wells give water, says the river establishment.",
    says: [{ speaker: "river establishment", content: "Only three of the twelve wells give water" }],
  },
  {
    name: "a name with a hyphen behind a word that opens clauses",
    text: "Elders in As-Selan maintain that the valley is under siege.",
    says: [{ speaker: "Elders in As-Selan", content: "the valley is under siege" }],
  },
  {
    name: "a spokesman by his ministry",
    text: "The harbour ministry, whose spokesman insisted that no boat had sailed, closed the port.",
    says: [{ speaker: "harbour ministry", content: "no boat had sailed" }],
  },
  {
    name: "the office of a person",
    text: "Sheikh Imre Castell denies it. “I put my hand to no paper,” his office wrote.",
    says: [{ speaker: "Imre Castell", content: "I put my hand to no paper" }],
  },
  {
    name: "where it was posted, which is no part of a name",
    text: "“The tale was made up,” wrote the senator Remy Orlo on Telegram.",
    says: [{ speaker: "Remy Orlo", content: "The tale was made up" }],
  },
  {
    name: "those inside a body, in translated English",
    text: "Of the lamps nine went out, informed in the harbour ministry.",
    says: [{ speaker: "harbour ministry", content: "Of the lamps nine went out" }],
  },
  {
    name: "a company of one word, and then 'it'",
    text: "The river police counted 30 boats. Nine lamps are dark, the power utility, Selvodokan, acknowledged. Nobody should touch the wires, it warned.",
    says: [{ speaker: "Selvodokan", content: "Nobody should touch the wires" }],
  },
  {
    name: "a subject with a relative clause between commas",
    text: "The pilots' guild, whose boats lie in the old port, believes the number of dead to be nearer to 300.",
    says: [{ speaker: "pilots' guild", content: "the number of dead to be nearer to 300" }],
  },
];
