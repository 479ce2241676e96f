import type { Modifier } from "../measures.ts";

/** Where the names of this file come from: the data model of IDMC's monitoring platform. */
export const IDMC_SOURCE = "https://github.com/idmc-labs/helix-server (apps/entry/models.py, Figure)";

/** What IDMC says was reported of the people or homes counted, with its label. Source: `Figure.FIGURE_TERMS` of {@link IDMC_SOURCE}. */
export const IDMC_TERMS = {
  EVACUATED: "Evacuated",
  DISPLACED: "Displaced",
  FORCED_TO_FLEE: "Forced to flee",
  RELOCATED: "Relocated",
  SHELTERED: "Sheltered",
  IN_RELIEF_CAMP: "In relief camp",
  DESTROYED_HOUSING: "Destroyed housing",
  PARTIALLY_DESTROYED_HOUSING: "Partially destroyed housing",
  UNINHABITABLE_HOUSING: "Uninhabitable housing",
  HOMELESS: "Homeless",
  AFFECTED: "Affected",
  RETURNS: "Returns",
  MULTIPLE_OR_OTHER: "Multiple/Other",
} as const;

/** A key of {@link IDMC_TERMS}. */
export type IdmcTerm = keyof typeof IDMC_TERMS;

/** Whether IDMC counts people at a moment (stock) or movements over a while (flow), with its label. Source: `Figure.FIGURE_CATEGORY_TYPES`. */
export const IDMC_CATEGORIES = {
  IDPS: { label: "IDPs", flow: "stock" },
  RETURNEES: { label: "Returnees", flow: "stock" },
  PEOPLE_DISPLACED_ACROSS_BORDERS: { label: "People displaced across borders", flow: "stock" },
  NEW_DISPLACEMENT: { label: "Internal Displacements", flow: "flow" },
  RETURN: { label: "Return", flow: "flow" },
  PEOPLE_DISPLACED_ACROSS_BORDERS_FLOW: { label: "People displaced across borders", flow: "flow" },
  DEATHS: { label: "Deaths", flow: "flow" },
} as const;

/** A key of {@link IDMC_CATEGORIES}. */
export type IdmcCategory = keyof typeof IDMC_CATEGORIES;

/** The units that IDMC keeps, with its labels. Source: `Figure.UNIT`. */
export const IDMC_UNITS = { PERSON: "Person", HOUSEHOLD: "Household" } as const;

/** A key of {@link IDMC_UNITS}. */
export type IdmcUnit = keyof typeof IDMC_UNITS;

/** How IDMC bounds a number, with its labels. Source: `Figure.QUANTIFIER`. */
export const IDMC_QUANTIFIERS = {
  MORE_THAN: "More than",
  LESS_THAN: "Less than",
  EXACT: "Exact",
  APPROXIMATELY: "Approximately",
} as const;

/** A key of {@link IDMC_QUANTIFIERS}. */
export type IdmcQuantifier = keyof typeof IDMC_QUANTIFIERS;

const QUANTIFIERS: Readonly<Record<Modifier, IdmcQuantifier>> = {
  exact: "EXACT",
  about: "APPROXIMATELY",
  range: "APPROXIMATELY",
  vague: "APPROXIMATELY",
  "more-than": "MORE_THAN",
  "at-least": "MORE_THAN",
  "less-than": "LESS_THAN",
  "up-to": "LESS_THAN",
};

/** IDMC's word for a modifier. Their "more than" and "less than" hold the number itself; ranges and vague words are approximate. */
export function idmcQuantifier(modifier: Modifier): IdmcQuantifier {
  return QUANTIFIERS[modifier];
}

/** IDMC's unit for a unit of ours, or `null` where it counts neither people nor households. A home stands for the household in it. */
export function idmcUnit(unit: string): IdmcUnit | null {
  if (unit === "person") return "PERSON";
  return unit === "household" || unit === "building" ? "HOUSEHOLD" : null;
}
