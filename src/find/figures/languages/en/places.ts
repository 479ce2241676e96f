function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Endings of words for people of a place ("Croatian", "Sudanese"), which say whose side they are on, not where they are. */
export const DEMONYM = /(?:an|ese|ish|i|ch)s?$/;

/** A possessive between two places: the first only says where the second lies ("China's Hainan"). */
export const OWNING = /^['’\uFFFD]s?\s$/;

/** Nouns for a part of a country: "of" behind one leads to its name. */
export const ADMIN: ReadonlySet<string> = words(
  "district districts province provinces county counties city cities town towns village villages state states island islands department departments municipality municipalities region regions peninsula canton parish commune camp governorate area areas",
);

/** Prepositions and verbs that lead to the name of a place. */
export const LEADS: ReadonlySet<string> = words("in from at near around across into on hit struck hits");

/** The preposition behind a noun of {@link ADMIN}. */
export const OF: ReadonlySet<string> = words("of");

/** Capitalised words behind such a preposition that open a date. */
export const DATE_NAMES: ReadonlySet<string> = words(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec",
);

/** Whether people are counted in a place, leaving it or going to it, by the preposition before its name. */
export const DIRECTIONS: ReadonlyMap<string, "from" | "in" | "to"> = new Map([
  ["from", "from"],
  ...["to", "into", "towards", "toward", "for"].map((word) => [word, "to"] as const),
  ...["in", "at", "of", "near", "around", "across", "within", "inside", "on"].map(
    (word) => [word, "in"] as const,
  ),
]);
