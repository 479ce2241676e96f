import type { Doc, Token } from "../../../text/index.ts";
import type { Mention } from "../measures/counted/mention.ts";
import type { Frame } from "./frame.ts";

/** The parts of a sentence whose words tell what a number in it counts. */
export const ROLES = ["governor", "around", "sentence", "head"] as const;

/** Lemmas by the part that they play beside a number. */
export type RoleWords = Readonly<Record<(typeof ROLES)[number], readonly string[]>>;

/** How many words before a number are around it, and how many behind its phrase. Judgements, not measurements. */
const BEFORE = 4;
const BEHIND = 5;

/** The words that govern a number, stand around it and in its sentence, and its own noun. Names are left out. */
export function roleWords(
  { tokens }: Doc,
  { mention, frame }: { mention: Mention; frame: Frame },
): RoleWords {
  const { first, last, from, to, sentence, head } = mention;
  const clauses = frame.below.filter(({ deprel }) => deprel.startsWith("acl"));
  const noun = to > from ? tokens[(head?.[1] ?? to) - 1] : undefined;
  return {
    governor: lemmas([frame.governor ?? frame.top, frame.verb, ...clauses]),
    around: lemmas([
      ...tokens.slice(Math.max(sentence.first, first - BEFORE), first),
      ...tokens.slice(to, Math.min(sentence.last, to + BEHIND)),
      ...frame.beside.filter(({ deprel }) => /^(?:nsubj|obj|obl)/.test(deprel)),
      ...frame.below.filter(({ deprel }) => /^(?:nmod|amod)/.test(deprel)),
    ]),
    sentence: lemmas(
      frame.words.filter(
        ({ upos, index }) => /^(?:NOUN|VERB|ADJ|ADV)$/.test(upos) && (index < first || index >= last),
      ),
    ),
    head: lemmas([noun]),
  };
}

function lemmas(tokens: readonly (Token | undefined)[]): readonly string[] {
  const words = tokens
    .filter((token) => token !== undefined && token.upos !== "PROPN")
    .map((token) => token!.lemma.toLowerCase());
  return [...new Set(words)].filter((word) => /^[a-z-]{2,}$/.test(word));
}
