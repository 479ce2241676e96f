import { type Cue, cue } from "../../cue.ts";
import { compounds } from "../compounds.ts";
import { inflected } from "../inflect.ts";

/** English cues of wounds and of hospital. */
export const INJURED_CUES: readonly Cue[] = [
  cue("injure", {
    measure: "injured",
    forms: [
      inflected(
        "injure|wound|hurt|maim|scald|mutilate|cripple|disfigure|hospitalise|hospitalize|bandage|stitch|patch up|operate on|treat|bruise|concuss|knock unconscious|trample|graze|sustain injuries|suffer injuries|suffer wounds|suffer burns|sustain burns|sustain wounds|sustain fractures|suffer fractures|suffer from smoke|suffer shock|suffer concussion|sustain minor injuries|lose a limb|lose limbs|lose a leg|lose an arm|lose an eye|get wounds|get injuries|get hurt|get burned|get shot|need treatment|require treatment|receive treatment|seek treatment|need hospital|require hospital|seek medical|receive medical|require medical|need medical|need surgery|undergo surgery|require surgery|need stitches|be stitched|take to hospital|take to the hospital|take to a hospital|take to hospitals|take to clinics|take to intensive care|rush to hospital|rush to the hospital|rush to hospitals|rush to a hospital|bring to hospital|bring to the hospital|bring to hospitals|carry to hospital|transport to hospital|transport to the hospital|transfer to hospital|transfer to hospitals|airlift to hospital|evacuate to hospital|evacuate to hospitals|admit to hospital|admit to hospitals|admit to the hospital|admit to intensive care|admit with|check into hospital",
      ),
      "burned|treated for injuries|treated for wounds|critically injured|seriously injured|need treatment for|smoke inhalation|in critical condition|in serious condition|in intensive care|in a critical condition|in a serious condition|fighting for their lives|in hospital|treated in hospital|under treatment|in surgery|in the intensive care|on ventilators|on life support|in critical|in stable condition|with serious injuries|treatment for injuries|treatment for wounds|treatment for burns|treatment for cuts|in hospitals|cut by|gashed by|hit by shrapnel|hit by glass|hit by debris|hit by splinters",
    ].join("|"),
    before: 9,
    after: 9,
    label: true,
    verb: "transitive",
    why: "Wounds are done to the object, or suffered by the subject of the passive.",
    yes: [
      "The blast injured [30] people.",
      "[30] others were hurt.",
      "Our surgeons have treated [30] people.",
    ],
    no: ["The blast injured 30 and killed [12]."],
  }),
  cue("dress-wounds", {
    measure: "injured",
    forms: [
      compounds(
        "dress|dressed|dresses|dressing|treat|treated|stitched|cleaned|bandaged",
        "the wounds of|the burns of|the cuts of|the injuries of|the burns and cuts of|the cuts and burns of|wounds of|burns of|cuts of",
      ),
      "stitched up|sewed up|sewed|stitched|patched up|bandaged",
    ].join("|"),
    before: 9,
    people: "any",
    why: "Whose wounds are dressed is hurt.",
    yes: ["Her nurses dressed the burns of [30] people.", "The surgeon sewed up [30] persons."],
    no: ["The widows sewed [30] tents."],
  }),
  cue("beat", {
    measure: "injured",
    forms: inflected("beat|beat up|club|thrash|assault|manhandle|whip|lash"),
    before: 7,
    after: 7,
    people: "named",
    verb: "transitive",
    why: "Who is beaten, and not to death, is hurt.",
    yes: ["[3] porters were beaten on the quay.", "Guards beat [3] reporters."],
    no: ["[3] porters were beaten to death.", "Rain beat down on [3] villages."],
  }),
  cue("lose-limb", {
    measure: "injured",
    forms: compounds(
      "lost|lose|loses|losing",
      "a foot|the foot|a hand|the hand|an arm|the arm|a leg|the leg|both legs|both feet|both hands|their legs|their feet|their sight|an eye|the eye|fingers|a finger|toes|their hearing",
    ),
    after: 9,
    people: "any",
    why: "Who has lost a part of the body was hurt.",
    yes: ["[30] herders lost a leg last year."],
    no: ["[30] herders lost a tent."],
  }),
  cue("injured-count", {
    noun: true,
    measure: "injured",
    forms:
      "number of injured|number of wounded|number of injuries|injuries to|injuries of|wounding of|injured to|wounded to|injured at|wounded at|injured|wounded|injuries|number of the wounded|number of the injured|number of people injured",
    before: 8,
    label: true,
    why: "A count of the wounded governs its number.",
    yes: ["The nurse gives the number of wounded as [30]."],
    no: ["12 wounded people slept beside [30] trucks."],
  }),
  cue("take-to-hospital", {
    measure: "injured",
    forms: "admitted|admits|received|receives|took in|taken in|treated|treats|treating|carried|took|rushed",
    before: 6,
    nouns: ["casualties"],
    why: "Casualties whom doctors receive are alive.",
    yes: ["The hospital admitted [30] casualties."],
    no: ["The hospital counted [30] deaths."],
  }),
  cue("hospital-takes-in", {
    measure: "injured",
    forms: inflected("take in|take on|admit|treat|receive|look after|care for"),
    subjects: "hospital|hospitals|clinic|clinics|ward|wards|surgeons|doctors|infirmary",
    people: "any",
    before: 7,
    why: "Whom a hospital takes in is hurt.",
    yes: ["The district hospital has taken in [30] so far."],
    no: ["The parish has taken in [30] families."],
  }),
  cue("hurt-casualties", {
    measure: "injured",
    forms:
      "with injuries|with wounds|with burns|with fractures|with shrapnel wounds|with gunshot wounds|with bullet wounds|with broken bones",
    after: 9,
    why: "Who has wounds to show is injured.",
    yes: ["The clinic saw [30] people with burns."],
    no: ["[30] people died after a man with burns drove into them."],
  }),
  cue("bear-wounds", {
    noun: true,
    measure: "injured",
    forms:
      "wounds|injuries|burns|fractures|lacerations|concussion|serious condition|critical condition|grave condition|stable condition|severe condition|serious state|critical state|grave state|life-threatening|in a coma|in coma",
    after: 6.5,
    people: "any",
    why: "Whose wounds or state are spoken of is hurt, whatever the verb.",
    yes: ["[30] people had deep wounds.", "[30] are in a serious condition."],
    no: ["[30] people died of their injuries."],
  }),
  cue("bring-to-hospital", {
    measure: "injured",
    forms: inflected("take|rush|bring|carry|transport|transfer|move|airlift|fly|admit|refer|send"),
    after: 9,
    where: "hospital|hospitals|clinic|clinics|infirmary|emergency",
    verb: "transitive",
    people: "any",
    why: "Whoever is brought to a hospital is hurt.",
    yes: ["[3] women were transported to two nearby hospitals."],
    no: ["[3] women were taken to a school.", "[3] bodies were brought to the hospital."],
  }),
];
