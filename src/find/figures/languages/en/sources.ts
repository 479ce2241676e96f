import { wordSet } from "../../../word-set.ts";

/** Verbs with which a source gives a number as its own, without a clause of content: "the union counts 487 dead". */
export const GIVES: ReadonlySet<string> = wordSet(
  "made speaking claiming counting putting reporting estimating count counts counted put puts gave gives given issued corrected corrects updated list lists listed document documents documented record records recorded register registers registered registering estimate estimates estimated cut cuts raised raises revised revises lowered published publishes arrives arrived arrive confirmed confirms spoke spoken speak speaks talked disputed tallied tallies verified verifies tracked tracks logged logs reckons reckoned maintains withdrew withdraws reads announced announces reported reports acknowledges acknowledged acknowledge concedes conceded claims claimed claim insists insisted calculates calculated projected projects name names named guess guesses guessed mourn mourns mourned vouch vouches vouched believes believed believe presumes presumed ascertained computes computed identified identifies certified certifies cites cited quotes quoted predicts predicted expects expected forecasts fears feared foresees assumes assumed enumerated enumerates gauges gauged pegs pegged quantified quantifies numbers totals totalled surveyed prefers preferred favours allows disclosed discloses whisper whispers whispered hint hints hinted thinks thought account accounted accounts notify notifies notified attribute attributes attributed ascribe ascribes ascribed recognise recognises recognised recognize recognizes recognized accepts attests attested hint hints hinted testifies testified swears swore sworn commits committed commit budge budged chronicles chronicled catalogues catalogued itemises itemised collated compiles compiled determined determines established establishes pronounced pronounces declared declares states stated affirms affirmed asserts asserted contends contended mention mentions mentioned noted notes suspects suspected suggests suggested indicates indicated circulated circulates relayed relays recounts recounted relates detailed details blames blamed talk talks talking tell tells told whisper whispers whispered warns warned knows knew hears heard writes wrote points pointed refers referred alludes alluded modelled models extrapolates owned owns deems deemed values valued assesses assessed",
);

/** Verbs that give a number only where it stands bare: "the office, which still had 27", "the agency stops at 557,000". */
export const HOLDS: ReadonlySet<string> = wordSet(
  "had has have shows showed ran runs sticks stuck sees saw finds found admits admitted admit stops stopped started starts stands stood went gone goes says said ended began peaked",
);

/** Nouns for a number that its source owns: "by the ministry's tally", "by the harbour office's account", "the clerk's register showed". */
export const OWNED: ReadonlySet<string> = wordSet(
  "estimate estimates figure figures count counts data number numbers statistics records record toll tally tallies account reckoning calculation calculations list lists sum register registers matrix survey assessment census tracker dashboard database total slip registry plan version bulletin sheet logs log reckoning dossier round rounds assessments surveys studies study poll word ledger ledgers book books file files roll rolls inventory spreadsheet notebook diary chart table tables archive",
);

/** Of these a body named behind "of" is the owner, not what is counted: "the estimate of the agency". */
export const OWN_ACCOUNT: ReadonlySet<string> = wordSet(
  "estimate estimates account reckoning calculation calculations assessment survey statistics data dashboard database bulletin version",
);

