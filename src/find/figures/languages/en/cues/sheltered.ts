import { type Cue, cue } from "../../cue.ts";
import { compounds } from "../compounds.ts";
import { inflected } from "../inflect.ts";
import { HELPERS } from "../teams.ts";

/** English cues of refuge and of those who stay: sheltered, present. */
export const SHELTERED_CUES: readonly Cue[] = [
  cue("shelter", {
    measure: "sheltered",
    forms: [
      inflected(
        "shelter|accommodate|house|host|lodge|billet|put up in|place in|take shelter|seek shelter|find shelter|seek refuge in schools|take refuge in schools|take refuge in a|take refuge in the school|spend the night in a|spend the night at|crowd into|crowd in|cram into|pack into|squeeze into|huddle in|camp in|camp at|sleep in schools|live in camps|live in tents|sleep in tents|move into shelters|move into hotels|move to hotels|move into tents|move into camps|stay with|stay in camps|stay in schools|stay in shelters|bed down|find a roof|find shelter with|find lodging|find lodgings|find room|sleep on church|pass the night in a|pass the night at|doss down|bunk in|be put up",
      ),
      "shelter in|being hosted|in shelters|in camps|in relief camps|in evacuation centres|in evacuation centers|in temporary shelters|in temporary accommodation|in emergency shelters|into temporary shelters|in collective centres|in tents|in makeshift|to shelters|to emergency shelters|to temporary shelters|in need of shelter|in need of emergency shelter|in displacement sites|in reception centres|in temporary housing|in collective centers|under tents|under tarpaulins|under canvas|under plastic|in transit centres|in public buildings|in gyms|in prefabs|in containers|on mattresses|on classroom floors|looked after in|cared for in|put up in|taken in by|in hangars|in church halls|in sports halls|in school buildings|in monasteries|in churches|in mosques|in host villages|under a roof|under our roof|under one roof|under their roof|at public expense|at state expense|at public cost|at government expense|at council expense|on the rolls of the|sleeping in|living in them|sleeping in them|staying in them|housed in them|in its halls|in our halls|at the expense of",
    ].join("|"),
    except: HELPERS,
    after: 9,
    label: true,
    why: "Who has found a roof for the time being is the subject.",
    yes: ["[400] people are sheltering in a school.", "[400] families were accommodated in tents."],
    no: ["The shelter in which they slept was hit and [400] died.", "[18] nurses were placed in the camps."],
  }),
  cue("shelter-object", {
    measure: "sheltered",
    forms: [
      inflected("shelter|host|house|accommodate|lodge|harbour|harbor|billet"),
      "occupants|occupants of|number of occupants|home to displaced|beds were found for|bed was found for|room was found for|a roof was found for|rooms were found for|lodging for|lodgings for|billets for|shelter for|accommodation for|shelter to|accommodation to|refuge for|refuge to|roof to|roof over|beds for",
    ].join("|"),
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
      "camp|camps|shelter|shelters|centre|centres|center|centers|site|sites|school|schools|stadium|arena|gym|gymnasium|church|churches|mosque|mosques|convent|monastery|parish|parishes|hall|halls|hostel|hostels|hotel|hotels|rooms|flats|dormitory|dormitories|barracks|tents|seminary|gymnasiums|stadiums|classrooms|temple|temples|cinema|lodge|lodges|guesthouses|pavilion|pavilions|caravans|containers|beds",
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
  cue("room-given", {
    measure: "sheltered",
    forms: compounds(
      "occupied|filled|taken up|taken|used|accepted|shared|opened|opened its doors|opened their doors|thrown open|given over|given|assigned|allotted|offered",
      "by|to",
    ),
    subjects:
      "rooms|beds|flats|hall|halls|school|schools|gym|gymnasium|dormitory|dormitories|hostel|hostels|hotel|hotels|church|churches|mosque|mosques|temple|temples|stadium|tents|apartments|cots|barracks|house|shelters|classrooms|places",
    people: "any",
    before: 9.2,
    why: "Whoever a room is opened to, or taken by, lodges there.",
    yes: [
      "The wrestling hall was opened to [140] of them.",
      "All beds in the hostel are taken by [140] fishermen.",
    ],
    no: ["The case was taken by [140] villagers to the court."],
  }),
  cue("take-in", {
    measure: "sheltered",
    forms: inflected(
      "take in|put up|give shelter to|give refuge to|offer shelter to|provide shelter to|provide shelter for",
    ),
    before: 6,
    why: "Who is taken in has found a roof.",
    yes: ["Farmers took in [400] people."],
    no: ["The clinic took in [400] wounded."],
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
    forms: [
      inflected(
        "remain in|remain|live|live on|live at|stay|stay in|stay on|stay behind|stay put|live in|live near|live along|live there|live under|live within|live around|reside in|reside|hold out|hold out in|cling on|refuse to leave|choose to stay|decide to stay|dwell in",
      ),
      "be there|are there|is there|were there|still live|still in|still inside|are left in|is left in|were left in|have stayed|still there|chose to stay|unwilling to leave|unable to flee|still in their|were in the area|are left|call it home|call the",
    ].join("|"),
    after: 4.2,
    label: true,
    why: "Who stays is the subject; what they do or suffer there says more.",
    yes: ["About [400] people remain in the city."],
    no: ["[400] remain missing."],
  }),
  cue("passenger-list", {
    measure: "present",
    forms: compounds(
      "passenger|passengers|crew|boarding|embarkation|ship|ferry|flight",
      "list|lists|sheet|sheets|manifest|manifests|roll|register",
    ).concat(
      "|manifest|number of passengers|number of those aboard|number on board|had boarded|how many had boarded|how many were aboard",
    ),
    noun: true,
    before: 8,
    label: true,
    why: "A passenger list counts those who were aboard.",
    yes: ["The ferry's passenger list ends at [46]."],
    no: ["The passenger list was read out and [46] people wept for the drowned."],
  }),
  cue("aboard", {
    measure: "present",
    forms: compounds(
      "were|was|are|had been|travelling|traveling",
      "aboard|on board|on the plane|on the ferry|on the bus|on the train|on the boat|on the flight|on the ship",
    ).concat("|had boarded|boarded the ferry|boarded the ship"),
    people: "any",
    after: 6.6,
    why: "Who was on board when something befell a ship or a plane was present.",
    yes: ["[41] islanders were on the plane.", "[83] people had boarded the ferry."],
    no: ["[41] islanders were killed on the plane."],
  }),
  cue("left-there", {
    measure: "present",
    forms:
      "never left|did not leave|has not left|have not left|had not left|never fled|did not flee|did not go|have not fled|stayed through|rode out|sat out the|left in the whole|left in all|left inside|stayed behind|staying behind|still in the town|still in the city|still in the village|still in the valley|would not budge|would not leave|will not leave|refuse to budge|stay put|staying put|stayed put|stuck it out|peopled|inhabited",
    after: 5.4,
    people: "any",
    label: true,
    why: "Who is left in a place when others have gone lives there still.",
    yes: ["Some [90] Greeks are left in the whole of the enclave.", "[310] old people would not budge."],
    no: ["[90] Greeks left in a convoy."],
  }),
  cue("home-to", {
    measure: "present",
    forms:
      "home to|populated by|city of|town of|village of|inhabited by|camp of|enclave of|community of|island of|district of|region of|country of|settlement of",
    before: 8,
    adjacent: true,
    why: "A place is home to its population.",
    yes: ["The town is home to [400] people.", "It is a city of [400]."],
    no: ["The city of the dead received [400] bodies.", "A bomb in the town of Zerd left [400] people hurt."],
  }),
  cue("population", {
    measure: "present",
    forms: "population of|population is|population at|population was|population",
    before: 8,
    adjacent: true,
    label: true,
    why: "A population is how many live in a place.",
    yes: ["It has a population of [400].", "Population: [400]"],
    no: ["The population fled and [400] people drowned."],
  }),
  cue("place-holds", {
    measure: "present",
    forms: inflected("hold|count|number|have"),
    before: 3.4,
    nouns: [
      "people",
      "inhabitants",
      "residents",
      "souls",
      "dwellers",
      "villagers",
      "townspeople",
      "islanders",
    ],
    subjects:
      "city|town|village|district|province|enclave|island|islands|valley|quarter|neighbourhood|neighborhood|region|suburb|area|settlement|state|country|capital|commune|municipality|county",
    names: true,
    why: "A place holds those who live there.",
    yes: ["The city is thought to hold [400] people.", "Belmo counts [400] inhabitants."],
    no: ["The camp holds [400] people."],
  }),
];
