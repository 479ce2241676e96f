import type { TurnDown, TurnDownWords } from "../lexicon/turn-down.ts";
import { isClause } from "../phrases/content.ts";
import { isFiniteVerb, isQuoteMark } from "../phrases/subject.ts";
import type { Place, Reading } from "../zones/zones.ts";

/** Behind the words from `at` on that turn a claim down, or -1. An infinitive turns nothing down yet. */
export function turnDownAt(reading: Reading, { zone, at }: Place): number {
  const { turnDowns } = reading.lexicon;
  const { upos, lower, deprel } = reading.doc.tokens[at]!;
  if (reading.doc.tokens[at - 1]!.lower === "to") return -1;
  const acts = upos === "VERB" || upos === "AUX" || upos === "X" || deprel === "root";
  if (!acts && !turnDowns.negations.has(lower)) return -1;
  for (const rule of turnDowns.rules) {
    const end = fits(reading, { zone, at, steps: stepsOf(rule, turnDowns) });
    if (end > 0) return end;
  }
  return -1;
}

type Step = "claim" | "guilt" | "untruth" | "end" | ReadonlySet<string>;

const compiled = new WeakMap<TurnDown, readonly Step[]>();

function stepsOf(rule: TurnDown, { negations }: TurnDownWords): readonly Step[] {
  const known = compiled.get(rule);
  if (known) return known;
  const steps = rule.shape.split(" ").map((step): Step => {
    const [, slot] = /^<(\w+)>$/.exec(step) ?? [];
    if (slot === "not") return negations;
    return slot === "claim" || slot === "guilt" || slot === "untruth" || slot === "end"
      ? slot
      : new Set(step.split("|"));
  });
  compiled.set(rule, steps);
  return steps;
}

/** Behind the last step, or -1. */
function fits(reading: Reading, { zone, at, steps }: Place & { steps: readonly Step[] }): number {
  let next = at;
  for (const step of steps) {
    const here = stepAt(reading, { zone, at: next, step });
    const adverb = here < 0 && next > at && reading.doc.tokens[next]?.upos === "ADV";
    next = adverb ? stepAt(reading, { zone, at: next + 1, step }) : here;
    if (next < 0) return -1;
  }
  return next;
}

function stepAt(reading: Reading, { zone, at, step }: Place & { step: Step }): number {
  const token = reading.doc.tokens[at];
  if (step === "end") return !token || at >= zone.last || /^[.;:]$/.test(token.text) ? at : -1;
  if (!token || at >= zone.last) return -1;
  if (step === "claim") return claimAt(reading, { zone, at });
  if (step === "guilt") return guiltAt(reading, { zone, at });
  if (step === "untruth") return untruthAt(reading, { zone, at });
  return step.has(token.lemma.toLowerCase()) || step.has(token.lower) ? at + 1 : -1;
}

/** Behind "guilt", "any involvement", "all responsibility", or -1. */
function guiltAt(reading: Reading, { zone, at }: Place): number {
  const { turnDowns } = reading.lexicon;
  const { tokens } = reading.doc;
  const noun = turnDowns.pointing.has(tokens[at]!.lower) ? at + 1 : at;
  return noun < zone.last && turnDowns.guilt.has(tokens[noun]!.lower) ? noun + 1 : -1;
}

/** Words between a claim and what it is called, at most: "as nothing but a pure". A judgement by that example. */
const CALLED = 6;

/** Behind a word that says of a claim that it is untrue, or -1. */
function untruthAt(reading: Reading, { zone, at }: Place): number {
  const { tokens } = reading.doc;
  for (let i = at; i < Math.min(zone.last, at + CALLED); i++) {
    const token = tokens[i]!;
    if (reading.lexicon.turnDowns.untruths.has(token.lower)) return i + 1;
    const joins = /^(?:DET|ADV|ADJ|ADP|SCONJ|PRON|CCONJ|PUNCT)$/.test(token.upos) || token.xpos === "VBN";
    if (!joins || /^[,.;:]$/.test(token.text)) return -1;
  }
  return -1;
}

/** Words between a determiner and the noun of a claim, at most: "the latest government". A judgement by that example. */
const BETWEEN = 3;

/** Behind a word or phrase for a claim, or -1. "That" before a clause points at nothing. */
function claimAt(reading: Reading, { zone, at }: Place): number {
  const { turnDowns } = reading.lexicon;
  const { tokens } = reading.doc;
  const token = tokens[at]!;
  const opens = turnDowns.pointing.has(token.lower) || token.upos === "PROPN";
  if (opens) {
    for (let i = at + 1; i < Math.min(zone.last, at + BETWEEN + 2); i++) {
      if (turnDowns.claims.has(tokens[i]!.lemma.toLowerCase())) return tells(reading, i + 1) ? -1 : i + 1;
      if (!/^(?:ADJ|NOUN|PROPN|PART|ADV|NUM)$/.test(tokens[i]!.upos)) break;
    }
  }
  if (!turnDowns.pointers.has(token.lower)) return -1;
  const rest = { first: at + 1, last: stopFrom(reading, { zone, at: at + 1 }) };
  return isClause(reading, rest) || tokens[at + 1]?.upos === "NOUN" ? -1 : at + 1;
}

/** Whether the words behind the noun of a claim tell it, "that the gate was open", "of opening the gate", or go on with it: "the report was forged". */
function tells(reading: Reading, at: number): boolean {
  const [next, after] = [reading.doc.tokens[at], reading.doc.tokens[at + 1]];
  if (!next) return false;
  return (
    next.lower === "that" || isFiniteVerb(reading, next) || (next.upos === "ADP" && after?.xpos === "VBG")
  );
}

/** Where a clause ends whose object stands before `at`: at its stop, but not behind a verb that opens another clause. */
export function clauseEnd(reading: Reading, { zone, at }: Place): number {
  const last = stopFrom(reading, { zone, at });
  return isClause(reading, { first: at, last }) ? at : last;
}

/** So many tokens behind what is turned down may say when, where and how. A judgement: three adjuncts. */
const LONGEST = 24;

/** The first comma, full stop, conjunction or quotation mark from `at` on. */
function stopFrom(reading: Reading, { zone, at }: Place): number {
  const { tokens } = reading.doc;
  const last = Math.min(zone.last, at + LONGEST);
  for (let i = at; i < last; i++) {
    const token = tokens[i]!;
    if (/^[,.;:–—-]$/.test(token.text) || isQuoteMark(token)) return i;
    if (reading.lexicon.turnDowns.joins.has(token.lower)) return i;
  }
  return last;
}
