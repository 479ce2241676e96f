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
  const like = likeness({ mention, earlier });
  const take = (rule: string): Reading => ({ ...like.reading, rule, score: 3 });
  const near = last.mention.sentence.index >= mention.sentence.index - 2;
  if (mention.partOf) return near ? take("part") : null;
  if (!isElided(doc, mention)) return amongThem(doc, mention) && near ? take("part") : null;
  if (last.mention.sentence.index === mention.sentence.index && mention.first - last.mention.last <= REACH) {
    return take("coordination");
  }
  return near && followsCount(doc, mention) ? take("count") : null;
}

/** A thing that only says where ("5,600 households are in 14 centres, the remaining 17,000 ...") counts far less than the people. */
const FAR_MORE = 20;

/** The number before, whose noun this one shares: the last, unless that counts things and this is far greater than any count of them. */
function likeness({ mention, earlier }: { mention: Mention; earlier: readonly Read[] }): Read {
  const last = earlier.at(-1)!;
  const value = ({ quantity }: Mention) => quantity.max ?? quantity.min ?? 0;
  if (
    !/^(?:facilities|aid|housing)$/.test(last.reading.measure) ||
    value(mention) < FAR_MORE * value(last.mention)
  )
    return last;
  const people = earlier
    .slice(-8)
    .findLast(
      (read) =>
        read.mention.sentence.index === mention.sentence.index &&
        /^(?:person|household)$/.test(read.reading.unit),
    );
  return people ?? last;
}

/** Whether no noun stands behind the number: nothing, "others", or a predicate alone ("211 partly damaged"). */
export function isElided(doc: Doc, mention: Mention): boolean {
  if (mention.noun) return mention.noun.id === "people" && doc.tokens[mention.to - 1]?.lower === "others";
  // What is counted stands in the plural or is a name: "450 sustained damage" names nothing.
  return doc.tokens
    .slice(mention.from, mention.to)
    .every(({ lower, xpos }) => /(?:ly|ed)$/.test(lower) || xpos === "NN" || xpos === "JJ");
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
