import { bisect } from "../../../../model/index.ts";
import type { Doc, Sentence, Token } from "../../../../text/index.ts";
import { PRONOUN_ANY, PRONOUN_PERSON } from "../../languages/en/vouching/pronouns.ts";
import { CALLING, PERSON_HEADS, SOURCE_HEADS } from "../../languages/en/vouching/source-nouns.ts";

/** How far into a sentence whom it names is looked for, in words. A judgement: sentences are shorter, but for hostile ones. */
export const REACH = 80;

/** The sentence before that of token `at`, in the same block. */
export function sentenceBefore({ sentences }: Doc, at: number): Sentence | undefined {
  const here = sentences[bisect(sentences, ({ last }) => last > at)];
  const before = here && sentences[here.index - 1];
  return before && before.block === here.block ? before : undefined;
}

/**
 * The head of the phrase in the sentence before that the pronoun at token `at` takes up, though nobody speaks there: "We reached the mayor, Nora Quell. She has 40 dead".
 * "He" and "her" take up a person, "they" any source; of several the subject, else the last. -1 for other words and where nobody fits.
 */
export function sourceTakenUp(doc: Doc, at: number): number {
  const word = doc.tokens[at]?.lower ?? "";
  const fits = PRONOUN_PERSON.has(word) ? isPerson : PRONOUN_ANY.has(word) ? isSource : null;
  const before = fits ? sentenceBefore(doc, at) : undefined;
  if (!fits || !before) return -1;
  const { tokens } = doc;
  const found = tokens
    .slice(before.first, before.last)
    .filter((token) => fits(tokens, token) && isMain(token));
  const subject = found.find(({ deprel, head }) => deprel === "nsubj" && tokens[head]?.deprel === "root");
  return (subject ?? found.at(-1))?.index ?? -1;
}

/** Whether a noun has a place of its own in its sentence, and is no part of another's name. */
function isMain({ deprel }: Token): boolean {
  return !/^(?:compound|nmod|flat|amod|nummod|det|conj)/.test(deprel);
}

/** One person by office or calling: "the mayor", "a geologist". */
function isPerson(_: readonly Token[], { lower, xpos }: Token): boolean {
  return /^NNP?$/.test(xpos) && (PERSON_HEADS.has(lower) || CALLING.test(lower));
}

/** A body, or those who can speak, as one source: "the Lake Doctors". */
function isSource(tokens: readonly Token[], token: Token): boolean {
  return isPerson(tokens, token) || (/^(?:NOUN|PROPN)$/.test(token.upos) && SOURCE_HEADS.has(token.lower));
}
