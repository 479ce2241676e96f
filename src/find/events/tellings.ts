import type { FoundDate } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";
import type { Clause } from "./clauses.ts";
import { countedFromClause } from "./counted.ts";
import type { EventWords } from "./lexicon.ts";
import { type FoundTrigger, triggersOf } from "./triggers.ts";
import type { When } from "./when.ts";

/** A clause that tells of a happening, by which word, and when it was. */
export interface Telling {
  readonly clause: Clause;
  readonly trigger: FoundTrigger;
  readonly when: When | null;
}

/** What tellings are found with. */
export interface TellingEvidence {
  readonly context: ReportContext;
  readonly dates: readonly FoundDate[];
  /** Clauses of each sentence. */
  readonly clauses: readonly (readonly Clause[])[];
  readonly whens: readonly When[];
  readonly words: EventWords;
}

/** The tellings of a report, in order of the text. */
export function tellingsOf(doc: Doc, evidence: TellingEvidence): Telling[] {
  const out: Telling[] = [];
  let next = 0;
  let before: Told | null = null;
  for (const clauses of evidence.clauses) {
    const told: Telling[] = [];
    for (const clause of clauses) {
      const end = doc.tokens[clause.last - 1]?.end ?? clause.end;
      const here: When[] = [];
      for (; next < evidence.whens.length && evidence.whens[next]!.anchor.start < end; next++)
        here.push(evidence.whens[next]!);
      told.push(...tellingsIn(doc, { clause, whens: here, told, evidence }));
    }
    const inherited = told.map((telling) =>
      telling.when ? telling : { ...telling, when: inheritedWhen(doc, telling, before) },
    );
    out.push(...inherited);
    before = toldOf(inherited);
  }
  return out;
}

function tellingsIn(
  doc: Doc,
  at: {
    readonly clause: Clause;
    readonly whens: readonly When[];
    readonly told: readonly Telling[];
    readonly evidence: TellingEvidence;
  },
): Telling[] {
  const { clause, evidence } = at;
  const triggers = triggersOf(doc, clause, evidence.words);
  const byTrigger = new Map<FoundTrigger, When>();
  for (const when of at.whens) {
    if (!isOfHappening(doc, when)) continue;
    const trigger = triggerOf(doc, when, { triggers, words: evidence.words });
    const rival = trigger && byTrigger.get(trigger);
    if (trigger && (!rival || distance(trigger, when) < distance(trigger, rival)))
      byTrigger.set(trigger, when);
  }
  const counted = countedFromClause(doc, { clause, ...evidence });
  const main = mainTrigger(triggers);
  if (counted && main && !byTrigger.has(main)) byTrigger.set(main, counted);
  return triggers
    .filter((trigger) => trigger.known || !isNegated(doc, trigger, evidence.words))
    .filter((trigger) => byTrigger.has(trigger) || (trigger === main && isHappening(doc, trigger, clause)))
    .map((trigger) => ({ clause, trigger, when: byTrigger.get(trigger) ?? null }));
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

function distance({ token }: FoundTrigger, { anchor }: When): number {
  return Math.max(anchor.start - token.end, token.start - anchor.end);
}

/** Kinds that say how people answer what happened: rarely on the same day. */
const ANSWERS: ReadonlySet<string> = new Set([
  "accuse",
  "reject",
  "announce",
  "request",
  "threaten",
  "support",
]);

/** The word that carries a clause: its first verb that the lexicon knows. A noun alone tells nothing without a date. */
function mainTrigger(triggers: readonly FoundTrigger[]): FoundTrigger | undefined {
  return triggers.find(({ noun, known }) => known && !noun);
}

const COMPARED = /\b(?:from|than|against)\s[^\s,;]*\d[^\s;]*(?:\s\p{L}+)?(?:\s(?:on|in|at))?\s*$/u;

/** Whether a date is one of a happening: not that of the number something is compared with ("up from 300 on Monday"), nor a year in brackets. */
function isOfHappening(doc: Doc, { anchor, edtf }: When): boolean {
  if (COMPARED.test(doc.text.slice(Math.max(0, anchor.start - 40), anchor.start))) return false;
  return !(edtf.length === 4 && doc.text[anchor.start - 1] === "(" && doc.text[anchor.end] === ")");
}

/** How far behind a date the noun may stand that it describes ("the Aug. 7 embassy bombings"), in characters. */
const BESIDE = 24;

/** The trigger that a date belongs to: the noun it describes, else the nearest verb before it, else after it, else the nearest noun. */
function triggerOf(
  doc: Doc,
  when: When,
  of: { readonly triggers: readonly FoundTrigger[]; readonly words: EventWords },
): FoundTrigger | undefined {
  const { start, end } = when.anchor;
  const nouns = of.triggers.filter(({ noun }) => noun);
  const verbs = of.triggers.filter(({ noun }) => !noun);
  const described =
    nouns.find(({ token }) => token.start >= end && token.start - end <= BESIDE && when.edtf.length <= 7) ??
    nouns.find(({ token }) =>
      of.words.sets.describes.has(doc.text.slice(token.end, Math.max(token.end, start)).trim()),
    );
  if (described) return described;
  const left = verbs.filter(({ token }) => token.end <= start).at(-1);
  if (left) return left;
  const before = nouns.filter(({ token }) => token.end <= start);
  return (
    verbs.find(({ token }) => token.start >= end) ??
    before.findLast(({ token }) => token.upos === "NOUN") ??
    before.at(-1) ??
    nouns[0]
  );
}

/** What the sentence before told, for one that gives no date of its own. */
interface Told {
  readonly when: When;
  readonly block: number;
  readonly sentence: number;
}

/** A day or a stretch of days: a whole month or year is too wide to carry over. */
const DAY = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;

/** The one date of a sentence's happenings; `null` where it has several, or only the date of somebody's words. */
function toldOf(tellings: readonly Telling[]): Told | null {
  const dated = tellings.filter(({ when, trigger }) => when !== null && !trigger.speech);
  const [first] = dated;
  if (!first?.when || !DAY.test(first.when.edtf) || dated.some(({ when }) => when?.edtf !== first.when?.edtf))
    return null;
  const { block, index } = first.clause.sentence;
  return { when: first.when, block, sentence: index };
}

/**
 * The date of the sentence before, where the story just goes on: the next sentence of the same paragraph, told in the simple past. A perfect
 * ("have been killed") speaks of the day of the report.
 */
function inheritedWhen(doc: Doc, telling: Telling, before: Told | null): When | null {
  const { sentence } = telling.clause;
  if (ANSWERS.has(telling.trigger.type)) return null;
  if (!before || before.block !== sentence.block || sentence.index - before.sentence !== 1) return null;
  return isSimplePast(doc, telling) ? before.when : null;
}

function isSimplePast(doc: Doc, { clause, trigger }: Telling): boolean {
  const { token } = trigger;
  if (token.xpos === "VBD") return doc.tokens[token.index - 1]?.lemma !== "have";
  if (token.xpos !== "VBN") return false;
  const before = doc.tokens.slice(Math.max(clause.first, token.index - 4), token.index);
  return before.some(({ lower }) => lower === "was" || lower === "were");
}
