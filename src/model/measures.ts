/**
 * What a figure counts. Persons unless said otherwise. The terms are those of displacement and disaster statistics:
 * IDMC's glossary for movements, the humanitarian profile (IASC) for people in need, Sendai Framework indicators for losses.
 */
export const MEASURES = [
  /** Fled, driven out, displaced inside the country, homeless. */
  "displaced",
  /** Refugees and arrivals in another country. */
  "crossed-border",
  "returned",
  "evacuated",
  /** Living in camps, shelters, schools. */
  "sheltered",
  "killed",
  "injured",
  "missing",
  "detained",
  /** Trapped, besieged, cut off. */
  "stranded",
  "affected",
  "in-need",
  /** Those who remain; the population of a place. */
  "present",
  /** Teams, troops, rescuers, volunteers. */
  "personnel",
  /** Homes and buildings. */
  "housing",
  /** Schools, hospitals, shelters, dams, bridges. */
  "facilities",
  "money",
  /** Tonnes, trucks, kits, planes of relief. */
  "aid",
  /** A duration. */
  "time",
  "other",
] as const;

/** One of {@link MEASURES}. */
export type Measure = (typeof MEASURES)[number];

/** How the words around a number bound it. `exact` is a bare number; `vague` is "dozens". */
export const MODIFIERS = [
  "exact",
  "about",
  "more-than",
  "less-than",
  "at-least",
  "up-to",
  "range",
  "vague",
] as const;

/** One of {@link MODIFIERS}. */
export type Modifier = (typeof MODIFIERS)[number];
