import { wordSet } from "../../../../word-set.ts";

/** Relative pronouns that stand for a source. */
export const RELATIVE: ReadonlySet<string> = wordSet("which who that");

/** Relative pronouns that may be the object: "the 11,300 that the office published". */
export const RELATIVE_OBJECT: ReadonlySet<string> = wordSet("which that");

/** Pronouns of a person, as subject and as owner. */
export const PRONOUN_PERSON: ReadonlySet<string> = wordSet("he she his her");

/** Pronouns of a body. */
export const PRONOUN_BODY: ReadonlySet<string> = wordSet("it its");

/** Pronouns of either. */
export const PRONOUN_ANY: ReadonlySet<string> = wordSet("they their");

/** Pronouns that own: "its count". */
export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = wordSet("its his her their");

/** Pronouns of the report itself as owner. */
export const OWN: ReadonlySet<string> = wordSet("our my this");

/** The same as subject. */
export const OURSELVES: ReadonlySet<string> = wordSet("we i");

/** Those whose work and words are their body's: "her team", "its volunteers". */
export const OWN_PEOPLE: ReadonlySet<string> = wordSet(
  "team teams staff office offices crew crews doctors medics surgeons nurses volunteers rescuers branch branches service hospital hospitals clinic clinics lists",
);

/** Words before a noun that point back to one named before. */
export const THAT: ReadonlySet<string> = wordSet("that this the said");

/** Words that behind "the", without a noun, are whoever spoke last. */
export const ALONE: ReadonlySet<string> = wordSet("same latter");

/** Nouns that behind "the" stand for the body that spoke last. */
export const ANY_BODY: ReadonlySet<string> = wordSet(
  "agency organisation organization charity body group ngo institution association union",
);

/** Nouns that behind "the" stand for the person who spoke last. */
export const ANY_PERSON: ReadonlySet<string> = wordSet(
  "official minister spokesman spokeswoman spokesperson",
);

/** Words that name the last source again. */
export const SAME: ReadonlySet<string> = wordSet("same");

/** How writers came by those who speak: "nurses met by envoys", "nurses we spoke to". */
export const MEETING: ReadonlySet<string> = wordSet(
  "met interviewed reached contacted asked surveyed visited questioned consulted quoted seen spoke talked",
);

/** Prepositions behind {@link MEETING}: "spoke to", "talked with". */
export const MEETS_WITH: ReadonlySet<string> = wordSet("to with");
