import { wordSet } from "../../word-set.ts";

/** Pronouns that may be a speaker, with what they may stand for. */
export const PRONOUNS: ReadonlyMap<string, "person" | "group" | "any" | "self"> = new Map([
  ["he", "person"],
  ["she", "person"],
  ["it", "group"],
  ["they", "any"],
  ["who", "any"],
  ["which", "group"],
  ["i", "self"],
  ["we", "self"],
  ["you", "self"],
]);

/** Possessives that point back to a voice named before, with their subject pronoun: "its spokesman". */
export const POSSESSIVES: ReadonlyMap<string, string> = new Map([
  ["its", "it"],
  ["his", "he"],
  ["her", "she"],
  ["their", "they"],
]);

/** Possessives and pronouns of the report itself: "our country director". */
export const OWN = wordSet("our my");

export const ARTICLES = wordSet("the a an");

/** Words that open a noun phrase. */
export const DETERMINERS = wordSet(
  "the a an this that these those its his her their our my some several many few various certain other another all both most no any",
);

/** Articles and vague quantifiers that are no part of a name. */
export const LEADING = wordSet(
  "the a an this that these those some several many few various certain other another numerous two three",
);

/** Words between a subject and its verb: auxiliaries, negation, adverbs of manner and time that no ending gives away. */
export const BEFORE_VERB = wordSet(
  "has have had is are was were be been being will would can could may might must should shall do does did not n't 's 'd 've 'll also later earlier then further again still just now once since even yet both too already always never often ever soon thus therefore however meanwhile first initially originally previously",
);

/** Auxiliaries that make a following participle passive. */
export const BE = wordSet("is are was were be been being 's 're get gets got");

/** Finite auxiliaries: a stretch that holds one is a clause. */
export const FINITE = wordSet(
  "has have had is are was were will would can could may might must should shall do does did 's 're 've 'll 'd",
);

/** Words that open a subordinate clause or a new one. */
export const CLAUSE_OPENERS = wordSet(
  "that which who whom whose what how why while as when where after before because if although though since until whether but so than unless despite amid whereas",
);

/** Words that open a phrase of place, time or manner behind a cue: "said on Tuesday", "said in a statement". */
export const PREPOSITIONS = wordSet(
  "on in at by to during via from through over of for with under about against into after before following late early earlier near inside outside between across",
);

/** Prepositions that keep a noun phrase together: "the head of", "sources in". */
export const NOUN_LINKS = wordSet(
  "of for in at from with to on de al bin ibn bint abu el von van der la le da di",
);

/** Small words inside personal names. */
export const NAME_LINKS = wordSet("al el bin ibn bint abu de von van der den da di la le du y");

/** Names of days, months and words that date an act of speech. */
export const TIME_WORDS = wordSet(
  "season seasons monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yesterday today tonight tomorrow earlier later recently night morning afternoon evening week month year day days weeks months hours noon midnight weekend early late ago last next now",
);

/** Adverbs and links that may stand before a subject and are no part of it. */
export const LEAD_WORDS = wordSet(
  "but and or so meanwhile however also then now still yet moreover furthermore besides later earlier again thus yesterday today recently nevertheless nonetheless additionally instead finally overall indeed",
);

/** Words that hand the word back to the report behind a comma. */
export const BREAKERS = wordSet("but while as though although whereas despite yet");

/** Numbers in words that make a phrase a count. */
export const NUMBER_WORDS = wordSet(
  "one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion",
);

/** Pronouns behind a preposition or before a noun, with the subject they stand for: "according to her", "by his count". */
export const OBJECT_PRONOUNS: ReadonlyMap<string, string> = new Map([
  ["him", "he"],
  ["her", "she"],
  ["them", "they"],
  ["it", "it"],
  ["his", "he"],
  ["its", "it"],
  ["their", "they"],
]);

/** Prepositions that before a number are part of the count. */
export const COUNTING = wordSet("between over under about around near from above below");

/** Words that open a question inside a sentence. */
export const ASKING = wordSet("who whom whose what which where when why how whether if");

/** Pronouns that are a subject by themselves. */
export const SUBJECT_PRONOUNS = wordSet("he she it they we i");

/** Words that make a content conditional or only possible. */
export const HYPOTHETICAL = wordSet("could may might if unless perhaps possibly");

/** Words that put a content in the future. */
export const PLANNED = wordSet("will shall 'll would plans planned intends");

/** Words that negate what they open. */
export const NEGATIONS = wordSet("no none nobody nothing never neither not");

/** Auxiliaries of the perfect. */
export const PERFECT = wordSet("has have had");

/** Verbs that open a condition without a conjunction: "Should the dam break", "Were it to rain". */
export const INVERTING = wordSet("should were had");

/** Prepositions before what is spoken of. */
export const TOPICS = wordSet("of about for against with over");
