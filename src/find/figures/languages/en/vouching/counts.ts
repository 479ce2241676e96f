import { BOOKS } from "../../../../en-words.ts";
import { wordSet } from "../../../../word-set.ts";

/** What holds a number, or is one, whoever's it is. */
const HOLDERS = `${BOOKS}
  number numbers account calculation calculations sum total slip registry plan version dossier studies study poll word file files diary chart archive`;

/** What tells it in more words. */
const PAPERS = "report reports statement update note review analysis release newsletter website";

/** Nouns for a number that its source owns: "by the ministry's tally", "by the harbour office's account", "the clerk's register showed". */
export const OWNED: ReadonlySet<string> = wordSet(`${HOLDERS} round rounds`);

/** Of these a body named behind "of" is the owner, not what is counted: "the estimate of the agency". */
export const OWN_ACCOUNT: ReadonlySet<string> = wordSet(
  "estimate estimates account reckoning calculation calculations assessment survey statistics data dashboard database bulletin version",
);

/** Verbs whose subject has counted; inside another's statement that one is nearer to the fact. */
export const COUNTING: ReadonlySet<string> = wordSet(
  "counted counts count registered registers recorded records documented documents verified verifies tallied tallies logged logs tracked tracks",
);

/** Verbs of keeping a book: inside another's words they tell what was done, not who says so. */
export const REGISTERS: ReadonlySet<string> = wordSet(
  "registered registers register recorded records record logged logs listed lists documented documents",
);

/** What stands between a verb and the count that its subject keeps: "has a list", "closed its count". */
export const KEEPS: ReadonlySet<string> = wordSet("a an its his her their another");

/** Of the nouns for a count those that are no count where somebody adopts or closes one: "adopted a plan worth nine million". */
export const NO_BOOKS: ReadonlySet<string> = wordSet("plan version word round rounds survey poll study");

/** Verbs that bring a count up to date, in translations too: "actualized the balance: nine dead". */
export const UPDATES: ReadonlySet<string> = wordSet(
  "updated updates raised raises revised revises corrected corrects issued issues published publishes released releases gave gives announced announces actualized actualised actualizes presented presents",
);

/** Nouns for what they bring up to date, besides those for a count. */
export const BALANCES: ReadonlySet<string> = wordSet("balance balances result results report reports");

/** What a source puts its numbers in: "a UNMIT report found" is UNMIT. */
export const DOCUMENTS: ReadonlySet<string> = new Set([...OWNED, ...wordSet(PAPERS)]);

/** Prepositions of a list: "on its list", "in its books". */
export const ON: ReadonlySet<string> = wordSet("on in");

/** Books that somebody keeps: "the list of the guild holds nine". */
export const LISTS: ReadonlySet<string> = wordSet(
  "list lists register registers book books rolls records files ledger",
);

/** What stands before a list. */
export const ON_LIST: ReadonlySet<string> = wordSet("its his her their the a");

/** Participles of parting a number into others, and what stands behind them: "broken down", "split by age". */
export const SPLIT: ReadonlySet<string> = wordSet(
  "broken split divided sorted itemised itemized taken parted separated listed grouped disaggregated",
);
export const SPLIT_BY: ReadonlySet<string> = wordSet("down up apart by into ,");

/** Adjectives that without a noun stand for the newest of what somebody issues: "the latest puts the dead at 40". */
export const NEWEST: ReadonlySet<string> = wordSet("latest newest last");

/** Nouns for what holds or gives somebody's count, whose owner vouches for it: papers, boards, screens, what is told, and the marks that stand in a book. */
export const ACCOUNTS: ReadonlySet<string> = wordSet(`${HOLDERS} ${PAPERS}
  estimation tolls calculus arithmetic accounting sums totals slips bulletins sheets logbook notebooks copybook charts curve graph archives updates notes whiteboard blackboard chalkboard noticeboard bulletin-board scoreboard billboard blotter minutes communique communiqué communiques handout memo memorandum cable telegram dispatch despatch circular page entry entries mark marks stroke strokes notch notches docket manifest certificates post-mortem post-mortems autopsies hotline switchboard telling wording words view reading opinion judgement judgment testimony say-so evidence formula balance breakdown recount roll-call headcount projections projection model map imagery passes clipboard card cards form forms paper papers letter brief briefing presentation infographic summary synopsis overview annex worksheet printout readout casebook journal chronicle necrology obituaries assumption assumptions guess story accounts line lights timeline terms results findings knowledge mind thinking board boards slate slates screen screens display poster placard`);

/** Of these the ones that are also something else, so that only behind their owner they are an account: "the guild's word", "in the bishop's view", not "in the words". */
export const OWNER_NEEDED: ReadonlySet<string> = wordSet(
  "plan model map story line lights form forms paper papers entry entries mark marks card cards table tables number numbers page terms passes stroke strokes notch notches results archive archives post balance wording evidence word letter board boards slate slates screen screens display poster placard knowledge mind thinking",
);

/** Nouns of which "of" tells what is counted as well as whose count it is: "the toll of the storm", "the toll of the ministry". */
export const OF_COUNTED: ReadonlySet<string> = wordSet(
  "toll tolls tally tallies number numbers figure figures count counts total totals data statistics sum sums record records list lists breakdown estimate estimates report reports story account accounts view photograph note notes register registers roll rolls",
);

/** What somebody has who was told: "has word of two dead". */
export const WORD_OF: ReadonlySet<string> = wordSet(
  "word news notice knowledge proof evidence confirmation reports accounts information",
);
