import { EN } from "./en/lexicon.ts";
import type { Lexicon } from "./lexicon.ts";

/** The lexicon of a language (BCP 47), or `null` where we have none: then no statement is found. */
export function lexiconOf(language: string): Lexicon | null {
  return language.toLowerCase().split("-")[0] === "en" ? EN : null;
}
