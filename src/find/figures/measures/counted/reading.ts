import type { Measure } from "../../../../model/index.ts";

/** What a number counts, with the rule that says so and how far it is trusted. */
export interface Reading {
  readonly measure: Measure;
  /** The id of a cue or a noun, or the way it was inherited ("coordination", "label"). */
  readonly rule: string;
  readonly score: number;
  /** "person", "household", "building", "tonne" ... */
  readonly unit: string;
}
