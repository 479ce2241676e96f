import { type Cue, cue } from "./cue.ts";
import { type NounRow, nounRow } from "./noun-row.ts";
import type { NumberForms } from "./number-words.ts";

/** French number words that no English text holds ("six" is both; it means the same). */
export const FRENCH_NUMBERS: NumberForms = {
  units: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    sept: 7,
    huit: 8,
    neuf: 9,
    onze: 11,
    douze: 12,
    quinze: 15,
    vingt: 20,
  },
  scales: { mille: 1000, millions: 1e6, milliards: 1e9 },
  batches: {
    centaine: 100,
    dizaine: 10,
    douzaine: 12,
    vingtaine: 20,
    cinquantaine: 50,
    trentaine: 30,
    quarantaine: 40,
    millier: 1000,
  },
  vague: { dizaines: [20, 99], centaines: [200, 999], milliers: [2000, 9999] },
  articles: ["une"],
};

/** French modifiers, by what they mean. */
export const FRENCH_MODIFIERS = {
  "more-than": ["plus de"],
  "at-least": ["au moins"],
  "up-to": ["jusqu'à"],
  "less-than": ["moins de"],
  about: ["environ", "près de", "quelque", "presque", "autour de"],
} as const;

/** French nouns that are counted. */
export const FRENCH_NOUNS: readonly NounRow[] = [
  nounRow(
    "fr-people",
    { kind: "person", unit: "person" },
    "personnes|personne|individus|individu|habitants|enfants|femmes|hommes|civils",
  ),
  nounRow("fr-family", { kind: "family", unit: "household" }, "familles|famille|ménages|ménage|menages"),
  nounRow("fr-dead", { kind: "person", measure: "killed", weight: 12, unit: "person" }, "morts|tués|décès"),
  nounRow("fr-wounded", { kind: "person", measure: "injured", weight: 12, unit: "person" }, "blessés"),
  nounRow("fr-missing", { kind: "person", measure: "missing", weight: 12, unit: "person" }, "disparus"),
  nounRow(
    "fr-displaced",
    { kind: "person", measure: "displaced", weight: 9, unit: "person" },
    "déplacés|deplacés|pdi|pdis|déplacés internes|sans-abri",
  ),
  nounRow(
    "fr-refugees",
    { kind: "person", measure: "crossed-border", weight: 6, unit: "person" },
    "réfugiés",
  ),
  nounRow(
    "fr-returnees",
    { kind: "person", measure: "returned", weight: 9, unit: "person" },
    "retournés|rapatriés",
  ),
  nounRow("fr-affected", { kind: "person", measure: "affected", weight: 6, unit: "person" }, "sinistrés"),
  nounRow(
    "fr-homes",
    { kind: "building", measure: "housing", weight: 9, unit: "building" },
    "maisons|maison|logements|habitations",
  ),
  nounRow(
    "fr-not-counted",
    { kind: "none", unit: "" },
    "villages cibles|communes|régions|jours|ans|mois|semaines|heures",
  ),
];

/** French cues. */
export const FRENCH_CUES: readonly Cue[] = [
  cue("fr-displace", {
    measure: "displaced",
    forms:
      "déplacées|déplacés|deplace|deplaces|déplacé|déplacement de|sans abri|sans abris|sans-abri|sans toit|ont fui",
    before: 8,
    after: 9,
    label: true,
    why: "Displacement in French.",
    yes: ["[100] familles sont sans abri."],
    no: ["[100] personnes sont mortes."],
  }),
  cue("fr-evacuate", {
    measure: "evacuated",
    forms: "évacuées|évacués|évacuer|relogées|relogés|évacuation de",
    before: 9,
    after: 9,
    label: true,
    why: "Evacuation in French.",
    yes: ["[100] personnes ont été évacuées."],
    no: ["[100] personnes sont sans abri."],
  }),
  cue("fr-die", {
    measure: "killed",
    forms: "mortes|tuées|décédées|ont péri|tué|tuant",
    before: 8,
    after: 9,
    label: true,
    why: "Death in French.",
    yes: ["[100] personnes ont été tuées."],
    no: ["[100] personnes ont été blessées."],
  }),
  cue("fr-injure", {
    measure: "injured",
    forms: "blessées|blessés|blessant",
    before: 8,
    after: 9,
    label: true,
    why: "Wounds in French.",
    yes: ["[100] personnes ont été blessées."],
    no: ["[100] personnes ont été tuées."],
  }),
  cue("fr-affect", {
    measure: "affected",
    forms: "affectées|affectés|touchées|touchés|sinistrées",
    after: 7.5,
    label: true,
    why: "The least that is said of people.",
    yes: ["[100] personnes ont été affectées."],
    no: ["[100] personnes ont été tuées."],
  }),
];

/** French words for roads, which have numbers. */
export const FRENCH_ROADS: readonly string[] = "autoroute nationale départementale".split(" ");
