import type { Cue } from "./cues.ts";
import { cue } from "./cues.ts";
import { HARM_CUES } from "./en-cues-harm.ts";
import { MOVEMENT_CUES } from "./en-cues-movement.ts";

/** English cues of loss of things; the counted noun mostly says it already, these are for elided nouns and for labels. */
const THING_CUES: readonly Cue[] = [
  cue("destroy", {
    measure: "housing",
    forms:
      "homes|houses|buildings|housing|dwellings|houses destroyed|homes destroyed|damaged houses|damaged homes|destroyed housing|houses damaged|homes damaged|destroyed houses|collapsed houses",
    before: 5,
    label: true,
    why: "As a heading or a label, homes count themselves.",
    yes: ["Houses destroyed: [77]"],
    no: ["Their homes were searched and [77] people detained."],
  }),
  cue("facilities", {
    measure: "facilities",
    forms: "schools|hospitals|clinics|health facilities|hospitals closed|schools closed|bridges|facilities",
    label: true,
    why: "As a heading or a label, facilities count themselves.",
    yes: ["Schools damaged: [7]"],
    no: ["Hospitals received [7] wounded."],
  }),
  cue("aid-items", {
    measure: "aid",
    forms:
      "kits distributed|tents distributed|trucks|food parcels|tents|relief items|trucks arrived|aid trucks",
    label: true,
    why: "As a heading or a label, relief goods count themselves.",
    yes: ["Tents distributed: [70]"],
    no: ["Trucks carried [70] evacuees."],
  }),
];

/** Every English cue. */
export const ENGLISH_CUES: readonly Cue[] = [...HARM_CUES, ...MOVEMENT_CUES, ...THING_CUES];
