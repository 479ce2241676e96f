import { type Cue, cue } from "../../cue.ts";
import { compounds } from "../compounds.ts";
import { inflected } from "../inflect.ts";
import { KILLERS, TAKES_LIVES } from "./happenings.ts";

/** What the dead no longer do. */
const LIVES =
  "survive|survived|live to see|live to tell|live to be|live through|live past|live beyond|lived to see|outlive|outlived|pull through|pulled through|make it|made it|make it out|make it through|make it alive|make it * alive|come out alive|come back alive|come home alive|came out alive|return alive|return * alive|returned alive|reach * alive|reached * alive|wake|woke|woken|awake|awoke|wake up|woke up|waken|regain consciousness|regained consciousness|recover consciousness|open * eyes|opened * eyes|see the morning|see * morning|see daylight|see daylight again|see the light of day|see the sun|see another|draw another breath|breathe|breathe again|breathed again|get up again|got up again|rise again|rose again|recover from * wounds|recover from * injuries|recovered from * wounds|outlast";

/** Where the dead lie. */
const RESTING =
  "in * morgue|in * mortuary|in * morgues|in * mortuaries|at * morgue|at * mortuary|in * coffins|in * coffin|in * graves|in * grave|in * shrouds|in * shroud|in body bags|in * cemetery|in * graveyard|in * churchyard|in * cold room|in * vault|in * tomb|in * tombs|under shrouds|under a shroud|under sheets|under a sheet|under tarpaulins|under * earth|under * soil|in * earth";

