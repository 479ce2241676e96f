import type { Measure } from "../../../model/index.ts";

/**
 * A word or phrase that says what a number beside it counts. Scored, not first come: of all cues around a number the one with the
 * greatest weight less distance wins, so each says how far to trust it on each side.
 */
export interface Cue {
  readonly id: string;
  readonly measure: Measure;
  /** Lower-case phrases, their words apart by one blank. */
  readonly forms: readonly string[];
  /** Trust where it stands before the number ("killed 12", "the death of 12"); missing where it says nothing there. */
  readonly before?: number;
  /** Trust where it stands behind ("12 were killed", "12 dead"). */
  readonly after?: number;
  /** Trust where it stands inside the noun phrase before its head, if that differs: what people already are gives way to what they do. */
  readonly within?: number;
  /** Whether it heads a list item, a table row or a column ("Killed: 12"). */
  readonly label?: boolean;
  /** `transitive`: behind the number it counts only as a passive or a participle, before the number only as active. */
  readonly verb?: "transitive";
  /** Before the number it is a noun, which counts only a number that has no noun of its own ("the toll stood at 12"). */
  readonly noun?: boolean;
  /** Whether the number must follow it at once ("home to 400"). */
  readonly adjacent?: boolean;
  /** The only head nouns, in lower case, that it counts. Defaults to any. */
  readonly nouns?: readonly string[];
  readonly why: string;
  /** Sentences with the number in square brackets, that this cue must decide. */
  readonly yes: readonly string[];
  /** Sentences in which the bracketed number must not get this measure. */
  readonly no: readonly string[];
}

/** Builds one cue; `forms` are apart by "|". */
export function cue(id: string, rest: Omit<Cue, "id" | "forms"> & { readonly forms: string }): Cue {
  return { ...rest, id, forms: rest.forms.split("|") };
}
