import type { Measure } from "../../../model/index.ts";
import { singular } from "./en/singular.ts";

/** What sort of thing a counted noun names: it decides which words around the number may say more. */
export type NounKind = "person" | "family" | "building" | "facility" | "aid" | "thing" | "none";

/** Nouns of one sort that count alike. */
export interface NounRow {
  readonly id: string;
  readonly kind: NounKind;
  /** The measure that the noun alone gives; missing where only its predicate can tell ("people"). */
  readonly measure?: Measure;
  /** How far the noun alone is to be trusted against what is said of it: 1 gives way to any predicate, 12 to none. */
  readonly weight: number;
  readonly unit: string;
  /** Lower-case forms; the last word is the head. */
  readonly forms: readonly string[];
}

/** A row with the singular of its plurals as well: "one porter". */
export function withSingulars(row: NounRow): NounRow {
  return { ...row, forms: [...new Set(row.forms.flatMap((form) => [form, singularOf(form)]))] };
}

function singularOf(form: string): string {
  const at = form.lastIndexOf(" ") + 1;
  return form.slice(0, at) + singular(form.slice(at));
}

/** Builds one row; `forms` are apart by "|". */
export function nounRow(
  id: string,
  { kind, measure, weight = 0, unit }: Omit<NounRow, "id" | "forms" | "weight"> & { weight?: number },
  forms: string,
): NounRow {
  return { id, kind, weight, unit, forms: forms.split("|"), ...(measure ? { measure } : {}) };
}
