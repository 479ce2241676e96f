import { type Cue, cue } from "../../measures/cues.ts";

/** English cues of refuge and need: sheltered, affected, in-need, present, and whom aid has reached. */
export const NEED_CUES: readonly Cue[] = [
  cue("shelter", {
    measure: "sheltered",
    forms:
      "sheltering|sheltered|shelter in|took shelter|taken shelter|take shelter|seeking shelter|sought shelter|sought refuge in schools|accommodated|housed|hosted|being hosted|in shelters|in camps|in relief camps|in evacuation centres|in evacuation centers|in temporary shelters|in temporary accommodation|in emergency shelters|into temporary shelters|in collective centres|placed in|in tents|taken refuge in schools|took refuge in schools|taken refuge in a|took refuge in a|taken refuge in the school|spent the night in a|spent the night at|in makeshift|lodged|put up in|to shelters|to emergency shelters|to temporary shelters|in need of shelter|in need of emergency shelter|in displacement sites|stay with|in reception centres",
    after: 9,
    label: true,
    why: "Who has found a roof for the time being is the subject.",
    yes: ["[400] people are sheltering in a school.", "[400] families were accommodated in tents."],
    no: ["The shelter in which they slept was hit and [400] died."],
  }),
  cue("shelter-object", {
    measure: "sheltered",
    forms:
      "shelter|shelters|sheltering|host|hosts|hosting|house|hosted|accommodate|accommodates|accommodating|home to displaced|sheltered|housed|accommodated|shelter for|accommodation for|harbours",
    before: 8,
    label: true,
    why: "Schools and camps shelter, host or house those they hold.",
    yes: ["Seven schools shelter [400] people.", "The camp hosts [400] families."],
    no: ["In the shelter [400] children fell ill with cholera and died."],
  }),
  cue("hold-sheltered", {
    measure: "sheltered",
    forms:
      "holds|hold|held|holding|contains|contain|fits|has|have|had|with|took in|taken in|takes in|received|receives|full with|crammed with",
    subjects:
      "camp|camps|shelter|shelters|centre|centres|center|centers|site|sites|school|schools|stadium|arena|gym|gymnasium|church|churches|mosque|mosques|convent|monastery|parish|parishes|hall|hostel|hotel|hotels",
    people: "any",
    guests: true,
    before: 7.5,
    why: "A place of refuge holds those who have fled there.",
    yes: [
      "The camp holds [400] people, three times what it was built for.",
      "The parish has taken in [400] people.",
    ],
    no: ["The army holds [400] people.", "The hospital received [400] wounded people."],
  }),
  cue("take-in", {
    measure: "sheltered",
    forms: "taken in|took in|take in|takes in|taking in|put up|putting up",
    before: 6,
    why: "Who is taken in has found a roof.",
    yes: ["Farmers took in [400] people."],
    no: ["The clinic took in [400] wounded."],
  }),
  cue("lose-supply", {
    measure: "affected",
    forms:
      "without power|without electricity|without water|lost power|lost electricity|lost water|lost supply|lost their power|in the dark|in darkness|without light|without heating|without gas|without internet|without phone service|without running water|left in the dark|cut off from power|off the grid|no running water|no power|no electricity|no water|no drinking water|no gas|no heating|power restored|power back|back on the grid|reconnected|blacked out",
    after: 8.5,
    label: true,
    homes: true,
    why: "Who has no power or water is affected, homes as well as people.",
    yes: ["[400] homes were without power.", "[400] people had no running water."],
    no: ["[400] homes were destroyed and a town was without power."],
  }),
  cue("restore-supply", {
    measure: "affected",
    forms:
      "power to|electricity to|supply to|supplies to|light to|lights to|water to|power for|electricity for|gas to|service to",
    before: 8,
    homes: true,
    why: "Who gets power back had lost it.",
    yes: ["The utility restored power to [400] homes."],
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
  cue("affect", {
    measure: "affected",
    forms:
      "affected|affect|affects|affecting|impacted|impacting|hit by|suffered losses|bore the brunt|upended|disrupted|fallen ill|fell ill|no access to|out of school|out of work|missed school|miss school|lost their jobs|lost their livelihoods|lost their income|lost their crops|lost their harvest|lost their fields|suffered damage|in the worst hit|in the hardest hit|in worst hit|in hard hit|in the worst affected|in the affected|in affected areas|in the stricken|in the path of|in the disaster zone",
    before: 7.5,
    after: 7.5,
    label: true,
    why: "To be affected is the least that is said of people: any nearer predicate says more.",
    yes: ["The drought affected [400] people.", "[400] people have been affected."],
    no: ["[400] affected people were evacuated."],
  }),
  cue("sicken", {
    measure: "affected",
    forms: "sickened|sickening|sickens|infected|infecting|infects|poisoned|poisoning",
    before: 8,
    after: 8,
    verb: "transitive",
    why: "A disease affects those it makes ill.",
    yes: ["The outbreak has sickened [400] people.", "[400] people were poisoned."],
    no: ["The outbreak killed [400] people."],
  }),
  cue("need", {
    measure: "in-need",
    forms:
      "in need|in need of|need assistance|needs assistance|need aid|needed aid|need help|need food|need humanitarian|need urgent|needed assistance|needed help|need shelter|need water|could need|run out of food|run out of water|ran out of food|going without|go without|living on aid|live on aid|reliant on|skip meals|skipping meals|eat once a day|have nothing|has nothing|had nothing|nothing to eat|have no food|had no food|may need|will need|require assistance|require humanitarian|require aid|require food|require|requiring|needing|go hungry|going hungry|went hungry|hungry|face hunger|facing hunger|face famine|facing famine|food insecure|food-insecure|acutely hungry|starving|malnourished|at risk of|dire need|in urgent need|depend on aid|rely on aid|lack food|without food|without clean water|lack clean water|without safe water|facing starvation|face starvation|acute food insecurity|acutely food insecure|severe hunger|need|needed|dependent on aid|depend on|dependent on|rely on|urgently need|in dire need|face shortages|acute hunger|severe hunger|hunger|famine|starvation|vulnerable",
    after: 8.5,
    label: true,
    why: "Who needs, or goes without, is the subject.",
    yes: ["[400] people need assistance.", "[400] children could go hungry."],
    no: ["[400] tonnes of food are needed."],
  }),
  cue("in-need-count", {
    measure: "in-need",
    forms:
      "people in need|number of people in need|in need|needs of|help for|aid for|assistance to|assistance for|aid to|food for|support for|target|targeting|targets|people targeted|targeted",
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
  cue("there-remain", {
    measure: "present",
    forms:
      "there remain|there remained|there still remain|remain only|remained only|remain but|remained but|are left only|still live|still lived|not remain|only remain|only remained",
    before: 7,
    why: "What remains in a place is who is still there.",
    yes: ["There remain [400] people in the town."],
    no: ["There remain [4] hospitals."],
  }),
  cue("remain", {
    measure: "present",
    forms:
      "remain in|remain|remained in|remained|remaining in|still live|live in|lives in|lived in|living in|reside in|reside|residing|stayed behind|still in|live near|still inside|live there|stay behind|living under|are left in|is left in|were left in|have stayed|stayed in|stayed put|still there|refused to leave|refuse to leave|refusing to leave|chose to stay|holding out|hold out in|lived there|lived in|unwilling to leave|unable to flee|still in their|were in the area",
    after: 4.2,
    label: true,
    why: "Who stays is the subject; what they do or suffer there says more.",
    yes: ["About [400] people remain in the city."],
    no: ["[400] remain missing."],
  }),
  cue("home-to", {
    measure: "present",
    forms:
      "home to|population of|populated by|city of|town of|village of|inhabited by|camp of|enclave of|community of|island of|district of|region of|country of|settlement of|population is|population at|population was|population",
    before: 8,
    adjacent: true,
    label: true,
    why: "A place is home to its population.",
    yes: ["The town is home to [400] people.", "It is a city of [400]."],
    no: ["The city of the dead received [400] bodies.", "A bomb in the town of Zerd left [400] people hurt."],
  }),
];
