import type { LanguagePack } from "../../text/index.ts";
import type { DateLanguage } from "../dates/index.ts";
import type { EventLanguage } from "../events/index.ts";
import type { NameWords } from "../names/index.ts";
import type { PlaceWords } from "../places/index.ts";
import type { StatementLanguage } from "../statements/index.ts";

/** All that the engine knows of one language. A finder without its part finds what needs no words: digits, dates in digits, names of known places. */
export interface Language {
  /** Tokens, sentences, tags, parse, and the words that several rooms need. */
  readonly text: LanguagePack;
  readonly dates?: DateLanguage;
  readonly names?: NameWords;
  readonly places?: PlaceWords;
  readonly events?: EventLanguage;
  /** Without them no statement is found. */
  readonly statements?: StatementLanguage;
}
