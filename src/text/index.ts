import { analyseWith } from "./analyse.ts";
import type { Doc } from "./doc.ts";
import { packFor } from "./languages/index.ts";

export type { Block, BlockKind, Doc, Sentence, Token } from "./doc.ts";

/** Splits a text into blocks, sentences and tokens, tags and parses it. `language` is a BCP 47 tag. Never throws on a text. */
export function analyse(text: string, language: string): Doc {
  return analyseWith(packFor(language), text, language);
}
