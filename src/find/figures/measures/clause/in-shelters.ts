import type { Token } from "../../../../text/index.ts";
import { ITS } from "../../languages/en/offices.ts";
import {
  AT_HOME_THERE,
  BEDDING,
  HAVING_LEFT,
  INSIDE,
  LODGES,
  SHELTERING,
  SLEEPING,
  STAYING,
  UNDER,
  WITH,
} from "../../languages/en/shelters.ts";
import type { Mention } from "../counted/mention.ts";
import { mayBePeople } from "../counted/people.ts";
import type { Reading } from "../counted/reading.ts";

/** How far the words that put people inside may stand from them, in words: "villagers slept at last in 31 halls". A judgement by that example, with some room. */
const REACH = 7;
/** And the shelters behind those: "31 draughty sports halls". A judgement: two adjectives and a noun before it. */
const PHRASE = 5;
/** How far before a number the shelter may stand that its verb puts it in: "in the hall of the old mill sleep 40 people". A judgement: two phrases of place. */
const BEFORE = 14;
/** How far behind those who have left the verb of sleeping may stand: "evacuees have been sleeping". A judgement by that example. */
const NEAR = 4;
/** What it is worth: more than a presence, less than what is said of the people outright. A judgement. */
const SCORE = 6;
/** What it is worth for those who are called by their having left: where they stay now says more. A judgement: above the 9 of most such nouns and verbs. */
const OVER_STATUS = 9.6;

interface Evidence {
  readonly mention: Mention;
  readonly numbers: ReadonlySet<number>;
}

/**
 * Reads "7,150 villagers in 42 chapels", "30,000 live in the camp", "in the camp live 30,000" and "sleeps in a hall with 40 others": people
 * counted together with the shelters that hold them, or said to stay in one; `null` where none are.
 */
export function inShelters(tokens: readonly Token[], { mention, numbers }: Evidence): Reading | null {
  const { noun, head, to, from } = mention;
  const people = mayBePeople(tokens, mention);
  if (
    !people ||
    noun?.measure === "personnel" ||
    AT_HOME_THERE.test(tokens[(head?.[1] ?? to) - 1]?.lower ?? "")
  )
    return null;
  const left = tokens.slice(from, to).some(({ lower }) => HAVING_LEFT.has(lower));
  const sleeps = left && sleepsBehind(tokens, mention);
  if (!sleeps && !staysBehind(tokens, { mention, numbers }) && !staysBefore(tokens, mention)) return null;
  const score = left || sleepsOutright(tokens, mention) ? OVER_STATUS : SCORE;
  return { measure: "sheltered", rule: "in-shelters", score, unit: noun?.unit ?? "person" };
}

/** "40 people took refuge in a hall", "40 spent the night ...": the verb right behind them says that they lodge there. */
function sleepsOutright(tokens: readonly Token[], { to, sentence }: Mention): boolean {
  let at = to;
  while (at < Math.min(sentence.last, to + NEAR) && /^(?:AUX|ADV)$/.test(tokens[at]?.upos ?? "")) at++;
  const next = tokens[at + 1]?.lower ?? "";
  return SLEEPING.has(tokens[at]?.lower ?? "") || LODGES.has(next);
}

/** "40 people sleep in a hall", "40 people in 3 halls". */
function staysBehind(
  tokens: readonly Token[],
  { mention: { noun, to, sentence }, numbers }: Evidence,
): boolean {
  let stays = false;
  for (let at = to; at < Math.min(sentence.last, to + REACH); at++) {
    const word = tokens[at]?.lower ?? "";
    if (/^[,;:.()]$/.test(word)) return false;
    stays ||= STAYING.has(word);
    const phrase = tokens.slice(at + 1, Math.min(sentence.last, at + 2 + PHRASE));
    if (stays && UNDER.has(word)) return phrase.slice(0, 3).some(({ lower }) => BEDDING.has(lower));
    const whose = ITS.has(tokens[at + 1]?.lower ?? "");
    if (!INSIDE.has(word) || !(stays || (noun !== null && (whose || numbers.has(at + 1))))) continue;
    return holdsShelter(phrase);
  }
  return false;
}

/** "40 evacuees slept on in the tannery": those who have left shelter wherever they sleep. */
function sleepsBehind(tokens: readonly Token[], { to, sentence }: Mention): boolean {
  for (let at = to; at < Math.min(sentence.last - 1, to + NEAR); at++)
    if (SLEEPING.has(tokens[at]?.lower ?? "")) return INSIDE.has(tokens[at + 1]?.lower ?? "");
  return false;
}

/** "In the hall sleep 40 people", "she sleeps in the hall with 40 others". */
function staysBefore(tokens: readonly Token[], { first, sentence, to }: Mention): boolean {
  const company = WITH.has(tokens[first - 1]?.lower ?? "") && tokens[to - 1]?.lower === "others";
  const verb = tokens[first - 1];
  const inverted = verb !== undefined && STAYING.has(verb.lower) && !/^(?:AUX|NOUN)$/.test(verb.upos);
  if (!company && !inverted) return false;
  const before = tokens.slice(Math.max(sentence.first, first - BEFORE), first);
  const inside = before.findIndex(({ lower }) => INSIDE.has(lower));
  const stays = inverted || before.some(({ lower }) => STAYING.has(lower));
  return inside >= 0 && stays && before.slice(inside).some(({ lower }) => SHELTERING.has(lower));
}

function holdsShelter(phrase: readonly Token[]): boolean {
  for (const { lower, text } of phrase) {
    if (SHELTERING.has(lower)) return true;
    if (/^[,;:.()]$/.test(text) || INSIDE.has(lower)) return false;
  }
  return false;
}
