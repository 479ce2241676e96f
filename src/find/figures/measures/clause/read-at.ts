import type { Doc, Sentence } from "../../../../text/index.ts";
import { type Mention, mentionOf } from "../counted/mention.ts";
import type { Reading } from "../counted/reading.ts";
import { cuesIn } from "../cues/hits.ts";
import { readMeasure } from "./classify.ts";

/** Where a number is to be read as if it stood there: tokens `[first, last)` of a sentence. */
export interface Spot {
  readonly mention: Mention;
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly countries: ReadonlySet<number>;
}

/** Reads the number as if it stood at tokens `[first, last)` of another sentence; of none, before token `first`. */
export function readAt(doc: Doc, { mention, sentence, first, last, countries }: Spot): Reading | null {
  const start = doc.tokens[first]?.start ?? 0;
  const end = last > first ? (doc.tokens[last - 1]?.end ?? start) : start;
  const anchor = { ...mention.quantity.anchor, start, end };
  const there = mentionOf(doc, { quantity: { ...mention.quantity, anchor }, home: sentence });
  const numbers = new Set<number>();
  return readMeasure(doc.tokens, {
    mention: there,
    hits: cuesIn(doc.tokens, sentence),
    numbers,
    claimed: numbers,
    countries,
  });
}
