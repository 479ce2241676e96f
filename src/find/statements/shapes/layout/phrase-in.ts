import type { Span } from "../../../../model/index.ts";
import type { Doc } from "../../../../text/index.ts";
import type { Phrase } from "../../draft.ts";
import { tokensIn } from "../../zones/positions.ts";

/** The words of a span as those for a source; `null` where it holds none. */
export function phraseIn({ tokens }: Pick<Doc, "tokens">, span: Span): Phrase | null {
  const { first, last } = tokensIn(tokens, span);
  return first < last ? { first, last, appositions: [] } : null;
}
