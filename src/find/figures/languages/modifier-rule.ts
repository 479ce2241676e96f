import type { Modifier } from "../../../model/index.ts";

/** The modifiers that words give; the others are read off the number itself. */
export type Bound = Exclude<Modifier, "exact" | "range" | "vague">;

/** Words around a number that bound it. */
export interface ModifierRule {
  readonly id: string;
  readonly modifier: Bound;
  /** Lower-case phrases right before the number; signs stand apart ("> "). */
  readonly before: readonly string[];
  /** Lower-case phrases right behind the number. */
  readonly after: readonly string[];
  readonly why: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}
