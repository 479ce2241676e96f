import { wordSet } from "../../../../word-set.ts";
import { MONTH_NAMES, SHORT_MONTHS, WEEKDAYS } from "../calendar.ts";

/** Words that make the digits behind them a name or an address: "resolution 2656", "page 4", "ext. 4471". */
export const LABELS: ReadonlySet<string> = wordSet(
  "no nos № # resolution resolutions page pages pp p article articles section sections chapter chapters paragraph para annex appendix fig figure table box room flat map image photo photograph picture slide apt apartment route highway road motorway interstate version vol volume episode ext extension tel telephone phone fax hotline mobile call dial whatsapp sms isbn issn pin code zip postcode appeal ref reference docket decree decision order ordinance act law regulation directive amendment rule principle goal sdg",
);

/** Labels that are also verbs or nouns one counts: they name only where no counted noun follows ("update 4", but "report 4 deaths"). */
export const WEAK_LABELS: ReadonlySet<string> = wordSet(
  "desk note number report update sitrep bulletin alert flight line case unit group class level phase step season game match round stage grade type model category week day year chapter block building bus train gate lot plot zone area district sector ward pier terminal platform channel item point question part issue edition formula gen mark age aged",
);

/** Words before a bare four-digit number that make it a year. */
export const YEAR_OPENERS: ReadonlySet<string> = wordSet(
  `in since of by from until till before after during early late mid year years to and the for through throughout circa spring summer autumn fall winter fiscal fy between around about or end back ${MONTH_NAMES} ${SHORT_MONTHS}`,
);

/** Month names and their abbreviations: a day or a year stands beside them. */
export const MONTHS: ReadonlySet<string> = wordSet(`${MONTH_NAMES} ${SHORT_MONTHS}`);

/** Days, which look like names. */
export const DAYS: ReadonlySet<string> = wordSet(`${WEEKDAYS} yesterday today`);

/** What stands behind a house number, at most three words on. */
export const STREETS: ReadonlySet<string> = wordSet(
  "street avenue road lane drive boulevard highway st ave rd blvd square court terrace parkway",
);

/** What a number of hundreds stands before where streets are named by blocks: "the 2700 block of Elm". */
export const BLOCK: ReadonlySet<string> = wordSet("block");

/** The preposition before the number of a house. */
export const HOUSE_AT: ReadonlySet<string> = wordSet("at");

/** Calling for help by number: "called 911", "a 112 call". */
export const CALLS = {
  verbs: wordSet(
    "call called calling calls dial dials dialed dialled dialing dialling phoned rang ring rings ringing rung phone phones phoning telephone telephones telephoned",
  ),
  nouns: wordSet("call calls caller callers operator operators dispatcher dispatchers emergency hotline"),
} as const;

/** Zones and words behind a clock time. */
export const CLOCK: ReadonlySet<string> = wordSet(
  "gmt utc est edt cst cdt pst pdt cet cest bst ist am pm a.m p.m o'clock hrs noon",
);

/** What stands between two numbers of a score, or behind it. */
export const SCORES: ReadonlySet<string> = wordSet(
  "win wins won victory defeat loss lead draw tie aggregate down up on score thrashing record set sets lost beat beats",
);

/** Words before "one" that make it a pronoun. */
export const PRONOUN_ONE: ReadonlySet<string> = wordSet(
  "no same the this that which each any every another some day loved new old other big good only first second third",
);

/** Words behind "one" that make it a pronoun. */
export const AFTER_PRONOUN_ONE: ReadonlySet<string> = wordSet("another else day's self");

/** "nine in the morning". */
export const DAY_PARTS: ReadonlySet<string> = wordSet("morning afternoon evening");

/** Words that a hyphen joins to a number as its sign: "sub-300". */
export const SIGN_WORDS: ReadonlySet<string> = wordSet("sub minus");

/** Labels of a number in words: "lap eight", "phase two". */
export const WORD_LABELS: ReadonlySet<string> = wordSet(
  "lap turn phase day round chapter level stage part step week game page act leg quarter grade tier gate hour",
);

