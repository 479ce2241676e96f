import type { Measure, Modifier } from "../measures.ts";
import { ENGLISH_GROUPS } from "./en-groups.ts";
import { hxlText, hxlUnit } from "./hxl.ts";
import {
  type IdmcCategory,
  type IdmcQuantifier,
  type IdmcTerm,
  type IdmcUnit,
  idmcQuantifier,
  idmcUnit,
} from "./idmc.ts";
import { termsOf } from "./measure-terms.ts";

export { HXL_SOURCE, type HxlHashtag, type HxlTag, hxlDirection, hxlText, hxlUnit } from "./hxl.ts";
export {
  IDMC_CATEGORIES,
  IDMC_QUANTIFIERS,
  IDMC_SOURCE,
  IDMC_TERMS,
  IDMC_UNITS,
  type IdmcCategory,
  type IdmcQuantifier,
  type IdmcTerm,
  type IdmcUnit,
} from "./idmc.ts";
export { type IdmcTerms, MEASURE_TERMS, type MeasureTerms, termsOf } from "./measure-terms.ts";

/** What a figure must say of itself to be put in others' terms. A `FoundFigure` and a `Figure` are some. */
export interface Termed {
  readonly measure: Measure;
  readonly modifier: Modifier;
  readonly unit: string;
  readonly flow: "stock" | "flow";
  /** What is counted, in the report's words. */
  readonly what?: string;
}

/** A figure in IDMC's terms; `null` stands for what IDMC does not count. */
export interface IdmcReading {
  readonly term: IdmcTerm | null;
  readonly category: IdmcCategory | null;
  readonly unit: IdmcUnit | null;
  readonly quantifier: IdmcQuantifier;
}

/** Puts a figure in IDMC's terms. */
export function idmcOf({ measure, modifier, unit, flow }: Termed): IdmcReading {
  const terms = termsOf(measure).idmc;
  return {
    term: terms?.term ?? null,
    category: terms?.[flow] ?? null,
    unit: terms ? idmcUnit(unit) : null,
    quantifier: idmcQuantifier(modifier),
  };
}

/** The HXL tag of a column of such figures: measure, sex, age and status of those counted, people or households ("#affected+killed+children+ind"). */
export function hxlOf({ measure, unit, what }: Pick<Termed, "measure" | "unit" | "what">): string {
  return hxlText(termsOf(measure).hxl, [...groupAttributes(what ?? ""), ...hxlUnit(unit)]);
}

/** HXL attributes of the groups that the words of a figure name; none where they name none or more than one sex. */
function groupAttributes(what: string): readonly string[] {
  const words = what.toLowerCase().split(/[^\p{L}]+/u);
  const found = ENGLISH_GROUPS.filter((row) => words.some((word) => row.words.has(word)));
  const attributes = new Set(found.flatMap((row) => row.attributes));
  if (attributes.has("+f") && attributes.has("+m")) {
    attributes.delete("+f");
    attributes.delete("+m");
  }
  return [...attributes];
}
