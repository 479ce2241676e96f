import { type Cue, cue } from "../../cue.ts";
import { compounds } from "../compounds.ts";
import { inflected } from "../inflect.ts";
import { FIGHTERS, HELPERS } from "../teams.ts";

/** Those who come to a place because they are sent or want to. */
const COME_BY_CHOICE: readonly string[] = [
  ...HELPERS,
  ...FIGHTERS,
  "rescuers",
  "firefighters",
  "tourists",
  "visitors",
  "pilgrims",
  "experts",
  "journalists",
];

/** English cues of people who leave a place by its name or come to one: in a crisis they are displaced. */
export const MOVED_CUES: readonly Cue[] = [
  cue("leave-place", {
    measure: "displaced",
    forms: [
      inflected("leave|quit|vacate|go out of|come out of|get out of|pull out of|run from|depart from"),
      compounds(
        "leave|leaves|left|leaving|quit",
        "western|eastern|northern|southern|central|west|east|north|south|upper|lower|old|greater|inner",
      ),
    ].join("|"),
    named: true,
    except: [...HELPERS, ...FIGHTERS, "tourists", "visitors", "diplomats", "foreigners"],
    people: "named",
    after: 8.4,
    label: true,
    why: "In a crisis those who leave a place by its name are displaced from it.",
    yes: ["[400] households left Belmo camp.", "[400] people have left upper Belmo since May."],
    no: ["[400] lamps left Belmo.", "[400] soldiers left Belmo."],
  }),
  cue("reach-place", {
    measure: "displaced",
    forms: inflected("reach|make it to|get to|arrive in|arrive at|arrive to|come to|settle in"),
    named: true,
    except: COME_BY_CHOICE,
    people: "named",
    after: 7.4,
    label: true,
    why: "In a crisis those who come to a place by its name have left another.",
    yes: ["Some [400] people have reached Belmo."],
    no: ["[40] rescuers reached Belmo.", "Aid reached [400] people."],
  }),
  cue("arrive", {
    measure: "displaced",
    forms: inflected("arrive|make it to|reach safety|pour into|stream into|flock to|turn up|straggle into"),
    except: COME_BY_CHOICE,
    people: "named",
    after: 5.5,
    why: "Civilians who arrive somewhere in a crisis have left another place.",
    yes: ["[400] people have arrived since the raid."],
    no: ["[40] rescuers arrived.", "[400] wounded arrived."],
  }),
  cue("place-receives", {
    measure: "displaced",
    forms: [
      inflected(
        "receive|take in|absorb|welcome|host|let in|let through|admit|wave through|give refuge to|give shelter to|open its doors to|open its border to|open its borders to",
      ),
      "host to|refuge to|haven to|refuge for",
    ].join("|"),
    before: 5,
    people: "named",
    subjects: "city|town|village|district|province|island|valley|region|commune|municipality|county|state",
    names: true,
    why: "Whom a place receives has left another; border.ts tells the country apart.",
    yes: ["Belmo has received [400] people."],
    no: ["The clinic received [400] wounded people.", "Belmo received [400] tents."],
  }),
];
