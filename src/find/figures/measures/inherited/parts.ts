import type { Doc } from "../../../../text/index.ts";
import { PART_OPENERS, PARTITIVE_PRONOUNS, SEVERELY } from "../../languages/en/counted.ts";
import { IS, THEM } from "../../languages/en/function-words.ts";
import { countsPeople, isNear, likeness, type Read } from "../counted/earlier.ts";
import type { Mention } from "../counted/mention.ts";
import type { Reading } from "../counted/reading.ts";
import { type Inheriting, SCORE } from "./inheriting.ts";

/** How far apart the dead and the wounded of one toll may stand, in words. A judgement: their nouns and a phrase of place. */
const PAIR = 6;
/** How far behind a part "among them" may stand, in words. A judgement: an adverb comes between. */
const AMONG_REACH = 4;

/** What a part counts: what its whole does. `null` where the number is no part, or its whole is far off. */
export function readPart(doc: Doc, { mention, earlier }: Inheriting): Reading | null {
  const last = earlier.at(-1);
  if (!last || !isPart(doc, mention) || !isNear(mention, last)) return null;
  return { ...wholeOf(doc, { mention, earlier }).reading, rule: "part", score: SCORE };
}

/** The number that a part is of: of "90 killed and 400 hurt, 30 of them children" the dead, unless it says how badly they are hurt. */
export function wholeOf({ tokens }: Doc, { mention, earlier }: Inheriting): Read {
  const whole = largeEnough({ mention, earlier }) ?? likeness({ mention, earlier });
  const before = earlier[earlier.indexOf(whole) - 1];
  if (whole.reading.measure !== "injured" || before?.reading.measure !== "killed") return whole;
  if (before.mention.sentence.index !== whole.mention.sentence.index) return whole;
  if (whole.mention.first - before.mention.last > PAIR) return whole;
  const said = tokens.slice(mention.first, Math.min(mention.sentence.last, mention.last + PAIR));
  const fits =
    (mention.quantity.max ?? 0) <= (before.mention.quantity.min ?? before.mention.quantity.max ?? 0);
  return fits && !said.some(({ lower }) => SEVERELY.has(lower)) ? before : whole;
}

/** Where the last number is less than the part, the one before it that is not: of "90 dead and 20 missing, 35 of them from one street" the dead. */
function largeEnough({ mention, earlier }: Inheriting): Read | undefined {
  const last = earlier.at(-1);
  const fits = (read: Read) => greatest(read.mention) >= (mention.quantity.min ?? greatest(mention));
  if (!last || fits(last)) return undefined;
  return earlier.findLast((read) => isNear(mention, read) && countsPeople(read.reading) && fits(read));
}

/** The greatest number that a mention may stand for. */
export function greatest({ quantity: { min, max } }: Mention): number {
  return max ?? (min === null ? 0 : Number.POSITIVE_INFINITY);
}

/** Whether a number is told as a part of one before: "30 of them", "of these 46", "including 17", "four among them". */
export function isPart(doc: Doc, mention: Mention): boolean {
  return mention.partOf || isOfThese(doc, mention) || opensPart(doc, mention) || amongThem(doc, mention);
}

/** "of these 46 were nurses". */
function isOfThese({ tokens }: Doc, { first, sentence }: Mention): boolean {
  const comma = tokens[first - 1]?.lower === "," ? 1 : 0;
  const [of, these] = [tokens[first - comma - 2], tokens[first - comma - 1]];
  return (
    first - comma - 2 >= sentence.first && of?.lower === "of" && PARTITIVE_PRONOUNS.has(these?.lower ?? "")
  );
}

/** "including 17 porters", "among them 17 porters". */
function opensPart({ tokens }: Doc, { first, sentence }: Mention): boolean {
  // "Among them are 17 porters."
  const end = IS.has(tokens[first - 1]?.lower ?? "") ? first - 1 : first;
  const [further, before] = [tokens[end - 2]?.lower ?? "", tokens[end - 1]?.lower ?? ""];
  if (end - 1 < sentence.first) return false;
  return PART_OPENERS.including.has(before) || (PART_OPENERS.among.has(further) && THEM.has(before));
}

/** "17 porters among them". */
function amongThem(doc: Doc, mention: Mention): boolean {
  for (let at = mention.to; at < Math.min(mention.sentence.last, mention.to + AMONG_REACH); at++) {
    if (doc.tokens[at]?.lower === "among") return THEM.has(doc.tokens[at + 1]?.lower ?? "");
  }
  return false;
}
