import { wordSet } from "../../../word-set.ts";

/** Pronouns of a count before "of": "that of the wounded". */
export const THAT_OF: ReadonlySet<string> = wordSet("that");

/** What tells of a number as something known: "41 is what the parish has". */
export const WHAT: ReadonlySet<string> = wordSet("what all how");

/** The conjunction of a comparison. */
export const THAN: ReadonlySet<string> = wordSet("than");
