import type { Doc } from "../../text/index.ts";
import { english } from "./en/index.ts";
import type { Lexeme } from "./lexeme.ts";
import { type DateLanguage, type DateReader, type FoundReading, readerOf } from "./rule.ts";

/** A text's expressions of time, not yet placed in the calendar. */
export interface ReadDates {
  readonly found: readonly FoundReading[];
  readonly lexemes: readonly Lexeme[];
  readonly language: DateLanguage;
}

const LANGUAGES: Readonly<Record<string, DateLanguage>> = { en: english };
const readers = new Map<DateLanguage, DateReader>();

/** Reads the expressions of time of a text in its language, or in English where we do not know that. */
export function readDates(doc: Pick<Doc, "text" | "language">): ReadDates {
  const language = LANGUAGES[doc.language.split("-")[0]!] ?? english;
  const reader = readers.get(language) ?? readerOf(language);
  readers.set(language, reader);
  return { ...reader(doc.text), language };
}
