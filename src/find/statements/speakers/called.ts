import type { Token } from "../../../text/index.ts";
import type { Reading } from "../zones/zones.ts";
import { textOf } from "./name-parts.ts";
import { stripLead } from "./phrase-core.ts";

/** The nouns a phrase may be called by: the last noun for a person or body before its first preposition. */
export function headsOf(reading: Reading, tokens: readonly Token[]): readonly string[] {
  const { lexicon } = reading;
  const stop = tokens.findIndex(
    (token, i) => i > 0 && ["of", "for", "in", "at", "from", "to", "with", "met", "on"].includes(token.lower),
  );
  const head = (stop > 0 ? tokens.slice(0, stop) : tokens).map((token) => token.lower);
  return head
    .filter(
      (word) =>
        lexicon.personNouns.has(word) ||
        lexicon.groupNouns.has(word) ||
        lexicon.textNouns.has(word) ||
        lexicon.titles.has(word),
    )
    .slice(-1);
}

/** The body that a phrase says it speaks for: "a spokesman for X", "head of X", "X spokesman", "X's secretary general". */
export function organisationOf(reading: Reading, tokens: readonly Token[]): string | undefined {
  const { lexicon } = reading;
  const at = tokens.findIndex((token) => lexicon.personNouns.has(token.lower));
  if (at < 0) return undefined;
  const link = tokens[at + 1];
  if (link && ["of", "for", "at", "in", "to"].includes(link.lower) && at + 2 < tokens.length) {
    return textOf(reading, stripLead(reading, tokens.slice(at + 2)));
  }
  const spoken = tokens.findIndex((token) => lexicon.spokespeople.has(token.lower));
  if (spoken <= 0) return undefined;
  const before = tokens.slice(0, spoken).filter((token) => !["deputy", "chief"].includes(token.lower));
  return before.length > 0 ? textOf(reading, before).replace(/['’]s?$/, "") : undefined;
}
