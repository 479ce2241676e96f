import { daysOf, type FoundEvent } from "../../model/index.ts";
import type { Doc, Token } from "../../text/index.ts";
import type { Telling } from "./assign.ts";
import type { EventWords } from "./lexicon.ts";

/** How many tokens before a trigger its auxiliaries stand at most. */
const REACH = 6;

/** Whether the clause says that the happening took place, is to come, might be, or is denied. */
export function modalityOf(
  doc: Doc,
  of: {
    readonly telling: Telling;
    /** The day of the report, where it is known. */
    readonly published: string | undefined;
    readonly words: EventWords;
  },
): FoundEvent["modality"] {
  const { words } = of;
  const { clause, trigger, when } = of.telling;
  const from = Math.max(clause.first, trigger.token.index - REACH);
  const before = withoutMissed(doc.tokens.slice(from, trigger.token.index), words)
    .filter(({ upos }) => upos !== "NOUN" && upos !== "PROPN")
    .map(({ lower }) => lower);
  const opener = doc.tokens[clause.first]?.lower ?? "";
  if (before.some((word) => words.sets.denials.has(word))) return "denied";
  if (!trigger.noun && before.slice(-3).some((word) => words.sets.negations.has(word))) return "denied";
  if (words.sets.hypothetical.has(opener) || before.some((word) => words.sets.hypothetical.has(word)))
    return "hypothetical";
  if (before.some((word) => words.sets.planned.has(word))) return "planned";
  const toCome = when !== null && isAfter(when.edtf, of.published) && !PAST.test(trigger.token.xpos);
  return toCome ? "planned" : "happened";
}

const PAST = /^(?:VBD|VBN)$/;

function isAfter(when: string, published: string | undefined): boolean {
  const first = daysOf(when)?.first;
  const day = daysOf(published?.slice(0, 10) ?? "")?.last;
  return Boolean(first && day && first > day);
}

/** Leaves out "should have", which says of the past what did not come about, not what may. */
function withoutMissed(tokens: readonly Token[], { sets }: EventWords): Token[] {
  return tokens.filter(
    ({ lower }, at) => !(sets.missed.has(lower) && sets.perfect.has(tokens[at + 1]?.lower ?? "")),
  );
}
