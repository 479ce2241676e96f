import type { Span } from "../../model/index.ts";
import type { Doc, Token } from "../../text/index.ts";
import type { Clause } from "./clauses.ts";
import { type Extent, isNominal, leadsOn, spanOf } from "./extent.ts";
import type { EventWords } from "./lexicon.ts";
import type { FoundTrigger } from "./triggers.ts";
import type { When } from "./when.ts";

/** The longest label in tokens that is not cut at a break: two lines of a terminal. A judgement, not a measurement. */
const LONGEST = 28;

interface LabelGround {
  readonly clause: Clause;
  readonly extent: Extent;
  readonly trigger: FoundTrigger;
  readonly when: When | null;
  readonly words: EventWords;
}

/**
 * The words of a telling that read alone on a timeline: without the conjunction or the reporting frame before them, and without the words
 * behind them that belong to another clause. Always holds the trigger.
 */
export function labelOf(doc: Doc, of: LabelGround): Span {
  const described = describedNoun(doc, of);
  if (described) return described;
  const first = withoutDate(doc, { ...of, first: labelStart(doc, of) });
  const last = labelEnd(doc, { ...of, first });
  return balanced(doc, spanOf(doc, { first, last }), of.trigger.token);
}

/** A noun with the date that describes it, alone: "the strike of June 2031". */
function describedNoun(doc: Doc, { extent, trigger, when, words }: LabelGround): Span | null {
  if (!trigger.noun || !when || when.anchor.start < trigger.token.end) return null;
  const between = doc.text.slice(trigger.token.end, when.anchor.start).trim().toLowerCase();
  if (!words.sets.describes.has(between)) return null;
  const first = phraseFrom(doc, { noun: trigger.token.index, from: extent.first, words });
  return { start: doc.tokens[first]!.start, end: when.anchor.end };
}

/** Where the noun phrase around a noun begins, without what it hangs on. */
function phraseFrom(
  doc: Doc,
  { noun, from, words }: { readonly noun: number; readonly from: number; readonly words: EventWords },
): number {
  let at = noun;
  while (at > from && (PHRASE.has(doc.tokens[at - 1]!.upos) || isJoint(doc, at - 1))) at--;
  const isPart = at - 1 > from && words.sets.of.has(doc.tokens[at - 1]!.lower) && isNoun(doc.tokens[at - 2]!);
  return isPart ? phraseFrom(doc, { noun: at - 2, from, words }) : at;
}

