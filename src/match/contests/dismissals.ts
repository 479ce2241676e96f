import type { FoundStatement } from "../../model/index.ts";
import {
  DISMISSAL_CUES,
  JUDGED_CLAIM,
  JUDGES,
  NEGATES,
  POINTS_BACK,
  REPLY_CUES,
  TURNS_DOWN,
  UNTRUTHS,
  VERDICT,
} from "./en.ts";

/** How far before a statement the sentence may begin that turns its claim down, in code units. */
const BEFORE = 120;
/** An answer stands within this many code units of what it answers: attribution and a full stop. */
const ANSWER = 120;

/** A verdict is all that is said, give or take a reason: in code units. */
const SHORT = 80;

/** Whether a statement turns a claim down in other words than a denial: "scoffed at that: ...", "called reports that ... an insult", "called that a pretext". */
export function isDismissal({ act, cue, content }: FoundStatement, text: string): boolean {
  if (!cue || act === "ask" || act === "order") return false;
  if (VERDICT.test(content.exact) && content.exact.length <= SHORT) return true;
  if (DISMISSAL_CUES.test(cue.exact))
    return (
      POINTS_BACK.test(content.exact) ||
      POINTS_BACK.test(pointerIn(cue.exact)) ||
      JUDGED_CLAIM.test(content.exact)
    );
  if (!/^(?:ha[sdve]+ )?(?:calls?|called|termed|labelled|branded)\b/i.test(cue.exact)) return false;
  if (JUDGED_CLAIM.test(content.exact) || JUDGES.test(content.exact)) return true;
  const pointed = POINTS_BACK.test(text.slice(cue.end, content.start).trim());
  return pointed && UNTRUTHS.test(content.exact.replace(/^\W+/, ""));
}

/** What a cue of several words points at: "scoffed at that:" is "that:". */
function pointerIn(cue: string): string {
  return cue
    .split(/\s+/)
    .slice(1)
    .filter((word) => word !== "at")
    .join(" ");
}

/** Where the words begin, right before a statement, that turn a claim down and leave the reason to the statement; `null` where there are none. */
export function turnedDownBefore({ content }: FoundStatement, text: string): number | null {
  const start = Math.max(0, content.start - BEFORE);
  const match = TURNS_DOWN.exec(text.slice(start, content.start));
  return match ? start + match.index : null;
}

/** Whether a statement is an answer that negates, right behind what it answers. */
export function repliesTo({ cue, content }: FoundStatement, between: string): boolean {
  return (
    cue !== null && between.length <= ANSWER && REPLY_CUES.test(cue.exact) && NEGATES.test(content.exact)
  );
}
