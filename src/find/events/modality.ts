import type { FoundEvent } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { Clause } from "./clauses.ts";
import type { EventWords } from "./lexicon.ts";
import type { FoundTrigger } from "./triggers.ts";

/** How many tokens before a trigger its auxiliaries stand at most. */
const REACH = 6;

/** Whether the clause says that the happening took place, is to come, might be, or is denied. */
export function modalityOf(
  doc: Doc,
  of: { readonly clause: Clause; readonly trigger: FoundTrigger; readonly words: EventWords },
): FoundEvent["modality"] {
  const { clause, trigger, words } = of;
  const from = Math.max(clause.first, trigger.token.index - REACH);
  const before = doc.tokens
    .slice(from, trigger.token.index)
    .filter(({ upos }) => upos !== "NOUN" && upos !== "PROPN")
    .map(({ lower }) => lower);
  const opener = doc.tokens[clause.first]?.lower ?? "";
  if (before.some((word) => words.sets.denials.has(word))) return "denied";
  if (!trigger.noun && before.slice(-3).some((word) => words.sets.negations.has(word))) return "denied";
  if (words.sets.hypothetical.has(opener) || before.some((word) => words.sets.hypothetical.has(word)))
    return "hypothetical";
  if (before.some((word) => words.sets.planned.has(word))) return "planned";
  return "happened";
}
