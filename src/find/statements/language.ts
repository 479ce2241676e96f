import type { Lexicon } from "./lexicon/lexicon.ts";

/** What statements are found with in one language. */
export interface StatementLanguage {
  readonly lexicon: Lexicon;
  /** The name of the labeller's model in `models/`; without one the rules stand alone. */
  readonly labeller?: string;
}
