import { packFor, primaryOf } from "../../text/index.ts";
import { ENGLISH } from "./en.ts";
import type { Language } from "./language.ts";

export type { Language } from "./language.ts";

/** The languages that come with the engine. */
export const LANGUAGES: readonly Language[] = [ENGLISH];

/** The language of a BCP 47 tag, by its primary subtag; one without words where none of `languages` is it, also for a tag that is none. */
export function languageOf(tag: string, languages: readonly Language[] = LANGUAGES): Language {
  const primary = primaryOf(tag);
  return languages.find(({ text }) => text.language === primary) ?? { text: packFor(primary, []) };
}
