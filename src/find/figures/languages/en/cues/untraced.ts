import { type Cue, cue } from "../../cue.ts";
import { compounds } from "../compounds.ts";
import { inflected } from "../inflect.ts";
import { WANTED } from "../wrongdoers.ts";

/** Who does not find or know of those who are missing. */
const NOBODY = "nobody|no one|no-one|no body|none";

/** English cues of people of whom nobody knows where they are, told without "missing". */
export const UNTRACED_CUES: readonly Cue[] = [
  cue("no-trace-of", {
    measure: "missing",
    forms: [
      compounds(
        "is no|was no|been no|remains no|is neither|without|not a|left no|is * no",
        "trace|traces|sign|signs|word|news|sight|message|sign of life|signs of life|contact|answer|clue",
      ),
      "nothing is known|nothing has been heard|nothing was heard|nothing is heard|nothing has been found|nothing was found|nothing has been seen|every trace is lost|all trace is lost|the search goes on|the search continues|the search is on|search continues|they are still looking|are still searching|has found nothing|have found nothing",
      compounds(NOBODY, "has heard|has heard anything|has news|knows anything|knows where"),
    ].join("|"),
    fronted: "of|from|about|for|after|on|concerning|regarding",
    after: 9.4,
    people: "any",
    except: WANTED,
    why: "Of whom there is no trace, he is missing; the phrase of those counted stands first.",
    yes: [
      "Of [12] bakers there is still no trace.",
      "From [4] pilots there has been no word since noon.",
      "About [17] ferrymen nothing is known.",
    ],
    no: ["Of [12] bakers none had flour.", "For [4] nurses there is no bed."],
  }),
  cue("nobody-finds", {
    measure: "missing",
    forms: compounds(
      NOBODY,
      "can find|has found|could find|has seen|can trace|has traced|can reach|could reach|can account for|has accounted for|has an answer for|knows the fate of|knows what became of|has heard of|has heard from|has had word from|has had word of|can say where|knows where|has news of|has word of|has set eyes on",
    ),
    before: 8.6,
    after: 9.2,
    people: "any",
    label: true,
    why: "Whom nobody finds is missing, be it said before him or in a clause about him.",
    yes: [
      "Nobody has seen [31] of the boarders since the wave.",
      "Her list has [31] names that no one can account for.",
    ],
    no: ["Nobody has touched [9] of the crates."],
  }),
  cue("sought-by-kin", {
    measure: "missing",
    forms: inflected(
      "look for|search for|ask after|ask about|ask for|hunt for|seek|wait for|comb for|pray for|appeal for",
    ),
    after: 8.8,
    ends: true,
    fronted: "has|have|with|of|the|and|are|lists|holds|names|had|to|by|includes|carries|contains|hold|list",
    people: "any",
    except: WANTED,
    why: "Whom others still look for is missing; the clause about him ends with the verb.",
    yes: ["His sheet holds [31] names that she goes on searching for."],
    no: ["He has [31] men who are looking for the boat."],
  }),
  cue("ask-after", {
    measure: "missing",
    forms: inflected(
      "ask after|enquire after|inquire after|ask about|enquire about|inquire about|ask for news of|ask for word of|wait for news of|wait for word of|wait for word from|wait for news from|hope for word from|hope for word of|hope for news of|search in vain for|look in vain for|keep looking for|lose all trace of|lose sight of|lose all contact with|have no news of|have no word from|have no word of|have no trace of|find no trace of|find no sign of|give up on finding|give up hope of finding",
    ),
    before: 8.6,
    people: "any",
    except: WANTED,
    why: "After whom the family asks is missing.",
    yes: ["Their families are asking after [31] boarders."],
    no: ["[9] teachers asked after the road."],
  }),
  cue("not-come-back", {
    measure: "missing",
    forms: [
      compounds(
        "not|never|n't|failed to|fails to|fail to|yet to|still to|not yet",
        "return|come back|come home|came back|came home|be found|been found|turn up|turned up|resurface|reappear|surface|answer the roll|answer * roll call|answered the roll|answer * call|report back|reported in|report in|check in|checked in|be traced|be located|be recovered|be heard from|be heard of|reach home|reached home|reach the shore|reached the shore|come ashore|been given back|given back|given up|found",
      ),
      "nowhere to be found|nowhere to be seen|dropped out of sight|dropped from sight|gone without trace|gone without a trace|dropped off the map|are overdue|is overdue|were overdue|remain overdue|cannot be found|can not be found|could not be traced|cannot be traced|cannot be located|lost from sight|on the search list|on the search lists|lost overboard|swept overboard|washed overboard|fell overboard|presumed lost|feared lost|given up as lost|of unknown whereabouts|of unknown fate|fate is in the dark|fate hangs|still out there|still down there|are out there|not on any list|on no list",
    ].join("|"),
    after: 8.9,
    people: "any",
    except: [...WANTED, "refugees", "returnees", "evacuees", "families", "households"],
    label: true,
    why: "Who has not come back, or is on no list of the living, is missing; families that do not come back live elsewhere.",
    yes: [
      "[6] oarsmen failed to return.",
      "[6] fishermen are nowhere to be found.",
      "[7] sailors were swept overboard.",
    ],
    no: ["[6] vans failed to return."],
  }),
];
