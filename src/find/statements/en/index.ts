import type { StatementLanguage } from "../language.ts";
import { EN } from "./lexicon.ts";

/** English. */
export const ENGLISH_STATEMENTS: StatementLanguage = { lexicon: EN, labeller: "en-statements" };
