import { type Cue, cue } from "../../cue.ts";
import { compounds } from "../compounds.ts";
import { inflected } from "../inflect.ts";
import { FIGHTERS } from "../teams.ts";
import { WANTED } from "../wrongdoers.ts";

/** English cues of people who lose their home or leave it. */
export const DISPLACED_CUES: readonly Cue[] = [
  cue("displace", {
    measure: "displaced",
    forms: [
      inflected(
        "displace|uproot|dislodge|dislocate|expel|evict|oust|banish|scatter|dispossess|drive from|drive out|drive off|run off|chase off|hound out|hound from|smoke out|shell out of|turn out|put out of doors|flood out|burn out|wash out|bomb out|drive away|force from|force out|push out|chase out|chase away|chase from|throw out|turn out of|put to flight|make homeless|render homeless|leave homeless",
      ),
      "internally displaced|newly displaced|forcibly displaced",
    ].join("|"),
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
    except: WANTED,
    measure: "displaced",
    forms: [
      inflected(
        "flee|escape|run for their|run from|run away|abandon their|abandon the|desert their|leave their|lose their homes|lose their houses|lose their home|lose their dwellings|lose their roof|lose the roof|lose their shelter|lose their shelters|lose their tents|lose their dwelling|lose all shelter|lose houses|lose everything|become homeless|move out|move away|move on|clear out|pack up|pack their|take refuge|find refuge|seek refuge|seek safety|take flight|take to the road|take to the roads|take to the hills|take to the bush|take to the forest|take to the mountains|take to the water|take to boats|take to their heels|make off|make a run for|bolt|decamp|strike camp|turn their backs on|lose the roof over|lose a roof|be bombed out|be burned out|be burnt out|be flooded out|be washed out|gain the bush|gain the hills|gain the forest|hit the road|camp out|stream out of|pour out of|stream from|pour from|walk out of|get out of|leave the|leave home|leave town|leave for good|live with relatives|stay with relatives|live with family|stay with family|stay with friends|live with friends|live with host families|stay with host families|take in by relatives|take in by host families|take in by neighbours|take in by neighbors|take in by families|move in with|have no roof|have no home|have no shelter|live in displacement|hide in|have to leave|have to run|have to go|force to flee|force to leave|force to move|force to abandon|compel to leave|compel to flee|be uprooted",
      ),
      "homeless|without shelter|without a home|without homes|without house|without a house|without houses|without housing|without lodging|shelterless|left their homes|leave their homes|leaving their homes|no roof over|without a roof|on the run|in flight|in hiding|leave their villages|left their villages|fled their|flee their|left their towns|from their homes|out of their homes|from their houses|out of their houses|leave their houses|on the move|out of the area|with host families|with relatives|have left the|has left the|left the city|left the town|left the area|left the region|left the village|without roofs|from their villages|out of their villages|with nowhere to live|nowhere to live|nowhere to sleep|without a roof over|out of home|out of house|away from home|without home|roofless|out of suitcases|out of bundles|in motion|sleep in cars|sleeping in cars|slept in cars|live in cars|out of doors|on the street|nowhere to lay|nowhere to go back to|without a bed|without lodgings|without a place to live|no place to live|no place to sleep|nothing over their heads|no ceiling over|houseless|unhoused|off their land|off the land|from their land|from their farms|on the run from|somewhere that is not home|anywhere but home",
    ].join("|"),
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
  cue("get-away", {
    except: [...WANTED, "prisoners", "inmates", "hostages", "detainees"],
    measure: "displaced",
    forms: inflected("get away|slip away|break away"),
    people: "any",
    after: 8.5,
    why: "Whoever gets away from a place in a crisis has left it; a prisoner has broken out.",
    yes: ["Since dusk [400] had got away over the ridge."],
    no: ["[40] inmates got away.", "Of the inmates who got away, [40] were caught."],
  }),
  cue("must-leave-home", {
    measure: "displaced",
    forms: compounds(
      "may|might|could|will|would|shall|should",
      "have to leave their|have to flee their|have to abandon their|need to leave their",
    ),
    after: 9.5,
    why: "Who may lose a home is displaced; who has to go for a while is evacuated.",
    yes: ["[620] villagers may have to leave their hamlets before the snow."],
    no: ["[620] villagers may have to leave."],
  }),
  cue("have-moved", {
    measure: "displaced",
    forms: "have moved|has moved|had moved|moved on|moving on",
    after: 5,
    people: "any",
    why: "Who moves without being moved has left home.",
    yes: ["The drones show that [400] have moved."],
    no: ["The navy has moved [400] people to the coast."],
  }),
  cue("have-gone", {
    measure: "displaced",
    forms: "have gone|has gone|had gone|are gone|were gone",
    after: 4.4,
    people: "named",
    why: "Of those who have gone from a place, and nothing more is said, the place is without them.",
    yes: ["Every second hut stands empty; [1,700] villagers have gone."],
    no: ["[1,700] villagers have gone missing.", "[1,700] villagers have gone home."],
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
      "in the open|in the open air|in the street|in the streets|on the streets|in their cars|in the bush|in the forest|in the fields|in the mountains|sleeping rough|on the road|on the roads|on the road again|by the roadside|on the roadside|under bridges|in stairwells|in doorways|sleeping outdoors|sleep outdoors|slept outdoors|sleep rough|sleep outside|sleeping outside|slept outside|under the open sky|under trees",
    except: ["men", ...FIGHTERS],
    after: 8,
    why: "Who sleeps in the open has no home and no shelter.",
    yes: ["[400] villagers slept in the open."],
    no: ["[400] people sleep in the school.", "[400] people were killed in the street."],
  }),
  cue("cost-homes", {
    measure: "displaced",
    forms: "cost|costs|costing|robbed|robbing|deprived|stripped",
    behind: "their homes|their houses|their home|the roof|a roof|of their homes|of their houses",
    before: 10,
    why: "Who is deprived of a home is displaced.",
    yes: ["The breach cost [400] people their homes."],
    no: ["The breach cost [400] people their lives."],
  }),
  cue("no-bed", {
    measure: "displaced",
    forms: compounds(
      "no longer|cannot|can not|could not|unable to|can no longer|could no longer|afraid to|fear to",
      "sleep in their|sleep at home|sleep in their own|go home|return home|go back|live in their|live at home|stay in their|stay at home",
    ),
    after: 9,
    label: true,
    why: "Who cannot sleep at home has lost it for now.",
    yes: ["[400] tenants are afraid to go home."],
    no: ["[400] tenants were killed at home."],
  }),
  cue("drive-out", {
    measure: "displaced",
    forms:
      "drove|driven|driving|drive|drives|forced|forcing|forces|chased|chasing|pushed|pushing|sent|sending|put|puts|putting|turned|turning|threw|thrown|throwing|shelled|bombed|burned|burnt|smoked|flooded|washed|swept|tossed|turfed|cast",
    behind:
      "out of doors|onto the street|into the street|on the street|out of house|out of their beds|off the land|from the land|out of home|from their|off their|out of their|from its|to flee|to leave their|to abandon|into exile|from home|from the|fleeing|onto the roads|onto the road|into the hills",
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
      "displacement of|displacements of|exodus of|flight of|exodus from|flight from|flight out of|exodus out of|number of displaced|idp population|displaced population|homeless population|number of displaced people|number of displaced persons|number of displaced families|number of idps|displaced people|displaced|displacement|displacements|new displacement|new displacements|idps|uprooting of|people displaced|number of homeless|number of people displaced|displaced persons|internally displaced people",
    before: 8,
    label: true,
    why: "A noun of displacement governs the number of the displaced.",
    yes: ["The displacement of [400] people began.", "Number of displaced: [400]"],
    no: ["Displaced people met [400] soldiers."],
  }),
];
