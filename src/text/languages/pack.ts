import type { Span } from "../../model/index.ts";

/** What a pack says of one token. Tags are Universal Dependencies' UPOS and the language's own XPOS. */
export interface Analysis {
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Position of the head among the tokens of the sentence; -1 for the root. */
  readonly head: number;
  /** UD relation to the head. */
  readonly deprel: string;
}

/** One sentence as a pack sees it. */
export interface Words {
  /** The words as written, in order. */
  readonly forms: readonly string[];
  /** Whether white space stands before the word of the same position. */
  readonly spaced: readonly boolean[];
}

/** All that is known of one language. Nothing outside a pack knows a language's words. */
export interface LanguagePack {
  /** The primary subtag of BCP 47 ("en"); "und" for the neutral pack. */
  readonly language: string;
  /** The tokens of a stretch of one block, in order, not overlapping, without white space. */
  readonly tokenise: (text: string, span: Span) => Span[];
  /** Cuts the tokens of one block into sentences: the positions at which a sentence ends (exclusive), the last one being the number of tokens. */
  readonly sentenceEnds: (text: string, tokens: readonly Span[]) => number[];
  /** Tags, lemmatises and parses one sentence: one analysis a word. */
  readonly annotate: (words: Words) => Analysis[];
}

/** The analysis of words that nobody has analysed: tag X, each word its own root. */
export function unanalysed(words: Words): Analysis[] {
  return words.forms.map((form) => ({
    lemma: form.toLowerCase(),
    upos: "X",
    xpos: "X",
    head: -1,
    deprel: "dep",
  }));
}