/** Labels that a dot or a colon may follow: "No. 5", "tel: 4471". */
export const DOTTED_LABELS: ReadonlySet<string> = wordSet(
  "no nos ext tel vol p pp para fig art call hotline fax phone",
);

/** Labels that are verbs or nouns as well and name nothing before something counted. */
export const VERB_LABELS: ReadonlySet<string> = wordSet("order figure call road act law");

/** A word that can be counted: a plural, or one of those without an ending. */
export const COUNTABLE =
  /[^s]s$|people|children|women|men|staff|dead|missing|injured|wounded|displaced|homeless/;

/** Words that end like a plural and are none. */
export const NO_PLURALS: ReadonlySet<string> = wordSet("was is has as this");

/** The label that is a verb as well: "the wounded number 340". */
export const NUMBER_VERBS: ReadonlySet<string> = wordSet("number");

/** Months that are words as well. */
export const MONTH_WORDS: ReadonlySet<string> = wordSet("may march");

/** What joins the days of one month: "on 12 and 13 May". */
export const DAY_JOINS: ReadonlySet<string> = wordSet("and or to & - – ,");

/** Parts of a month, which have no day behind it: "in mid-April". */
export const MONTH_PARTS: ReadonlySet<string> = wordSet("mid early late");

/** "an average of 1500" is no year. */
export const AMOUNTS: ReadonlySet<string> = wordSet("average total maximum minimum");

/** Words for those and that which a number like a year may count. */
export const PEOPLE_WORDS: ReadonlySet<string> = wordSet(
  "people persons children women men families households homes houses residents refugees civilians displaced",
);

/** Words for one person, by their ending. */
export const PERSON_ENDING = /(?:er|or|ist|man|woman|ian|ant|boy|girl|student|resident)$/;

/** Words before an age. */
export const AGE_VERBS: ReadonlySet<string> = wordSet("turned turns aged ages age");

/** One person, as an age follows over "of": "a trader of 38". */
export const ONE_PERSON = {
  articles: wordSet("a an his her their my our the whose"),
  nouns: wordSet(
    "man woman boy girl child baby son daughter brother sister mother father widow widower grandmother grandfather farmer trader teacher fisherman fisher worker driver baker tailor shepherd student pupil nurse doctor clerk porter carpenter mason miner sailor soldier officer priest nun monk shopkeeper vendor cook cleaner guard engineer electrician mechanic labourer laborer weaver butcher barber rower singer journalist lawyer refugee",
  ),
  ranks: wordSet("youngest oldest eldest"),
} as const;

/** What stands between the ages of several people: "aged between 7 and 15". */
export const AGE_JOINS: ReadonlySet<string> = wordSet(
  "and to or between from of , - – about around under over below above",
);

/** What goes on behind an age: "Maria Dent, 41, of Belmo". */
export const AFTER_AGE: ReadonlySet<string> = wordSet("and who of from was is told said has had");

/** What may be said of a bare count: "In Derna 300 died". */
export const OUTCOMES: ReadonlySet<string> = wordSet(
  "died were are have had remain remained fled killed hurt displaced evacuated arrived of more other others went left lost still perished drowned returned crossed missing dead in",
);

/** Words in capitals before a number that are no name: "Over 300", "In 14 towns". */
export const OPENING_WORDS: ReadonlySet<string> = wordSet(
  `over about some around nearly almost approximately least than to of only total these those all the in and on at for by from with another other up down under between when while after since as but or nb number count ${WEEKDAYS} yesterday today overnight meanwhile so far also now still already later earlier then there here however altogether overall`,
);

/** What may lead to a name that shares the verb of the one before: "and the one at Oshvel 17". */
export const GAP_WORDS: ReadonlySet<string> = wordSet("the one ones that those in at from for near");

/** Military units, which stand behind their number: "troops of 7 Division". */
export const NUMBERED_UNITS: ReadonlySet<string> = wordSet(
  "division brigade battalion regiment corps squadron platoon battery",
);

/** Words behind which nothing is counted by a number before them: "residents of Camp 4 that". */
export const CLAUSE_WORDS: ReadonlySet<string> = wordSet("that which who whom whose where when with");