/** A possessive, as its own token. */
export const POSSESSIVE = /^['’]s?$/;

/** "according to". */
export const ACCORDING = { according: wordSet("according thanks"), to: wordSet("to") } as const;

/** What ties a count to its source: "figures from the ministry", "by account of its clerks". */
export const CREDITS = { from: wordSet("from by"), of: wordSet("of") } as const;

/** The preposition of an agent. */
export const BY: ReadonlySet<string> = wordSet("by");

/** Articles and possessives before the noun of an account. */
export const ARTICLES: ReadonlySet<string> = wordSet("the an a its their");

/** Relative pronouns that stand for a source. */
export const RELATIVE: ReadonlySet<string> = wordSet("which who that");

/** Relative pronouns that may be the object: "the 11,300 that the office published". */
export const RELATIVE_OBJECT: ReadonlySet<string> = wordSet("which that");

function formsWith(list: string, preposition: string): [string, string][] {
  return list.split(" ").map((form) => [form, preposition]);
}

/** Verbs of giving that need a preposition to be one: "arrives at 99,209". */
export const GIVES_WITH: ReadonlyMap<string, string> = new Map([
  ["arrives", "at"],
  ["arrived", "at"],
  ["arrive", "at"],
  ["insists", "on"],
  ["insisted", "on"],
  ["made", "known"],
  ["speaking", "of"],
  ["spoke", "of"],
  ["spoken", "of"],
  ["speak", "of"],
  ["speaks", "of"],
  ...formsWith(
    "talk talks talking talked tell tells told whisper whispers whispered warns warned knows knew hears heard writes wrote",
    "of",
  ),
  ...formsWith(
    "points pointed refers referred alludes alluded attests attested hint hints hinted testifies testified swears swore sworn commits committed commit",
    "to",
  ),
  ...formsWith("budge budged", "from"),
  ...formsWith("account accounts accounted", "for"),
  ["values", "at"],
  ["valued", "at"],
  ["assesses", "at"],
  ["assessed", "at"],
]);

/** Verbs of reaching, by which a source comes "to", "out at" or "up with" a number. */
export const COMES: ReadonlySet<string> = wordSet(
  "come comes came coming get gets got ends ended works worked adds added counts counted",
);
/** The prepositions. */
export const COMES_AT: ReadonlySet<string> = wordSet("to at out up with");

/** And a month: "had spoken in May of 30". */
export const IN_MONTH: ReadonlySet<string> = wordSet("in");
export const MONTHS: ReadonlySet<string> = wordSet(
  "january february march april may june july august september october november december",
);

/** Behind a particle these make a verb of giving again: "owns up to six dead". */
export const ADMITS_TO: ReadonlySet<string> = wordSet("to");

/** A day between a verb and its preposition: "spoke on Monday of 30 dead", "spoke yesterday of 30". */
export const ON_DAY: ReadonlySet<string> = wordSet("on");
export const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester)day|today|earlier|later|already|also)$/;

/** Verbs of which a place is no source: "Velmar mourns nine" tells of Velmar's dead. */
export const MOURNS: ReadonlySet<string> = wordSet("mourn mourns mourned account accounts accounted");

/** Verbs that give a number only by "at": "put the toll at 12", not "put 400 men to work". */
export const AT_ONLY: ReadonlySet<string> = wordSet("put puts putting values valued assesses assessed");
/** The preposition. */
export const AT: ReadonlySet<string> = wordSet("at");

/** Conjunctions that set another clause against the first: whoever counts in that one does not count in this. */
export const OPPOSES: ReadonlySet<string> = wordSet("while whereas");

/** Auxiliaries that are also verbs of having. */
export const HAVE: ReadonlySet<string> = wordSet("has have had");

/** Behind a verb of giving these make it another: "gave up the search". */
export const GIVES_UP: ReadonlySet<string> = wordSet("up in way away out off down birth rise");

/** Verbs whose subject has counted; inside another's statement that one is nearer to the fact. */
export const COUNTING: ReadonlySet<string> = wordSet(
  "counted counts count registered registers recorded records documented documents verified verifies tallied tallies logged logs tracked tracks",
);

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
/** And as subject. */
export const OURSELVES: ReadonlySet<string> = wordSet("we i");
/** Those whose work and words are their body's: "her team", "its volunteers". */
export const OWN_PEOPLE: ReadonlySet<string> = wordSet(
  "team teams staff office offices crew crews doctors medics surgeons nurses volunteers rescuers branch branches service hospital hospitals clinic clinics lists",
);
/** The indefinite article. */
export const A: ReadonlySet<string> = wordSet("a an");
/** The definite article. */
export const THE: ReadonlySet<string> = wordSet("the");
/** Words before a noun that point back to one named before. */
export const THAT: ReadonlySet<string> = wordSet("that this the said");
/** Words that behind "the", without a noun, are whoever spoke last. */
export const ALONE: ReadonlySet<string> = wordSet("same latter");

