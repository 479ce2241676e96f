import { wordSet } from "./word-set.ts";

/** Who leads through a transcript for those who publish it: their turns are turns like any, but what they say is the report's own word. */
export const HOSTS: ReadonlySet<string> = wordSet(
  "presenter reporter host hostess anchor anchorman anchorwoman announcer newsreader newscaster narrator correspondent interviewer moderator studio voice-over compere question",
);

/** Nouns for what holds counts, apart by one blank: whose it is vouches for them. */
export const BOOKS =
  "figure figures count counts tally tallies toll estimate estimates statistics data list lists register registers record records log logs ledger ledgers book books roll rolls sheet bulletin table tables survey surveys census assessment assessments inventory reckoning database dashboard tracker matrix spreadsheet notebook";
