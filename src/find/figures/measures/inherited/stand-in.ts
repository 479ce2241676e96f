import type { Doc, Sentence } from "../../../../text/index.ts";
import { HOW_MANY, NAMES } from "../../languages/en/counts.ts";
import { readAt } from "../clause/read-at.ts";
import { type Mention, NOUN_PHRASES } from "../counted/mention.ts";
import { phrasesAt } from "../counted/phrases.ts";
import type { Reading } from "../counted/reading.ts";
import type { Evidence } from "../cues/hits.ts";
import { labelReading } from "../labels/label-reading.ts";
import { saysCountAgain } from "./bare-count.ts";
import { SCORE } from "./inheriting.ts";

/** A number of whose sentence another one is asked. */
type Asking = Pick<Evidence, "mention" | "countries">;

/** How many sentences behind its question a number may stand that answers it. A judgement: a paragraph or two. */
const ANSWERS = 8;
/** So many sentences behind it any number without a noun does; further on it must say that it is a count. A judgement: an answer may open with a sentence about itself. */
const AT_ONCE = 2;

/** How far before the end of its sentence "how many" may stand, in words. A judgement: most sentences are shorter, and a hostile text is one sentence. */
const LONGEST_QUESTION = 48;

/** What a number counts that answers a question: "How many have died? Thirty, says the clinic." `null` where none was asked. */
export function readAnswer(doc: Doc, { mention, countries }: Asking): Reading | null {
  const { sentence } = mention;
  const asked = askedHere(doc, mention);
  if (asked) return as(readAt(doc, { mention, sentence: asked.sentence, ...asked.how, countries }), "answer");
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - ANSWERS); at--) {
    const asked = doc.sentences[at];
    const how = asked ? howMany(doc, asked) : -1;
    const next = at === sentence.index - 1;
    if (asked && how < 0 && (next || (at === sentence.index - AT_ONCE && saysCountAgain(doc, mention)))) {
      const turn = readTurn(doc, { mention, asked });
      if (turn) return turn;
    }
    if (!asked || how < 0) continue;
    const near = sentence.index - at <= AT_ONCE;
    if (!near && !isQuestion(doc, asked)) continue;
    if (!near && !saysCountAgain(doc, mention)) return null;
    const spot = { mention, sentence: asked, first: how, last: how + 2, countries };
    return as(readAt(doc, spot), "answer");
  }
  return null;
}

/** So many words may turn to somebody with a question: "And the ones whom nobody has found?" A judgement: longer questions ask for something. */
const LONGEST_TURN = 10;

/** What a number counts behind a question that only turns to somebody: "And the prisoners? Forty, says the guard." */
function readTurn(doc: Doc, { mention, asked }: { mention: Mention; asked: Sentence }): Reading | null {
  const { first, last } = asked;
  const bare = mention.noun === null && (mention.to === mention.from || isName(doc, mention));
  if (!bare || last - first > LONGEST_TURN || !isQuestion(doc, asked)) return null;
  return as(labelReading(doc, { span: [first, last], rule: "answer" }), "answer");
}

/** "197 names": one for each of those on a list. */
function isName({ tokens }: Doc, { to }: Mention): boolean {
  return NAMES.has(tokens[to - 1]?.lower ?? "");
}

/** "Asked how many had drowned, the mayor said that it was 40": the question before the number, in its own sentence. */
function askedHere(
  doc: Doc,
  mention: Mention,
): { sentence: Sentence; how: { first: number; last: number } } | null {
  const { sentence, first } = mention;
  const question = { ...sentence, last: first };
  const how = howMany(doc, question);
  if (how < 0 || !saysCountAgain(doc, mention)) return null;
  const comma = doc.tokens.slice(how, first).findIndex(({ text }) => text === ",");
  return comma < 0
    ? null
    : { sentence: { ...sentence, last: how + comma }, how: { first: how, last: how + 2 } };
}

/** Whether a sentence ends in a question mark; one that does not may still say that nobody knows how many. */
function isQuestion({ tokens }: Doc, { first, last }: Sentence): boolean {
  return tokens.slice(Math.max(first, last - 3), last).some(({ text }) => text.includes("?"));
}

/** The token of "how" in a question of number, asked or reported, or -1. */
function howMany({ tokens }: Doc, { first, last }: Sentence): number {
  const from = Math.max(first, last - LONGEST_QUESTION);
  const at = tokens.slice(from, last - 1).findIndex(({ lower }) => lower === HOW_MANY[0]);
  return at >= 0 && tokens[from + at + 1]?.lower === HOW_MANY[1] ? from + at : -1;
}

/** "Were there dead? Five, say the police.", "The injured? 88 until noon.", "Anybody unaccounted for? Yes, twelve.": what a bare number counts that opens the sentence behind a question without "how many". */
export function readFragment(doc: Doc, { first, from, to, sentence }: Mention): Reading | null {
  const asked = doc.sentences[sentence.index - 1];
  if (to > from || !asked || !isQuestion(doc, asked) || howMany(doc, asked) >= 0) return null;
  const opening = doc.tokens.slice(sentence.first, first);
  if (opening.length > OPENING || !opening.every(({ upos }) => /^(?:INTJ|ADV|PUNCT)$/.test(upos)))
    return null;
  const start = Math.max(asked.first, asked.last - LONGEST_QUESTION);
  return as(labelReading(doc, { span: [start, asked.last], rule: "answer" }), "answer");
}

/** How many words and signs may stand before an answer. A judgement: "“Well, yes, only". */
const OPENING = 6;

/** What a bare number behind a colon counts: those of whom its clause speaks. "The first sappers landed on Sunday: forty." */
export function readApposed(doc: Doc, { mention, countries }: Asking): Reading | null {
  const { first, sentence, to, from } = mention;
  if (to > from || doc.tokens[first - 1]?.text !== ":") return null;
  for (let at = sentence.first; at < first - 1; at++) {
    const noun = phrasesAt(doc.tokens, { at, limit: first, table: NOUN_PHRASES })[0];
    const subject = doc.tokens.slice(at, noun?.last ?? at).some(({ deprel }) => deprel.startsWith("nsubj"));
    if (!noun || !subject || !/^(?:person|family)$/.test(noun.value.kind)) continue;
    return as(
      readAt(doc, { mention, sentence: { ...sentence, last: first }, first: at, last: at, countries }),
      "apposed",
    );
  }
  return null;
}

function as(reading: Reading | null, rule: string): Reading | null {
  return reading && { ...reading, rule, score: SCORE };
}