/** Nouns that behind "the" stand for the body, or the person, that spoke last. */
export const ANY_BODY: ReadonlySet<string> = wordSet(
  "agency organisation organization charity body group ngo institution association union",
);
export const ANY_PERSON: ReadonlySet<string> = wordSet(
  "official minister spokesman spokeswoman spokesperson",
);

/** Verbs of wanting: what is wanted is not yet there to vouch for. */
export const WISHES: ReadonlySet<string> = wordSet(
  "want wants wanted seek seeks sought seeking hope hopes hoped hoping plan plans planned intend intends intended aim aims aimed wish wishes need needs needed require requires",
);

/** Verbs of granting and handing out: "the treasury released 40 million" is no statement of the treasury's. */
export const GRANTS: ReadonlySet<string> = wordSet(
  "release releases released releasing approve approves approved allocate allocates allocated grant grants granted donate donates donated give gives gave giving given resolved resolves set hand hands handed distributed",
);

/** Verbs of keeping a book: inside another's words they tell what was done, not who says so. */
export const REGISTERS: ReadonlySet<string> = wordSet(
  "registered registers register recorded records record logged logs listed lists documented documents",
);

/** What stands between a verb and the count that its subject keeps: "has a list", "closed its count". */
export const KEEPS: ReadonlySet<string> = wordSet("a an its his her their another");

/** Of the nouns for a count those that are no count where somebody adopts or closes one: "adopted a plan worth nine million". */
export const NO_BOOKS: ReadonlySet<string> = wordSet("plan version word round rounds survey poll study");

/** What a disaster, and nobody who counts, claims: "claimed 40 lives". */
export const LIVES: ReadonlySet<string> = wordSet("lives life victims souls");
/** The verb. */
export const CLAIMS: ReadonlySet<string> = wordSet("claim claims claimed claiming");

/** Verbs that bring a count up to date, in translations too: "actualized the balance: nine dead". */
export const UPDATES: ReadonlySet<string> = wordSet(
  "updated updates raised raises revised revises corrected corrects issued issues published publishes released releases gave gives announced announces actualized actualised actualizes presented presents",
);

/** Nouns for what they bring up to date, besides those for a count. */
export const BALANCES: ReadonlySet<string> = wordSet("balance balances result results report reports");

/** What points back at numbers before a colon: "90 drowned: such is the guild's tally", "that is how many it counts". */
export const POINTS_BACK: ReadonlySet<string> = wordSet("that such this these those");

/** "is what the union counts", "is the number the union gives". */
export const SAYS_WHAT = {
  the: wordSet("the its their"),
  what: wordSet("what number figure count toll total estimate"),
} as const;

/** What may stand between a source and a number whose verb is left out: "the opposition, of 20", "Velmar: 310". */
export const GAP_JOINS: ReadonlySet<string> = wordSet(
  "of at to on by , : some about nearly around over only as an estimated more than least just",
);

/** What a clause whose verb is left out begins behind. */
export const BOUNDARIES: ReadonlySet<string> = wordSet(", ; : and but while whereas . – — ( for");

/** Labels of a credit in brackets. */
export const CREDIT_LABELS: ReadonlySet<string> = wordSet("source sources per via data");

/** Verbs of relief work done. */
export const DEEDS: ReadonlySet<string> = wordSet(
  "distributed delivered handed brought flew airlifted shipped provided supplied fed feeds served treated attended assisted reached vaccinated sheltered hosted trucked unloaded dispatched donated cooked supports assists treats shelters evacuated screened operated seen sending sends sent",
);

/** Verbs behind the source of figures, which end its name: "figures from the ministry show". */
export const SHOWS: ReadonlySet<string> = wordSet(
  "show shows showed shown suggest suggests suggested indicate indicates indicated say says said put puts",
);

/** Verbs that lead back from a number to where it came from: "a lower toll, of 500, came from the Red Crescent". */
export const CAME: ReadonlySet<string> = wordSet("came comes come coming stems stemmed");

