import { type Cue, cue } from "./cue.ts";
import { type NounRow, nounRow } from "./noun-row.ts";
import type { NumberForms } from "./number-words.ts";

/** Portuguese number words that no English text holds. */
export const PORTUGUESE_NUMBERS: NumberForms = {
  units: { dois: 2, duas: 2, três: 3, quatro: 4, sete: 7, oito: 8, nove: 9, dez: 10, vinte: 20 },
  scales: { milhões: 1e6, milhão: 1e6 },
  batches: { centena: 100, dúzia: 12, dezena: 10 },
  vague: { dezenas: [20, 99], dúzias: [24, 99], centenas: [200, 999], milhares: [2000, 9999] },
  articles: ["uma"],
};

/** Portuguese modifiers, by what they mean. */
export const PORTUGUESE_MODIFIERS = {
  "more-than": ["mais de"],
  "at-least": ["pelo menos", "ao menos"],
  "up-to": ["até"],
  "less-than": ["menos de"],
  about: ["cerca de", "aproximadamente", "quase", "em torno de"],
} as const;

/** Portuguese nouns that are counted. */
export const PORTUGUESE_NOUNS: readonly NounRow[] = [
  nounRow(
    "pt-people",
    { kind: "person", unit: "person" },
    "pessoas|pessoa|moradores|crianças|mulheres|homens|civis",
  ),
  nounRow("pt-family", { kind: "family", unit: "household" }, "famílias|família"),
  nounRow(
    "pt-dead",
    { kind: "person", measure: "killed", weight: 12, unit: "person" },
    "mortos|mortes|óbitos|mortas",
  ),
  nounRow(
    "pt-wounded",
    { kind: "person", measure: "injured", weight: 12, unit: "person" },
    "feridos|feridas",
  ),
  nounRow(
    "pt-displaced",
    { kind: "person", measure: "displaced", weight: 9, unit: "person" },
    "desabrigados|desabrigadas|deslocados|deslocadas",
  ),
  nounRow("pt-evacuees", { kind: "person", measure: "evacuated", weight: 9, unit: "person" }, "desalojados"),
  nounRow(
    "pt-homes",
    { kind: "building", measure: "housing", weight: 9, unit: "building" },
    "moradias|prédios|residências",
  ),
  nounRow("pt-not-counted", { kind: "none", unit: "" }, "municípios|cidades|estados|dias|anos"),
];

/** Portuguese cues. */
export const PORTUGUESE_CUES: readonly Cue[] = [
  cue("pt-evacuate", {
    measure: "evacuated",
    forms: "desalojadas|desalojados|retiradas|removidas|removidos",
    before: 6,
    after: 9,
    label: true,
    why: "Evacuation in Portuguese.",
    yes: ["[100] pessoas foram desalojadas."],
    no: ["[100] pessoas morreram."],
  }),
  cue("pt-displace", {
    measure: "displaced",
    forms: "desabrigadas|desabrigados|deslocadas|deslocados|fugiram|sem casa|sem teto",
    after: 9,
    label: true,
    why: "Displacement in Portuguese.",
    yes: ["[100] pessoas ficaram desabrigadas."],
    no: ["[100] pessoas morreram."],
  }),
  cue("pt-die", {
    measure: "killed",
    forms: "morreram|mortas|faleceram",
    after: 9,
    label: true,
    why: "Death in Portuguese.",
    yes: ["[100] pessoas morreram."],
    no: ["[100] pessoas ficaram feridas."],
  }),
  cue("pt-injure", {
    measure: "injured",
    forms: "feridas|feridos",
    after: 9,
    label: true,
    why: "Wounds in Portuguese.",
    yes: ["[100] pessoas ficaram feridas."],
    no: ["[100] pessoas morreram."],
  }),
  cue("pt-affect", {
    measure: "affected",
    forms: "afetadas|afetados|atingidas|atingidos",
    after: 7.5,
    label: true,
    why: "The least that is said of people.",
    yes: ["[100] pessoas foram afetadas."],
    no: ["[100] pessoas foram desalojadas."],
  }),
];

/** Portuguese names of months: a day stands before "de" and one of them. */
export const PORTUGUESE_MONTHS: readonly string[] =
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(" ");

/** Portuguese words for roads, which have numbers. */
export const PORTUGUESE_ROADS: readonly string[] = "rodovia estrada avenida rua".split(" ");
