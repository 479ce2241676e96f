/** What a sentence must yield: statements of a speaker whose content holds these words and none of those. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly says: readonly {
    readonly speaker: string;
    readonly content: string;
    readonly without?: string;
    readonly mode?: string;
    readonly act?: string;
    readonly via?: readonly string[];
  }[];
}

/** One case for each way in which reports hand over the word. All texts are made up. */
export const CASES: readonly Case[] = [
  {
    name: "a speaker behind the quotation",
    text: '"The bridge went down in the night," said Oren Talvik, a ferryman.',
    says: [{ speaker: "Oren Talvik", content: "The bridge went down in the night", mode: "direct" }],
  },
  {
    name: "a time that owns the speaker is no part of its name",
    text: "Yesterday's bulletin said the ferries had stopped.",
    says: [{ speaker: "bulletin", content: "the ferries had stopped" }],
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
    name: "a noun with its owner",
    text: "The talks broke off amid Veria's accusation that Dorland had shelled the dam.",
    says: [{ speaker: "Veria", content: "Dorland had shelled the dam", act: "accuse" }],
  },
  {
    name: "calls for somebody to do something",
    text: "Thousands left the valley despite Dorland's calls for them to stay.",
    says: [{ speaker: "Dorland", content: "for them to stay", act: "ask" }],
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
    name: "a tail behind a comma",
    text: "* Over 2,000 people sleep in schools, IOM reports.",
    says: [{ speaker: "IOM", content: "Over 2,000 people sleep in schools" }],
  },
  {
    name: "a denial without content",
    text: "The rebels said the port had fallen. The army denied this.",
    says: [
      { speaker: "rebels", content: "the port had fallen" },
      { speaker: "army", content: "The army denied this", act: "deny" },
    ],
  },
  {
    name: "a denial in a relative clause",
    text: "Veria accuses Dorland of shelling the dam, which Dorland strongly denies.",
    says: [
      { speaker: "Veria", content: "Dorland of shelling the dam", without: "denies", act: "accuse" },
      { speaker: "Dorland", content: "which Dorland strongly denies", act: "deny" },
    ],
  },
  {
    name: "a denial with content",
    text: "The army denied that its jets had bombed the market.",
    says: [{ speaker: "army", content: "its jets had bombed the market", act: "deny" }],
  },
  {
    name: "an order of a court",
    text: "The High Court ordered the ministry to open the archive.",
    says: [{ speaker: "High Court", content: "the ministry to open the archive", act: "order" }],
  },
  {
    name: "a request",
    text: "The agency UNDAC asked the authorities to give families more time.",
    says: [{ speaker: "agency UNDAC", content: "the authorities to give families more time", act: "ask" }],
  },
  {
    name: "a fragment in quotation marks",
    text: 'A European diplomat called the road to Port Selan "a lottery".',
    says: [{ speaker: "European diplomat", content: 'the road to Port Selan "a lottery"', mode: "mixed" }],
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
    name: "translated: pointed out to a channel",
    text: "The governor pointed out to Meridian channel that the number depends on the villages.",
    says: [{ speaker: "governor", content: "the number depends on the villages" }],
  },
  {
    name: "translated: as for",
    text: "As for the Red Crescent, it reported that 300 tents were distributed.",
    says: [{ speaker: "Red Crescent", content: "300 tents were distributed" }],
  },
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
    name: "a verb before its speaker, without quotation marks",
    text: "Wells have run dry in nine villages, warned the Selan Red Cross.",
    says: [{ speaker: "Selan Red Cross", content: "Wells have run dry in nine villages" }],
  },
  {
    name: "a speaker described before being named",
    text: "Not one boat came back that night, says the harbour master of Port Selan, Oren Talvik.",
    says: [{ speaker: "Oren Talvik", content: "Not one boat came back that night" }],
  },
  {
    name: "a count without a verb",
    text: "Seventeen drowned and 9 adrift, said Lida Corvane, governor of Ansara.",
    says: [{ speaker: "Lida Corvane", content: "Seventeen drowned and 9 adrift" }],
  },
  {
    name: "a condition before what is expected",
    text: "If the rains come early, up to 2,000 people will have to leave the valley, reckons Nora Quell of the charity Open Hands.",
    says: [{ speaker: "Nora Quell", content: "If the rains come early, up to 2,000" }],
  },
  {
    name: "an audience that is told, behind what it is told",
    text: "Among the rescued are 14 children, Oren Talvik told a packed room.",
    says: [{ speaker: "Oren Talvik", content: "Among the rescued are 14 children" }],
  },
  {
    name: "a news conference, which relays nothing",
    text: "Oren Talvik told a news conference that three boats had sunk.",
    says: [{ speaker: "Oren Talvik", content: "three boats had sunk", via: [] }],
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
    name: "reports that nobody owns",
    text: "The minister Oren Talvik rejected reports that the fund had been emptied.",
    says: [{ speaker: "reports", content: "the fund had been emptied" }],
  },
  {
    name: "speech behind a colon, whatever the verb",
    text: 'Oren Talvik, who heads the council, scoffed at that: "Count the boats yourself."',
    says: [{ speaker: "Oren Talvik", content: "Count the boats yourself", mode: "direct" }],
  },
  {
    name: "what officials are accused of",
    text: "Residents accused officials of ordering people to stay.",
    says: [{ speaker: "Residents", content: "ordering people to stay", act: "accuse" }],
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
    name: "a straight mark that closes nothing",
    text: 'Oren Talvik said: "We wait for boats. The mayor said that "the boats are coming tonight."',
    says: [{ speaker: "Oren Talvik", content: "We wait for boats", without: "mayor" }],
  },
  {
    name: "a speaker behind a dateline with a day and an agency",
    text: "Port Selan, 4 May (NWS) - Ansara's water board said that the wells were foul.",
    says: [{ speaker: "Ansara's water board", content: "the wells were foul" }],
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
    name: "a table whose column says who says so",
    text: "| What | How many | Who says so |\n| --- | --- | --- |\n| Boats lost | 90 | LRS |\n| Divers sent | 12 | WHO |",
    says: [
      { speaker: "LRS", content: "Boats lost | 90" },
      { speaker: "WHO", content: "Divers sent | 12" },
    ],
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
    name: "a bare count with its speaker and the reason",
    text: "Sixty-two, counters the harbour office, because several stood in the list twice.",
    says: [
      { speaker: "harbour office", content: "Sixty-two" },
      { speaker: "harbour office", content: "several stood in the list twice" },
    ],
  },
  {
    name: "any verb beside a quotation",
    text: '"My oar broke in two," sighed the widow Mirel Danto. "The tents came," he excused himself.',
    says: [{ speaker: "Mirel Danto", content: "My oar broke in two" }],
  },
  {
    name: "a speaker of a calling that no list has, by the name beside it",
    text: '"We count," the quaymaster, Oren Talvik, told the local channel on Sunday.',
    says: [{ speaker: "Oren Talvik", content: "We count" }],
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
    name: "entries of a live report",
    text: "09:40 - Health ministry: 42 dead, 120 injured.\n\n10:15 - Mayor: the dam is safe.",
    says: [
      { speaker: "Health ministry", content: "42 dead, 120 injured" },
      { speaker: "Mayor", content: "the dam is safe" },
    ],
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
    name: "a count that is hers",
    text: '"We use the garden," said Rima Quell, a nurse. By her reckoning close to ninety boats lay on the shore.',
    says: [{ speaker: "Rima Quell", content: "close to ninety boats lay on the shore" }],
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
    name: "what goes on behind a colon",
    text: "Not so, replies the harbour ministry in Selan: its men came under fire. The guild disputes this: only two boats sank.",
    says: [
      { speaker: "harbour ministry in Selan", content: "its men came under fire" },
      { speaker: "guild", content: "only two boats sank", without: "disputes" },
    ],
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
    name: "where it was posted, which is no part of a name",
    text: "“The tale was made up,” wrote the senator Remy Orlo on Telegram.",
    says: [{ speaker: "Remy Orlo", content: "The tale was made up" }],
  },
  {
    name: "what was broadcast",
    text: "Channel 9 of Selan broadcast on Thursday that the divers had been bribed.",
    says: [{ speaker: "Channel 9 of Selan", content: "the divers had been bribed" }],
  },
  {
    name: "a question that somebody puts",
    text: "The mayor opened the hall, and she asked where the boats of the guild were.",
    says: [{ speaker: "mayor", content: "where the boats of the guild were" }],
  },
  {
    name: "what somebody does not exclude",
    text: "Up to 300 tenants may be moved by Sunday, the river board does not exclude.",
    says: [{ speaker: "river board", content: "Up to 300 tenants may be moved by Sunday" }],
  },
  {
    name: "one word of speech before more of it",
    text: '"Nonsense," snaps Oren Talvik, the guild\'s director: "boats go down a lock slowly."',
    says: [
      { speaker: "Oren Talvik", content: "Nonsense" },
      { speaker: "Oren Talvik", content: "boats go down a lock slowly" },
    ],
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
    name: "who is quoted by another behind 'according to'",
    text: "According to WFP, cited by the weekly Lantern Today, nine barges of rice have arrived.",
    says: [{ speaker: "WFP", content: "nine barges of rice have arrived", without: "cited" }],
  },
  {
    name: "a subject with a relative clause between commas",
    text: "The pilots' guild, whose boats lie in the old port, believes the number of dead to be nearer to 300.",
    says: [{ speaker: "pilots' guild", content: "the number of dead to be nearer to 300" }],
  },
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
  "The plan for Ansara, on which nobody agrees, will seek 90 million.",
  "Did the pilot not tell of nine?",
  "Oren Talvik, who speaks for the divers, left the town.",
  "Schools: 40 were shut.",
  "In the guild's boats, twelve people crossed the lake.",
  "42 boats were moved by the harbour office.",
  "The storm sank 42 boats (nine of them ferries) and a dredger [photo].",
];
