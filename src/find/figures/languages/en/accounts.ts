import { wordSet } from "../../../word-set.ts";

/** Nouns for what holds or gives somebody's count, whose owner vouches for it: papers, boards, screens, what is told, and the marks that stand in a book. */
export const ACCOUNTS: ReadonlySet<string> = wordSet(
  "estimate estimates estimation figure figures count counts data number numbers statistics record records toll tolls tally tallies reckoning calculation calculations calculus arithmetic accounting list lists sum sums register registers matrix survey surveys assessment assessments census tracker dashboard database total totals slip slips plan version bulletin bulletins sheet sheets log logs logbook dossier poll ledger ledgers book books file files roll rolls inventory spreadsheet notebook notebooks copybook diary chart charts curve graph table tables archive archives report reports study studies statement update updates note notes review analysis release newsletter website whiteboard blackboard chalkboard noticeboard bulletin-board scoreboard billboard blotter minutes communique communiqué communiques handout memo memorandum cable telegram dispatch despatch circular page entry entries mark marks stroke strokes notch notches docket manifest certificates post-mortem post-mortems autopsies hotline switchboard telling wording words view reading opinion judgement judgment testimony say-so word evidence formula books balance breakdown recount roll-call headcount estimates projections projection model matrix map imagery passes logs clipboard card cards form forms paper papers letter brief briefing presentation infographic summary synopsis overview annex worksheet printout readout casebook journal chronicle necrology obituaries registry assumption assumptions guess story account accounts line figures accounting lights timeline terms results findings knowledge mind thinking board boards slate slates screen screens display poster placard knowledge mind thinking",
);

/** Of these the ones that are also something else, so that only behind their owner they are an account: "the guild's word", "in the bishop's view", not "in the words". */
export const OWNED_ONLY: ReadonlySet<string> = wordSet(
  "plan model map story line lights form forms paper papers entry entries mark marks card cards table tables number numbers page terms passes stroke strokes notch notches results archive archives post balance wording evidence word letter board boards slate slates screen screens display poster placard knowledge mind thinking",
);

/** Nouns of which "of" tells what is counted as well as whose count it is: "the toll of the storm", "the toll of the ministry". */
export const OF_COUNTED: ReadonlySet<string> = wordSet(
  "toll tolls tally tallies number numbers figure figures count counts total totals data statistics sum sums record records list lists breakdown estimate estimates report reports story account accounts view photograph note notes register registers roll rolls",
);

/** Nouns whose possessive owns no account: times, places and what is counted. */
export const NO_OWNERS: ReadonlySet<string> = wordSet(
  "day week month year morning evening night today yesterday tomorrow tonight noon midday midnight weekend hour century decade season spring summer autumn winter world nation country state region province district island city town village capital area storm quake earthquake flood cyclone hurricane typhoon war fire crisis conflict attack monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december last this",
);

/** Prepositions by which a number stands in an account: "in the guild's book", "per the bulletin of the port", "from a handout of the league". */
export const IN_ACCOUNT: ReadonlySet<string> = wordSet(
  "in on from per by under with via after through at upon following within",
);

/** What ties an account to whose it is: "the book of the parish", "the board at the clinic", "marks in the verger's notebook". */
export const ACCOUNT_LINKS: ReadonlySet<string> = wordSet("of from by at with in on");

/** How an account comes about, behind which "by" names whose it is: "the list kept by the port". */
export const MADE: ReadonlySet<string> = wordSet(
  "kept drawn made held read prepared maintained signed written compiled collated collected gathered issued published released circulated posted printed put given provided sent shared shown supplied filed carried run assembled produced presented distributed updated obtained tallied counted recorded registered documented verified quoted cited",
);

/** Verbs whose object, or subject behind them, is read out of an account: "nine dead, reads the bulletin of the port". */
export const READS: ReadonlySet<string> = wordSet(
  "says say said reads read runs ran states stated shows show showed has had goes went declares declared",
);

/** Verbs of receiving, which behind "we" or of a relay lead back by "from" to who gave the number. */
export const RECEIVES: ReadonlySet<string> = wordSet(
  "hear hears heard learn learns learned learnt gather gathers gathered understand understood got get gets received receives obtained obtains had has took takes",
);

/** Verbs of speech that behind a comma, or a quotation, stand before who says it: "nine drowned, insists the verger". */
export const SAYS: ReadonlySet<string> = wordSet(
  "says said insists insisted warns warned recounts recounted laments lamented cautions cautioned admits admitted adds added notes noted counters countered retorts retorted replies replied answers answered maintains maintained argues argued claims claimed reckons reckoned estimates estimated reports reported swears swore affirms affirmed asserts asserted observes observed remarks remarked explains explained confirms confirmed announces announced concedes conceded complains complained sighs sighed shouts shouted recalls recalled remembers remembered guesses guessed believes thinks fears assumes calculates relates related whispers whispered snaps snapped declares declared stresses stressed underlines underlined protests protested corrects corrected objects objected states stated wails wept murmurs murmured boasts boasted",
);

/** Participles behind which one of {@link FILED_WITH} names who keeps the count: "nine dead known to the port", "900 registered with the guild". */
export const FILED: ReadonlySet<string> = wordSet(
  "known reported notified communicated registered lodged filed declared enrolled logged recorded",
);

/** The prepositions. */
export const FILED_WITH: ReadonlySet<string> = wordSet("to with");

/** What somebody has who was told: "has word of two dead". */
export const WORD_OF: ReadonlySet<string> = wordSet(
  "word news notice knowledge proof evidence confirmation reports accounts information",
);
