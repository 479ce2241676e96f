import type { Token } from "../../../../text/index.ts";
import { AGENT_ENDING, THINGS_LIKE_AGENTS } from "../../languages/en/counted.ts";
import { type NounRow, nounRow } from "../../languages/noun-row.ts";

/** People whom nobody listed, by the form of the noun: "twelve ploughmen". */
const AGENTS: NounRow = nounRow("agents", { kind: "person", unit: "person" }, "");

/** The last word of a phrase as people, where it is a plural formed like a word for those who do something. */
export function agentNounIn(tokens: readonly Token[], { from, to }: { from: number; to: number }) {
  const last = tokens[to - 1];
  if (to <= from || last?.xpos !== "NNS" || !/^\p{Ll}/u.test(last.text)) return null;
  const agent = AGENT_ENDING.test(last.lower) && !THINGS_LIKE_AGENTS.test(last.lower);
  return agent ? { first: to - 1, last: to, value: AGENTS } : null;
}
