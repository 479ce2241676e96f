import { wordSet } from "../../../word-set.ts";

/** Words before a number that another is compared with: "4,120, up from 2,875 at noon". */
export const COMPARES: ReadonlySet<string> = wordSet("from than against with");

/** Participles whose date tells how old a thing is, not when it was counted: "the levee, finished in 1964, gave way". */
export const MADE: ReadonlySet<string> = wordSet(
  "built founded established opened born constructed created completed dating dated erected inaugurated designed made installed commissioned formed elected appointed signed adopted drawn planned",
);

/** Nouns for a happening that has victims; behind a name or a year they name one. */
export const HAPPENINGS: ReadonlySet<string> = wordSet(
  "war wars earthquake quake flood floods hurricane cyclone typhoon tsunami disaster conflict storm eruption famine genocide massacre epidemic outbreak drought offensive siege uprising invasion explosion blast fire strike strikes raid attack bombing shelling collapse crash landslide mudslide",
);

/** Verbs of what may come to be. */
export const EXPECTING: ReadonlySet<string> = wordSet(
  "could may might would fear feared fears risk risks expect expects expected forecast forecasts projected projects predict predicts threaten threatens potentially possibly",
);

/** "could" of those who were able to: with verbs of finding a number out, or before "only". */
export const ABLE = {
  could: wordSet("could"),
  verbs: wordSet(
    "confirm verify count identify establish document trace register record list ascertain corroborate number name vouch report attest certify",
  ),
  only: wordSet("only just merely barely"),
} as const;

/** What ought to have been said: "91 would have been right". */
export const JUDGING = {
  would: wordSet("would should"),
  right: wordSet("right correct accurate true exact proper actual"),
  be: wordSet("be have"),
} as const;

/** Verbs of what is to come. */
export const PLANNING: ReadonlySet<string> = wordSet(
  "will shall plan plans planned planning intend intends aim aims pledged seek seeks promised preparing readying wants",
);

/** Of the verbs of what is to come the one that also says how somebody holds to something. */
export const WILL: ReadonlySet<string> = wordSet("will");

/** Verbs of holding to a count or granting one: "will concede only 30", "will not move from 41". */
export const HOLDING: ReadonlySet<string> = wordSet(
  "concede admit grant allow acknowledge confirm accept move budge go stand stick vouch speak",
);

/** Conjunctions behind which another number opens a clause of its own. */
export const CLAUSE_JOINS: ReadonlySet<string> = wordSet("and but while");

/** Words before a date that only opens or closes a while. */
export const WHILE_OPENERS: ReadonlySet<string> = wordSet("since before after");

/** The conjunction whose clause only opens a while: "since the kitchen opened on Friday". */
export const SINCE: ReadonlySet<string> = wordSet("since");

/** Words before the date up to which something was counted, or is to be done. */
export const UP_TO: ReadonlySet<string> = wordSet("by until till");

/** Words before a date that a name of something goes on with: "the flood of 3 May". */
export const NAMES_WITH: ReadonlySet<string> = wordSet("of since after before from");

/** The beginning of the line that dates a whole report. */
export const AS_OF_LINE =
  /^\W{0,3}(?:as of|as at|position (?:on|as of|at)|situation (?:as of|on|at)|data as of|status (?:as of|on)|updated?:?|figures as of)\b/i;

/** What a rate is per: "litres an hour". */
export const RATES: ReadonlySet<string> = wordSet("hour second minute");

/** What makes a rate of any amount: "ten litres per car". */
export const PER_ONE: ReadonlySet<string> = wordSet("per");

/** What leads to it. */
export const RATE_JOINS: ReadonlySet<string> = wordSet("a an per every each");

/** Pronouns that go on with what the sentence before tells of: "It drowned 44." */
export const TAKES_UP_TALE: ReadonlySet<string> = wordSet("it that this");

/** Words that lead to what a count was before: "up from 41", "compared with 41", "against 41 on Monday". */
export const WAS_BEFORE = {
  moves: wordSet("up down compared"),
  against: wordSet("against"),
} as const;

/** What more of those counted may do: "twice as many could follow". */
export const FOLLOWS: ReadonlySet<string> = wordSet("follow come join flee");
