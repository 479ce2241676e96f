import { analyseWith } from "./analyse.ts";
import type { Doc } from "./doc.ts";
import { packFor } from "./languages/index.ts";
import type { Analysis } from "./languages/pack.ts";

export { analyseWith } from "./analyse.ts";
export type { Block, BlockKind, Doc, Sentence, Token } from "./doc.ts";
export { PACKS, packFor, primaryOf } from "./languages/index.ts";
export type {
  Analysis,
  CalendarWords,
  CardinalWords,
  CommonWords,
  LanguagePack,
  Words,
} from "./languages/pack.ts";
export { scanWords, type WordRules } from "./languages/scan.ts";
export { type SentenceRules, splitSentences } from "./languages/split.ts";
export { type ModelContent, packModel } from "./learned/container.ts";
export { readModel } from "./learned/files.ts";
export { hashForm, mix1, mix2 } from "./learned/hash.ts";
export { addScores, type LinearModel } from "./learned/linear.ts";
export { linearModel, linearSections } from "./learned/sections.ts";
export { type Passage, passagesOf } from "./passages.ts";

/** Splits a text into blocks, sentences and tokens, tags and parses it. `language` is a BCP 47 tag. Never throws on a text. */
export function analyse(text: string, language: string): Doc {
  return analyseWith(packFor(language), text, language);
}

/** Tags, lemmatises and parses the words of one sentence, as they are: one analysis a word. `language` is a BCP 47 tag. */
export function analyseWords(words: readonly string[], language: string): Analysis[] {
  return packFor(language).annotate({ forms: words, spaced: words.map(() => true) });
}
