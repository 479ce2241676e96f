/** English nouns for groups of people, and the attributes of HXL 1.1 for sex, age and status that each gives. */
export interface GroupTerm {
  readonly attributes: readonly string[];
  /** Lower-case forms, one word each. */
  readonly words: ReadonlySet<string>;
}

function group(attributes: string, words: string): GroupTerm {
  return { attributes: attributes.split(" "), words: new Set(words.split(" ")) };
}

/** Rows in the order in which their attributes are written. Source of the attributes: {@link HXL_SOURCE}. */
export const ENGLISH_GROUPS: readonly GroupTerm[] = [
  group("+f", "women woman girls girl females female mothers mother"),
  group("+m", "men man boys boy males male fathers father"),
  group("+infants", "infants infant babies baby newborns newborn"),
  group("+children", "children child minors minor girls girl boys boy pupils schoolchildren toddlers"),
  group("+adolescents", "adolescents adolescent teenagers teenager youths"),
  group("+adults", "adults adult women woman men man"),
  group("+elderly", "elderly elders pensioners seniors"),
  group("+refugees", "refugees refugee"),
  group("+idps", "idps idp"),
];
