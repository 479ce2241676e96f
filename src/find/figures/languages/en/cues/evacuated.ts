import { type Cue, cue } from "../../cue.ts";
import { compounds } from "../compounds.ts";
import { inflected } from "../inflect.ts";

/** English cues of people whom others bring away from danger. */
export const EVACUATED_CUES: readonly Cue[] = [
  cue("evacuate", {
    measure: "evacuated",
    forms: [
      inflected(
        "evacuate|relocate|airlift|rescue|save|pluck|winch|fly out|fly home|bus out|bring out|bring to safety|move to safety|take to safety|carry to safety|lead to safety|escort to safety|put ashore|pull to safety|ferry|ferry out|ferry to safety|shift|shift to safer|move to safer|transfer|dig out|pull out|free from the|extract|extricate|unearth|rescue from|order to leave|order to evacuate|order out|tell to leave|tell to evacuate|ask to leave|ask to evacuate|urge to leave|urge to evacuate|advise to leave|warn to leave|instruct to leave|instruct to evacuate|place under evacuation",
      ),
      "bussed out|told to leave|to safer places|to safer areas|to safer locations|to safety|precautionarily moved|be moved|need to be moved|need to be evacuated|have to be moved|to be evacuated|to higher ground|under evacuation orders|under evacuation|under an evacuation order|under mandatory evacuation|under orders to leave|found alive|pulled alive|dug out alive|taken out alive",
    ].join("|"),
    before: 9,
    after: 9,
    label: true,
    verb: "transitive",
    why: "Evacuation has those it saves as object, or as subject of the passive.",
    yes: [
      "The navy evacuated [400] people.",
      "[400] residents were relocated.",
      "The flood forced [400] people to evacuate.",
    ],
    no: ["They evacuated a town where [400] had died."],
  }),
  cue("evacuation-of", {
    noun: true,
    measure: "evacuated",
    forms:
      "evacuation of|evacuations of|relocation of|airlift of|rescue of|evacuation|evacuation orders for|evacuation for|transfer of|evacuation order for|evacuees|relocation|population evacuated|evacuation of about",
    before: 9.5,
    label: true,
    why: "A noun of evacuation governs the number of the evacuated.",
    yes: ["The fire forced the evacuation of [400] people."],
    no: ["After the evacuation [400] houses burned."],
  }),
  cue("order-out", {
    measure: "evacuated",
    forms:
      "ordered|orders|ordering|order|told|telling|asked|asking|urged|urging|advised|instructed|instructing|called on|warned|help|helped",
    behind: "to leave|to evacuate|to move|to get out|to go|to relocate|to seek higher|to quit|to flee|out of",
    before: 9.2,
    why: "Who is told to leave is to be evacuated.",
    yes: ["Authorities ordered [400] people to leave the valley."],
    no: ["The court ordered [400] firms to pay."],
  }),
  cue("take-out", {
    measure: "evacuated",
    forms:
      "took|taken|take|takes|taking|brought|bring|brings|bringing|carried|carry|carrying|lifted|lifting|pulled|pulling|plucked|dug|got|winched|led|leading|escorted|moved|moving|flew|ferried|hauled|freed",
    behind:
      "out of|to safety|off the|off a|off roofs|off rooftops|from the|from a|from rooftops|from roofs|from under|from beneath|to higher ground|to safe|to safer|to dry land|ashore|alive|away|out to|out by|out on|out in|out over",
    before: 9.2,
    why: "Who is carried out of danger is evacuated.",
    yes: [
      "Buses took [400] people out of the besieged quarter.",
      "Firefighters pulled [9] residents from the wreck.",
    ],
    no: ["Divers pulled [9] bodies from the wreck.", "Trucks brought [400] tents from the capital."],
  }),
  cue("be-taken-out", {
    measure: "evacuated",
    forms: compounds(
      "was|were|been|being|be|get|got",
      "moved out|taken out|brought out|carried out|lifted out|pulled out|led out|flown out|bussed out|bused out|driven to safety|moved away|moved inland|moved uphill|brought away|fetched out|brought ashore|brought home|flown home|taken off|taken home",
    ),
    after: 9.6,
    label: true,
    why: "Who is moved by others is evacuated; who moves is displaced.",
    yes: ["[400] villagers were moved out of their valley.", "[400] were taken out by boat."],
    no: ["[400] villagers moved out of their valley."],
  }),
  cue("taken-to-shelter", {
    measure: "evacuated",
    forms: compounds(
      "was|were|been|being|be",
      "taken|moved|brought|led|shifted|driven|bussed|bused|carried|escorted|ferried|flown",
    ),
    where:
      "shelter|shelters|school|schools|monastery|monasteries|centre|centres|center|centers|hall|halls|stadium|gym|gymnasium|church|churches|mosque|mosques|temple|temples|hotel|hotels",
    after: 9.7,
    people: "any",
    why: "Who is brought to a shelter by others is evacuated; who is in one is sheltered.",
    yes: ["[400] villagers have been taken to storm shelters."],
    no: ["[400] villagers have moved to the school.", "[40] wounded were taken to the field hospital."],
  }),
  cue("foreigners-leave", {
    measure: "evacuated",
    forms: [
      inflected(
        "leave|depart|come out|get out|fly home|fly out|come home|go home|reach home|pull out|leave the country",
      ),
      "back home",
    ].join("|"),
    nouns:
      "foreigners foreigner expatriates expats tourists tourist holidaymakers vacationers visitors diplomats nationals pilgrims".split(
        " ",
      ),
    after: 9.8,
    why: "Foreigners who leave a crisis are brought home.",
    yes: ["[400] foreigners have come out by way of the pass."],
    no: ["[400] villagers have left the valley."],
  }),
  cue("out-of-danger", {
    measure: "evacuated",
    forms: [
      inflected("heed the order|heed the call|obey the order|heed the warning|owe their lives"),
      compounds(
        "is|are|were|was|now|been",
        "out of danger|out of the zone|out of harm's way|off the mountain|off the island|off the reef|off the roof|off the roofs|off the slopes|off the water",
      ),
      compounds(
        "put|loaded|taken|lifted|hauled|helped|carried|ushered",
        "aboard|on board|onto buses|into ambulances|into boats|onto boats|onto lorries|into buses|into helicopters|down a ladder|down ladders|through windows|through a window",
      ),
      compounds(
        "picked up by|taken aboard by|fished out by|saved by|found by",
        "a tug|the tug|a boat|boats|a trawler|trawlers|a freighter|a fishing boat|a patrol boat|the coastguard|a cargo ship|a ship|ships|a lifeboat|the lifeboat|the navy|a ferry|a helicopter|helicopters|fishermen|a tanker",
      ),
      "out by air|out by road|out by sea|out by boat|out by bus|brought out|taken out|lifted out|got out by|removed from the|removed so far|cleared from|taken to safety|saved from the water",
    ].join("|"),
    after: 9.4,
    people: "any",
    label: true,
    why: "Who has been got out of danger, or onto what carries him out, is evacuated.",
    yes: ["[96] pilgrims are now off the mountain.", "[340] residents were helped into ambulances."],
    no: ["[96] pilgrims are now on the mountain.", "[14] bodies were loaded onto lorries."],
  }),
  cue("comes-with", {
    measure: "evacuated",
    forms: compounds(
      "came in|came back|come in|came ashore|left|returned|arrived|landed|docked|departed|set off|got through|pulled out|pulled in|put in|sailed|flew|made port|took off|back",
      "with",
    ),
    subjects:
      "bus|buses|boat|boats|lifeboat|lifeboats|ship|ships|ferry|ferries|convoy|convoys|train|trains|helicopter|helicopters|lorries|trucks|plane|planes|flight|tug|trawler|vessel|coaches|cutter",
    people: "any",
    except: ["crew", "soldiers", "troops", "rescuers"],
    before: 8,
    why: "Whom a vehicle comes or goes with in a crisis it has brought away.",
    yes: ["A second train left with [640] women and children."],
    no: ["The minister left with [640] men.", "The ferry sank with [47] on board."],
  }),
  cue("pick-up", {
    measure: "evacuated",
    forms: "took in|taken in|take in|takes in|picked up|pick up|picks up|took on|taken on",
    subjects:
      "bus|buses|boat|boats|ship|ships|ferry|ferries|convoy|convoys|train|trains|helicopter|helicopters|lorries|trucks",
    people: "any",
    before: 6.5,
    why: "Whom a vehicle takes in is brought away.",
    yes: ["The lorries took in [57] more at the bridge."],
    no: ["The parish took in [58] families."],
  }),
  cue("on-board", {
    measure: "evacuated",
    forms: "on board|aboard",
    subjects: "landed|arrived|left|departed|docked|sailed|flew|touched|took off|flight|charter|convoy",
    people: "any",
    after: 6,
    why: "Whom a flight or a ship brings from a crisis is evacuated.",
    yes: ["A charter landed at dawn with [47] on board."],
    no: ["The ferry sank with [47] on board."],
  }),
  cue("leave-by", {
    measure: "evacuated",
    forms: [
      compounds(
        "climbed into|climb into|climbed aboard|got on|boarded|got into|climbed onto|were loaded onto|were put on",
        "buses|coaches|trains|lorries|trucks|boats|helicopters|the buses|the boats|the lorries",
      ),
      "left by bus|left by boat|left by plane|left by air|left by sea|left by road|left by train|left by ship|left by ferry|left on buses|left aboard|left by helicopter|boarded buses|boarded planes|boarded flights|boarded ships|were put on buses|got out by|taken out by|gone out by",
    ].join("|"),
    after: 7,
    label: true,
    why: "Who is said to leave by a means of transport is carried away.",
    yes: ["[400] guests left by bus.", "[400] foreigners boarded planes home."],
    no: ["The convoy left by road with [40] tents."],
  }),
  cue("must-leave", {
    measure: "evacuated",
    forms: [
      compounds(
        "may|might|could|will|would|shall|should",
        "have to leave|have to go|have to get out|have to go out|have to clear out|have to evacuate|have to be evacuated|need to leave|need to go|need to get out|be told to leave|be ordered out",
      ),
      "must leave|must go|have to be moved|will be moved|must be moved|told to go|must get out|should leave",
    ].join("|"),
    after: 9.3,
    label: true,
    why: "Who has yet to leave, because somebody says so, is to be evacuated; who had to leave has been displaced.",
    yes: ["[400] villagers will have to leave.", "If the dyke breaks, [400] villagers may have to go."],
    no: ["[400] people had to leave the valley.", "[400] people may flee the valley."],
  }),
  cue("bring-away", {
    measure: "evacuated",
    forms:
      "moved|brought|flew|flown|bused|bussed|shuttled|escorted|driven out|lifted|carried|took|shipped|taken|transported|picked up|got",
    before: 4.5,
    after: 4,
    except: ["passengers", "passenger", "crew", "bodies", "prisoners", "suspects", "gunmen"],
    verb: "transitive",
    carries: true,
    why: "Carrying people somewhere is evacuating them; things that are carried are decided by their noun.",
    yes: ["A ship brought [400] people to the coast."],
    no: ["A plane brought [400] tents."],
  }),
];
