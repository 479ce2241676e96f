import type { FoundDate } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import { POSSESSIVE } from "../languages/en/function-words.ts";
import { HAPPENINGS, MADE, SINCE, WHILE_OPENERS } from "../languages/en/times.ts";
import { tokensOver } from "../measures/counted/mention.ts";

/** How far before a date the "since" of its clause may stand, in words: "since the kitchen opened on Friday". A judgement: room for a subject of a few words and its verb. */
const SINCE_REACH = 6;

/** Whether a date only opens or closes a while ("since 2003"). */
export function opensWhile(doc: Doc, date: FoundDate): boolean {
  const [first, last] = tokensOver(doc, date.anchor);
  // "the deadliest since 2003, when 26,000 died"
  if (doc.tokens[last]?.text === "," && doc.tokens[last + 1]?.lower === "when") return false;
  if (WHILE_OPENERS.has(doc.tokens[first - 1]?.lower ?? "") || /^since\b/i.test(date.anchor.exact))
    return true;
  for (let at = first - 1; at >= Math.max(0, first - SINCE_REACH); at--) {
    const token = doc.tokens[at];
    if (!token || token.upos === "NUM" || /^[,;:.]$/.test(token.text)) return false;
    if (SINCE.has(token.lower)) return true;
  }
  return false;
}

/** "killed by Friday's storm": the date of what did it, not of the count. */
export function namesHappening(doc: Doc, date: FoundDate): boolean {
  const [, last] = tokensOver(doc, date.anchor);
  const owns = POSSESSIVE.test(doc.tokens[last]?.text ?? "");
  const behind = owns ? doc.tokens.slice(last + 1, last + 3) : [];
  return behind.some(({ lower }) => HAPPENINGS.has(lower));
}

/** "built in the 1970s". */
export function tellsAge(doc: Doc, date: FoundDate): boolean {
  const [first] = tokensOver(doc, date.anchor);
  return doc.tokens.slice(Math.max(0, first - 3), first).some(({ lower }) => MADE.has(lower));
}
