import { wordSet } from "../../../../word-set.ts";
import type { NumberWords } from "../../number-words.ts";

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

/** English number words. The intervals of vague words are those of the evaluation contract: from two of them to one short of the next order. */
export const ENGLISH_NUMBERS: NumberWords = {
  language: "en",
  units: Object.fromEntries(UNITS.split(" ").map((word, value) => [word, value])),
  tens: { ...Object.fromEntries(TENS.split(" ").map((word, i) => [word, 20 + 10 * i])), fourty: 40 },
  scales: {
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    mln: 1e6,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    lakhs: 1e5,
    lac: 1e5,
    crore: 1e7,
    crores: 1e7,
  },
  batches: { dozen: 12 },
  suffixes: { k: 1e3, m: 1e6, mn: 1e6, mil: 1e6, mln: 1e6, mio: 1e6, b: 1e9, bn: 1e9, tn: 1e12, trn: 1e12 },
  vague: {
    tens: [20, 99],
    dozens: [24, 99],
    scores: [40, 99],
    hundreds: [200, 999],
    thousands: [2000, 9999],
    lakhs: [200_000, 999_999],
    millions: [2e6, 9_999_999],
    billions: [2e9, 9_999_999_999],
    trillions: [2e12, 9_999_999_999_999],
  },
  some: new Set(["several", "few", "some", "many", "various"]),
  fractions: {
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    fourth: 4,
    fourths: 4,
    quarter: 4,
    quarters: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
  },
  and: new Set(["and"]),
  articles: new Set(["a", "an"]),
  known: wordSet("the these those its their his her our my"),
  half: new Set(["half"]),
  of: new Set(["of"]),
  couple: new Set(["couple"]),
};

/** Words behind "37m" that make it metres. */
export const MEASURE_WORDS: ReadonlySet<string> = wordSet(
  "long wide high tall deep above below in from to by and at away off x sprint dash freestyle race",
);

/** Words before "half" that make it one of two: "the first half of". */
export const HALF_ORDINALS: ReadonlySet<string> = wordSet("first second latter other better top bottom");

/** Words that end what a quantity counts. */
export const STOPS: ReadonlySet<string> = wordSet(
  "of in at on to for from by with and or were was are is have has had be been will would could may might who which that as but than after before while when since until said say says during under over into near out",
);

/** Hedges that may stand at either end of a range: "from about 2 to some 5". */
export const HEDGES: ReadonlySet<string> = new Set([
  "about",
  "around",
  "some",
  "approximately",
  "roughly",
  "nearly",
  "an",
  "estimated",
]);
