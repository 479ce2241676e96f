import type { FoundDate } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";
import { assignDates, type Telling } from "./assign.ts";
import type { Clause } from "./clauses.ts";
import { countTellings, type Length, lengthsOf } from "./counted.ts";
import { datedLines, headedBlocks, mainTelling } from "./headed.ts";
import { ANSWERS, hasHappenings, inheritedWhen, type Told, toldOf } from "./inherit.ts";
import type { EventWords } from "./lexicon.ts";
import { type FoundTrigger, triggersOf } from "./triggers.ts";
import type { When } from "./when.ts";

/** What tellings are found with. */
export interface TellingEvidence {
  readonly context: ReportContext;
  readonly dates: readonly FoundDate[];
  /** Clauses of each sentence. */
  readonly clauses: readonly (readonly Clause[])[];
  readonly whens: readonly When[];
  readonly words: EventWords;
}

/** The tellings of a report, in order of the text: every trigger with a date, and the main verb of a clause without. */
export function tellingsOf(doc: Doc, evidence: TellingEvidence): Telling[] {
  const { words, context } = evidence;
  const takeWhens = taker(evidence.whens);
  const takeLengths = taker(lengthsOf(evidence.dates));
  const heads = headedBlocks(doc, datedLines(doc, evidence.whens));
  const out: Telling[] = [];
  let before: Told | null = null;
  for (const clauses of evidence.clauses) {
    const tellings = clauses.flatMap((clause) => {
      const whens = takeWhens(endOf(doc, clause));
      return assignDates(doc, { clause, triggers: triggersOf(doc, clause, words), whens, words });
    });
    const last = clauses.at(-1);
    const lengths = last ? takeLengths(endOf(doc, last)) : [];
    const counted = countTellings(doc, { tellings, lengths, words, ...context });
    const headed = last ? (heads[last.sentence.block] ?? null) : null;
    const main = headed && mainTelling(counted, doc, words);
    if (main) {
      out.push({ ...main, when: headed });
      continue;
    }
    const told = counted.filter((telling) => isTold(doc, telling, { among: counted, words }));
    const dated = told.map((one, i) => {
      const from = toldOf(told.slice(0, i)) ?? (hasHappenings(told.slice(0, i)) ? null : before);
      return one.when ? one : { ...one, when: inheritedWhen(doc, one, { before: from, words }) };
    });
    out.push(...dated);
    before = toldOf(dated);
  }
  return out;
}

/** Hands out the spans that start before an offset, each once, in order. */
function taker<T extends When | Length>(spans: readonly T[]): (end: number) => T[] {
  let next = 0;
  return (end) => {
    const from = next;
    while (next < spans.length && spans[next]!.anchor.start < end) next++;
    return spans.slice(from, next);
  };
}

function endOf(doc: Doc, clause: Clause): number {
  return doc.tokens[clause.last - 1]?.end ?? clause.end;
}

/** Whether a trigger tells of a happening: any with a date, unless an unknown verb is negated; in a clause without one its main verb. */
function isTold(
  doc: Doc,
  telling: Telling,
  of: { readonly among: readonly Telling[]; readonly words: EventWords },
): boolean {
  const { clause, trigger, when } = telling;
  if (!trigger.known && isNegated(doc, trigger, of.words)) return false;
  if (when !== null) return true;
  if (of.among.some((one) => one.clause === clause && one.when !== null)) return false;
  const main = of.among.find((one) => one.clause === clause && one.trigger.known && !one.trigger.noun);
  return main === telling && isHappening(doc, trigger, clause);
}

/** Whether a word tells of a happening without a date too: no words about words, which are statements, and no labels. */
function isHappening(doc: Doc, trigger: FoundTrigger, clause: Clause): boolean {
  const kind = doc.blocks[clause.sentence.block]?.kind;
  return !trigger.speech && !ANSWERS.has(trigger.type) && kind !== "heading" && kind !== "row";
}

/** "have not slept": that an unknown verb did not take place is no happening. */
function isNegated(doc: Doc, { token }: FoundTrigger, words: EventWords): boolean {
  return doc.tokens
    .slice(Math.max(0, token.index - 2), token.index)
    .some(({ lower }) => words.sets.negations.has(lower));
}
