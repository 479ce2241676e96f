import type { Doc, Sentence } from "../../../../text/index.ts";
import { readAt } from "../clause/read-at.ts";
import type { Mention } from "../counted/mention.ts";
import type { Reading } from "../counted/reading.ts";
import type { Evidence } from "../cues/hits.ts";
import type { Range } from "./label-reading.ts";
import { labelRanges } from "./labels.ts";

/** More words before a colon are a sentence that leads to something, no label. A judgement: "Passengers still waiting in the bus from the capital". */
const LONGEST = 14;
/** What it is worth: no more than a label that names what it counts. A judgement. */
const SCORE = 4;

/**
 * Reads a bare number behind a label that says what became of those counted without naming them, as if the number opened it: "Out by air:
 * 230", "Into Sarmia: 3,900", a row "Brought down | 40". `null` where the label says nothing.
 */
export function readLabelPredicate(
  doc: Doc,
  { mention, countries }: Pick<Evidence, "mention" | "countries">,
): Reading | null {
  if (mention.to > mention.from) return null;
  for (const [first, last] of spansOf(doc, mention)) {
    const sentence: Sentence = { ...mention.sentence, first, last };
    const reading = readAt(doc, { mention, sentence, first, last: first, countries });
    if (reading) return { ...reading, rule: `label-predicate:${reading.rule}`, score: SCORE };
  }
  return null;
}

function spansOf(doc: Doc, mention: Mention): Range[] {
  const own = ownSpan(doc, mention);
  const row = doc.blocks[mention.sentence.block]?.kind === "row";
  const around = row ? labelRanges(doc, mention) : [];
  const spans = [own, ...around].filter((span) => span !== null);
  return spans.filter(([first, last]) => last > first && last - first <= LONGEST);
}

/** From the start of its sentence, or of its part behind a semicolon, to the colon right before a number. */
function ownSpan({ tokens }: Doc, { first, sentence }: Mention): Range | null {
  let colon = first - 1;
  while (colon > sentence.first && tokens[colon]?.upos === "ADV") colon--;
  if (tokens[colon]?.text !== ":") return null;
  let start = colon;
  while (
    start > sentence.first &&
    colon - start <= LONGEST &&
    !/^[;|/.:]$/.test(tokens[start - 1]?.text ?? "")
  )
    start--;
  return [start, colon];
}
