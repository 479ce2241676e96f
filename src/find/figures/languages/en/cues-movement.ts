import { type Cue, cue } from "../../measures/cues.ts";

/** English cues of movement and need: displaced, crossed-border, returned, evacuated, sheltered, affected, in-need, present, personnel. */
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
    no: ["[400] soldiers displaced the villagers.", "[400] displaced people have gone home."],
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
    yes: ["[400] people sleep in the open."],
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
    why: "A noun of return governs the number of those who do.",
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
    yes: ["[400] people will have to leave the valley."],
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
    nouns: [
      "people",
      "persons",
      "individuals",
      "families",
      "households",
      "evacuees",
      "displaced",
      "residents",
      "",
    ],
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
    nouns: [
      "people",
      "persons",
      "families",
      "households",
      "residents",
      "inhabitants",
      "farmers",
      "children",
      "pupils",
      "students",
      "customers",
      "lives",
      "livelihoods",
    ],
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
      "in need|in need of|need assistance|needs assistance|need aid|needed aid|need help|need food|need humanitarian|need urgent|needed assistance|needed help|need shelter|need water|could need|run out of food|run out of water|ran out of food|going without|go without|living on aid|live on aid|reliant on|skip meals|skipping meals|eat once a day|may need|will need|require assistance|require humanitarian|require aid|require food|require|requiring|needing|go hungry|going hungry|went hungry|hungry|face hunger|facing hunger|face famine|facing famine|food insecure|food-insecure|acutely hungry|starving|malnourished|at risk of|dire need|in urgent need|depend on aid|rely on aid|lack food|without food|without clean water|lack clean water|without safe water|facing starvation|face starvation|acute food insecurity|acutely food insecure|severe hunger|need|needed|dependent on aid|depend on|dependent on|rely on|urgently need|in dire need|face shortages|acute hunger|severe hunger|hunger|famine|starvation|vulnerable",
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
    label: true,
    why: "Whom aid has reached is a count of the aid, not of the need.",
    yes: ["The agency has fed [400] people."],
    no: ["The flood reached the camp, and [400] people died."],
  }),
  cue("there-remain", {
    measure: "present",
    forms:
      "there remain|there remained|there still remain|remain only|remained only|remain but|remained but|are left only|still live|still lived|remain in the city but|remain in the town but|remain in the village but|remain there but",
    before: 5,
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
  cue("field", {
    measure: "personnel",
    forms:
      "deployed|deploy|deploying|deploys|dispatched|dispatch|mobilised|mobilized|sent|send|sending|stationed|commands|command|team of|teams of|crew of|force of|surgical team of|unit of|contingent of|group of rescuers|army of|recruited|employs|delegation of|mission of|comprising|employed|employ|hired|trained|assigned|posted|has put|put to work|made up of|numbering|strength of|fighters|troops|soldiers|convoy of",
    before: 5,
    label: true,
    why: "Forces and teams are sent, or made up of their number.",
    yes: ["The ministry deployed [400] rescuers."],
    no: ["They sent [12] trucks.", "The team of the ministry found [12] bodies."],
  }),
  cue("team-of", {
    measure: "personnel",
    forms:
      "team of|teams of|crew of|crews of|force of|forces of|unit of|units of|contingent of|contingents of|army of|delegation of|mission of|strength of|brigade of|brigades of|battalion of|battalions of|squad of|squads of|column of|columns of|staff of|workforce of|garrison of|detachment of|detachments of",
    before: 6,
    adjacent: true,
    why: "A team is made up of its number.",
    yes: ["A team of [12] arrived."],
    no: ["A team of the ministry met [12] families in need of aid."],
  }),
  cue("has-men", {
    measure: "personnel",
    forms: "has|have|had|with|of",
    before: 4,
    nouns: ["men", "fighters", "combatants", "gunmen"],
    why: "A force has its men; of anything else a belonging says nothing.",
    yes: ["Analysts believe the militia has [400] men."],
    no: ["The couple has [4] children.", "The town has [400] inhabitants."],
  }),
  cue("member-of", {
    measure: "personnel",
    forms:
      "of the national guard|of the army|of the armed forces|of the guard|of the security forces|of the police|of the navy|of the air force|of the coast guard|of the crew|of the fire brigade|of the fire service|of the civil defence|of the civil defense|of the civil protection|of the red cross|of the red crescent|of the military|of the forces|of the border guard",
    after: 6,
    nouns: ["members", "member", "men", "women", "people", "elements", "agents", "units", "personnel"],
    why: "A member of a force or a relief service is one of its personnel.",
    yes: ["[400] members of the National Guard will stay."],
    no: ["[400] opponents of the army met.", "[4] members of the army were killed."],
  }),
  cue("fielded-as", {
    measure: "personnel",
    forms:
      "on repairs|at work|in the zone|on the repairs|on the job|in the search|on the search|in shifts|in the field",
    after: 4.5,
    nouns: ["workers", "employees", "men", "people", "women", "members", "labourers"],
    why: "Whoever is put on a task is personnel of whoever put them there.",
    yes: ["The utility has [400] men on repairs."],
    no: ["[400] tourists were in the zone."],
  }),
  cue("in-the-field", {
    measure: "personnel",
    forms:
      "deployed|mobilised|mobilized|dispatched|on the ground|on duty|stationed|took part in the search|searching|are helping|assisting|digging|were sent|patrol|patrolling|standing by",
    after: 3.5,
    why: "Who is deployed is the subject.",
    yes: ["[400] rescuers were deployed."],
    no: ["[400] people were found by teams on the ground."],
  }),
];
