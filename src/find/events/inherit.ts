import type { EventType } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { Telling } from "./assign.ts";
import type { EventWords } from "./lexicon.ts";
import type { When } from "./when.ts";

/** Kinds that say how people answer what happened: rarely on the same day. */
export const ANSWERS: ReadonlySet<EventType> = new Set([
  "accuse",
  "reject",
  "announce",
  "request",
  "threaten",
  "support",
]);

/** What was told before, for a telling that gives no date of its own. */
export interface Told {
  readonly when: When;
  readonly block: number;
  readonly sentence: number;
}

/** A day or a stretch of days: a whole month or year is too wide to carry over. */
const DAY = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;

/** The one date of a sentence's happenings; `null` where it has several, or only the date of somebody's words. */
export function toldOf(tellings: readonly Telling[]): Told | null {
  const dated = tellings.filter(({ when, trigger }) => when !== null && !trigger.speech);
  const [first] = dated;
  if (!first?.when || !DAY.test(first.when.edtf) || dated.some(({ when }) => when?.edtf !== first.when?.edtf))
    return null;
  const { block, index } = first.clause.sentence;
  return { when: first.when, block, sentence: index };
}

/** Whether any of them tells of something that happened on some day: what follows in the sentence goes on from there, not from the sentence before. */
export function hasHappenings(tellings: readonly Telling[]): boolean {
  return tellings.some(({ when, trigger }) => when !== null && !trigger.speech);
}

/**
 * The date of what was told before, where the story just goes on: earlier in the sentence ("On 9 May a bus crashed and killed 40"), or in the one before it in the same paragraph, told in the
 * simple past. A perfect ("have been killed") speaks of the day of the report.
 */
export function inheritedWhen(
  doc: Doc,
  telling: Telling,
  from: { readonly before: Told | null; readonly words: EventWords },
): When | null {
  const { before, words } = from;
  const { sentence } = telling.clause;
  if (ANSWERS.has(telling.trigger.type)) return null;
  if (!before || before.block !== sentence.block || sentence.index - before.sentence > 1) return null;
  return isSimplePast(doc, telling, words) ? before.when : null;
}

function isSimplePast(doc: Doc, { clause, trigger }: Telling, { sets }: EventWords): boolean {
  const { token } = trigger;
  if (token.xpos === "VBD") return !sets.perfect.has(doc.tokens[token.index - 1]?.lemma ?? "");
  if (token.xpos !== "VBN") return false;
  const before = doc.tokens.slice(Math.max(clause.first, token.index - 4), token.index);
  return before.some(({ lower }) => sets.wasForms.has(lower));
}
