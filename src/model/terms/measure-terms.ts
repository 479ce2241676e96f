import type { Measure } from "../measures.ts";
import { HXL_SOURCE, type HxlHashtag, type HxlTag } from "./hxl.ts";
import { IDMC_SOURCE, type IdmcCategory, type IdmcTerm } from "./idmc.ts";

/** IDMC's terms for one of our measures. */
export interface IdmcTerms {
  /** The plain reading; `null` where IDMC has a category alone. */
  readonly term: IdmcTerm | null;
  /** Terms that a reader of the words may find closer. */
  readonly others: readonly IdmcTerm[];
  readonly stock: IdmcCategory | null;
  readonly flow: IdmcCategory | null;
  readonly source: string;
}

/** One of our measures in the terms of others. */
export interface MeasureTerms {
  readonly measure: Measure;
  /** `null`: IDMC does not count this. */
  readonly idmc: IdmcTerms | null;
  readonly hxl: HxlTag;
  readonly hxlSource: string;
  /** Why these, where they are not the plain ones. */
  readonly note?: string;
}

/** A term and its others, apart by blanks; then the category of a stock and of a flow. */
function idmc(
  terms: string,
  categories: { readonly stock?: IdmcCategory; readonly flow?: IdmcCategory },
): IdmcTerms {
  const [term, ...others] = terms.split(" ").filter(Boolean) as IdmcTerm[];
  const { stock = null, flow = null } = categories;
  return { term: term ?? null, others, stock, flow, source: IDMC_SOURCE };
}

function hxl(
  hashtag: HxlHashtag,
  { attributes = [], extensions = [] }: Partial<HxlTag> = {},
): Pick<MeasureTerms, "hxl" | "hxlSource"> {
  return { hxl: { hashtag, attributes, extensions }, hxlSource: `${HXL_SOURCE}#tag_${hashtag.slice(1)}` };
}

/** Every measure in the terms of IDMC and HXL, in the order of {@link MEASURES}; each row names its sources. */
export const MEASURE_TERMS: readonly MeasureTerms[] = [
  {
    measure: "displaced",
    idmc: idmc("DISPLACED FORCED_TO_FLEE HOMELESS RELOCATED", { stock: "IDPS", flow: "NEW_DISPLACEMENT" }),
    ...hxl("#affected", { attributes: ["+displaced"] }),
  },
  {
    measure: "crossed-border",
    idmc: idmc("FORCED_TO_FLEE DISPLACED", {
      stock: "PEOPLE_DISPLACED_ACROSS_BORDERS",
      flow: "PEOPLE_DISPLACED_ACROSS_BORDERS_FLOW",
    }),
    ...hxl("#affected", { attributes: ["+refugees"] }),
  },
  {
    measure: "returned",
    idmc: idmc("RETURNS", { stock: "RETURNEES", flow: "RETURN" }),
    ...hxl("#affected", { extensions: ["+returned"] }),
  },
  {
    measure: "evacuated",
    idmc: idmc("EVACUATED RELOCATED", { stock: "IDPS", flow: "NEW_DISPLACEMENT" }),
    ...hxl("#affected", { attributes: ["+displaced"], extensions: ["+evacuated"] }),
  },
  {
    measure: "sheltered",
    idmc: idmc("SHELTERED IN_RELIEF_CAMP", { stock: "IDPS", flow: "NEW_DISPLACEMENT" }),
    ...hxl("#affected", { attributes: ["+displaced", "+incamp"] }),
    note: "+incamp is HXL's only attribute for those in any collective shelter.",
  },
  {
    measure: "killed",
    idmc: idmc("", { flow: "DEATHS" }),
    ...hxl("#affected", { attributes: ["+killed"] }),
    note: "IDMC counts deaths as a category of movements of stock, without a term.",
  },
  { measure: "injured", idmc: null, ...hxl("#affected", { attributes: ["+injured"] }) },
  { measure: "missing", idmc: null, ...hxl("#affected", { extensions: ["+missing"] }) },
  {
    measure: "detained",
    idmc: null,
    ...hxl("#affected", { extensions: ["+detained"] }),
    note: "HXL's +abducted takes a side on whether the detention was lawful.",
  },
  { measure: "stranded", idmc: null, ...hxl("#affected", { extensions: ["+stranded"] }) },
  { measure: "affected", idmc: idmc("AFFECTED", {}), ...hxl("#affected") },
  { measure: "in-need", idmc: null, ...hxl("#inneed") },
  { measure: "present", idmc: null, ...hxl("#population") },
  {
    measure: "personnel",
    idmc: null,
    ...hxl("#capacity", { extensions: ["+personnel"] }),
    note: "Troops and rescuers alike; HXL has no hashtag for a head count of responders.",
  },
  {
    measure: "housing",
    idmc: idmc("DESTROYED_HOUSING PARTIALLY_DESTROYED_HOUSING UNINHABITABLE_HOUSING", {
      flow: "NEW_DISPLACEMENT",
    }),
    ...hxl("#impact", { extensions: ["+housing"] }),
    note: "IDMC takes homes lost for households displaced.",
  },
  { measure: "facilities", idmc: null, ...hxl("#impact", { extensions: ["+facilities"] }) },
  { measure: "money", idmc: null, ...hxl("#value") },
  { measure: "aid", idmc: null, ...hxl("#output", { extensions: ["+aid"] }) },
  {
    measure: "time",
    idmc: null,
    ...hxl("#indicator", { attributes: ["+num"], extensions: ["+duration"] }),
  },
  { measure: "other", idmc: null, ...hxl("#indicator", { attributes: ["+num"] }) },
];

const BY_MEASURE: ReadonlyMap<Measure, MeasureTerms> = new Map(
  MEASURE_TERMS.map((row) => [row.measure, row]),
);

/** The row of a measure. */
export function termsOf(measure: Measure): MeasureTerms {
  return BY_MEASURE.get(measure)!;
}
