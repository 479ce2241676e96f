import { wordSet } from "../../../word-set.ts";
import { MONTH_NAMES, SHORT_MONTHS, WEEKDAYS } from "./calendar.ts";

/** Endings of words for people of a place ("Croatian", "Sudanese"), which say whose side they are on, not where they are. */
export const DEMONYM = /(?:an|ese|ish|i|ch)s?$/;

/** A possessive between two places: the first only says where the second lies ("China's Hainan"). */
export const OWNING = /^['’\uFFFD]s?\s$/;

/** What leads from a place to the one that it lies in: "Tamra, Velland", "Tamra in Velland", "Tamra (Velland". */
export const PLACE_JOINS: ReadonlySet<string> = wordSet(", in of (");

/** Nouns for a building or a ground with a name of its own, in which people are counted: "the Sarnath Hospital", "Gate 4 of Corvold Prison". */
export const BUILDINGS: ReadonlySet<string> = wordSet(
  "hospital clinic infirmary morgue mortuary school university college mosque church cathedral temple monastery theatre theater cinema hotel mall market bazaar station terminal airport airfield airstrip port harbour harbor prison jail penitentiary barracks base mine factory plant refinery mill steelworks warehouse depot bridge tunnel dam stadium tower hostel orphanage gate camp",
);

/** Nouns for a part of a country: "of" behind one leads to its name. */
export const ADMIN: ReadonlySet<string> = wordSet(
  "district districts province provinces county counties city cities town towns village villages state states island islands department departments municipality municipalities region regions peninsula canton parish commune camp governorate area areas",
);

/** Prepositions and verbs that lead to the name of a place. */
export const LEADS: ReadonlySet<string> = wordSet(
  "in from at near around across into on hit struck hits fled flee fleeing left leave leaving reached entered",
);

/** Prepositions that lead to where something is counted. */
export const LOCATIVE: ReadonlySet<string> = wordSet(
  "in at from near around inside outside within on under beneath below off through",
);

/** Those of them before which a name in capitals is a place's whatever follows. */
export const LIES_IN: ReadonlySet<string> = wordSet("in near around across hit struck hits fled reached");

/** Offices of a place: "of" behind one leads to its name as well. */
export const OFFICES: ReadonlySet<string> = wordSet("governor mayor prefect");

/** Capitalised words behind such a preposition that open a date. */
export const DATE_NAMES: ReadonlySet<string> = wordSet(`${MONTH_NAMES} ${WEEKDAYS} ${SHORT_MONTHS}`);

/** Capitalised words behind such a preposition that name no place: where people post, what offices are for, what is numbered. */
export const NO_PLACES: ReadonlySet<string> = wordSet(
  "telegram twitter facebook instagram tiktok youtube whatsapp signal viber weibo x education health interior defence defense justice finance agriculture transport energy foreign phase stage level category article chapter",
);

/** Whether people are counted in a place, leaving it or going to it, by the preposition before its name. */
export const DIRECTIONS: ReadonlyMap<string, "from" | "in" | "to"> = new Map([
  ...["from", "fled", "flee", "fleeing", "left", "leave", "leaving"].map((word) => [word, "from"] as const),
  ...["to", "into", "towards", "toward", "for", "reached", "entered"].map((word) => [word, "to"] as const),
  ...["in", "at", "of", "near", "around", "across", "within", "inside", "on"].map(
    (word) => [word, "in"] as const,
  ),
]);

/** Bodies whose seat is not what they speak of: "the ministry in Tamra", "a group based in Tamra". Those of a town speak of the town and are left out. */
export const SEATED: ReadonlySet<string> = wordSet(
  "ministry ministries government governments embassy parliament presidency cabinet administration command kremlin observatory monitor watchdog tracker group network agency newspaper daily weekly magazine website portal channel station broadcaster radio television headquarters bureau office secretariat court university institute charity organisation organization foundation company analysts researchers diplomats economists exiles",
);

/**
 * What stands between a place and the number that it has or gives, so that the place behind the number is another's: "Tamra alone accounts for 40, Lisk for 30 and Oshvel for 20",
 * "Tamra lost 40".
 */
export const PLACE_GIVES =
  /^(?: alone| itself)?(?: (?:accounts?|accounted|makes? up|made up)(?= for)| (?:has|had|lost|saw|mourns|buried|recorded|registered|reported|counts|counted))?(?: for)? $/i;

/** Participles between such a body and its seat. */
export const BASED: ReadonlySet<string> = wordSet("based headquartered registered seated located exiled");

/** Officers and forces of a state: "Tamra's foreign minister" is not in what he counts. */
export const STATE_OFFICERS: ReadonlySet<string> = wordSet(
  "minister ministers president presidency premier chancellor ministry government parliament army military navy forces police envoy ambassador embassy spokesman spokeswoman spokesperson prosecutor prosecutors",
);

/** Verbs of those who put a number into the world without saying it to anybody. */
export const WRITING: ReadonlySet<string> = wordSet(
  "wrote writes posted posts tweeted claimed claims counted counts tallied tallies recorded records listed lists published publishes",
);

/** Occasions of speaking: "told a briefing in Tamra". */
export const SPEAKING: ReadonlySet<string> = wordSet(
  "briefing briefings interview conference speech address statement statements telephone phone reporters journalists meeting session summit",
);

/** Words before or behind the name of a place that is part of the name of an outlet. */
export const OUTLETS: ReadonlySet<string> = wordSet(
  "radio channel tv television voice telegraph news times post herald media agency",
);

/** What a state does outside its borders, or sends there: where it is the subject, what is counted lies elsewhere. */
export const ABROAD: ReadonlySet<string> = wordSet(
  "bomb bombed bombs shell shelled strike struck strikes raid raided invade invaded attack attacked attacks target targeted kill killed kills launch launched fire fired send sent sends deploy deployed dispatch dispatched donate donated pledge pledged give gave offer offered fly flew ship shipped provide provided contribute contributed allocate allocated promise promised accuse accused blame blamed say said says control controls hold holds occupy occupies",
);

/** Words for a kind of place that "the" before them takes up from further up: "16 died in the province". */
export const TAKEN_UP: ReadonlyMap<string, string> = new Map([
  ["country", "country"],
  ...["province", "region", "state", "governorate", "prefecture", "oblast", "district", "county"].map(
    (word) => [word, "unit"] as const,
  ),
  ...["city", "town", "village", "township", "commune", "municipality"].map(
    (word) => [word, "town"] as const,
  ),
  ["island", "island"],
  ["settlement", "settlement"],
]);

/** The adverb that points at a place named before. */
export const THERE: ReadonlySet<string> = wordSet("there");

/** Words that take such a unit up. */
export const TAKING_UP: ReadonlySet<string> = wordSet("the this that same entire whole");
