import type { Token } from "../../../text/index.ts";
import { AT_HOME_THERE, INSIDE, SHELTERING } from "../languages/en/shelters.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";

/** How far the number of the shelters may stand from the people, in words: "people spent Friday night in 29 shelters". */
const REACH = 7;
/** And the shelters from their number: "29 public emergency shelters". */
const PHRASE = 4;
/** What it is worth: more than a presence, less than what is said of the people outright. */
const SCORE = 6;

/** Reads "16,500 people in 89 schools": people counted together with the shelters that hold them; `null` where none are. */
export function inShelters(
  tokens: readonly Token[],
  { mention, numbers }: { mention: Mention; numbers: ReadonlySet<number> },
): Reading | null {
  const { noun, head, to, sentence } = mention;
  if (noun?.kind !== "person" && noun?.kind !== "family") return null;
  if (AT_HOME_THERE.test(tokens[(head?.[1] ?? to) - 1]?.lower ?? "")) return null;
  for (let at = to; at < Math.min(sentence.last, to + REACH); at++) {
    if (/^[,;:.()]$/.test(tokens[at]?.text ?? "")) return null;
    if (!INSIDE.has(tokens[at]?.lower ?? "") || !numbers.has(at + 1)) continue;
    return holdsShelter(tokens.slice(at + 1, Math.min(sentence.last, at + 2 + PHRASE)))
      ? { measure: "sheltered", rule: "in-shelters", score: SCORE, unit: noun.unit }
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
