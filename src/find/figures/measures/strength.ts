import type { Doc } from "../../../text/index.ts";
import { MEMBERS, STRONG, TEAMS } from "../languages/en/teams.ts";
import type { Mention } from "./counted/mention.ts";
import type { Reading } from "./counted/reading.ts";

/** How far the team may stand behind "62-member", in words: "a 62-member urban search and rescue team". A judgement by that example. */
const REACH = 7;

/** Reads the size of a team off the compound that describes it: "a 62-strong contingent", "a 12-member rescue team"; `null` where none is. */
export function readStrength({ tokens }: Doc, { last, sentence }: Mention): Reading | null {
  if (tokens[last]?.text !== "-") return null;
  const word = tokens[last + 1]?.lower ?? "";
  if (!STRONG.has(word) && !MEMBERS.has(word)) return null;
  for (let at = last + 2; at < Math.min(sentence.last, last + 2 + REACH); at++) {
    const next = tokens[at];
    if (!next || !/\p{L}/u.test(next.text)) break;
    if (TEAMS.has(next.lower)) return { measure: "personnel", rule: "strength", score: 8, unit: "person" };
  }
  return null;
}
