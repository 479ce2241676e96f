import type { Measure } from "../../../../model/index.ts";

/** What befalls people and no things. */
export const HARMS: ReadonlySet<Measure> = new Set<Measure>(["killed", "injured", "missing", "detained"]);

/** Of that what befalls the body: tolls. */
export const TOLLS: ReadonlySet<Measure> = new Set<Measure>(["killed", "injured", "missing"]);

/** Ways of those who leave home or go back there. */
export const MOVEMENTS: ReadonlySet<Measure> = new Set<Measure>([
  "displaced",
  "crossed-border",
  "evacuated",
  "returned",
]);
