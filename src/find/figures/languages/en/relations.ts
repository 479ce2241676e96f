function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Verbs of taking a number back: behind one "to 20 from 30" corrects. */
export const REVISED: ReadonlySet<string> = words("revised corrected lowered cut raised adjusted amended");

/** "of which 838", "of whom 12". */
export const OF_WHICH = { of: words("of"), which: words("which whom") } as const;

/** "including 12 children", "including at least 12", "among them 12". */
export const INCLUDING = {
  including: words("including"),
  at: words("at"),
  among: words("among"),
  them: words("them those these"),
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
export const NOT = { not: words("not"), pairs: new Set(["rather than", "instead of"]) } as const;

/** The preposition before the number that another comes from. */
export const FROM: ReadonlySet<string> = words("from");

/** Participles before "by" and whoever made a table: who that is says nothing of what it counts. */
export const COMPILED: ReadonlySet<string> = new Set(
  "compiled counted collected gathered kept recorded reported registered supplied provided issued published estimated prepared tracked signed verified produced given".split(
    " ",
  ),
);
