import { BOOKS } from "../../en-words.ts";
import { wordSet } from "../../word-set.ts";

/** Forms of verbs that go on with what their speaker said before. */
export const ADDING = wordSet(
  "add adds added adding continue continues continued continuing conclude concludes concluded",
);

/** Where somebody speaks: "in a statement". */
export const VENUES = wordSet(
  "statement statements interview report conference briefing tweet post letter speech memo email video clip recording broadcast sermon livestream note channel page televised message communique update release address paper",
);

/** Fixed phrases that hand the word over and are no part of a speaker: "for its part". */
export const ASIDES: readonly (readonly string[])[] = [
  "for its part",
  "for his part",
  "for her part",
  "for their part",
  "from its side",
  "from his side",
  "from their side",
  "on the other hand",
  "on its part",
  "as for",
  "in turn",
  "in addition",
  "at the same time",
].map((phrase) => phrase.split(" "));

const WAYS = "in by on from";
const WORDS =
  "words saying telling version view opinion belief judgement judgment estimation estimate account count counting reckoning forecast expression";

/** "in the view of", "by the count of", and what translations make of them: "on the saying of", "by the words of". */
const HELD_BY = WAYS.split(" ").flatMap((way) => WORDS.split(" ").map((word) => `${way} the ${word} of`));

/** Phrases that name a source outright. */
export const SOURCE_PHRASES: readonly (readonly string[])[] = [
  ...HELD_BY,
  "according to",
  "as announced by",
  "as reported by",
  "as stated by",
  "as confirmed by",
  "as declared by",
  "as per",
  "going by",
  "judging by",
  "in accord with",
  "in accordance with",
].map((phrase) => phrase.split(" "));

/** The verb of one who passes on. */
export const QUOTING = wordSet("quoted quotes quoting cited cites citing");

/** Participles that hang a source on a clause. */
export const CITING = wordSet("citing quoting");

/** Last words of verbs that take the one spoken to. */
export const TELLING = wordSet("told tells telling to informed informs acquainted acquaints");

/** Words of "begged to stay unnamed". */
export const ANONYMITY = wordSet("named identified quoted anonymous anonymity");

/** Nouns for a count that a source may change: "cut its toll to". */
export const TOLLS = wordSet("toll count tally number figure estimate total sum list headcount");

/** Verbs that give a count: "its toll stood at 40". */
export const AMOUNTING = wordSet(
  "is was stands stood reaches reached rises rose risen climbs climbed falls fell fallen grew grown jumped passed remains remained runs ran comes came",
);

/** What a storm claims and nobody says. */
export const LIVES = wordSet("life lives victim victims casualty casualties");

/** Nouns for what somebody holds, tells or answers. */
export const STANCES = wordSet(
  `view opinion account version story telling retelling reading assessment judgement judgment reckoning belief conviction understanding explanation verdict conclusion
   answer reply response reaction message line position stance argument theory contention point word claim accusation allegation complaint warning advice appeal demand
   promise pledge assurance defence defense rebuttal suspicion fear hope estimate estimation estimates count tally toll figures numbers data records calculation calculations list`,
);

/** Prepositions that make such a noun the ground of a sentence. */
export const STANCE_PREPOSITIONS = wordSet("in on by to from under per after");

/** What those do with a text who did not write it: "a message heard by", "a list seen by". */
export const RECEIVING = wordSet(
  "heard seen read watched viewed reviewed obtained received shared forwarded circulated believed examined checked verified cited quoted",
);

/** Verbs that hand out a number or a text. */
export const ISSUING = wordSet(
  "gave given gives give published publishes publish released releases issued issues announced announces reported reports presented presents provided provides stated states named names cited cites put out used uses kept keeps offered offers",
);

/** Verbs that bring words among people: "spread the news that". */
export const SPREADING = wordSet(
  "spread spreads circulated circulates aired airs carried carries conveyed conveys launched diffused disseminated",
);

/** What is done to numbers before they are handed out: "losses established by". */
export const COMPILING = wordSet("established compiled collected gathered assessed prepared drawn surveyed");

/** Labels of a caption that name a source. */
export const SOURCE_HEADINGS = wordSet("source sources credit credits");

/** Nouns for what holds counts; before "of" and a body, or behind its name, they say whose they are. */
export const COUNT_BOOKS = wordSet(`${BOOKS}
   tolls logbook rollcall roll-call headcount return returns sheets bulletins balance summary totals breakdown overview tabulation notes reading readings result results sums`);

/** What stands for numbers told before, besides nouns for a count: "the information came from". */
export const TOLD = wordSet(
  "numbers figures counts tallies tolls totals sums estimates headcounts balance balances information info news word account accounts version data statistics details particulars announcement report reports breakdown statement lists",
);

/** Verbs of a number's origin, before "from". */
export const ORIGINS = wordSet(
  "come comes came coming stem stems stemmed originate originates originated derive derives derived date dates",
);

/** What those do who have numbers from somebody: "we have this from the guild". */
export const GETTING = wordSet(
  "have has had got get gets owe owes owed take takes took taken hear hears heard obtained received learned learnt borrow borrows quote quotes",
);

/** Verbs by which a list comes in, as lemmas: "the guild's bulletin has arrived". */
export const ARRIVING = wordSet("arrive come follow land drop read run say appear go reach stand show");

/** Verbs of sending, by which numbers come in: "as radioed by its wardens". */
export const SENDING = wordSet(
  "telephoned phoned radioed wired faxed texted cabled messaged emailed e-mailed sent transmitted relayed communicated forwarded submitted supplied furnished handed read notified signalled signaled tweeted posted shared declared advanced filed",
);

/** Bodies that before a noun for a count are its source without a name: "government figures"; "school figures" are about schools. */
export const RULERS = wordSet(
  "government ministry police army military navy gendarmerie prefecture council municipality authority cluster union embassy guild federation opposition rebel militia consulate",
);

/** What in capitals is no acronym of a body: units of money and of time, those counted. */
export const NO_BODIES = wordSet("USD EUR GBP CHF UTC GMT IDP IDPs PoC PoCs HH HHs");

/** Headings of a column that names sources: the noun, "reported by", "who says so", "according to". */
export const SOURCE_COLUMN =
  /^(?:(?:data |information |main )?sources?(?: of (?:data|information|figure|figures|number))?|agency|organi[sz]ation|authority|provider|counting body|reporting (?:body|agency|organi[sz]ation)|(?:as )?(?:issued|released|reported|given|stated|provided|counted|collected|compiled|confirmed|verified) by|(?:according|credited|attributed) to|as per|per|who (?:says|said|reports|reported|counts|counted|gives|gave|vouches)(?: (?:so|it|this|for it))?|says who|whose (?:count|figure|number)s?)\??$/;

/** Verbs that say something only with a word soon behind them: "let it be known", "lets us know", "made it clear", "worked out", "puts it", "has it". */
export const IDIOMS = [
  { verbs: wordSet("let lets"), closing: wordSet("know known understand understood"), gap: 3 },
  { verbs: wordSet("make makes made"), closing: wordSet("known clear plain public"), gap: 2 },
  {
    verbs: wordSet(
      "work works worked figure figures figured make makes made find finds found point points pointed",
    ),
    closing: wordSet("out"),
    gap: 0,
  },
  { verbs: wordSet("put puts has had"), closing: wordSet("it"), gap: 0 },
] as const;
