import { hashForm, mix2 } from "../../../text/index.ts";
import type { Features } from "./features.ts";
import type { Sheet } from "./sheet.ts";
import { childOf, openingOf, subjectOf, voiceKind } from "./syntax.ts";

const CLAUSE = /^(?:ccomp|xcomp|parataxis|advcl|acl)/;
const CONTENT = /^(?:ccomp|xcomp)/;

/** What tells whether the token at `at` is the head of a cue: its words, its neighbours, its place beside quotations, its place in the parse, what the rules say. */
export function cueFeatures(sheet: Sheet, { at, into }: { at: number; into: Features }): void {
  into.clear();
  wordFeatures(sheet, { at, into });
  placeFeatures(sheet, { at, into });
  parseFeatures(sheet, { at, into });
  frameFeatures(sheet, { at, into });
}

interface Asked {
  readonly at: number;
  readonly into: Features;
}

/** The word, its class, the words beside it. */
function wordFeatures(sheet: Sheet, { at, into }: Asked): void {
  const { words, lemmas, tags, fine, classes } = sheet;
  const look = (column: Int32Array, k: number): number =>
    sheet.sentences[at + k] === sheet.sentences[at] ? (column[at + k] ?? -1) : -1;
  const lemma = lemmas[at]!;
  const tag = tags[at]!;
  const kind = classes[at]!;
  const { lower } = sheet.reading.doc.tokens[at]!;
  into.one(1);
  into.one(words[at]!);
  into.two(lemma, tag);
  into.two(lemma, fine[at]!);
  into.two(kind, fine[at]!);
  into.two(look(words, -1), tag);
  into.two(look(words, 1), tag);
  into.two(look(words, 1), lemma);
  into.two(look(words, -1), lemma);
  into.two(look(words, 1), kind);
  into.two(look(words, -1), kind);
  into.two(look(words, 2), look(words, 1));
  into.two(look(words, -2), look(words, -1));
  into.three(look(tags, -1), tag, look(tags, 1));
  into.three(look(fine, -2), look(fine, -1), fine[at]!);
  into.three(fine[at]!, look(fine, 1), look(fine, 2));
  into.three(kind, look(tags, -1), look(tags, 1));
  into.two(look(tags, 1), lemma);
  into.two(look(tags, -1), lemma);
  into.one(hashForm(lower.slice(-3)));
  into.two(hashForm(lower.slice(-4)), tag);
  into.two(hashForm(lower.slice(0, 3)), tag);
}

/** Quotations around the word, and what the rules make of it. */
function placeFeatures(sheet: Sheet, { at, into }: Asked): void {
  const { lemmas, tags, fine, quotes, classes } = sheet;
  const { tokens, sentences } = sheet.reading.doc;
  const lemma = lemmas[at]!;
  const tag = tags[at]!;
  const rule = ruleOf(sheet, at);
  into.one(rule);
  into.two(rule, lemma);
  into.two(rule, fine[at]!);
  into.two(rule, classes[at]!);
  into.two(Math.sign(quotes[at]!), lemma);
  into.two(Math.sign(quotes[at]!), fine[at]!);
  const near = quotesNear(sheet, at);
  into.two(near, tag);
  into.two(near, lemma);
  into.two(near, classes[at]!);
  into.two(near, tags[at + 1] ?? -1);
  const sentence = sentences[sheet.sentences[at]!]!;
  const ends = sentence.last - at <= 2 ? 1 : 0;
  const comma = tokens[at - 1]?.text === "," ? 1 : 0;
  into.three(ends, comma, tag);
  into.three(ends, comma, classes[at]!);
}

