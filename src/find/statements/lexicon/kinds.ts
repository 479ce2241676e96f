import type { SourceKind } from "../../../model/index.ts";
import type { Lexicon } from "./lexicon.ts";

/** What kind of voice a name or description is, by its words. `person` says that the name is a personal one. */
export function kindOf(lexicon: Lexicon, { words, person }: { words: string; person: boolean }): SourceKind {
  for (const { kind, pattern } of lexicon.kinds) if (pattern.test(words)) return kind;
  return person ? "person" : "organisation";
}
