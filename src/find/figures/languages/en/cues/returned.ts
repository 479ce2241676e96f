import { type Cue, cue } from "../../cue.ts";
import { compounds } from "../compounds.ts";
import { inflected } from "../inflect.ts";

/** English cues of people who come back to their homes. */
export const RETURNED_CUES: readonly Cue[] = [
  cue("return", {
    measure: "returned",
    forms: [
      inflected(
        "return|go back|go home|come back|come home|head home|head back|get back|get home|move back|move home|make it home|repatriate|resettle|drift back|trickle back|reoccupy",
      ),
      "returned home",
    ].join("|"),
    before: 3,
    after: 9,
    label: true,
    why: "Who goes home is the subject.",
    yes: ["[400] families have returned to their villages."],
    no: ["On their return they found [400] houses burned."],
  }),
  cue("back-home", {
    measure: "returned",
    forms: [
      inflected("let back|let back in|allow back|allow home|allow to return|move back|go back|come home"),
      compounds(
        "live|lives|living|camping|back",
        "on their old|in their old|on their own land|on their old plots",
      ),
      compounds(
        "are back in the|were back in the|are back to the",
        "east|west|north|south|valley|city|town|village|villages|district|hills|lowlands|highlands|old town",
      ),
      "back home|back in their homes|back in their villages|been able to return|able to go home|back in their houses|able to return",
    ].join("|"),
    after: 9.6,
    label: true,
    why: "Who is home again has returned, whatever was said of them before.",
    yes: ["[400] of the evacuees were allowed back."],
    no: ["[400] were not heard of back then and died."],
  }),
  cue("send-back", {
    measure: "returned",
    forms: inflected("send back|deport|turn back at the border|push back across"),
    before: 9,
    after: 9,
    people: "named",
    verb: "transitive",
    why: "Who is sent back over a border is back where he came from.",
    yes: ["Guards have sent back [400] people since May.", "[400] Sarmians have been deported."],
    no: ["Guards have sent back [40] lorries."],
  }),
  cue("own-again", {
    measure: "returned",
    forms: [
      inflected(
        "regain their|retrace their steps|set foot again|set foot on their|reopen their doors|unlock their doors|sleep in their own|reach their home|reach their villages|reach their houses|reach home|recover their homes|take up their old|move back|re-enter their|live again in|live once more in|resume life in",
      ),
      "back under their own|in their own beds|in their own homes again|home again|are home again|have reached their home|set foot on their land",
    ].join("|"),
    after: 9.7,
    people: "any",
    label: true,
    why: "Who has his own place again has come back to it.",
    yes: ["[720] families have regained their hamlets.", "[380] slept in their own beds again."],
    no: ["[720] families lost their hamlets."],
  }),
  cue("back-label", {
    measure: "returned",
    forms: [
      compounds(
        "refugees|displaced|families|residents|villagers|evacuees",
        "back|gone home|home again|gone back|back home",
      ),
      "back in|back since|back from|back at home|back so far|home again|gone home|home once more|homecoming|homecomings|homeward bound|back in homes|back in their homes|back in houses|back in own|went home|came home|home by now|returned so far",
    ].join("|"),
    noun: true,
    before: 9.6,
    label: true,
    why: "On a label, whoever is back has returned, whatever he was before.",
    yes: ["Refugees back in the country: [4,700]", "Back since the truce: [310]"],
    no: ["He was back in the valley when [310] people died."],
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
];
