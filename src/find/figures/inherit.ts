import type { Doc } from "../../text/index.ts";
import type { Reading } from "./classify.ts";
import { COUNT_NOUNS } from "./en-function-words.ts";
import type { Mention } from "./mention.ts";

/** A mention with what it was found to count. */
export interface Read {
  readonly mention: Mention;
  readonly reading: Reading;
}

/** How many words may stand between a number and the one whose noun it shares. */
const REACH = 14;
/** And how many between a number and the word that says that it is a count. */
const FAR = 48;

/**
 * What a number counts that names no noun of its own: what the number before it in the sentence counts ("700 of them",
 * "512 killed, from 459"), or, behind a word such as "toll" or "count", what the report counted last.
 */
export function inherit(
  doc: Doc,
  { mention, earlier }: { mention: Mention; earlier: readonly Read[] },
): Reading | null {
  const last = earlier.at(-1);
  if (!last) return null;
  const take = (rule: string): Reading => ({ ...last.reading, rule, score: 3 });
  const near = last.mention.sentence.index >= mention.sentence.index - 2;
  if (mention.partOf) return near ? take("part") : null;
  if (!isElided(doc, mention)) return amongThem(doc, mention) && near ? take("part") : null;
  if (last.mention.sentence.index === mention.sentence.index && mention.first - last.mention.last <= REACH) {
    return take("coordination");
  }
  return near && followsCount(doc, mention) ? take("count") : null;
}

/** Whether no noun stands behind the number: nothing, "others", or a predicate alone ("211 partly damaged"). */
export function isElided(doc: Doc, mention: Mention): boolean {
  if (mention.noun) return mention.noun.id === "people" && doc.tokens[mention.to - 1]?.lower === "others";
  const words = doc.tokens.slice(mention.from, mention.to).map((token) => token.lower);
  return words.every((word) => /(?:ly|ed)$/.test(word));
}

/** "cut its count to", "put its own tally at", "the number might arrive to", "could do so". */
function followsCount(doc: Doc, mention: Mention): boolean {
  for (let at = mention.first - 1; at >= Math.max(mention.sentence.first, mention.first - FAR); at--) {
    if (COUNT_NOUNS.has(doc.tokens[at]?.lower ?? "")) return true;
  }
  for (let at = mention.last; at < Math.min(mention.sentence.last, mention.last + 5); at++) {
    if (doc.tokens[at]?.lower === "so" && /^(?:do|done|did)$/.test(doc.tokens[at - 1]?.lower ?? ""))
      return true;
  }
  return false;
}

function amongThem(doc: Doc, mention: Mention): boolean {
  for (let at = mention.to; at < Math.min(mention.sentence.last, mention.to + 4); at++) {
    if (doc.tokens[at]?.lower === "among")
      return /^(?:them|these|those)$/.test(doc.tokens[at + 1]?.lower ?? "");
  }
  return false;
}
