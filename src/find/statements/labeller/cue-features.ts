import { hashForm, mix2 } from "../../../text/index.ts";
import type { Features } from "./features.ts";
import type { Sheet } from "./sheet.ts";

const SUBJECT = /^nsubj/;
const CLAUSE = /^(?:ccomp|xcomp|parataxis|advcl|acl)/;

/** What tells whether the token at `at` is the head of a cue: its words, its neighbours, its place beside quotations, its place in the parse, what the rules say. */
export function cueFeatures(sheet: Sheet, { at, into }: { at: number; into: Features }): void {
  const { words, lemmas, tags, fine, quotes, relations } = sheet;
  const { tokens } = sheet.reading.doc;
  const look = (column: Int32Array, k: number): number =>
    sheet.sentences[at + k] === sheet.sentences[at] ? (column[at + k] ?? -1) : -1;
  const lemma = lemmas[at]!;
  const tag = tags[at]!;
  const rule = ruleOf(sheet, at);
  into.clear();
  into.one(1);
  into.one(words[at]!);
  into.two(lemma, tag);
  into.two(lemma, fine[at]!);
  into.one(rule);
  into.two(rule, lemma);
  into.two(rule, fine[at]!);
  into.two(look(words, -1), tag);
  into.two(look(words, 1), tag);
  into.two(look(words, 1), lemma);
  into.two(look(words, -1), lemma);
  into.two(look(words, 2), look(words, 1));
  into.three(look(tags, -1), tag, look(tags, 1));
  into.three(look(fine, -2), look(fine, -1), fine[at]!);
  into.three(fine[at]!, look(fine, 1), look(fine, 2));
  into.two(look(tags, 1), lemma);
  into.two(look(tags, -1), lemma);
  into.two(Math.sign(quotes[at]!), lemma);
  const near = quotesNear(sheet, at);
  into.two(near, tag);
  into.two(near, lemma);
  into.two(near, look(tags, 1));
  into.one(hashForm(tokens[at]!.lower.slice(-3)));
  const subject = childOf(sheet, at, SUBJECT);
  const clause = childOf(sheet, at, CLAUSE);
  const shape = shapeOf(sheet, at);
  into.two(shape, tag);
  into.two(shape, lemma);
  into.two(relations[at]!, lemma);
  into.two(relations[at]!, shape);
  into.two(subject < 0 ? -1 : tags[subject]!, lemma);
  into.two(subject < 0 ? -1 : lemmas[subject]!, tag);
  into.two(subject < 0 ? -1 : tags[subject]!, clause < 0 ? -1 : relations[clause]!);
  into.two(clause < 0 ? -1 : relations[clause]!, lemma);
  const head = tokens[at]!.head;
  into.two(head < 0 ? -1 : lemmas[head]!, relations[at]!);
  into.three(head < 0 ? -1 : tags[head]!, relations[at]!, tag);
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

function childOf(sheet: Sheet, at: number, relation: RegExp): number {
  return sheet.children[at]!.find((child) => relation.test(sheet.reading.doc.tokens[child]!.deprel)) ?? -1;
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
