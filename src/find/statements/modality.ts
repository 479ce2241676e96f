import type { FoundStatement, Span } from "../../model/index.ts";
import type { Draft } from "./draft.ts";
import { overlapping } from "./zones/positions.ts";
import type { Reading } from "./zones/zones.ts";

interface Judging {
  readonly draft: Draft;
  readonly content: Span;
}

/** `hypothetical` where the content is what could be or hangs on an "if"; `planned` where it is asked for, promised or to come. */
export function modalityOf(reading: Reading, { draft, content }: Judging): FoundStatement["modality"] {
  const words = wordsIn(reading, content);
  const { hypothetical, planned } = reading.lexicon;
  if (words.some((word) => hypothetical.has(word))) return "hypothetical";
  if (["ask", "order", "promise"].includes(draft.act) || words.some((word) => planned.has(word)))
    return "planned";
  return "asserted";
}

/** `negative` where the content is denied, or begins by denying: "no such order was issued". */
export function polarityOf(reading: Reading, { draft, content }: Judging): FoundStatement["polarity"] {
  if (draft.act === "deny") return "negative";
  return reading.lexicon.negations.has(wordsIn(reading, content)[0] ?? "") ? "negative" : "positive";
}

function wordsIn(reading: Reading, span: Span): string[] {
  return overlapping(reading.doc.tokens, span).map(({ lower, upos }) => (upos === "PROPN" ? "" : lower));
}