/** Prepositions between a source and the place or the field of its work: "the harbour office in Orlo", "the commissioner for refugees". */
export const PLACED: ReadonlySet<string> = wordSet("in at from for");

/** What may stand between a subject and its verb of giving: auxiliaries, adverbs, days. */
export const BEFORE_VERB: ReadonlySet<string> = wordSet(
  "have has had also now later earlier first at on initially so far already still only then since currently officially again today yesterday monday tuesday wednesday thursday friday saturday sunday last week meanwhile itself themselves alone never however instead just today's",
);

/** What a source puts its numbers in: "a UNMIT report found" is UNMIT. */
export const DOCUMENTS: ReadonlySet<string> = new Set([
  ...OWNED,
  ...wordSet("report reports study studies statement update note review analysis release newsletter website"),
]);

/** Participles behind which "by" names a source: "figures released by the ministry", "it was made known by the ministry". */
export const GIVEN_BY: ReadonlySet<string> = wordSet(
  "known announced reported confirmed stated issued published released given provided compiled collected gathered put cited entered numbered notified circulated advanced tabled offered supplied communicated transmitted quoted printed posted noted written",
);

/** What a relay quotes a source with: "reported, citing a security source". */
export const CITES: ReadonlySet<string> = wordSet("citing quoting");

/** Words that name the last source again. */
export const SAME: ReadonlySet<string> = wordSet("same");

/** Articles and possessives that no name of a source begins with. */
export const LEADING = /^(?:the|a|an|its|their|our|his|her)\s/i;

/** Prepositions by which a source stands at a number, holds to it or comes from it. */
export const STANDS_AT: ReadonlySet<string> = wordSet("at to from on by for beyond past above below");

/** Tags of what may stand between a verb and the number that it gives: "now names", "has it at". */
export const HELD_BY: ReadonlySet<string> = new Set(["ADV", "ADP", "PART", "PRON", "DET", "ADJ"]);

/** Words for the state of those counted, which behind a number are no noun of their own: "31 dead". */
export const STATES: ReadonlySet<string> = wordSet(
  "dead killed fallen drowned deaths injured wounded hurt missing displaced homeless affected unaccounted",
);

/** Prepositions of a list: "on its list", "in its books". */
export const ON: ReadonlySet<string> = wordSet("on in");

/** Books that somebody keeps: "the list of the guild holds nine". */
export const LISTS: ReadonlySet<string> = wordSet(
  "list lists register registers book books rolls records files ledger",
);

/** What stands before a list. */
export const ON_LIST: ReadonlySet<string> = wordSet("its his her their the a");

/** How writers came by those who speak: "nurses met by envoys", "nurses we spoke to". */
export const MEETING: ReadonlySet<string> = wordSet(
  "met interviewed reached contacted asked surveyed visited questioned consulted quoted seen spoke talked",
);

/** Who met them, before the verb. */
export const MEETERS: ReadonlySet<string> = wordSet("we i");

/** Behind the verb: "spoke to", "talked with". */
export const MEETS_WITH: ReadonlySet<string> = wordSet("to with");

/** Who leads through a transcript for those who publish it: what a presenter says is the report's own. */
export const HOSTS: ReadonlySet<string> = wordSet(
  "presenter reporter host hostess anchor anchorman anchorwoman announcer newsreader newscaster narrator correspondent interviewer moderator studio voice-over compere question",
);

/** Participles of parting a number into others, and what stands behind them: "broken down", "split by age". */
export const SPLIT: ReadonlySet<string> = wordSet(
  "broken split divided sorted itemised itemized taken parted separated listed grouped disaggregated",
);
export const SPLIT_BY: ReadonlySet<string> = wordSet("down up apart by into ,");

/** Adjectives that without a noun stand for the newest of what somebody issues: "the latest puts the dead at 40". */
export const NEWEST: ReadonlySet<string> = wordSet("latest newest last");

/** What ties a count to its owner behind it: "the register of the parish". */
export const OF_OWNER: ReadonlySet<string> = wordSet("of from by at kept drawn compiled issued");
