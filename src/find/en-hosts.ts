import { wordSet } from "./word-set.ts";

/** Who leads through a transcript for those who publish it: their turns are turns like any, but what they say is the report's own word. */
export const HOSTS: ReadonlySet<string> = wordSet(
  "presenter reporter host hostess anchor anchorman anchorwoman announcer newsreader newscaster narrator correspondent interviewer moderator studio voice-over compere question",
);
