import { type Cue, cue } from "../../cue.ts";
import { compounds } from "../compounds.ts";
import { inflected } from "../inflect.ts";

/** What people carry away from a blow. */
const WOUNDS =
  "wounds|wound|injuries|burns|fractures|cuts|bruises|gashes|lacerations|lesions|shrapnel|splinters|bullets|scratches|sprains|concussions|concussion|trauma|limbs|legs|arms|bones|ribs|smoke inhalation|smoke in * lungs|gas in * lungs|water in * lungs|frostbite|hypothermia";

/** What hits people and leaves most of them alive. */
const HITTING =
  "bullet|bullets|shrapnel|splinters|splinter|glass|debris|stones|stone|shards|fragments|masonry|brick|bricks|gunfire|pellets|arrow|arrows|tiles|branches|shell|shells|fire|rounds|metal|car|bus|truck|lorry|motorcycle|beam|beams|machete|machetes|knife|knives|blade|blades|mine|dogs|tree|wreckage";

/** English cues of wounds told by what is wrong with the body and by where the hurt are cared for. */
export const HURT_CUES: readonly Cue[] = [
  cue("with-wounds", {
    measure: "injured",
    forms: [
      compounds(
        "with|has|have|had|having|bear|bears|bore|bearing|carry|carries|carried|carrying|show|showed|showing|present|presents|presented|presenting|nurse|nursed|nursing",
        `* wounds|* injuries|* burns|* fractures|* cuts|* bruises|* lesions|* shrapnel|* splinters|* gashes|* lacerations|* fractured|* limbs|* bones|* ribs`,
      ),
      compounds("with|bear|bore|carry|carried|show|showed|present|presented|has|have|had", WOUNDS),
      "smoke in * lungs|in plaster|in splints|in bandages|in casts|on crutches|limbs splinted|limbs in splints|shards in * flesh|metal in * bodies|shrapnel in * bodies",
    ].join("|"),
    after: 10.5,
    people: "any",
    why: "Who has wounds to show is injured, wherever he turned up with them.",
    yes: [
      "[9] boys came in with burns.",
      "[60] more will carry shrapnel in their bodies.",
      "[9] tenants have their arms in plaster.",
    ],
    no: ["[9] boys came in with rugs.", "[9] boys came in with blankets."],
  }),
  cue("hit-by", {
    measure: "injured",
    forms: compounds(
      "hit|struck|cut|gashed|grazed|pierced|caught|torn|knocked down|run over|scratched|bitten|shot|peppered|sprayed",
      "by|with|in|through",
    ),
    agents: `${HITTING}|leg|legs|arm|arms|head|foot|back|shoulder|chest|hand`,
    after: 9.2,
    people: "any",
    why: "Whom a bullet, a stone or glass hits, and who is not said to be dead, is hurt.",
    yes: ["Fourteen died, plus [3] people hit by splinters.", "[15] weavers were cut by flying glass."],
    no: ["[15] villages were hit by the storm.", "[15] weavers were hit by the drought."],
  }),
  cue("grave-state", {
    measure: "injured",
    forms: [
      compounds(
        "are|is|were|was|be|remain|remains|remained|listed as|listed|in",
        "critical|critical but stable|* danger of death|mortal danger|* danger of life",
      ),
      compounds(
        "on",
        "breathing machines|the breathing machine|a breathing machine|ventilation|a ventilator|the ventilator|oxygen|stretchers|crutches|the operating table|operating tables|the critical list",
      ),
      compounds(
        "hover|hang|hovering|hanging|hovered|hung|are|were|is|was|lie",
        "between life and death|between death and life|at death 's door",
      ),
      compounds(
        "fight|fights|fighting|fought|struggle|struggling|battling|battle",
        "for life|for * life|for * lives|for survival",
      ),
      "under the knife|under observation|under the surgeons|out of danger|in mortal danger",
    ].join("|"),
    after: 9,
    people: "any",
    ends: true,
    label: true,
    why: "Whose life is said to be in danger is hurt; who is critical of something is not.",
    yes: [
      "Of the 28, [4] are critical.",
      "[4] hang between life and death.",
      "[4] porters are fighting for life.",
    ],
    no: ["[4] are critical of the mayor."],
  }),
  cue("in-wards", {
    measure: "injured",
    forms: [
      compounds(
        "on|in|to|into",
        "admission|* ward|* wards|* infirmary|* casualty|* casualty ward|* emergency room|* hospital beds|* operating room|* operating theatre|* burns unit|intensive care|* surgical ward|* trauma unit",
      ),
      compounds(
        "admitted|referred|rushed|evacuated|transferred|driven|carried",
        "to surgery|to hospital|to * clinic|to * hospital|to * hospitals",
      ),
    ].join("|"),
    after: 7.5,
    people: "any",
    except:
      "nurses|doctors|surgeons|staff|volunteers|orderlies|midwives|beds|medics|soldiers|officers|visitors|relatives".split(
        "|",
      ),
    label: true,
    why: "Who lies in the wards is hurt, unless those who work there are meant.",
    yes: ["The clinic has [40] victims on admission.", "[90] lie in the wards of the town."],
    no: ["[40] nurses work in the wards of the town.", "[40] died in the wards."],
  }),
  cue("in-wards-lie", {
    measure: "injured",
    forms: inflected("lie|recover|recuperate|convalesce"),
    subjects: "ward|wards|infirmary|hospital|hospitals|clinic|clinics|beds",
    before: 7,
    people: "any",
    why: "In the wards lie those who are hurt.",
    yes: ["In the wards of the town lie [90]."],
    no: ["In the harbour lie [90] boats."],
  }),
  cue("inhale", {
    measure: "injured",
    forms: inflected("inhale|breathe in|swallow|choke on|limp|bleed|collapse from|faint from|be overcome by"),
    agents: "smoke|gas|fumes|dust|chlorine|ammonia|bleeding|bandaged|heat|exhaustion|water",
    after: 8.4,
    people: "any",
    why: "Who has breathed in smoke is hurt.",
    yes: ["[7] firemen inhaled smoke."],
    no: ["[7] firemen breathed in the mountain air."],
  }),
  cue("get-off-with", {
    measure: "injured",
    forms: compounds(
      "escaped|escape|escaping|escapes|came away|come away|got away|got off|walked away|emerged|crawled out|got out|survived|came out",
      "with *|* with *|* death with *|alive with *|alive but with *",
    ),
    agents: WOUNDS,
    after: 9.8,
    people: "any",
    why: "Who escapes with scratches is hurt and has fled from nothing.",
    yes: ["[7] soldiers escaped with scratches.", "[19] escaped death with fractures."],
    no: ["[7] families escaped with their goats."],
  }),
];
