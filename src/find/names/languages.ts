import { ENGLISH } from "./en.ts";
import type { NameWords } from "./words.ts";

/** The words of a BCP 47 language; English where we have no list of its own. */
export function wordsFor(_language: string): NameWords {
  return ENGLISH;
}