/** A hyphen or an apostrophe within a word: "a three-hour pause". */
function isJoint({ tokens }: Doc, at: number): boolean {
  const token = tokens[at]!;
  return (
    tokens[at - 1]?.end === token.start && token.end === tokens[at + 1]?.start && /^[-‑’']/.test(token.text)
  );
}

const PHRASE: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM", "DET"]);

/** Leaves out the date at the head of a label, which the timeline shows beside it: "On Monday, | the mayor ordered". */
function withoutDate(doc: Doc, { first, trigger, when }: LabelGround & { readonly first: number }): number {
  if (!when) return first;
  const starts = doc.tokens[first]?.upos === "ADP" ? first + 1 : first;
  if (doc.tokens[starts]?.start !== when.anchor.start) return first;
  let at = starts;
  while (at < trigger.token.index && doc.tokens[at]!.end <= when.anchor.end) at++;
  while (at < trigger.token.index && doc.tokens[at]!.upos === "PUNCT") at++;
  const rest = doc.tokens.slice(at, trigger.noun ? trigger.token.index + 1 : trigger.token.index);
  return rest.some(isNominal) ? at : first;
}

function labelStart(doc: Doc, { clause, extent, trigger, words }: LabelGround): number {
  const end = trigger.token.index;
  const described = trigger.noun ? -1 : antecedentOf(doc, { clause, extent, trigger: trigger.token });
  if (described >= 0) return phraseFrom(doc, { noun: described, from: extent.first, words });
  let at = extent.first;
  if (!trigger.speech) at = afterFrame(doc, { from: at, to: end, words });
  if (words.sets.voucherOpeners.has(doc.tokens[at]!.lower)) at = afterComma(doc, { from: at, to: end });
  while (at < end && isLead(doc, at, words)) at++;
  return at;
}

/** The noun right before the relative clause that a verb opens, by its words or by the parse; -1 where there is none. */
function antecedentOf(
  { tokens }: Doc,
  of: { readonly clause: Clause; readonly extent: Extent; readonly trigger: Token },
): number {
  const { clause, extent, trigger } = of;
  const opened = RELATIVE.test(tokens[clause.first]?.xpos ?? "") ? clause.first - 1 : -1;
  const parsed = trigger.deprel === "acl:relcl" && trigger.head < trigger.index ? trigger.head : -1;
  const noun = parsed >= extent.first ? parsed : opened;
  if (noun < extent.first || !isNoun(tokens[noun]!)) return -1;
  const relative = tokens.slice(noun + 1, trigger.index).some(({ xpos }) => RELATIVE.test(xpos));
  return relative ? noun : -1;
}

function isNoun({ upos }: Token): boolean {
  return upos === "NOUN" || upos === "PROPN";
}

const RELATIVE = /^(?:WDT|WP\$?)$/;

function afterComma({ tokens }: Doc, { from, to }: { readonly from: number; readonly to: number }): number {
  for (let at = from; at < to; at++) if (tokens[at]!.text === ",") return at + 1;
  return from;
}

/** Behind the last "that" which a verb of saying leads up to: "the ministry said on Friday that". */
function afterFrame(
  doc: Doc,
  { from, to, words }: { readonly from: number; readonly to: number; readonly words: EventWords },
): number {
  let start = from;
  let spoken = false;
  for (let at = from; at < to; at++) {
    const { lemma, lower, upos } = doc.tokens[at]!;
    spoken ||= upos === "VERB" && words.sets.speechVerbs.has(lemma);
    if (spoken && words.sets.contentOpeners.has(lower)) {
      start = at + 1;
      spoken = false;
    }
  }
  return start;
}

/** Whether a token at the head of a label only ties it to what came before. */
function isLead(doc: Doc, at: number, words: EventWords): boolean {
  const token = doc.tokens[at]!;
  if (token.upos === "PUNCT" || token.upos === "CCONJ") return true;
  if (token.upos === "DET" || token.upos === "PRON") return words.sets.contentOpeners.has(token.lower);
  if (leadsOn(token, words) && token.upos !== "ADP") return true;
  return token.upos === "ADV" && doc.tokens[at + 1]?.text === ",";
}

const STOP = /^[;:—–]$|^--$/;

function labelEnd(doc: Doc, of: LabelGround & { readonly first: number }): number {
  const { clause, extent, trigger, words, first } = of;
  const from = trigger.token.index + 1;
  let last = extent.last;
  for (let at = from; at < last; at++) {
    if (breaksOff(doc, { at, last, trigger, words })) last = at;
  }
  if (!trigger.noun && antecedentOf(doc, { clause, extent, trigger: trigger.token }) >= first)
    last = beforeMainVerb(doc, { from, last });
  last = withoutNextSubject(doc, { from, last });
  return withoutPurpose(doc, { from, last: cutLong(doc, { first, from, last }), words });
}

/** Whether a label ends before a token: at a strong break, and at a word that opens a clause which is set off or cut short. */
function breaksOff(
  doc: Doc,
  of: {
    readonly at: number;
    readonly last: number;
    readonly trigger: FoundTrigger;
    readonly words: EventWords;
  },
): boolean {
  const { at, last, trigger, words } = of;
  const token = doc.tokens[at]!;
  if (STOP.test(token.text)) return true;
  if (token.text === "(") return !doc.tokens.slice(at, last).some(({ text }) => text === ")");
  const opens = words.sets.openers.has(token.lower) && token.upos !== "CCONJ" && token.upos !== "DET";
  if (!opens) return false;
  const setOff = doc.tokens[at - 1]?.text === ",";
  if (token.upos === "ADP" && !setOff) return false;
  if (setOff && !(trigger.speech && words.sets.contentOpeners.has(token.lower))) return true;
  return !hasVerb(doc, at + 1, last) && !words.sets.nounOpeners.has(token.lower);
}

function hasVerb({ tokens }: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]!.upos === "VERB" || tokens[at]!.upos === "AUX") return true;
  return false;
}

