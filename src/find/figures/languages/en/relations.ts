import { wordSet } from "../../../word-set.ts";

/** Verbs of taking a number back: behind one "to 20 from 30" corrects. */
export const REVISED: ReadonlySet<string> = wordSet("revised corrected lowered cut raised adjusted amended");

/** "of which 838", "of whom 12". */
export const OF_WHICH = { of: wordSet("of"), which: wordSet("which whom") } as const;

/** "including 12 children", "including at least 12", "among them 12". */
export const INCLUDING = {
  including: wordSet("including"),
  at: wordSet("at"),
  among: wordSet("among"),
  them: wordSet("them those these"),
} as const;

/** What stands between a part and its whole: "23 of the 31", "23 out of all 31". */
export const SHARE_JOINS: ReadonlySet<string> = new Set([
  "of",
  "of the",
  "out of",
  "out of the",
  "of all",
  "of its",
  "of their",
]);

/** "217, not 271", "217 rather than 271", "217 instead of 271". */
export const NOT = { not: wordSet("not"), pairs: new Set(["rather than", "instead of"]) } as const;

/** The preposition before the number that another comes from. */
export const FROM: ReadonlySet<string> = wordSet("from");

/** Participles before "by" and whoever made a table: who that is says nothing of what it counts. */
export const COMPILED: ReadonlySet<string> = wordSet(
  "compiled counted collected gathered kept recorded reported registered supplied provided issued published estimated prepared tracked signed verified produced given",
);
