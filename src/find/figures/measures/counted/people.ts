import type { Token } from "../../../../text/index.ts";
import { AGENT_ENDING, DEMONYM, THINGS_LIKE_AGENTS } from "../../languages/en/counted.ts";
import { NAMES } from "../../languages/en/counts.ts";
import type { Mention } from "./mention.ts";

/** Whether a listed noun counts people or households. */
export function namesPeople({ noun }: Mention): boolean {
  return noun?.kind === "person" || noun?.kind === "family";
}

/** Whether a number that no listed noun follows can count people: it is bare, or counts the names of a list, or its noun is a name in capitals or formed like an agent. */
export function mayBePeople(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.noun) return namesPeople(mention);
  if (mention.to === mention.from) return true;
  const head = tokens[mention.to - 1];
  if (NAMES.has(head?.lower ?? "")) return true;
  if (!head || THINGS_LIKE_AGENTS.test(head.lower)) return false;
  return /^\p{Lu}\p{Ll}/u.test(head.text) || AGENT_ENDING.test(head.lower);
}

/** "About 300 Sarmians": whether a noun that nobody listed is formed like the name of a people. */
export function isDemonym(tokens: readonly Token[], { noun, from, to }: Mention): boolean {
  const head = tokens[to - 1]?.text ?? "";
  return noun === null && to > from && DEMONYM.test(head);
}