/** A relative clause ends before the finite verb of the clause around it: "the herds that crossed the ridge at dawn | will". */
function beforeMainVerb(
  { tokens }: Doc,
  { from, last }: { readonly from: number; readonly last: number },
): number {
  for (let at = from; at < last; at++) {
    const before = tokens[at - 1]!;
    const joined = before.upos === "CCONJ" || before.upos === "PRON" || before.text === ",";
    if (FINITE.test(tokens[at]!.xpos) && at > from && !joined) return at;
  }
  return last;
}

const FINITE = /^(?:MD|VBZ|VBP|VBD)$/;

/** Leaves out the subject of a verb that comes behind the label: "four people died, the mayor of the town, Ana Ruiz | said". */
function withoutNextSubject(
  doc: Doc,
  { from, last }: { readonly from: number; readonly last: number },
): number {
  let next = last;
  while (doc.tokens[next]?.upos === "PUNCT") next++;
  const verb = doc.tokens[next];
  if (verb?.upos !== "VERB" && verb?.upos !== "AUX") return last;
  for (let at = from; at < last; at++)
    if (doc.tokens[at]!.text === "," && !hasVerb(doc, at + 1, last)) return at;
  return last;
}

/** Leaves out an infinitive at the very end, whose object is not shown: "crowds gathered | to demand". */
function withoutPurpose(
  doc: Doc,
  { from, last, words }: { readonly from: number; readonly last: number; readonly words: EventWords },
): number {
  let at = last - 1;
  while (at > from && LOOSE.has(doc.tokens[at]!.upos)) at--;
  const [to, verb] = [doc.tokens[at - 1], doc.tokens[at]];
  const isVerb = verb?.xpos === "VB" || (verb?.xpos === "NN" && words.verbs.has(verb.lemma));
  return at - 1 > from && isVerb && words.sets.infinitive.has(to?.lower ?? "") ? at - 1 : last;
}

const LOOSE: ReadonlySet<string> = new Set(["PUNCT", "DET", "SCONJ", "ADP", "PRON"]);

/** Cuts a long label at the last break within {@link LONGEST}. */
function cutLong(
  doc: Doc,
  { first, from, last }: { readonly first: number; readonly from: number; readonly last: number },
): number {
  if (last - first <= LONGEST) return last;
  for (let at = first + LONGEST; at > from; at--) if (doc.tokens[at]!.text === ",") return at;
  return last;
}

/** Leaves out a quotation that begins inside a label and ends outside it, and a closing mark without its opening one. */
function balanced({ text }: Doc, span: Span, trigger: Token): Span {
  const opened = text.lastIndexOf("“", span.end - 1);
  const closed = text.lastIndexOf("”", span.end - 1);
  if (opened > closed && opened >= trigger.end) {
    const kept = text.slice(span.start, opened).trimEnd().replace(/[,:]$/, "");
    return { start: span.start, end: span.start + kept.length };
  }
  const first = text.slice(span.start, trigger.start).search(/[“”]/);
  if (first >= 0 && text[span.start + first] === "”") {
    if (text[span.start - 1] === "“") return { start: span.start - 1, end: span.end };
    const rest = text.slice(span.start + first + 1, trigger.start);
    return { start: trigger.start - rest.replace(/^[\s,]+/, "").length, end: span.end };
  }
  return span;
}
