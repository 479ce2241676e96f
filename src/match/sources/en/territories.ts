/** Words for one kind of part of a country, nouns and adjectives: the noun they have in common. */
export const TERRITORY_LEVELS: ReadonlyMap<string, string> = new Map(
  `prefecture prefectural,county,province provincial,region regional,district,municipality municipal,city,town,governorate,oblast,
  state,commune communal,canton cantonal,department departmental,island,parish`
    .split(/,\s*/)
    .flatMap((row) => {
      const words = row.trim().split(" ");
      return words.map((word) => [word, words[0]!] as const);
    }),
);

/** Levels whose noun alone is its government only where a word for governing says so: "the state" is mostly the nation, "the department" an office. */
export const VAGUE_LEVELS: ReadonlySet<string> = new Set(["state", "department", "island"]);

/** Words for governing in the name of a part of a country. */
export const GOVERNING: ReadonlySet<string> = new Set(
  "government administration authorities authority military of the in".split(" "),
);
