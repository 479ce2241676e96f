import { type Cue, cue } from "../../measures/cues.ts";

/** English cues of movement: displaced, crossed-border, returned, evacuated. */
export const MOVEMENT_CUES: readonly Cue[] = [
  cue("displace", {
    measure: "displaced",
    forms:
      "displaced|displace|displaces|displacing|uprooted|uprooting|driven from|drove from|driven out|forced from|forced out|made homeless|rendered homeless|left homeless|leaving homeless|internally displaced|newly displaced|expelled|dislocated",
    before: 9,
    after: 9,
    within: 8.5,
    label: true,
    verb: "transitive",
    why: "Displacement is done to the object, or suffered by the subject of the passive.",
    yes: [
      "The fighting displaced [400] people.",
      "[400] families were displaced.",
      "[400] displaced people need aid.",
    ],
    no: ["[400] soldiers displaced the villagers.", "[400] displaced villagers went home."],
  }),
  cue("flee", {
    measure: "displaced",
    forms:
      "fled|flee|fleeing|flees|homeless|without shelter|without a home|without homes|shelterless|lost their homes|lose their homes|lost their houses|lose their houses|lost their home|left their homes|leave their homes|leaving their homes|abandoned their|abandon their|abandoning their|deserted their|lost their dwellings|lost their roof|lost the roof|have no roof|had no roof|no roof over|without a roof|on the run|in flight|taken to the hills|took to the hills|took to the bush|taken to the bush|took to the forest|took to the mountains|hiding in|in hiding|leave their villages|left their villages|fled their|flee their|leave their|left their towns|from their homes|out of their homes|from their houses|out of their houses|leave their houses|on the move|forced to move|living in displacement|forced to leave|forced to flee|escaped|out of the area|had to leave|became homeless|lost houses|move out|living with relatives|staying with relatives|live with relatives|living with host families|staying with host families|living with family|staying with family|staying with friends|living with friends|with host families|with relatives|taken in by relatives|taken in by host families|taken in by neighbours|taken in by neighbors|have left the|has left the|left the city|left the town|left the area|left the region|left the village|left for good|left town|left home|found refuge|taken refuge|took refuge|taken to the road|took to the road|taken to the roads|took flight",
    after: 9,
    label: true,
    why: "Who leaves home, or has none left, is the subject.",
    yes: [
      "[400] people fled the town.",
      "The quake left [400] people homeless.",
      "The fire forced [400] people out of their homes.",
    ],
    no: ["They fled a town of [400] houses."],
  }),
  cue("force-from-home", {
    measure: "displaced",
    forms:
      "forced|forcing|forces|driven|driving|drove|prompted|prompting|left|leaving|render|rendering|rendered",
    before: 2.5,
    why: "Force alone says too little; it lifts a cue behind the number.",
    yes: ["The flood forced [400] families from their homes."],
    no: ["The court forced [400] companies to pay."],
  }),
  cue("in-the-open", {
    measure: "displaced",
    forms:
      "in the open|in the open air|in the street|in the streets|on the streets|in their cars|in the bush|in the forest|in the fields|in the mountains|sleeping rough|sleeping outdoors|sleep outdoors|slept outdoors|sleep rough|sleep outside|sleeping outside|slept outside|under the open sky|under trees|under bridges",
    after: 8,
    why: "Who sleeps in the open has no home and no shelter.",
    yes: ["[400] villagers slept in the open."],
    no: ["[400] people sleep in the school.", "[400] people were killed in the street."],
  }),
  cue("drive-out", {
    measure: "displaced",
    forms:
      "drove|driven|driving|drive|drives|forced|forcing|forces|chased|chasing|pushed|pushing|sent|sending",
    behind:
      "from their|off their|out of their|from its|to flee|to leave their|to abandon|into exile|from home|from the|fleeing|onto the roads|onto the road|into the hills",
    before: 9,
    why: "Who is driven from a place has lost it.",
    yes: ["The violence drove [400] from their villages.", "Shelling sent [400] families fleeing."],
    no: ["The ministry sent [400] tents from the capital.", "The army forced [400] traders to close."],
  }),
  cue("make-homeless", {
    measure: "displaced",
    forms: "made|make|making|makes|left|leaves|leaving|rendered|rendering",
    behind:
      "homeless|without a roof|without homes|without a home|without shelter|with nowhere to go|with nowhere to live",
    before: 9,
    why: "Who is made homeless is displaced, whatever else the sentence says.",
    yes: ["The flood made [400] people homeless."],
    no: ["The flood left [400] people without power."],
  }),
  cue("displacement-of", {
    noun: true,
    measure: "displaced",
    forms:
      "displacement of|displacements of|exodus of|flight of|number of displaced|number of displaced people|number of displaced persons|number of displaced families|number of idps|displaced people|displaced|displaced population|displacement|displacements|new displacement|new displacements|idps|uprooting of|people displaced|number of homeless|number of people displaced|displaced persons|internally displaced people",
    before: 8,
    label: true,
    why: "A noun of displacement governs the number of the displaced.",
    yes: ["The displacement of [400] people began.", "Number of displaced: [400]"],
    no: ["Displaced people met [400] soldiers."],
  }),
  cue("cross", {
    measure: "crossed-border",
    forms:
      "crossed into|cross into|crossing into|crossed the border|crossed the borders|cross the border|crossed borders|crossing the border|crossed to|crossed over|crossed over into|crossed over to|fled abroad|fled the country|left the country|flee abroad|fled across the border|fled over the border|into neighbouring countries|into neighboring countries|to neighbouring countries|to neighboring countries|in neighbouring countries|to other countries|into other countries|to other european countries|outside the country|crossed the frontier|in neighboring countries|across the border|across borders|sought asylum|sought refuge abroad|as refugees|have crossed|had crossed|crossed|arrived as refugees|seek refuge in neighbouring|entered|walk across|walked across|come across|came across|come over the border|came over the border|gone abroad|went abroad|come in|came in|other side of the border|left for abroad|on the other side|left the country by",
    after: 9.5,
    label: true,
    why: "Who passes a border is the subject.",
    yes: ["[400] people crossed into the neighbouring state.", "[400] have crossed the border."],
    no: ["The border was crossed by [400] trucks of aid."],
  }),
  cue("refugee-agency", {
    measure: "crossed-border",
    forms: "registered|registering|registers|counted|counts|received|receives|tracked|processed|admitted",
    subjects: "unhcr|hcr|refugee|refugees|border|crossing|frontier|immigration",
    before: 6,
    people: "named",
    why: "Whom a refugee agency or a border post registers has come over a border.",
    yes: ["The refugee agency has registered [400] people."],
    no: ["The agency has registered [400] people."],
  }),
  cue("refugees", {
    noun: true,
    measure: "crossed-border",
    forms:
      "refugees|refugee|arrivals|new arrivals|number of refugees|number of arrivals|asylum seekers|influx of|arrival of|refugees to|refugees at|departures|departures to|crossings|crossings to|exits|entries",
    before: 7,
    label: true,
    why: "A count of refugees or arrivals governs its number.",
    yes: ["The number of refugees reached [400]."],
    no: ["Refugees were met by [400] volunteers."],
  }),
  cue("return", {
    measure: "returned",
    forms:
      "returned|return|returning|gone back|went back|gone home|went home|come back|came back|come home|repatriated|resettled|returned home|move back|moved back|go home|go back",
    before: 3,
    after: 9,
    label: true,
    why: "Who goes home is the subject.",
    yes: ["[400] families have returned to their villages."],
    no: ["On their return they found [400] houses burned."],
  }),
  cue("back-home", {
    measure: "returned",
    forms:
      "allowed back|let back|allowed home|allowed to return|back home|back in their homes|back in their villages|came home|come home|been able to return|able to go home|moved back|gone back",
    after: 9.6,
    label: true,
    why: "Who is home again has returned, whatever was said of them before.",
    yes: ["[400] of the evacuees were allowed back."],
    no: ["[400] were not heard of back then and died."],
  }),
  cue("return-of", {
    measure: "returned",
    forms: "return of|repatriation of|resettlement of|returnees|number of returnees|returns of",
    before: 10,
    label: true,
    why: "A noun of return governs how many do.",
    yes: ["The agency helped the return of [400] people."],
    no: ["The return of the rains left [400] people homeless."],
  }),
  cue("evacuate", {
    measure: "evacuated",
    forms:
      "evacuated|evacuate|evacuates|evacuating|relocated|relocate|relocating|airlifted|airlifting|airlift|flown out|flew out|moved to safety|moved to safer|shifted|taken to safety|transferred|brought out|ferried|bused out|bussed out|ordered to leave|told to leave|ordered to evacuate|urged to leave|to safer places|to safer areas|to safer locations|to safety|precautionarily moved|pulled out|rescued|rescuing|rescue|plucked|saved|brought to safety|freed from the|be moved|need to be moved|need to be evacuated|have to be moved|to be evacuated|asked to leave",
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
      "out of|to safety|off the|off a|off roofs|off rooftops|from the|from a|from rooftops|from roofs|from under|from beneath|to higher ground|to safer|to dry land|ashore|alive|away",
    before: 9.2,
    why: "Who is carried out of danger is evacuated.",
    yes: [
      "Buses took [400] people out of the besieged quarter.",
      "Firefighters pulled [9] residents from the wreck.",
    ],
    no: ["Divers pulled [9] bodies from the wreck.", "Trucks brought [400] tents from the capital."],
  }),
  cue("leave-by", {
    measure: "evacuated",
    forms:
      "left by bus|left by boat|left by plane|left by air|left by sea|left by road|left by train|left by ship|left by ferry|left on buses|left aboard|left by helicopter|boarded buses|boarded planes|boarded flights|boarded ships|were put on buses|got out by|taken out by|gone out by",
    after: 7,
    label: true,
    why: "Who is said to leave by a means of transport is carried away.",
    yes: ["[400] guests left by bus.", "[400] foreigners boarded planes home."],
    no: ["The convoy left by road with [40] tents."],
  }),
  cue("must-leave", {
    measure: "evacuated",
    forms:
      "will have to leave|would have to leave|must leave|will have to move|would have to move|have to be moved|will be moved|must be moved|told to go|must get out|should leave|will need to leave",
    after: 9,
    label: true,
    why: "Who has yet to leave, because somebody says so, is to be evacuated; who had to leave has been displaced.",
    yes: ["[400] villagers will have to leave."],
    no: ["[400] people had to leave the valley."],
  }),
  cue("bring-away", {
    measure: "evacuated",
    forms:
      "moved|brought|flew|flown|bused|bussed|shuttled|escorted|driven out|lifted|carried|took|shipped|taken|transported|picked up|got",
    before: 4.5,
    after: 4,
    verb: "transitive",
    why: "Carrying people somewhere is evacuating them; things that are carried are decided by their noun.",
    yes: ["A ship brought [400] people to the coast."],
    no: ["A plane brought [400] tents."],
  }),
];
