import { type Cue, cue } from "../../cue.ts";
import { inflected } from "../inflect.ts";
import { WANTED } from "../wrongdoers.ts";

/** English cues of people who cross a border. */
export const CROSSED_CUES: readonly Cue[] = [
  cue("drive-over", {
    measure: "crossed-border",
    forms:
      "drove|driven|driving|drive|drives|forced|forcing|forces|chased|chasing|pushed|pushing|sent|sending",
    behind:
      "over the border|across the border|over the river|across the river|over the frontier|across the frontier|into neighbouring|into neighboring|over the line",
    before: 9.4,
    why: "Who is driven over a border has crossed it.",
    yes: ["The raids drove [400] of the weavers over the frontier."],
    no: ["The raids drove [400] weavers from their villages."],
  }),
  cue("cross", {
    except: WANTED,
    measure: "crossed-border",
    forms: [
      inflected(
        "cross into|make it across|make it over|get across|swim across|row across|wade across|pour across|stream across|flock across|climb over the|run across|cross the border|cross the borders|cross borders|cross to|cross over|cross over into|cross over to|cross the frontier|cross the river into|flee abroad|flee the country|flee across|flee over the border|flee across the border|leave the country|leave for abroad|go abroad|escape abroad|seek asylum|seek refuge abroad|apply for asylum|register as refugees|arrive as refugees|arrive from across|walk across|come across|come over the border|come in",
      ),
      "crossed|crossing|will cross|to cross|could cross|may cross|might cross|entered|entering|into neighbouring countries|into neighboring countries|to neighbouring countries|to neighboring countries|in neighbouring countries|to other countries|into other countries|to other european countries|outside the country|in neighboring countries|across the border|across borders|as refugees|have crossed|had crossed|seek refuge in neighbouring|other side of the border|on the other side|left the country by|abroad as refugees|across the frontier|over the frontier|over the border|in exile",
    ].join("|"),
    after: 9.5,
    label: true,
    why: "Who passes a border is the subject.",
    yes: ["[400] people crossed into the neighbouring state.", "[400] have crossed the border."],
    no: ["The border was crossed by [400] trucks of aid."],
  }),
  cue("seek-asylum", {
    measure: "crossed-border",
    forms: inflected(
      "seek protection|seek sanctuary|ask for asylum|ask for papers|ask for protection|claim asylum|request asylum|apply for protection|apply for refuge|grant asylum|grant protection|grant refuge|find asylum|obtain asylum|receive asylum|receive temporary protection|enjoy temporary protection|register for protection",
    ),
    after: 9.5,
    people: "any",
    label: true,
    why: "Whoever asks a state for protection has come into it.",
    yes: ["Some [410] weavers have sought protection in the neighbouring kingdom."],
    no: ["[410] weavers sought a way out."],
  }),
  cue("refugee-agency", {
    measure: "crossed-border",
    forms:
      "registered|registering|registers|counted|counts|received|receives|tracked|processed|admitted|checked in|let through|lets through|let in|lets in|waved through|stamped in|passed through|cleared|saw",
    subjects: "unhcr|hcr|refugee|refugees|border|crossing|frontier|immigration",
    before: 6,
    people: "named",
    why: "Whom a refugee agency or a border post registers has come over a border.",
    yes: ["The refugee agency has registered [400] people."],
    no: ["The agency has registered [400] people."],
  }),
  cue("refugees", {
    noun: true,
    measure: "crossed-border",
    forms:
      "refugees|refugee|arrivals|new arrivals|number of refugees|number of arrivals|asylum seekers|influx of|arrival of|refugees to|refugees at|departures|departures to|crossings|crossings to|exits|entries",
    before: 7,
    label: true,
    why: "A count of refugees or arrivals governs its number.",
    yes: ["The number of refugees reached [400]."],
    no: ["Refugees were met by [400] volunteers."],
  }),
  cue("go-abroad", {
    measure: "crossed-border",
    forms: inflected(
      "go to|come to|travel to|head to|head for|move to|walk to|run to|get to|make it to|reach|arrive in|go into|move into|pass into|pour into|stream into|flow into|flood into|spill into|push into|settle in|escape to|escape into|resettle in",
    ),
    after: 8,
    people: "any",
    abroad: true,
    why: "Going is no flight, but into another country it crosses a border.",
    yes: [],
    no: ["[400] people went to Belmo."],
  }),
];
