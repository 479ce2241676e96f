import type { Doc } from "../../text/index.ts";
import type { Lexeme } from "./lexeme.ts";
import { WORDLESS } from "./numeric.ts";
import { type DateLanguage, type DateReader, type FoundReading, readerOf } from "./rule.ts";

/** A text's expressions of time, not yet placed in the calendar. */
export interface ReadDates {
  readonly found: readonly FoundReading[];
  readonly lexemes: readonly Lexeme[];
  readonly language: DateLanguage;
}

const readers = new WeakMap<DateLanguage, DateReader>();

/** Reads the expressions of time of a text with a language's words; without them only dates in digits. */
export function readDates({ text }: Pick<Doc, "text">, language: DateLanguage = WORDLESS): ReadDates {
  const reader = readers.get(language) ?? readerOf(language);
  readers.set(language, reader);
  return { ...reader(text), language };
}
