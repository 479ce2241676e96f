/** English words that carry no content of their own: articles, pronouns, auxiliaries, prepositions, reporting verbs. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all almost along already also although always am among an and another any are
  around as at away back be became because become been before began being below between both but by came can cannot come could
  did do does doing done down during each either else even ever every few first for from further get give given go going gone got
  had has have having he her here hers herself him himself his how however i if in indeed into is it its itself just last later
  least less like made make many may me might more most much must my near nearly neither never next no nor not now of off often on
  once one only onto or other others our out over own part per put rather s said same saw say saying says see seen set several
  she should since so some still such t take taken than that the their them themselves then there these they this those though
  through thus till to together told too took toward towards under until up upon us use used very was way we well went were what
  when where whether which while who whom whose why will with within without would yet you your according added adding
  spokesman spokeswoman spokesperson reported reports report mr mrs ms dr monday tuesday wednesday thursday friday saturday
  sunday today yesterday tomorrow week day month year days weeks months years morning evening night afternoon people person persons`
    .split(/\s+/)
    .filter(Boolean),
);

/** Months, which say when and not what. "May" and "march" are also other words, so they are no stop words everywhere. */
export const MONTHS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december".split(" "),
);

const ENDINGS: readonly (readonly [ending: string, least: number, put: string])[] = [
  ["ations", 4, "at"],
  ["ation", 4, "at"],
  ["ements", 4, "e"],
  ["ement", 4, "e"],
  ["ments", 4, ""],
  ["ment", 4, ""],
  ["ings", 4, ""],
  ["ing", 4, ""],
  ["ies", 3, "y"],
  ["ied", 3, "y"],
  ["ers", 4, ""],
  ["ed", 3, ""],
  ["er", 4, ""],
  ["ly", 4, ""],
  ["es", 4, ""],
  ["s", 3, ""],
  ["e", 4, ""],
];

/** A stem good enough to compare words by ("collapsed", "collapsing" and "collapse" are one): one ending is cut, a doubled letter before it made single. */
export function stem(word: string): string {
  for (const [ending, least, put] of ENDINGS) {
    if (word.length - ending.length < least || !word.endsWith(ending)) continue;
    if (ending === "s" && word.endsWith("ss")) return word;
    const cut = word.slice(0, -ending.length) + put;
    const end = cut.length - 1;
    return put === "" && cut[end] === cut[end - 1] && !"aeiousl".includes(cut[end]!) ? cut.slice(0, -1) : cut;
  }
  return word;
}
