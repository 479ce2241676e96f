/** A label that begins with a word for what another sentence names: "It stopped all work". */
export const LEADS_BACK =
  /^(?:it|its|he|she|they|we|i|his|her|their|our|my|this|that|these|those|who|which|there|one|both|some|others?)\b/i;

/** A label that names a thing by what it did instead of telling it: "the storm, which came ashore". */
export const HAS_RELATIVE = /\s(?:which|who|whose|that)\s/i;

/** A label that names something by whose it is: "three of its employees". */
export const OWNS = /\b(?:its|his|her|their|our|my)\b/i;
