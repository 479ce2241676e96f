import type { Lexicon } from "../lexicon.ts";
import { KINDS } from "./kinds.ts";
import { NOUN_CUES } from "./nouns.ts";
import { VERBS } from "./verbs.ts";
import * as words from "./words.ts";

/** English. */
export const EN: Lexicon = {
  verbs: VERBS,
  nouns: NOUN_CUES,
  pronouns: words.PRONOUNS,
  possessives: words.POSSESSIVES,
  own: words.OWN,
  determiners: words.DETERMINERS,
  leading: words.LEADING,
  beforeVerb: words.BEFORE_VERB,
  be: words.BE,
  finite: words.FINITE,
  clauseOpeners: words.CLAUSE_OPENERS,
  prepositions: words.PREPOSITIONS,
  nounLinks: words.NOUN_LINKS,
  timeWords: words.TIME_WORDS,
  leadWords: words.LEAD_WORDS,
  spokespeople: words.SPOKESPEOPLE,
  personNouns: words.PERSON_NOUNS,
  groupNouns: words.GROUP_NOUNS,
  textNouns: words.TEXT_NOUNS,
  mediaNouns: words.MEDIA_NOUNS,
  classNouns: words.CLASS_NOUNS,
  placeNouns: words.PLACE_NOUNS,
  titles: words.TITLES,
  venues: words.VENUES,
  asides: words.ASIDES,
  sourcePhrases: words.SOURCE_PHRASES,
  breakers: words.BREAKERS,
  numberWords: words.NUMBER_WORDS,
  denials: new Set(VERBS.filter((verb) => verb.act === "deny").flatMap((verb) => verb.forms)),
  anyBody: words.ANY_BODY,
  kinds: KINDS,
  counting: words.COUNTING,
  anonymity: words.ANONYMITY,
  quoting: words.QUOTING,
  citing: words.CITING,
  telling: words.TELLING,
  mediaNames: words.MEDIA_NAMES,
  bodyNames: words.BODY_NAMES,
  verbForms: new Set(VERBS.flatMap((verb) => verb.forms)),
};