/** The relations of the word in the parse. */
function parseFeatures(sheet: Sheet, { at, into }: Asked): void {
  const { lemmas, tags, relations, classes } = sheet;
  const { tokens } = sheet.reading.doc;
  const lemma = lemmas[at]!;
  const tag = tags[at]!;
  const clause = childOf(sheet, at, CLAUSE);
  const subject = childOf(sheet, at, /^nsubj/);
  const shape = shapeOf(sheet, at);
  into.two(shape, tag);
  into.two(shape, lemma);
  into.two(shape, classes[at]!);
  into.two(relations[at]!, lemma);
  into.two(relations[at]!, shape);
  into.two(relations[at]!, classes[at]!);
  into.two(subject < 0 ? -1 : tags[subject]!, lemma);
  into.two(subject < 0 ? -1 : lemmas[subject]!, tag);
  into.two(subject < 0 ? -1 : tags[subject]!, clause < 0 ? -1 : relations[clause]!);
  into.two(clause < 0 ? -1 : relations[clause]!, lemma);
  const head = tokens[at]!.head;
  into.two(head < 0 ? -1 : lemmas[head]!, relations[at]!);
  into.two(head < 0 ? -1 : lemmas[head]!, lemma);
  into.three(head < 0 ? -1 : tags[head]!, relations[at]!, tag);
  into.three(head < 0 ? -1 : classes[head]!, relations[at]!, classes[at]!);
}

/** Who does it, what it opens, what hangs on it: the frame in which the word stands. */
function frameFeatures(sheet: Sheet, { at, into }: Asked): void {
  const { lemmas, fine, classes, words } = sheet;
  const { tokens } = sheet.reading.doc;
  const lemma = lemmas[at]!;
  const kind = classes[at]!;
  const subject = subjectOf(sheet, at);
  const voice = hashForm(voiceKind(sheet, subject?.at ?? -1));
  const how = hashForm(subject?.how ?? "none");
  const content = childOf(sheet, at, CONTENT);
  const opening = hashForm(openingOf(sheet, content < 0 ? childOf(sheet, at, CLAUSE) : content));
  const object = childOf(sheet, at, /^(?:obj|iobj)/);
  into.two(voice, lemma);
  into.two(voice, kind);
  into.three(voice, how, fine[at]!);
  into.three(voice, opening, kind);
  into.three(voice, opening, fine[at]!);
  into.two(opening, lemma);
  into.two(opening, kind);
  into.two(object < 0 ? -1 : lemmas[object]!, lemma);
  into.three(object < 0 ? -1 : classes[object]!, kind, opening);
  into.two(object < 0 ? -1 : classes[object]!, lemma);
  for (const child of sheet.children[at]!) {
    const { deprel } = tokens[child]!;
    if (/^(?:aux|advmod|compound:prt|mark|det|nmod:poss|amod|cop)/.test(deprel)) {
      const relation = hashForm(deprel);
      into.each(1, relation, mix2(3, words[child]!, fine[at]!));
      into.each(2, relation, mix2(3, lemmas[child]!, lemma));
      into.each(3, relation, mix2(3, words[child]!, kind));
    }
    const preposition = /^(?:obl|nmod)/.test(deprel) ? childOf(sheet, child, /^case/) : -1;
    if (preposition >= 0) {
      into.each(4, lemma, words[preposition]!);
      into.each(5, kind, words[preposition]!);
    }
  }
}

/** What the rules make of the token: 0 no cue, 1 an indirect cue, 2 a cue of quoted words. */
function ruleOf(sheet: Sheet, at: number): number {
  const drafts = sheet.drafts.get(at);
  if (!drafts) return 0;
  return drafts.some((draft) => draft.quoted) ? 2 : 1;
}

/** Whether quoted words stand close before or behind: two bits each for touching and for the same sentence. */
function quotesNear(sheet: Sheet, at: number): number {
  const { quotes, sentences } = sheet;
  let near = 0;
  for (let k = 1; k <= 30; k++) {
    if (sentences[at - k] === sentences[at] && quotes[at - k]) near |= k <= 5 ? 3 : 1;
    if (sentences[at + k] === sentences[at] && quotes[at + k]) near |= k <= 5 ? 12 : 4;
  }
  return near;
}

/** The relations below the token, as one number whatever their order. */
function shapeOf(sheet: Sheet, at: number): number {
  const seen = new Set<string>();
  for (const child of sheet.children[at]!) {
    const relation = sheet.reading.doc.tokens[child]!.deprel;
    if (/^(?:nsubj|ccomp|xcomp|obj|iobj|obl|parataxis|advcl|acl|cop|aux:pass|mark|cc|conj)/.test(relation))
      seen.add(relation);
  }
  return [...seen].sort().reduce((shape, relation) => mix2(3, shape, hashForm(relation)), 1);
}
