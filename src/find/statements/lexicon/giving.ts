import type { Lexicon } from "./lexicon.ts";

/** Whether a word is a form of a verb by which numbers are counted, put together or handed out. */
export function givesNumbers({ counted, compiling, issuing }: Lexicon, word: string): boolean {
  return counted.has(word) || compiling.has(word) || issuing.has(word);
}

/** Whether a word stands for numbers told before: "the toll", "the information". */
export function standsForCount({ tolls, told }: Lexicon, word: string): boolean {
  return tolls.has(word) || told.has(word);
}
