import type { Doc } from "../../../../text/index.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";

/** A mention with what it was found to count. */
export interface Read {
  readonly mention: Mention;
  readonly reading: Reading;
}

/** How many sentences back a number may take its noun from, beyond its own paragraph. A judgement: a reader goes no further back for what a bare number counts. */
const NEAR = 2;
/** How many figures back one of the same count is looked for. A judgement that also bounds the cost of tables. */
const RIVALS = 8;
/** What each sentence between takes off the likeness of two numbers: as much as one being a quarter of the other. */
const AGE = Math.log(4);
/** Numbers further apart than this, as a ratio, are no two counts of one thing. A judgement: corrections and newer counts stay far below. */
const UNLIKE = 100;
/** A thing that only says where ("2,250 households sleep in nine halls, the other 8,800 ...") counts far less than the people. A judgement: the next count of such things is seldom so much greater. */
const FAR_MORE = 20;

/** Whether `read` stands in the paragraph of `mention` or at most two sentences before it. */
export function isNear(mention: Mention, read: Read): boolean {
  const { sentence } = read.mention;
  return sentence.block === mention.sentence.block || sentence.index >= mention.sentence.index - NEAR;
}

/**
 * Of the numbers before, the one that `mention` most likely counts again: near, and of the same order. `undefined` where none is; durations and
 * sums of money are no candidates.
 */
export function closest({
  mention,
  earlier,
}: {
  mention: Mention;
  earlier: readonly Read[];
}): Read | undefined {
  let best: { read: Read; away: number } | undefined;
  for (const read of earlier.slice(-RIVALS)) {
    if (!isNear(mention, read)) continue;
    const apart = Math.abs(sizeOf(read.mention) - sizeOf(mention));
    const away = apart + AGE * (mention.sentence.index - read.mention.sentence.index);
    if (apart <= Math.log(UNLIKE) && (best === undefined || away <= best.away)) best = { read, away };
  }
  return best?.read;
}

function sizeOf({ quantity }: Mention): number {
  return Math.log(1 + Math.abs(quantity.max ?? quantity.min ?? 0));
}

/** The number before, whose noun `mention` shares: the last, unless that counts things and this is far greater than any count of them. */
export function likeness({ mention, earlier }: { mention: Mention; earlier: readonly Read[] }): Read {
  const last = earlier.at(-1)!;
  const value = ({ quantity }: Mention) => quantity.max ?? quantity.min ?? 0;
  if (
    !/^(?:facilities|aid|housing)$/.test(last.reading.measure) ||
    value(mention) < FAR_MORE * value(last.mention)
  )
    return last;
  const people = earlier
    .slice(-RIVALS)
    .findLast((read) => isNear(mention, read) && countsPeople(read.reading));
  return people ?? last;
}

/** Whether a reading counts people or households rather than things. */
export function countsPeople({ unit }: Reading): boolean {
  return unit === "person" || unit === "household";
}

/** Whether no verb stands between `from` and the end of its clause, so that what stands there shares the verb before it. */
export function isVerbless({ tokens }: Doc, { from, limit }: { from: number; limit: number }): boolean {
  for (let at = from; at < limit; at++) {
    const token = tokens[at];
    if (!token || /^[.;:!?]$/.test(token.text)) return true;
    if (token.upos === "VERB" || token.upos === "AUX") return false;
  }
  return true;
}
