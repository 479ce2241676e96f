function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Pronouns of a count before "of": "that of the wounded". */
export const THAT_OF: ReadonlySet<string> = words("that");

/** What tells of a number as something known: "41 is what the parish has". */
export const WHAT: ReadonlySet<string> = words("what all how");

/** The conjunction of a comparison. */
export const THAN: ReadonlySet<string> = words("than");
