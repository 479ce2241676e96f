import type { LanguagePack } from "../pack.ts";
import { scanWords } from "../scan.ts";
import { splitSentences } from "../split.ts";
import { annotate } from "./annotate.ts";
import { ENGLISH_CALENDAR } from "./calendar.ts";
import { ENGLISH_COMMONEST } from "./commonest.ts";
import { ENGLISH_CARDINALS } from "./numbers.ts";
import { ENGLISH_SENTENCES } from "./sentences.ts";
import { ENGLISH_WORDS } from "./words.ts";

export { ENGLISH_CALENDAR } from "./calendar.ts";
export { ENGLISH_CARDINALS } from "./numbers.ts";

/** English. */
export const english: LanguagePack = {
  language: "en",
  tokenise: (text, span) => scanWords(text, span, ENGLISH_WORDS),
  sentenceEnds: (text, tokens) => splitSentences(text, tokens, ENGLISH_SENTENCES),
  annotate,
  calendar: ENGLISH_CALENDAR,
  cardinals: ENGLISH_CARDINALS,
  commonest: ENGLISH_COMMONEST,
};
