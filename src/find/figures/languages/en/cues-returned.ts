import { type Cue, cue } from "../../measures/cues.ts";
import { compounds } from "./compounds.ts";
import { inflected } from "./inflect.ts";

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
