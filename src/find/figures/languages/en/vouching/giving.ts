import { wordSet } from "../../../../word-set.ts";
import { MONTH_NAMES, WEEKDAYS } from "../calendar.ts";

/** Verbs with which a source gives a number as its own, without a clause of content: "the union counts 487 dead". */
export const GIVES: ReadonlySet<string> = wordSet(
  "made speaking claiming counting putting reporting estimating count counts counted put puts gave gives given issued corrected corrects updated list lists listed document documents documented record records recorded register registers registered registering estimate estimates estimated cut cuts raised raises revised revises lowered published publishes arrives arrived arrive confirmed confirms spoke spoken speak speaks talked disputed tallied tallies verified verifies tracked tracks logged logs reckons reckoned maintains withdrew withdraws reads announced announces reported reports acknowledges acknowledged acknowledge concedes conceded claims claimed claim insists insisted calculates calculated projected projects name names named guess guesses guessed mourn mourns mourned vouch vouches vouched believes believed believe presumes presumed ascertained computes computed identified identifies certified certifies cites cited quotes quoted predicts predicted expects expected forecasts fears feared foresees assumes assumed enumerated enumerates gauges gauged pegs pegged quantified quantifies numbers totals totalled surveyed prefers preferred favours allows disclosed discloses whisper whispers whispered hint hints hinted thinks thought account accounted accounts notify notifies notified attribute attributes attributed ascribe ascribes ascribed recognise recognises recognised recognize recognizes recognized accepts attests attested testifies testified swears swore sworn commits committed commit budge budged chronicles chronicled catalogues catalogued itemises itemised collated compiles compiled determined determines established establishes pronounced pronounces declared declares states stated affirms affirmed asserts asserted contends contended mention mentions mentioned noted notes suspects suspected suggests suggested indicates indicated circulated circulates relayed relays recounts recounted relates detailed details blames blamed talk talks talking tell tells told warns warned knows knew hears heard writes wrote points pointed refers referred alludes alluded modelled models extrapolates owned owns deems deemed values valued assesses assessed",
);

/** Verbs that give a number only where it stands bare: "the office, which still had 27", "the agency stops at 557,000". */
export const HOLDS: ReadonlySet<string> = wordSet(
  "had has have shows showed ran runs sticks stuck sees saw finds found admits admitted admit stops stopped started starts stands stood went gone goes says said ended began peaked",
);

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

/** The prepositions behind {@link COMES}. */
export const COMES_AT: ReadonlySet<string> = wordSet("to at out up with");

/** The preposition of a month between a verb and its own: "had spoken in May of 30". */
export const IN_MONTH: ReadonlySet<string> = wordSet("in");

/** The month behind it. */
export const MONTHS: ReadonlySet<string> = wordSet(MONTH_NAMES);

/** Behind one of {@link GIVES_UP} these make a verb of giving again: "owns up to six dead". */
export const ADMITS_TO: ReadonlySet<string> = wordSet("to");

/** The preposition of a day between a verb and its own: "spoke on Monday of 30 dead". */
export const ON_DAY: ReadonlySet<string> = wordSet("on");

/** The day behind it, or without it, and adverbs that stand there as well: "spoke yesterday of 30". */
export const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester)day|today|earlier|later|already|also)$/;

/** Verbs that give a number only by "at": "put the toll at 12", not "put 400 men to work". */
export const AT_ONLY: ReadonlySet<string> = wordSet("put puts putting values valued assesses assessed");
/** Conjunctions that set another clause against the first: whoever counts in that one does not count in this. */
export const OPPOSES: ReadonlySet<string> = wordSet("while whereas");

/** Auxiliaries that are also verbs of having. */
export const HAS: ReadonlySet<string> = wordSet("has have had");

/** Behind a verb of giving these make it another: "gave up the search". */
export const GIVES_UP: ReadonlySet<string> = wordSet("up in way away out off down birth rise");

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

/** What may stand between a subject and its verb of giving: auxiliaries, adverbs, days. */
export const BEFORE_VERB: ReadonlySet<string> = wordSet(
  `have has had also now later earlier first at on initially so far already still only then since currently officially again today yesterday ${WEEKDAYS} last week meanwhile itself themselves alone never however instead just today's`,
);

/** Prepositions by which a source stands at a number, holds to it or comes from it. */
export const STANDS_AT: ReadonlySet<string> = wordSet("at to from on by for beyond past above below");

/** Tags of what may stand between a verb and the number that it gives: "now names", "has it at". */
export const HELD_BY: ReadonlySet<string> = new Set(["ADV", "ADP", "PART", "PRON", "DET", "ADJ"]);

/** Verbs whose object, or subject behind them, is read out of an account: "nine dead, reads the bulletin of the port". */
export const READS: ReadonlySet<string> = wordSet(
  "says say said reads read runs ran states stated shows show showed has had goes went declares declared",
);

/** Verbs of speech that behind a comma, or a quotation, stand before who says it: "nine drowned, insists the verger". */
export const SAYS: ReadonlySet<string> = wordSet(
  "says said insists insisted warns warned recounts recounted laments lamented cautions cautioned admits admitted adds added notes noted counters countered retorts retorted replies replied answers answered maintains maintained argues argued claims claimed reckons reckoned estimates estimated reports reported swears swore affirms affirmed asserts asserted observes observed remarks remarked explains explained confirms confirmed announces announced concedes conceded complains complained sighs sighed shouts shouted recalls recalled remembers remembered guesses guessed believes thinks fears assumes calculates relates related whispers whispered snaps snapped declares declared stresses stressed underlines underlined protests protested corrects corrected objects objected states stated wails wept murmurs murmured boasts boasted",
);

/** Words for the state of those counted, which behind a number are no noun of their own: "31 dead". */
export const CONDITIONS: ReadonlySet<string> = wordSet(
  "dead killed fallen drowned deaths injured wounded hurt missing displaced homeless affected unaccounted",
);