/** English cues of death that name no death: idioms, euphemisms, and what kills said to take. */
export const DEAD_CUES: readonly Cue[] = [
  cue("live-no-more", {
    measure: "killed",
    forms: compounds(
      "not|never|n't|failed to|fails to|no longer|cannot|nor",
      `${LIVES}|alive|with us|among us|among the living|of this world|in this world|on this earth|in life|be saved|be revived|be resuscitated|be brought round|get out in time`,
    ),
    after: 9.6,
    people: "any",
    label: true,
    why: "Who does not live, wake or come through is dead, in whatever words.",
    yes: [
      "[14] lodgers never opened their eyes again.",
      "[9] boatmen did not live through the night.",
      "[21] of our neighbours are no longer among the living.",
      "[6] children could not be brought round and never woke.",
    ],
    no: ["[14] pupils never went to school again.", "[9] teachers did not live in the town."],
  }),
  cue("no-life-left", {
    measure: "killed",
    forms: [
      compounds("without|showed no|showing no|show no|had no|gave no|with no", "life|pulse|a pulse|breath"),
      compounds(
        "without|showed no|showing no|show no|had no|gave no|with no",
        "* signs of life|* sign of life|* vital signs",
      ),
      compounds("are|were|is|was|be|been", "lifeless|past saving|beyond saving|past help|beyond help"),
      compounds("past|beyond", "all help|human help|medical help|saving|rescue|every help"),
      "help came too late|doctors came too late|came too late for|dead on arrival|already dead|brought in dead|brought dead|pronounced dead|declared dead|certified dead|given up for dead|as corpses|as a corpse|only as bodies|arrived dead|stone dead|left for dead|were fatal|was fatal|proved fatal|proved deadly|ended in death|ended fatally|ended in * death|beyond recognition|throats cut|throats slit|throats were cut|done to death|put to the sword|put to the knife|put against the wall",
    ].join("|"),
    after: 9.7,
    people: "any",
    label: true,
    why: "Who shows no life, or whom no help reaches in time, is dead.",
    yes: [
      "[12] persons were found without any signs of life.",
      "[17] weavers are no more, the guild says.",
      "[8] labourers were beyond help when the crew came.",
    ],
    no: ["[12] persons were without power.", "[40] nurses came too late."],
  }),
  cue("no-more", {
    measure: "killed",
    forms: compounds(
      "are|were|is|was|be|been",
      "no more|with * no more|no longer|gone for ever|gone forever|gone for good",
    ),
    after: 9.6,
    people: "any",
    ends: true,
    label: true,
    why: "Who is no more is dead; what is no more than something is not.",
    yes: ["[17] weavers are no more, the guild says."],
    no: ["[17] weavers were no more than onlookers."],
  }),
  cue("pass-over", {
    measure: "killed",
    forms: [
      inflected(
        "breathe * last|draw * last breath|expire|pass away|give up the ghost|depart this life|depart from life|go to * graves|go to * grave|go to * death|go to * deaths|walk to * death|find * death|find * grave|meet * death|meet * end|meet * fate|lose * battle|lose * fight for life|lose * struggle|lose the fight|lose the battle|lose the struggle|slip away|fade away|become martyrs|become martyr|become * martyr|fall martyr|fall as martyrs|fall martyrs|ascend as martyrs|attain martyrdom|embrace martyrdom|gain martyrdom|go to heaven|ascend to heaven|rise to heaven|return to God|return to god|go to god|be called home|enter eternity|pass into eternity|leave this earth|perish|suffer death|die of|choke in|choke on|choke to|freeze|freeze on|freeze in|burn in|burn with|go down with|sink with|go to the bottom|starve|pay for it with|pay with|fall in battle|fall in action|fall at * post|fall in combat|meet * maker|bite the dust|close * eyes forever|close * eyes for ever|sleep for ever|sleep forever",
      ),
      "are martyrs|were martyrs|among the martyrs|among the fallen|dying",
    ].join("|"),
    after: 9.6,
    people: "any",
    label: true,
    why: "Euphemisms of dying, of faith and of the sickroom.",
    yes: [
      "[6] grandmothers breathed their last before noon.",
      "[4] porters attained martyrdom at the bridge.",
      "[7] of the wounded slipped away in the night.",
    ],
    no: ["[6] vans passed on the left.", "[6] grandmothers lost their homes."],
  }),
  cue("lie-with-dead", {
    measure: "killed",
    forms: compounds(
      "remain|remains|remained|lie|lies|lay|lying|laid|rest|rests|rested|resting|repose|are|were|is|was|ended up|placed|brought|taken|delivered|carried|stored|kept|gone|went|buried|put|home|back|interred|lowered|covered",
      RESTING,
    ),
    after: 9.9,
    people: "any",
    label: true,
    why: "Who lies where the dead are laid is dead.",
    yes: ["[26] people are lying in the town mortuary.", "[35] weavers rest in the new cemetery."],
    no: ["[26] people work in the mortuary.", "[40] relatives waited at the morgue."],
  }),
  cue("cover-dead", {
    measure: "killed",
    forms: inflected("cover|wrap|shroud|sew"),
    behind:
      "with a sheet|with sheets|with blankets|with a blanket|with tarpaulins|in blankets|in a sheet|in sheets|in shrouds|in a shroud|into shrouds",
    before: 9,
    people: "any",
    why: "Whoever is covered up is dead.",
    yes: ["We have covered [5] with blankets."],
    no: ["We have covered [5] beds with sheets."],
  }),
  cue("closed-eyes", {
    measure: "killed",
    forms: inflected(
      "close the eyes of|shut the eyes of|dig graves for|dig the graves of|make coffins for|carry to * grave|identify the remains of|certify the deaths of|certify the death of|zip up|wash the bodies of",
    ),
    before: 9.6,
    people: "any",
    why: "The last services are done to the dead.",
    yes: ["I closed the eyes of [6] of them.", "The parish dug graves for [6]."],
    no: ["I caught the eyes of [6] of them."],
  }),
  cue("killer-takes", {
    measure: "killed",
    forms: TAKES_LIVES,
    doers: KILLERS,
    before: 9.6,
    people: "any",
    verb: "transitive",
    why: "What kills is said to take, to claim or to swallow people.",
    yes: [
      "The fever took [32] infants in one week.",
      "Hunger has carried off [44] infants.",
      "The flames had claimed [9].",
      "Typhoid is back. Since May it has carried off [61].",
      "The great wave of that year took [3,000] with it.",
    ],
    no: [
      "The bus took [40] to the market.",
      "The flood took [40] houses.",
      "The gang carried off [9] girls.",
    ],
  }),
  cue("make-end-of", {
    measure: "killed",
    forms: [
      inflected(
        "cut the throats of|slit the throats of|do for|blow up|make an end of|put an end to|snuff out|take the breath of",
      ),
      "spelled death for|spelt death for|was the death of|meant the end of|proved fatal to|proved fatal for|was fatal for|were fatal for",
    ].join("|"),
    before: 9,
    people: "any",
    why: "Idioms of killing with those killed as object.",
    yes: ["The militia cut the throats of [9] shepherds.", "A mine under the track did for [9] shepherds."],
    no: ["The tailor cut the cloth of [9] shirts."],
  }),
  cue("put-to-sword", {
    measure: "killed",
    forms: inflected("put|blow|tear|leave|strike|find|hack|lay|cut|shoot"),
    behind:
      "to the sword|to the knife|to bits|to pieces|to shreds|to rest|in pieces|lifeless|without life|on the field|on the battlefield|for dead|under the earth|under the sod|in the ground",
    before: 9.2,
    people: "any",
    why: "What the verb leaves open the end of the phrase says.",
    yes: ["Raiders put [9] shepherds to the sword.", "A mine blew [9] shepherds to bits."],
    no: ["Raiders put [9] shepherds to flight."],
  }),
  cue("morgue-takes-in", {
    measure: "killed",
    forms: inflected(
      "receive|hold|take in|store|keep|count|contain|get|admit|register|lie|log|list|fill with",
    ),
    doers:
      "morgue|morgues|mortuary|mortuaries|cemetery|graveyard|undertaker|undertakers|gravedigger|gravediggers|crematorium|coroner",
    before: 8,
    people: "any",
    why: "Whom a mortuary takes in is dead.",
    yes: ["The morgue received [9] that night."],
    no: ["The clinic received [9] that night.", "The morgue keeps [9] vans."],
  }),
  cue("take-along", {
    measure: "killed",
    forms: inflected("take|drag|pull|sweep|carry|claim|bring|send|follow|lead|drive"),
    behind:
      "with it|with him|along with it|down with it|with itself|to the grave|to their graves|to a grave|into the grave|to their death|to their deaths|to the bottom|to their doom|to a watery grave|into death|out of life|from the living|from among us|from us",
    before: 9.7,
    people: "any",
    why: "What takes people along, or to the grave, kills them.",
    yes: ["Mount Osk took [900] with it in its last year.", "Typhus swept [200] into the grave."],
    no: ["Mount Osk drew [900] climbers.", "The wave swept [9] boats into the harbour."],
  }),
  cue("taken-by-killer", {
    measure: "killed",
    forms:
      "taken by|claimed by|carried off by|swallowed by|consumed by|devoured by|felled by|engulfed by|snatched by|lost to|fell to|fallen to|fell victim to|fallen victim to|fall victim to|succumbed to|overcome by|finished off by|crushed by|buried by",
    agents: KILLERS,
    after: 9.4,
    people: "any",
    why: "Whoever is taken by what kills is dead.",
    yes: ["[9] shepherds were swallowed by the avalanche.", "[9] infants fell victim to the fever."],
    no: ["[9] shepherds were taken by bus to the fair."],
  }),
  cue("ascend", {
    measure: "killed",
    forms: "ascended|ascend|have ascended|fell|fallen|have fallen",
    after: 6,
    people: "named",
    verb: "transitive",
    nouns:
      "paramedics|medics|rescuers|volunteers|firefighters|journalists|martyrs|fighters|defenders|young men|civilians|youths|policemen|nurses|doctors".split(
        "|",
      ),
    why: "Of martyrs it is said that they ascend.",
    yes: ["[14] paramedics ascended over the weekend."],
    no: ["[14] volunteers ascended the tower."],
  }),
];
