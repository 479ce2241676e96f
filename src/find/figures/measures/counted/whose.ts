import type { Token } from "../../../../text/index.ts";
import { PARTITIVE_DETERMINERS } from "../../languages/en/counted.ts";
import { KNOWN, OF } from "../../languages/en/function-words.ts";

/** "trusts the 57 of the Red Cross": a number with whoever gives it over "of", by a name. */
export function isTheirs(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
): boolean {
  if (!KNOWN.has(tokens[first - 1]?.lower ?? "") || !OF.has(tokens[last]?.lower ?? "")) return false;
  const name = PARTITIVE_DETERMINERS.has(tokens[last + 1]?.lower ?? "") ? last + 2 : last + 1;
  const phrase = tokens
    .slice(name, name + OWNER_NAME)
    .findIndex(({ upos }) => upos !== "PROPN" && upos !== "ADJ");
  return tokens[name]?.text !== tokens[name]?.lower && phrase > 0 && tokens[name + phrase]?.upos !== "NOUN";
}

/** How many words the name of whoever gives a number may have. A judgement: longer ones end in a noun of their own. */
const OWNER_NAME = 6;
