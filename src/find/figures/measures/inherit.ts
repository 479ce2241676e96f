import type { Doc } from "../../../text/index.ts";
import { LIST_JOINS, PARTITIVE_PRONOUNS, THEM } from "../languages/en/function-words.ts";
import { saysCountAgain } from "./bare-count.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";

/** A mention with what it was found to count. */
export interface Read {
  readonly mention: Mention;
  readonly reading: Reading;
}

/** How many words may stand between a number and the one whose noun it shares. */
const REACH = 14;

/** How many sentences back a number may take its noun from. */
const NEAR = 2;

/**
 * What a number counts that names no noun of its own: what the number before it in the sentence counts ("700 of them",
 * "388 killed, from 371"), or, behind a word such as "toll" or "count", what the report counted last.
 */
export function inherit(
  doc: Doc,
  { mention, earlier }: { mention: Mention; earlier: readonly Read[] },
): Reading | null {
  const last = earlier.at(-1);
  if (!last) return null;
  const take = (rule: string, from: Read): Reading => ({ ...from.reading, rule, score: 3 });
  const like = likeness({ mention, earlier });
  const near = last.mention.sentence.index >= mention.sentence.index - NEAR;
  if (mention.partOf || isOfThese(doc, mention)) return near ? take("part", like) : null;
  if (!isElided(doc, mention)) {
    if (joinsList(doc, { mention, last })) return take("list", last);
    return amongThem(doc, mention) && near ? take("part", like) : null;
  }
  if (last.mention.sentence.index === mention.sentence.index && mention.first - last.mention.last <= REACH) {
    return take("coordination", like);
  }
  return near && saysCountAgain(doc, mention) ? take("count", closest({ mention, earlier })) : null;
}

/** "of these 46 were nurses". */
function isOfThese({ tokens }: Doc, { first, sentence }: Mention): boolean {
  const comma = tokens[first - 1]?.lower === "," ? 1 : 0;
  const [of, these] = [tokens[first - comma - 2], tokens[first - comma - 1]];
  return (
    first - comma - 2 >= sentence.first && of?.lower === "of" && PARTITIVE_PRONOUNS.has(these?.lower ?? "")
  );
}

/** "the victims include 17 porters and 23 cooks": people of whom nothing else is said, in one list with those before. */
function joinsList({ tokens }: Doc, { mention, last }: { mention: Mention; last: Read }): boolean {
  if (mention.noun?.kind !== "person" || !/^(?:person|household)$/.test(last.reading.unit)) return false;
  if (last.mention.to === last.mention.from || last.mention.to >= mention.first) return false;
  return tokens.slice(last.mention.to, mention.first).every((token) => LIST_JOINS.has(token.lower));
}

/** Of the numbers of the last sentence that holds any, the one nearest in size: a count said again is of the same order. */
function closest({ mention, earlier }: { mention: Mention; earlier: readonly Read[] }): Read {
  const last = earlier.at(-1)!;
  const rivals = earlier
    .slice(-8)
    .filter(
      (read) =>
        read.mention.sentence.index === last.mention.sentence.index && read.reading.measure !== "time",
    );
  const size = ({ quantity }: Mention) => Math.log(1 + Math.abs(quantity.max ?? quantity.min ?? 0));
  const away = (read: Read) => Math.abs(size(read.mention) - size(mention));
  return rivals.reduce((best, read) => (away(read) <= away(best) ? read : best), rivals.at(-1) ?? last);
}

/** A thing that only says where ("2,250 households sleep in nine halls, the other 8,800 ...") counts far less than the people. */
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
function isElided(doc: Doc, mention: Mention): boolean {
  if (mention.noun) return mention.noun.id === "people" && doc.tokens[mention.to - 1]?.lower === "others";
  // What is counted stands in the plural or is a name: "450 sustained damage" names nothing.
  return doc.tokens
    .slice(mention.from, mention.to)
    .every(({ lower, xpos }) => /(?:ly|ed)$/.test(lower) || xpos === "NN" || xpos === "JJ" || xpos === "RB");
}

function amongThem(doc: Doc, mention: Mention): boolean {
  for (let at = mention.to; at < Math.min(mention.sentence.last, mention.to + 4); at++) {
    if (doc.tokens[at]?.lower === "among") return THEM.has(doc.tokens[at + 1]?.lower ?? "");
  }
  return false;
}
