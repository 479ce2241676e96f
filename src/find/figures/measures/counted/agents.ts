import type { Token } from "../../../../text/index.ts";
import { AGENT_ENDING, PARTITIVE_DETERMINERS, THINGS_LIKE_AGENTS } from "../../languages/en/counted.ts";
import { KNOWN, OF } from "../../languages/en/function-words.ts";
import { type NounRow, nounRow } from "../../languages/noun-row.ts";

/** People whom nobody listed, by the form of the noun: "twelve ploughmen". */
const AGENTS: NounRow = nounRow("agents", { kind: "person", unit: "person" }, "");

/** The last word of a phrase as people, where it is a plural formed like a word for those who do something. */
export function agentOf(tokens: readonly Token[], { from, to }: { from: number; to: number }) {
  const last = tokens[to - 1];
  if (to <= from || last?.xpos !== "NNS" || !/^\p{Ll}/u.test(last.text)) return null;
  const agent = AGENT_ENDING.test(last.lower) && !THINGS_LIKE_AGENTS.test(last.lower);
  return agent ? { first: to - 1, last: to, value: AGENTS } : null;
}

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
  return (
    tokens[name]?.text !== tokens[name]?.lower &&
    phrase > 0 &&
    !/^(?:NOUN)$/.test(tokens[name + phrase]?.upos ?? "")
  );
}

/** How many words the name of whoever gives a number may have. A judgement: longer ones end in a noun of their own. */
const OWNER_NAME = 6;
