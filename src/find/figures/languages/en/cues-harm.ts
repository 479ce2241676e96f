import { type Cue, cue } from "../../measures/cues.ts";

/** English cues of harm to people: killed, injured, missing, detained, stranded. */
export const HARM_CUES: readonly Cue[] = [
  cue("kill", {
    measure: "killed",
    forms:
      "killed|kill|kills|killing|slain|murdered|massacred|executed|slaughtered|shot dead|beheaded|lynched",
    before: 9,
    after: 9,
    label: true,
    verb: "transitive",
    why: "Acts that end in death take the dead as object, or as subject of the passive.",
    yes: [
      "The quake killed [12] people.",
      "At least [12] civilians were killed.",
      "[12] killed, 30 wounded.",
    ],
    no: ["[40] gunmen killed dozens of villagers.", "The blast killed 12 and injured [30]."],
  }),
  cue("die", {
    measure: "killed",
    forms:
      "died|die|dies|dying|dead|perished|drowned|lost their lives|lost his life|lost her life|lose their lives|feared dead|presumed dead|buried|confirmed dead|lives were lost|starved|succumbed|found dead|pulled dead|were the dead|among the dead|of the dead|bodies recovered|deceased|persons deceased|passed away|paid with their lives|did not survive|met their death|laid to rest|put to rest|did not come out|never came out|did not come up|did not make it|lay dead|list of the dead|list of dead|burned to death|crushed to death|starved to death|froze to death|bled to death|suffocated",
    after: 9,
    label: true,
    why: "Who dies is the subject.",
    yes: [
      "[12] people died in the fire.",
      "The storm left [12] people dead.",
      "[12] of its citizens were among the dead.",
    ],
    no: ["The city where ten died shelters [12] families."],
  }),
  cue("drown", {
    measure: "killed",
    forms: "drowning|drowned|burying|electrocuted|electrocuting",
    before: 8,
    verb: "transitive",
    why: "What drowns or buries people takes them as object.",
    yes: ["The boat capsized, drowning at least [62]."],
    no: ["After he drowned [62] people were rescued from the boat."],
  }),
  cue("claim-lives", {
    measure: "killed",
    forms: "claimed|claim|claiming|cost|costing|taken|took",
    before: 2,
    why: "Only with lives behind the number; the noun then adds its own weight.",
    yes: ["The flood claimed [12] lives."],
    no: ["The group claimed [12] villages."],
  }),
  cue("lose-people", {
    measure: "killed",
    forms: "lost|mourning|buried|bury",
    before: 6,
    why: "Whoever loses relatives or comrades counts dead; lost homes are decided by their noun.",
    yes: ["The teacher, who lost [9] relatives, spoke."],
    no: ["They lost [9] houses."],
  }),
  cue("death-of", {
    measure: "killed",
    forms:
      "death of|deaths of|killing of|killings of|murder of|massacre of|execution of|bodies of|claimed the lives of|claiming the lives of|claims the lives of|took the lives of|taken the lives of|taking the lives of|cost the lives of|costing the lives of|burial of|deaths to|death toll|number of dead|number of deaths|number of the dead|number of killed|number of people killed|number of fatalities|dead at|deaths at|number of victims|number of confirmed deaths|dead stood at|fatalities to|deaths stood at|dead is|dead to|deaths were|killed rose to|killed to|loss of",
    before: 10,
    after: 4,
    label: true,
    why: "A noun of death governs the number of the dead.",
    yes: ["The army announced the death of [12] soldiers.", "The death toll rose to [12]."],
    no: ["The death of the mayor led [12] families to flee."],
  }),
  cue("toll", {
    noun: true,
    measure: "killed",
    forms: "toll|tolls|bodies|fatalities|deaths|dead",
    before: 6,
    label: true,
    why: "A toll without more is one of deaths.",
    yes: ["The toll could reach [12]."],
    no: ["The toll road was closed and [12] people were hurt."],
  }),
  cue("recover-bodies", {
    measure: "killed",
    forms: "recovered|retrieved|pulled out|dug out",
    before: 3,
    why: "Bodies are recovered; alone it says little.",
    yes: ["Divers recovered [12] bodies."],
    no: ["Police recovered [12] rifles."],
  }),
  cue("injure", {
    measure: "injured",
    forms:
      "injured|injure|injures|injuring|wounded|wound|wounding|hurt|maimed|burned|scalded|hospitalised|hospitalized|treated for injuries|treated for wounds|critically injured|seriously injured|needed treatment|need treatment for|needed hospital|received treatment|sought treatment|sought medical|required treatment|required hospital|sustained burns|suffered burns|sustained wounds|sustained fractures|suffered fractures|suffered from smoke|smoke inhalation|in critical condition|in serious condition|in intensive care|in a critical condition|in a serious condition|fighting for their lives|sustained injuries|suffered injuries|sustained minor injuries|treated|treating|bandaged|bandaging|stitched|patched up|operated on|operating on|taken to hospital|rushed to hospital|rushed to the hospital|taken to the hospital|brought to hospital|taken to hospitals|rushed to hospitals|admitted to hospital|in hospital|treated in hospital",
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
  cue("injured-count", {
    noun: true,
    measure: "injured",
    forms:
      "number of injured|number of wounded|number of injuries|injuries to|injuries of|wounding of|injured to|wounded to|injured at|wounded at|injured|wounded|injuries|number of the wounded|number of the injured|number of people injured",
    before: 8,
    label: true,
    why: "A count of the wounded governs its number.",
    yes: ["He put the number of wounded at [30]."],
    no: ["12 wounded people slept beside [30] trucks."],
  }),
  cue("missing", {
    measure: "missing",
    forms:
      "missing|unaccounted for|unaccounted|disappeared|among the missing|reported missing|gone missing|went missing|feared trapped under|whereabouts unknown|whereabouts are unknown|fate is unknown|fate unknown|not been seen|never been seen|not been heard from|not been located|not been found|not yet been found|not been accounted for|yet to be found|yet to be located|yet to be accounted for|could not be reached|cannot be reached|could not be found|without being located|without locating|vanished|lost at sea|feared lost|lost contact|have not come back|never came back|not located|unlocated|were gone|untraced|still sought|swept away|washed away",
    after: 9,
    label: true,
    why: "Who cannot be found is the subject.",
    yes: ["[40] people are missing.", "[40] remain unaccounted for."],
    no: ["The missing were sought by [40] volunteers."],
  }),
  cue("missing-count", {
    noun: true,
    measure: "missing",
    forms:
      "number of missing|number of the missing|missing to|missing at|missing|number of people missing|disappearance of|search for|searching for|searched for|looking for|combed|combing|without being located|without locating|remain to be located|names of the missing|list of the missing|list of missing|heard from|heard of|no trace of|no sign of|no word from|no word of|no news of|whereabouts of|fate of|lost contact with|traces of|trace of",
    before: 8,
    label: true,
    why: "A count of the missing, or a search, governs its number.",
    yes: ["The number of missing had climbed to [40].", "Crews were searching for [40] people."],
    no: ["In the search 3 boats and [40] volunteers took part."],
  }),
  cue("detain", {
    measure: "detained",
    forms:
      "detained|detain|detaining|arrested|arrest|arresting|jailed|imprisoned|captured|capture|capturing|abducted|abducting|kidnapped|taken hostage|took hostage|taken captive|rounded up|held hostage|in custody|into custody|behind bars|in captivity|in jail|in prison|remanded|held captive|being held|still held|are held|in detention|in detention|seized as hostages|interned|sentenced",
    before: 9,
    after: 9,
    label: true,
    verb: "transitive",
    why: "Detention has the detained as object, or as subject of the passive.",
    yes: ["Police arrested [8] people.", "[8] officials were detained."],
    no: ["[8] officers arrested the mayor."],
  }),
  cue("detention-of", {
    measure: "detained",
    forms:
      "detention of|arrest of|arrests of|capture of|abduction of|kidnapping of|imprisonment of|release of",
    before: 10,
    label: true,
    why: "A noun of detention governs the number of the detained.",
    yes: ["The court ordered the detention of [8] officials."],
    no: ["The arrest of the mayor brought [8] families home."],
  }),
  cue("strand", {
    measure: "stranded",
    forms:
      "trapped|stranded|besieged|cut off|stuck|marooned|isolated|under siege|encircled|under the rubble|beneath the rubble|under rubble|no longer be reached|cannot be reached by road|could not be reached by road|out of reach|surrounded by water|snowed in|blockaded|unable to leave|pinned down",
    after: 9,
    label: true,
    why: "Who cannot get out is the subject.",
    yes: ["[17] miners are trapped.", "[17] villagers were cut off."],
    no: ["The road was cut off and [17] people died."],
  }),
  cue("strand-object", {
    measure: "stranded",
    forms:
      "trapping|stranding|trapped with|trapped|stranded|isolating|cut off|cuts off|cutting off|besieging|stuck",
    before: 7,
    why: "What traps people takes them as object; who is stuck with others counts them.",
    yes: [
      "The slide blocked the shaft, trapping [17] miners.",
      "She was trapped in a school with [17] pupils.",
    ],
    no: ["He was trapped by the flood that killed [17]."],
  }),
];
