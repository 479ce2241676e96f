import { type Cue, cue } from "../../cue.ts";
import { compounds } from "../compounds.ts";
import { inflected } from "../inflect.ts";
import { FIGHTERS } from "../teams.ts";
import { WANTED } from "../wrongdoers.ts";

/** English cues of people who cannot be found or cannot go where they will: missing, detained, stranded. */
export const LOST_CUES: readonly Cue[] = [
  cue("missing", {
    except: WANTED,
    measure: "missing",
    forms: [
      inflected(
        "vanish|disappear|go missing|be missing|sweep away|wash away|carry away|sweep out|drag away|sweep downstream|lose contact|lose touch",
      ),
      "missing|unaccounted for|not seen|not been seen since|no longer seen|never seen again|not seen since|not resurfaced|not reappeared|unaccounted|among the missing|reported missing|feared trapped under|whereabouts unknown|whereabouts are unknown|fate is unknown|fate unknown|not been seen|never came home|never come home|never come back|is not found|are not found|were not found|not yet found|never been seen|not been heard from|not been located|not been found|not yet been found|not been accounted for|yet to be found|yet to be located|yet to be accounted for|could not be reached|cannot be reached|could not be found|without being located|without locating|lost at sea|feared lost|have not found|not come back|never came back|not located|unlocated|were gone|untraced|being looked for|being searched for|being sought|still sought|not come back|not come home|not came back|not come ashore|not returned|not returned home|not yet returned|not reported back|not answered|not been traced|not yet been located|not yet been heard|not yet been seen|never been found|never returned|never found|remain to be found|remains to be found|still to be found|yet to be traced|yet to be recovered|unreachable by phone|lost without trace|",
      compounds(
        "not been|not yet been|never been|not|never|not yet|no longer",
        "heard of|heard from|seen|located|traced|accounted for|been heard of|been heard from|been seen|been located|been traced|reported back|returned from the",
      ),
      compounds(
        "whereabouts|fate|place",
        "is not known|are not known|is still not known|are still not known|is not yet known",
      ),
      compounds(
        "on the list of|on the lists of|on a list of",
        "missing|the missing|missing people|the disappeared",
      ),
      "without a trace|without trace|were lost in",
    ].join("|"),
    after: 9,
    label: true,
    why: "Who cannot be found is the subject.",
    yes: ["[40] people are missing.", "[40] remain unaccounted for."],
    no: ["The missing were sought by [40] volunteers."],
  }),
  cue("be-missing", {
    measure: "missing",
    forms:
      "are missing|were missing|are still missing|were still missing|remain missing|remained missing|reported missing|unaccounted for",
    after: 9,
    people: "any",
    why: "Who is called missing outright is, a prisoner too.",
    yes: ["[40] inmates are missing since the wall fell."],
    no: ["[40] inmates are sought by the police."],
  }),
  cue("still-searched", {
    measure: "missing",
    forms:
      "are lost|is lost|still lost|still searched|are searched|being searched|searched for still|still being searched|still sought for|still without news|without news of|without word from|remain lost|are not found yet|is not yet found|not found until",
    after: 7,
    people: "any",
    except: [...WANTED, "lives"],
    why: "Translated reports say of the missing that they are lost, or searched.",
    yes: ["[40] persons are lost since the wave.", "They count 12 dead and [40] who are still searched."],
    no: ["[40] huts are lost.", "[40] houses are still searched by the crews."],
  }),
  cue("missing-count", {
    except: WANTED,
    noun: true,
    measure: "missing",
    forms: [
      inflected(
        "search for|look for|seek|comb for|hunt for|scour for|dig for|probe for|lose contact with|lose touch with|lose track of|report missing|list as missing|count as missing|hear from|hear of",
      ),
      "number of missing|number of the missing|missing to|missing at|missing|number of people missing|disappearance of|combed|combing|without being located|without locating|remain to be located|names of the missing|list of the missing|list of missing|heard from|heard of|no trace of|no sign of|no word from|no word of|no news of|whereabouts of|fate of|traces of|trace of|efforts to find|efforts to locate|trying to find|trying to locate|trying to trace|hopes of finding|hope of finding|no news from|no contact with|no sign from",
    ].join("|"),
    before: 8,
    label: true,
    why: "A count of the missing, or a search, governs its number.",
    yes: ["The number of missing is now [40].", "Crews were searching for [40] people."],
    no: ["In the search 3 boats and [40] volunteers took part."],
  }),
  cue("detain", {
    measure: "detained",
    forms: [
      inflected(
        "detain|arrest|jail|imprison|capture|abduct|kidnap|round up|seize as hostages|take hostage|take captive|take prisoner|hold hostage|hold captive|hold prisoner|intern|remand|sentence|incarcerate|snatch|carry off|lock up|lock away|pick up|haul in|haul away|take in for|apprehend|nab|throw in jail|throw into jail|place under arrest|put under arrest|take into custody|keep in custody|hold in custody",
      ),
      "being held|still held|are held|were held|was held|been held|held at gunpoint|held without|held incommunicado|kept in chains|kept against their will|held against their will",
    ].join("|"),
    before: 9,
    after: 9,
    label: true,
    verb: "transitive",
    why: "Detention has the detained as object, or as subject of the passive.",
    yes: ["Police arrested [8] people.", "[8] officials were detained."],
    no: ["[8] officers arrested the mayor."],
  }),
  cue("in-custody", {
    measure: "detained",
    forms:
      "in custody|into custody|behind bars|in captivity|in jail|in prison|in jails|in prisons|in detention|under arrest|under house arrest|in cells|in the cells|in their cells|in police cells|in their hands|remain captive|remain captives|still captive|in their custody|awaiting trial|on remand|under guard|under lock and key|against their will|in chains|locked up",
    after: 9,
    label: true,
    why: "Who is behind bars is detained, whatever the verb.",
    yes: ["[8] remain in custody.", "[8] men have stayed in their cells."],
    no: ["[8] lawyers died on the way to a mayor in prison."],
  }),
  cue("catch", {
    measure: "detained",
    forms: inflected(
      "catch|recapture|rearrest|re-arrest|collar|net|hunt down|track down|seize|intercept|hand over",
    ),
    nouns: WANTED,
    before: 9,
    after: 9,
    verb: "transitive",
    why: "Those who are wanted are caught.",
    yes: ["[8] fugitives were caught at the ferry.", "Police recaptured [8] inmates."],
    no: ["[8] villagers were caught in the rain."],
  }),
  cue("police-catch", {
    measure: "detained",
    forms: inflected("catch|nab|net|stop|collar|trace|seize|pick up"),
    subjects: "police|policemen|officers|guards|gendarmes|detectives|constables|patrol|troops",
    before: 7,
    people: "any",
    why: "Whom the police catch they hold.",
    yes: ["Police caught [12] persons after the looting."],
    no: ["The rain caught [12] persons."],
  }),
  cue("caught-for", {
    measure: "detained",
    forms: "caught|secured|held|nabbed|picked up|seized|stopped",
    behind:
      "for looting|for theft|for stealing|for robbery|for arson|for smuggling|for plunder|for pillage|because of stealing|because of looting|because of theft|on suspicion of|suspected of|by the police|by police|by the guards",
    people: "any",
    after: 8.5,
    verb: "transitive",
    why: "Whoever is caught for what he did is held.",
    yes: [
      "[8] youths were caught on Monday for looting.",
      "[8] grooms have been secured on Friday because of theft.",
    ],
    no: ["[8] youths were caught in the flood.", "[8] boats were seized for smuggling."],
  }),
  cue("take-captive", {
    measure: "detained",
    forms: "took|taken|take|takes|taking|holds|held|holding|led|led away",
    behind: "prisoner|captive|hostage|prisoners|captives|hostages|into custody|to prison",
    before: 9.6,
    why: "Who is taken prisoner is detained.",
    yes: ["The rebels took [120] soldiers prisoner."],
    no: ["The rebels took [120] soldiers to safety."],
  }),
  cue("set-free", {
    measure: "detained",
    forms: inflected("free|release|liberate|let go|set free|exchange|swap|amnesty|pardon|ransom"),
    before: 8,
    after: 8,
    verb: "transitive",
    people: "named",
    why: "Whoever is let go was held.",
    yes: ["The rebels freed [21] girls.", "[21] sailors were released on Sunday."],
    no: ["The dam released [21] boats.", "[21] people were freed from the rubble."],
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
  cue("prison-holds", {
    measure: "detained",
    forms: "holds|hold|held|holding",
    subjects:
      "prison|prisons|jail|jails|gaol|penitentiary|penitentiaries|dungeon|cells|police|militia|rebels|militants|gunmen|kidnappers|captors|detention",
    before: 6.5,
    people: "any",
    why: "A prison, and who takes people, holds them.",
    yes: ["The rebels hold [31] civilians.", "The prison holds [310] men."],
    no: ["The stadium holds [310] people."],
  }),
  cue("hold-fighters", {
    measure: "detained",
    forms: "holds|hold|holding|has held|still holds|tied up|ties up|bound|disarmed",
    subjects: "side|army|government|guards|military|captors",
    names: true,
    nouns: FIGHTERS,
    before: 7,
    why: "Whoever holds the other side's soldiers has captured them.",
    yes: ["Sarmia holds [31] Tarkeshi soldiers."],
    no: ["The barracks holds [31] soldiers.", "Sarmia holds [31] islands."],
  }),
  cue("strand", {
    measure: "stranded",
    forms: [
      inflected(
        "trap|strand|besiege|cut off|maroon|isolate|encircle|surround|pin down|blockade|hem in|snow in|lock in|box in|seal off|close in|bury under",
      ),
      "stuck|under siege|under the rubble|beneath the rubble|under rubble|no longer be reached|cannot be reached by road|could not be reached by road|out of reach|surrounded by water|unable to leave|under the debris|under debris|under the ruins|beneath the debris|beneath the ruins|beneath rubble|in the rubble|in the ruins|under the wreckage|under the mud|under collapsed|unable to get out|unable to escape|cannot leave|cannot get out|can not leave|could not leave|could not get out|no way out|without a way out|under the landslide|under a landslide|under the avalanche|under an avalanche|under the snow|nowhere to go|waiting for rescue|waiting to be rescued|awaiting rescue|await rescue|on rooftops|on roofs|on their roofs|on the roof|on the roofs|trapped inside|reachable only by|not let out|not allowed to leave|not permitted to leave|prevented from leaving|out of our reach|out of their reach|beyond reach|beyond our reach|beyond the reach",
      compounds(
        "cannot|can not|could not|can no longer|unable to|no way to|waiting to|wait to|waited to",
        "get down|get up|get across|get through|get home|get off|come down|cross back|move on|go on|turn back|climb down",
      ),
      compounds(
        "under|beneath|underneath|below|behind|inside",
        "the slab|the slabs|slabs|the concrete|concrete|the beams|the fallen|fallen|a fallen|the slide|the rockfall|the washed|a washed|the broken bridge|the collapsed|collapsed|the barricade|the wreck|the roof|the landslip|the debris|the ice",
      ),
      compounds(
        "on|at|in",
        "a ledge|the ledge|a sandbank|the sandbank|an islet|the cable car|a lift|the lift|the shaft|treetops|trees|an ice floe|the snowbound|a snowbound|the flooded cave|a flooded cave|the platform",
      ),
      compounds(
        "shut|locked|walled|penned|bottled|blocked|holed|sealed|iced|hemmed",
        "in|inside|up in|up inside|off inside",
      ),
      "neither road nor boat|wait at the closed|waiting at the closed|stuck at the|waiting at the blocked|wait at the blocked|held up at the|held up by the|have no road|has no road|no road out|no road in|no way down|no way across|no way through|no way home|adrift|drifting|drifted for|drifted at sea|snowbound|icebound|fogbound|sit tight|sits tight|sit it out|waiting it out|holding out underground|alive under|alive beneath|alive below|alive inside|without a road|still waiting in|still waiting at|still waiting on|waiting in the bus|waiting on the roof|isolated|cut off from the|out of touch|off from the world",
      compounds(
        "waiting to be|wait to be|waited to be|yet to be|still to be|hoping to be",
        "rescued|evacuated|fetched|collected|picked up|taken out|brought out|flown out|lifted out|pulled out|freed|reached|airlifted",
      ),
    ].join("|"),
    after: 9,
    label: true,
    why: "Who cannot get out is the subject.",
    yes: ["[17] miners are trapped.", "[17] villagers were cut off."],
    no: ["The road was cut off and [17] people died."],
  }),
  cue("siege-holds", {
    measure: "stranded",
    forms: "holds|hold|holding|keeps|traps|locks in",
    subjects: "siege|blockade|encirclement|cordon|tunnel|shaft|rubble|avalanche|cave",
    before: 8,
    why: "A siege holds those who are in it.",
    yes: ["The siege holds [400] civilians in the city."],
    no: ["The stadium holds [400] people."],
  }),
  cue("cannot-reach", {
    measure: "stranded",
    forms: [
      compounds(
        "cannot|can not|can no longer|could not|unable to|still not|yet to|hard to|not managed to|not been able to|failed to",
        "reach|get to|get through to|be reached",
      ),
      compounds(
        "nobody|no one|no help|no aid|no convoy|no lorry|no truck|no boat|no helicopter|no supplies",
        "can reach|has reached|reaches|has been able to reach|could reach|gets through to|can get to|has got through to|have reached",
      ),
      compounds("aground|adrift|stuck|trapped|icebound|beached|stalled|halted|marooned|stranded", "with"),
    ].join("|"),
    before: 8,
    people: "named",
    why: "Those whom nobody can get to are cut off.",
    yes: ["Lorries still cannot reach [400] residents of the upper valley."],
    no: ["[400] people could not reach the pass.", "The agency could reach [400] people."],
  }),
  cue("strand-object", {
    measure: "stranded",
    forms: [
      inflected("trap|strand|isolate|cut off|besiege|maroon|encircle|lock in|pin down|blockade|seal in"),
      "trapped with|stuck|stuck with",
    ].join("|"),
    before: 7,
    why: "What traps people takes them as object; who is stuck with others counts them.",
    yes: [
      "The slide blocked the shaft, trapping [17] miners.",
      "She was trapped in a school with [17] pupils.",
    ],
    no: ["He was trapped by the flood that killed [17]."],
  }),
];
