import { wordSet } from "../../../word-set.ts";
import { inflected } from "./inflect.ts";

/** Forms that make a participle passive. */
export const PASSIVE_FORMS: ReadonlySet<string> = wordSet(
  "be been being was were is are am 's 're get gets got getting left leaving confirmed reported feared",
);

/** Words that begin an object: a participle in front of one is an active verb. */
export const OBJECT_STARTS: ReadonlySet<string> = wordSet(
  "a an the his her its their our dozens hundreds thousands scores more some nearly about several many at",
);

/** Words that open a clause of its own. */
export const CLAUSE_OPENERS: ReadonlySet<string> = wordSet(
  "after when while because since before as where but although though until whereas unless if despite following amid during once",
);

/** Relative pronouns. */
export const RELATIVES: ReadonlySet<string> = wordSet("who whom which that whose");

/** Verbs that open reported content. */
export const SAYING: ReadonlySet<string> = wordSet(
  "said says say added told reported reports announced warned estimates estimated",
);

/** Verbs behind what somebody says, which the parser takes for its main verb. */
export const SPEAKING: ReadonlySet<string> = new Set(
  inflected(
    "say|tell|add|claim|boast|report|announce|write|warn|state|estimate|reckon|believe|think|note|explain|admit|concede|insist|argue",
  ).split("|"),
);

/** Prepositions. */
export const PREPOSITIONS: ReadonlySet<string> = wordSet(
  "in of from at near with to by for on over into across within between among around under inside outside through",
);

/** Common past tenses that do not end in "-ed" and start another clause part. */
export const OTHER_VERBS: ReadonlySet<string> = wordSet(
  "led met found saw sent left took held made said told ran drove built sought fought shot burned burnt blew flew drew lit kept spoke wrote",
);

/** Forms of "be". */
export const IS: ReadonlySet<string> = wordSet("be been being was were is are 's 're");

/** The preposition before what a number is put at, or a place. */
export const AT: ReadonlySet<string> = wordSet("at");

/** Auxiliaries and adverbs between a number and its predicate. */
export const AUXILIARIES: ReadonlySet<string> = wordSet(
  "have has had also still already so far could may might would will do does did",
);

/** "among them". */
export const THEM: ReadonlySet<string> = wordSet("them these those");

/** Prepositions of where one goes. */
export const INTO: ReadonlySet<string> = wordSet("to into");

/** Endings and words that are a passive participle behind a number. */
export const PARTICIPLE =
  /(?:ed|[ai]d[ao]s?|ées?|és|shot|slain|hurt|out|hostage|custody|off|by|brought|taken|flown)$/;

/** Forms of "be" without their short ones. */
export const FULL_BE: ReadonlySet<string> = wordSet("be been being was were is are");

/** What before a noun shows that it is one. */
export const DETERMINERS: ReadonlySet<string> = wordSet(
  "the a an this that its their his her our in of every each no destroyed damaged",
);

/** Forms of "have" before a participle. */
export const HAVE: ReadonlySet<string> = wordSet("have has had 've");

/** Infinitives that those before them carry out: "had to evacuate their homes". */
export const LEAVES: ReadonlySet<string> = wordSet("evacuate relocate leave flee move");

/** Verbs of going that take an object as well: "40 villagers are evacuating". */
export const GOING: ReadonlySet<string> = wordSet(
  "evacuating relocating moving shifting leaving fleeing returning suffocating drowning",
);

/** Words right before a verb that is not done. */
export const NEGATIONS: ReadonlySet<string> = wordSet("not n't never cannot hardly");

/** Words before "to" and a verb that is not done. */
export const REFUSALS: ReadonlySet<string> = wordSet(
  "refuse refuses refused refusing decline declined unable unwilling reluctant failed fail not nowhere afraid",
);

/** The preposition of those whom goods are meant for. */
export const FOR: ReadonlySet<string> = wordSet("for");

/** Determiners of what the reader knows of already: "the dead", "their houses". */
export const KNOWN: ReadonlySet<string> = wordSet("the their its his her our these those");

/** Prepositions of where and when, behind which no object stands. */
export const OBLIQUE: ReadonlySet<string> = wordSet("to from at in on into by within across");

/** The definite article. */
export const THE: ReadonlySet<string> = wordSet("the");

/** Verbs of a state: a number with one is a total at a moment. */
export const REMAINS: ReadonlySet<string> = wordSet("are remain remained is");

/** What is found in the country that one flees to. */
export const REFUGE: ReadonlySet<string> = wordSet("refuge asylum safety shelter protection");

/** The preposition between a part and its whole, a count and its owner, a unit and its name. */
export const OF: ReadonlySet<string> = wordSet("of");

/** The preposition between what is stated and its number. */
export const AS: ReadonlySet<string> = wordSet("as");

/** A possessive, as its own token. */
export const POSSESSIVE = /^['’]s?$/;

/** The preposition of an agent. */
export const BY: ReadonlySet<string> = wordSet("by");

/** The indefinite article. */
export const A: ReadonlySet<string> = wordSet("a an");
