import type { Doc } from "../../../../text/index.ts";
import { type Mention, tokensOver } from "../counted/mention.ts";
import type { Reading } from "../counted/reading.ts";

/** Smaller numbers beside a country are of routes, pages and places in a ranking. A judgement. */
const LEAST = 100;

/** A line that holds a country and a number alone, out of a list whose head is lost: "Sarmia up to 12,400". People are counted, nobody says why. */
export function readPlaceRow(
  doc: Doc,
  { mention, countries }: { mention: Mention; countries: ReadonlySet<number> },
): Reading | null {
  const block = doc.blocks[mention.sentence.block];
  const { quantity, first, last, from, to } = mention;
  if (!block || to > from || (quantity.max ?? quantity.min ?? 0) < LEAST) return null;
  const [start, end] = tokensOver(doc, block);
  const name = doc.tokens.slice(start, first).every(({ text }) => /^\p{Lu}|^[:–—-]$/u.test(text));
  const alone = doc.tokens.slice(last, end).every(({ upos }) => upos === "PUNCT");
  return countries.has(start) && name && alone
    ? { measure: "other", rule: "place-row", score: 1, unit: "person" }
    : null;
}
