import { type Cue, cue } from "./cue.ts";
import { type NounRow, nounRow } from "./noun-row.ts";
import type { NumberForms } from "./number-words.ts";

/** Spanish number words that no English text holds; digits carry most figures. "miles" is left out: it is an English unit. */
export const SPANISH_NUMBERS: NumberForms = {
  units: {
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    doce: 12,
    quince: 15,
    veinte: 20,
  },
  scales: { mil: 1000, millones: 1e6, millón: 1e6 },
  batches: { centenar: 100, docena: 12, decena: 10 },
  vague: {
    decenas: [20, 99],
    docenas: [24, 99],
    centenares: [200, 999],
    cientos: [200, 999],
    millares: [2000, 9999],
  },
  articles: ["un", "una"],
};

/** Spanish modifiers, by what they mean. */
export const SPANISH_MODIFIERS = {
  "more-than": ["más de", "mas de", "superior a"],
  "at-least": ["al menos", "por lo menos", "como mínimo"],
  "up-to": ["hasta", "como máximo"],
  "less-than": ["menos de"],
  about: ["unas", "unos", "alrededor de", "cerca de", "aproximadamente", "casi", "en torno a"],
} as const;

/** Spanish nouns that are counted. */
export const SPANISH_NOUNS: readonly NounRow[] = [
  nounRow(
    "es-people",
    { kind: "person", unit: "person" },
    "personas|persona|civiles|habitantes|niños|mujeres|hombres|pobladores|campesinos|mineros|vecinos|ciudadanos|menores",
  ),
  nounRow("es-family", { kind: "family", unit: "household" }, "familias|familia"),
  nounRow(
    "es-dead",
    { kind: "person", measure: "killed", weight: 12, unit: "person" },
    "muertos|muertes|fallecidos|fallecidas|víctimas mortales|cadáveres|decesos",
  ),
  nounRow(
    "es-wounded",
    { kind: "person", measure: "injured", weight: 12, unit: "person" },
    "heridos|heridas|lesionados",
  ),
  nounRow(
    "es-missing",
    { kind: "person", measure: "missing", weight: 12, unit: "person" },
    "desaparecidos|desaparecidas",
  ),
  nounRow(
    "es-displaced",
    { kind: "person", measure: "displaced", weight: 9, unit: "person" },
    "desplazados|desplazadas",
  ),
  nounRow("es-evacuees", { kind: "person", measure: "evacuated", weight: 9, unit: "person" }, "evacuados"),
  nounRow(
    "es-affected",
    { kind: "person", measure: "affected", weight: 6, unit: "person" },
    "damnificados|afectados",
  ),
  nounRow(
    "es-homes",
    { kind: "building", measure: "housing", weight: 9, unit: "building" },
    "viviendas|vivienda|casas|casa|edificios",
  ),
  nounRow(
    "es-facilities",
    { kind: "facility", measure: "facilities", weight: 9, unit: "facility" },
    "escuelas|hospitales|puentes|albergues",
  ),
  nounRow(
    "es-not-counted",
    { kind: "none", unit: "" },
    "provincias|municipios|departamentos|comunidades|hectáreas|kilómetros|días|horas|años|meses|semanas",
  ),
];

/** Spanish cues. */
export const SPANISH_CUES: readonly Cue[] = [
  cue("es-evacuate", {
    measure: "evacuated",
    forms:
      "evacuadas|evacuados|evacuada|evacuado|evacuar|evacuó|evacuaron|evacuación de|trasladadas|trasladados|reubicadas|reubicados",
    before: 9,
    after: 9,
    label: true,
    verb: "transitive",
    why: "Evacuation in Spanish.",
    yes: ["[100] personas fueron evacuadas."],
    no: ["[100] personas murieron."],
  }),
  cue("es-displace", {
    measure: "displaced",
    forms:
      "desplazadas|desplazados|desplazado|desplazaron|huyeron|sin hogar|sin hogares|sin techo|abandonaron sus hogares|abandonar sus hogares",
    before: 8,
    after: 9,
    label: true,
    why: "Displacement in Spanish.",
    yes: ["[100] familias quedaron sin hogar."],
    no: ["[100] personas fueron evacuadas."],
  }),
  cue("es-harm", {
    measure: "killed",
    forms: "murieron|fallecieron|muertas|muertos|fallecidas|fallecidos|perdieron la vida",
    after: 9,
    label: true,
    why: "Death in Spanish.",
    yes: ["[100] personas murieron."],
    no: ["[100] personas resultaron heridas."],
  }),
  cue("es-injure", {
    measure: "injured",
    forms: "heridas|heridos|lesionadas|lesionados",
    after: 9,
    label: true,
    why: "Wounds in Spanish.",
    yes: ["[100] personas resultaron heridas."],
    no: ["[100] personas murieron."],
  }),
  cue("es-affect", {
    measure: "affected",
    forms: "afectadas|afectados|damnificadas|damnificados",
    after: 7.5,
    label: true,
    why: "The least that is said of people.",
    yes: ["[100] familias resultaron afectadas."],
    no: ["[100] familias fueron evacuadas."],
  }),
  cue("es-shelter", {
    measure: "sheltered",
    forms: "albergadas|albergados|en albergues|en refugios|refugiadas en",
    after: 9,
    label: true,
    why: "Shelter in Spanish.",
    yes: ["[100] personas están en albergues."],
    no: ["[100] personas murieron."],
  }),
];

/** Spanish names of months: a day stands before "de" and one of them. */
export const SPANISH_MONTHS: readonly string[] =
  "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre".split(
    " ",
  );

/** Spanish words for roads, which have numbers. */
export const SPANISH_ROADS: readonly string[] = "ruta carretera autopista autovía avenida calle vereda".split(
  " ",
);
