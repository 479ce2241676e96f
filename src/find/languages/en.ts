import { english } from "../../text/languages/en/index.ts";
import { ENGLISH_DATES } from "../dates/en/index.ts";
import { ENGLISH_EVENTS } from "../events/en.ts";
import { ENGLISH_NAMES } from "../names/en.ts";
import { ENGLISH_PLACES } from "../places/en.ts";
import { ENGLISH_STATEMENTS } from "../statements/en/index.ts";
import type { Language } from "./language.ts";

/** English. */
export const ENGLISH: Language = {
  text: english,
  dates: ENGLISH_DATES,
  names: ENGLISH_NAMES,
  places: ENGLISH_PLACES,
  events: ENGLISH_EVENTS,
  statements: ENGLISH_STATEMENTS,
};
