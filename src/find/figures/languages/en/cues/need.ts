import { type Cue, cue } from "../../cue.ts";
import { compounds } from "../compounds.ts";
import { inflected } from "../inflect.ts";

/** English cues of need: affected, in-need, and whom aid has reached. */
export const NEED_CUES: readonly Cue[] = [
  cue("lose-supply", {
    measure: "affected",
    forms: [
      compounds(
        "without|no|lost|lose|losing|have no|had no|left without",
        "power|electricity|water|tap water|running water|piped water|mains water|drinking water|gas|heating|heat|light|lighting|internet|phone service|telephone|mobile coverage|signal|communications|supply",
      ),
      "lost their power|in the dark|in darkness|left in the dark|cut off from power|off the grid|power restored|power back|back on the grid|reconnected|blacked out",
    ].join("|"),
    after: 8.5,
    label: true,
    why: "Who has no power or water is affected; homes that have none are counted as homes.",
    yes: ["[400] customers were without power.", "[400] people had no running water."],
    no: ["[400] homes were without power.", "[400] homes were destroyed and a town was without power."],
  }),
  cue("restore-supply", {
    measure: "affected",
    forms:
      "power to|electricity to|supply to|supplies to|light to|lights to|water to|power for|electricity for|gas to|service to",
    before: 8,
    why: "Who gets power back had lost it.",
    yes: ["The utility restored power to [400] customers."],
    no: ["The dam gives power to a mill, and [400] homes were destroyed."],
  }),
  cue("strike", {
    measure: "affected",
    forms: "hit|hits|hitting|struck|touched|touches|ravaged|disrupted|upended|afflicted|disrupting",
    before: 6,
    people: "named",
    why: "Whom a disaster hits is affected.",
    yes: ["The cyclone hit [400] households."],
    no: ["Rockets hit [4] hospitals.", "A truck hit and killed [4] people."],
  }),
  cue("lose-things", {
    measure: "affected",
    forms: compounds(
      "lost their|lose their|losing their|loses their|lost all their",
      "documents|papers|belongings|possessions|savings|boats|nets|stock|shops|shop|crops|harvest|herds|animals|livestock|fields|land|jobs|livelihoods|livelihood|income|incomes|vehicles|tools|seed|everything",
    ),
    after: 9.3,
    label: true,
    why: "Who has lost what he lives on or owns is affected, whoever he is.",
    yes: ["[400] refugees lost their papers.", "[400] farmers have lost their herds."],
    no: ["[400] farmers lost their lives."],
  }),
  cue("lose-schooling", {
    measure: "affected",
    forms: [
      compounds(
        "classes|lessons|school|schools|teaching|schooling|studies|courses|examinations|exams",
        "suspended for|are suspended for|were suspended for|have been suspended for|is suspended for|was suspended for|cancelled for|are cancelled for|were cancelled for|disrupted for|interrupted for|were interrupted for|closed for|are closed for|were closed for|stopped for|have stopped for|halted for|out for|is out for|over for|postponed for",
      ),
      "schooling of|education of|studies of",
    ].join("|"),
    before: 8,
    why: "Whose school is shut is affected.",
    yes: ["Lessons are suspended for [400] pupils."],
    no: ["School is out for the summer and [400] pupils are missing."],
  }),
  cue("miss-schooling", {
    measure: "affected",
    forms: compounds(
      "miss|missed|missing|misses|lost|lose|losing|without|deprived of",
      "school|schooling|lessons|classes|class|exams|examinations|their exams|their examinations|their lessons|their classes|the school year|a school year|their school year|teaching|education",
    ),
    after: 9.2,
    label: true,
    why: "Who misses lessons is affected.",
    yes: ["[400] pupils could miss their exams."],
    no: ["[400] pupils are missing since class."],
  }),
  cue("affect", {
    measure: "affected",
    forms: [
      inflected(
        "affect|impact|afflict|upend|disrupt|fall ill|fall sick|suffer losses|suffer damage|bear the brunt|lose their jobs|lose their livelihoods|lose their livelihood|lose their income|lose their incomes|lose their crops|lose their harvest|lose their fields|lose their land|lose their livestock|lose their animals|miss school|feel the effects|be exposed|expose to",
      ),
      "hit by|no access to|out of school|out of work|in the worst hit|in the hardest hit|in worst hit|in hard hit|in the worst affected|in the affected|in affected areas|in the stricken|in the path of|in the disaster zone|struck by|impacted by|without access to|out of class|out of a job|without work|in the affected areas|in stricken areas|in areas hit|in areas affected",
    ].join("|"),
    before: 7.5,
    after: 7.5,
    label: true,
    why: "To be affected is the least that is said of people: any nearer predicate says more.",
    yes: ["The drought affected [400] people.", "[400] people have been affected."],
    no: ["[400] affected people were evacuated."],
  }),
  cue("in-flood", {
    measure: "affected",
    forms: [
      compounds(
        "live in|lives in|living in|live along|living along",
        "the flooded|flooded|the affected|affected|the stricken|the hardest hit|the worst hit|the inundated|inundated|the burned|the drought",
      ),
      compounds(
        "caught up in|caught in",
        "the flood|the floods|the storm|the quake|the drought|the disaster|the fires|the fighting",
      ),
      "be flooded|are flooded|were flooded|been flooded|are under water|are underwater",
    ].join("|"),
    after: 7,
    people: "named",
    why: "Those over whom a disaster passes are affected, wherever they are.",
    yes: ["[400] children live in flooded communes.", "[400] people could be flooded in spring."],
    no: ["[400] people live in the communes.", "[40] wells were flooded."],
  }),
  cue("sicken", {
    measure: "affected",
    forms: [
      inflected("sicken|infect|poison|contaminate"),
      "tested positive|test positive|ill with|sick with|down with",
    ].join("|"),
    before: 8,
    after: 8,
    verb: "transitive",
    why: "A disease affects those it makes ill.",
    yes: ["The outbreak has sickened [400] people.", "[400] people were poisoned."],
    no: ["The outbreak killed [400] people."],
  }),
  cue("need", {
    measure: "in-need",
    forms: [
      compounds(
        "have no|has no|had no|have had no|without|lack|lacks|lacked|lacking|short of|out of|need|needs|needed",
        "food|bread|milk|rice|drinking water|clean water|safe water|medicine|medicines|drugs|medical care|health care|healthcare|fuel|blankets|clothes|toilets|latrines|sanitation|insulin|baby food|hot meals|roof",
      ),
      inflected(
        "need|require|lack|go hungry|go without|go without food|go without water|go short of|go short|run short of|run low on|run out of food|run out of water|run out of medicine|run out of medicines|run out of their medicines|run out of insulin|run out of fuel|run out of bread|skip meals|eat once a day|eat one meal|live on aid|live off aid|live on one|survive on|subsist on|rely on aid|rely on help|rely on relief|rely on rations|depend on help|rely on|depend on aid|depend on|depend on food|face hunger|face famine|face starvation|face shortages|face severe|face acute|face crisis|starve|be in need|have nothing|have no food|have no water|have nothing left|drink from|drink river|drink dirty|drink unsafe|struggle to feed|struggle to eat|struggle to find|queue for food|queue for water|queue for bread|beg for",
      ),
      "in need|in need of|need assistance|needs assistance|need aid|needed aid|need help|need food|need humanitarian|need urgent|needed assistance|needed help|need shelter|need water|could need|reliant on|nothing to eat|may need|will need|require assistance|require humanitarian|require aid|require food|hungry|food insecure|food-insecure|acutely hungry|malnourished|at risk of|dire need|in urgent need|lack food|without food|without clean water|lack clean water|without safe water|acute food insecurity|acutely food insecure|severe hunger|dependent on aid|dependent on|urgently need|in dire need|acute hunger|hunger|famine|starvation|vulnerable|at risk|without medicine|without medicines|without medical care|without aid|without assistance|without enough|cannot afford|cannot feed|cannot buy|cannot eat|can not afford|can no longer afford|can no longer feed|could not feed|could not afford|unable to afford|unable to feed|unable to buy|no longer afford|no longer feed|not enough to eat|enough to eat|not have enough|no clean water|no safe water|too little to eat|little to eat|one meal a day|hand to mouth|on the brink of|waiting for aid|waiting for help|waiting for food|await aid|awaiting aid|awaiting help",
    ].join("|"),
    after: 8.5,
    label: true,
    why: "Who needs, or goes without, is the subject.",
    yes: ["[400] people need assistance.", "[400] children could go hungry."],
    no: ["[400] tonnes of food are needed."],
  }),
  cue("need-shelter", {
    measure: "in-need",
    forms: compounds(
      "need|needs|needed|needing|require|requires|lack|lacking",
      "shelter|emergency shelter|winter shelter|shelters|accommodation|housing",
    ),
    after: 9.8,
    why: "Who needs shelter has none.",
    yes: ["[400] people still need shelter."],
    no: ["[400] people took shelter."],
  }),
  cue("in-need-count", {
    measure: "in-need",
    forms: [
      inflected("target"),
      "people in need|number of people in need|in need|needs of|help for|aid for|assistance to|assistance for|aid to|food for|support for|people targeted|supplies for|relief for|water for|rations for|medicines for|medicine for|shelter materials for|appeal for|food to|help to feed",
    ].join("|"),
    before: 5.5,
    label: true,
    why: "Those that aid is for are in need.",
    yes: ["The agency gave assistance to [400] people."],
    no: ["People in need met [400] soldiers."],
  }),
  cue("aid-goal", {
    measure: "in-need",
    forms:
      "to help|to assist|to reach|to feed|to support|to serve|will help|will assist|will reach|will feed|will support|would help|would reach|would feed|aims to reach|to provide for|to cover the needs of|meet the needs of|needs of",
    before: 6.5,
    why: "Whom aid is yet to reach is in need of it.",
    yes: ["The plan asks for funds to help [400] people."],
    no: ["The agency has helped [400] people."],
  }),
  cue("as-ever", {
    measure: "other",
    forms: "speak|sing|play|earn|own|belong to|believe in",
    after: 5,
    people: "named",
    why: "What people do at all times says nothing of what became of them.",
    yes: ["Some [400] people speak Lisk."],
    no: ["The flood drowned [400] people, islanders speak of more."],
  }),
  cue("reach", {
    measure: "other",
    forms:
      "assist|assists|assisting|assisted|reach|reaches|reached|reaching|helped|helping|help|supported|supporting|support|feed|feeds|feeding|fed|serves|served|serving|people reached|people assisted|vaccinated|vaccinating|screened|families reached|families assisted|beneficiaries reached",
    before: 5.5,
    people: "named",
    label: true,
    why: "Whom aid has reached is a count of the aid, not of the need.",
    yes: ["The agency has fed [400] people."],
    no: ["The flood reached the camp, and [400] people died."],
  }),
];
