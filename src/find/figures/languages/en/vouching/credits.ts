import { wordSet } from "../../../../word-set.ts";
import { MONTH_NAMES, WEEKDAYS } from "../calendar.ts";

/** "according to". */
export const ACCORDING = { according: wordSet("according thanks"), to: wordSet("to") } as const;

/** What ties a count to its source: "figures from the ministry", "by account of its clerks". */
export const CREDITS = { from: wordSet("from by"), of: wordSet("of") } as const;

/** Articles and possessives before the noun of an account. */
export const ARTICLES: ReadonlySet<string> = wordSet("the an a its their");

/** Labels of a credit in brackets. */
export const CREDIT_LABELS: ReadonlySet<string> = wordSet("source sources per via data");

/** Verbs behind the source of figures, which end its name: "figures from the ministry show". */
export const SHOWS: ReadonlySet<string> = wordSet(
  "show shows showed shown suggest suggests suggested indicate indicates indicated say says said put puts",
);

/** Verbs that lead back from a number to where it came from: "a lower toll, of 500, came from the Red Crescent". */
export const CAME: ReadonlySet<string> = wordSet("came comes come coming stems stemmed");

/** Prepositions between a source and the place or the field of its work: "the harbour office in Orlo", "the commissioner for refugees". */
export const PLACED: ReadonlySet<string> = wordSet("in at from for");

/** Participles behind which "by" names a source: "figures released by the ministry", "it was made known by the ministry". */
export const GIVEN_BY: ReadonlySet<string> = wordSet(
  "known announced reported confirmed stated issued published released given provided compiled collected gathered put cited entered numbered notified circulated advanced tabled offered supplied communicated transmitted quoted printed posted noted written",
);

/** What a relay quotes a source with: "reported, citing a security source". */
export const CITES: ReadonlySet<string> = wordSet("citing quoting");

/** Articles and possessives that no name of a source begins with. */
export const LEADING = /^(?:the|a|an|its|their|our|his|her)\s/i;

/** What ties a count to its owner behind it: "the register of the parish". */
export const OF_OWNER: ReadonlySet<string> = wordSet("of from by at kept drawn compiled issued");

/** Nouns whose possessive owns no account: times, places and what is counted. */
export const NO_OWNERS: ReadonlySet<string> = wordSet(
  `day week month year morning evening night today yesterday tomorrow tonight noon midday midnight weekend hour century decade season spring summer autumn winter world nation country state region province district island city town village capital area storm quake earthquake flood cyclone hurricane typhoon war fire crisis conflict attack ${WEEKDAYS} ${MONTH_NAMES} last this`,
);

/** Prepositions by which a number stands in an account: "in the guild's book", "per the bulletin of the port", "from a handout of the league". */
export const IN_ACCOUNT: ReadonlySet<string> = wordSet(
  "in on from per by under with via after through at upon following within",
);

/** What ties an account to whose it is: "the book of the parish", "the board at the clinic", "marks in the verger's notebook". */
export const ACCOUNT_LINKS: ReadonlySet<string> = wordSet("of from by at with in on");

/** How an account comes about, behind which "by" names whose it is: "the list kept by the port". */
export const DRAWN_UP: ReadonlySet<string> = wordSet(
  "kept drawn made held read prepared maintained signed written compiled collated collected gathered issued published released circulated posted printed put given provided sent shared shown supplied filed carried run assembled produced presented distributed updated obtained tallied counted recorded registered documented verified quoted cited",
);

/** Verbs of receiving, which behind "we" or of a relay lead back by "from" to who gave the number. */
export const RECEIVES: ReadonlySet<string> = wordSet(
  "hear hears heard learn learns learned learnt gather gathers gathered understand understood got get gets received receives obtained obtains had has took takes",
);

/** Participles behind which one of {@link FILED_WITH} names who keeps the count: "nine dead known to the port", "900 registered with the guild". */
export const FILED: ReadonlySet<string> = wordSet(
  "known reported notified communicated registered lodged filed declared enrolled logged recorded",
);

/** The prepositions behind {@link FILED}. */
export const FILED_WITH: ReadonlySet<string> = wordSet("to with");
