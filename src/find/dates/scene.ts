import type { Day, Placed } from "./calendar.ts";
import type { Direction } from "./direction.ts";

/** What a date that does not say everything is completed from. */
export interface Scene {
  /** The day of publication, in the publication's own zone; `null` where it is not known. */
  readonly published: Day | null;
  /** Only the month or the year of publication is known. */
  readonly publishedUnit: "D" | "M" | "Y";
  /** The date the text spoke of last, in this sentence or the one before; `null` where there is none. */
  readonly near: Placed | null;
  /** The day the text spoke of last, however far back. */
  readonly last: Placed | null;
  /** The quarter, half or run of months the text spoke of last. */
  readonly period: Placed | null;
  /** The latest day that the whole text gives in full, where the day of publication is not known. */
  readonly latest: Day | null;
  readonly direction: Direction;
  /** Whether 04/05 is the fourth of May. */
  readonly dayFirst: boolean;
}
