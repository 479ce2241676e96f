import type { Token } from "../../../text/index.ts";
import { AT_HOME_THERE, INSIDE, SHELTERING, STAYING } from "../languages/en/shelters.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";

/** How far the words that put people inside may stand from them, in words: "villagers slept at last in 31 halls". */
const REACH = 7;
/** And the shelters behind those: "31 draughty sports halls". */
const PHRASE = 5;
/** What it is worth: more than a presence, less than what is said of the people outright. */
const SCORE = 6;

/**
 * Reads "7,150 villagers in 42 chapels" and "30,000 live in the camp": people counted together with the shelters that hold them, or said to
 * stay in one; `null` where none are.
 */
export function inShelters(
  tokens: readonly Token[],
  { mention, numbers }: { mention: Mention; numbers: ReadonlySet<number> },
): Reading | null {
  const { noun, head, to, from, sentence } = mention;
  const people = noun?.kind === "person" || noun?.kind === "family" || to === from;
  if (
    !people ||
    noun?.measure === "personnel" ||
    AT_HOME_THERE.test(tokens[(head?.[1] ?? to) - 1]?.lower ?? "")
  )
    return null;
  let stays = false;
  for (let at = to; at < Math.min(sentence.last, to + REACH); at++) {
    const word = tokens[at]?.lower ?? "";
    if (/^[,;:.()]$/.test(word)) return null;
    stays ||= STAYING.has(word);
    if (!INSIDE.has(word) || !(stays || (noun !== null && numbers.has(at + 1)))) continue;
    return holdsShelter(tokens.slice(at + 1, Math.min(sentence.last, at + 2 + PHRASE)))
      ? { measure: "sheltered", rule: "in-shelters", score: SCORE, unit: noun?.unit ?? "person" }
      : null;
  }
  return null;
}

function holdsShelter(phrase: readonly Token[]): boolean {
  for (const { lower, text } of phrase) {
    if (SHELTERING.has(lower)) return true;
    if (/^[,;:.()]$/.test(text) || INSIDE.has(lower)) return false;
  }
  return false;
}
