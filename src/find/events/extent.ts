import type { Span } from "../../model/index.ts";
import type { Doc, Sentence, Token } from "../../text/index.ts";
import type { Clause } from "./clauses.ts";
import type { EventWords } from "./lexicon.ts";
import type { FoundTrigger } from "./triggers.ts";

/** Tokens `[first, last)`. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** How much of a sentence of somebody's words is shown, in tokens: longer ones are cut at the clause. */
const LONGEST_SPEECH = 60;
/** How far back the noun that a relative clause describes may begin, in tokens. */
const LONGEST_NOUN = 14;

/**
 * The words that tell a happening so that they can be read alone: its clause without the word that opens it; with the noun that a relative
 * clause describes; with all that stands before a verb without a subject of its own; and, of somebody's words, the whole sentence.
 */
export function extentOf(
  doc: Doc,
  of: { readonly clause: Clause; readonly trigger: FoundTrigger; readonly words: EventWords },
): Extent {
  const { clause, trigger, words } = of;
  const { sentence } = clause;
  const whole = { first: afterDateline(doc, sentence, words), last: sentence.last };
  if (trigger.speech && whole.last - whole.first <= LONGEST_SPEECH) return whole;
  const from = startOf(doc, { clause, trigger, words });
  const last = Math.max(clause.last, trigger.token.index + 1);
  return { first: whole.first < last ? Math.max(from, whole.first) : from, last };
}

function startOf(
  doc: Doc,
  of: { readonly clause: Clause; readonly trigger: FoundTrigger; readonly words: EventWords },
): number {
  const { clause, trigger, words } = of;
  const first = solidFrom(doc, clause.first, clause.last);
  const opener = doc.tokens[first];
  if (!opener) return clause.first;
  const relative = opener.xpos === "WDT" || opener.xpos === "WP";
  if (relative && first > clause.sentence.first)
    return antecedentFrom(doc, { clause: first, sentence: clause.sentence.first, words });
  const leads = leadsOn(opener, words) && first + 1 < clause.last && doc.tokens[first + 1]!.upos !== "ADP";
  const start = leads ? first + 1 : first;
  return hasSubject(doc.tokens.slice(start, trigger.token.index + 1), trigger, words)
    ? start
    : subjectBefore(doc, { clause, trigger, words });
}

/**
 * Where a subject stands that a break parts from its verb ("after the storm “Ada” arrived"): behind the nearest word that opens a clause,
 * if a noun and no other verb lies between; else at the head of the sentence.
 */
function subjectBefore(
  doc: Doc,
  of: { readonly clause: Clause; readonly trigger: FoundTrigger; readonly words: EventWords },
): number {
  const { first } = of.clause.sentence;
  let subject = false;
  for (let at = of.clause.first - 1; at > first; at--) {
    const token = doc.tokens[at]!;
    if (token.upos === "VERB" || token.upos === "AUX") return first;
    if (leadsOn(token, of.words)) return subject && token.upos !== "CCONJ" ? at + 1 : first;
    subject ||= isNominal(token);
  }
  return first;
}

/** Whether a word only ties a clause to the one before. "If" stays: without it the clause says something else. */
export function leadsOn({ lower }: Token, { sets }: EventWords): boolean {
  return sets.nounOpeners.has(lower) || (sets.openers.has(lower) && !sets.hypothetical.has(lower));
}

/** Whether a noun or a pronoun stands before the verb of a clause, or the clause is about a noun. */
function hasSubject(tokens: readonly Token[], trigger: FoundTrigger, words: EventWords): boolean {
  return (
    trigger.noun ||
    tokens
      .slice(0, -1)
      .some((token) => isNominal(token) || (token.xpos === "VBG" && words.nouns.has(token.lower)))
  );
}

export function isNominal({ upos }: Token): boolean {
  return upos === "NOUN" || upos === "PROPN" || upos === "PRON" || upos === "NUM";
}

const PHRASE: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM", "DET", "ADP", "PART", "SYM"]);

/** Where the noun phrase before a relative clause begins. */
function antecedentFrom(
  doc: Doc,
  of: { readonly clause: number; readonly sentence: number; readonly words: EventWords },
): number {
  const { clause, sentence, words } = of;
  let at = clause;
  while (at > sentence && doc.tokens[at - 1]!.upos === "PUNCT") at--;
  const least = Math.max(sentence, at - LONGEST_NOUN);
  while (at > least && PHRASE.has(doc.tokens[at - 1]!.upos) && !leadsOn(doc.tokens[at - 1]!, words)) at--;
  while (at < clause && !/^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(doc.tokens[at]!.upos)) at++;
  return at;
}

function solidFrom(doc: Doc, first: number, last: number): number {
  let at = first;
  while (at < last && doc.tokens[at]!.upos === "PUNCT") at++;
  return at;
}

/** How many tokens a dateline has at most: "AL-MUKALLA, Hadramawt province, Yemen (Agency) -". */
const DATELINE = 14;

/** The first token behind a dateline, where the sentence opens its block with one and goes on behind it. */
function afterDateline(doc: Doc, { first, last }: Sentence, words: EventWords): number {
  const dash = doc.tokens
    .slice(first, Math.min(last, first + DATELINE))
    .findIndex(({ text }) => /^(?:-|–|—|--)$/.test(text));
  if (dash < 1) return first;
  const head = doc.tokens.slice(first, first + dash);
  const isDateline =
    /^\p{Lu}/u.test(head[0]!.text) &&
    head.every(
      ({ upos, lower }) =>
        upos === "PROPN" || upos === "PUNCT" || upos === "NUM" || words.sets.datelineWords.has(lower),
    );
  return isDateline && first + dash + 1 < last ? first + dash + 1 : first;
}

const LOOSE: ReadonlySet<string> = new Set(["ADP", "CCONJ", "SCONJ", "DET"]);

/** The span without loose ends: outer punctuation, and words that lead on to what is not shown. */
export function spanOf(doc: Doc, { first, last }: Extent): Span {
  let [from, to] = [first, last];
  while (from < to - 1 && doc.tokens[from]!.upos === "PUNCT") from++;
  while (to - 1 > from && isLoose(doc.tokens[to - 1]!)) to--;
  const { start } = doc.tokens[from]!;
  const { end } = doc.tokens[to - 1]!;
  const closes =
    doc.text[end] === ")" &&
    doc.text.slice(start, end).includes("(") &&
    !doc.text.slice(start, end).includes(")");
  return { start, end: closes ? end + 1 : end };
}

function isLoose({ upos, xpos, text }: Token): boolean {
  if (upos === "PUNCT") return text !== ")";
  return LOOSE.has(upos) ? xpos !== "RP" : xpos === "WDT" || xpos === "WP";
}
