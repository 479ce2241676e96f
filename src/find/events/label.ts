import type { Span } from "../../model/index.ts";
import type { Doc, Token } from "../../text/index.ts";
import { type Extent, leadsOn, spanOf } from "./extent.ts";
import type { EventWords } from "./lexicon.ts";
import type { FoundTrigger } from "./triggers.ts";

/** The longest label in tokens that is not cut at a break: two lines of a terminal. A judgement, not a measurement. */
const LONGEST = 28;

interface LabelGround {
  readonly extent: Extent;
  readonly trigger: FoundTrigger;
  readonly words: EventWords;
}

/**
 * The words of a telling that read alone on a timeline: without the conjunction or the reporting frame before them, and without the words
 * behind them that belong to another clause. Always holds the trigger.
 */
export function labelOf(doc: Doc, of: LabelGround): Span {
  const first = labelStart(doc, of);
  const last = labelEnd(doc, { ...of, first });
  return balanced(doc, spanOf(doc, { first, last }), of.trigger.token);
}

function labelStart(doc: Doc, { extent, trigger, words }: LabelGround): number {
  const end = trigger.token.index;
  let at = extent.first;
  if (!trigger.speech) at = afterFrame(doc, { from: at, to: end, words });
  while (at < end && isLead(doc, at, words)) at++;
  return at;
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

const STOP = /^[;:—–]$|^--$|^\($/;

function labelEnd(doc: Doc, of: LabelGround & { readonly first: number }): number {
  const { extent, trigger, words, first } = of;
  const from = trigger.token.index + 1;
  let last = extent.last;
  for (let at = from; at < last; at++) {
    if (breaksOff(doc, { at, last, trigger, words })) last = at;
  }
  last = withoutNextSubject(doc, { from, last });
  return withoutPurpose(doc, { from, last: cutLong(doc, { first, from, last }) });
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
  const opens = words.sets.openers.has(token.lower) && token.upos !== "CCONJ" && token.upos !== "DET";
  if (!opens) return false;
  const setOff = doc.tokens[at - 1]?.text === ",";
  if (setOff && !(trigger.speech && words.sets.contentOpeners.has(token.lower))) return true;
  return !hasVerb(doc, at + 1, last);
}

function hasVerb({ tokens }: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]!.upos === "VERB" || tokens[at]!.upos === "AUX") return true;
  return false;
}

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
function withoutPurpose(doc: Doc, { from, last }: { readonly from: number; readonly last: number }): number {
  let at = last - 1;
  while (at > from && doc.tokens[at]!.upos === "PUNCT") at--;
  const [to, verb] = [doc.tokens[at - 1], doc.tokens[at]];
  return at - 1 > from && verb?.xpos === "VB" && to?.xpos === "TO" ? at - 1 : last;
}

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
    const rest = text.slice(span.start + first + 1, trigger.start);
    return { start: trigger.start - rest.replace(/^[\s,]+/, "").length, end: span.end };
  }
  return span;
}
