import type { Profile } from "./vector.ts";
import { cosine, type Frequencies, rarity } from "./weigh.ts";

/** What two documents are compared by, and the weight of each feature in the log-odds that they tell one happening. */
const WEIGHTS = {
  bias: -3.02,
  words: 1.68,
  names: 2.17,
  numbers: 2.28,
  title: 0.92,
  lead: 2.17,
  rarestName: 0.96,
  rarestNumber: 0.07,
  gap: -2.5,
  day: 0.66,
  week: 0.82,
  season: -1.08,
  wordsSquared: 4.29,
  namesSquared: 4.51,
  namesByGap: 0.56,
  wordsByNames: 5.04,
} as const;

/** The features of a pair, all from 0 to about 1. */
export type Features = Record<keyof typeof WEIGHTS, number>;

/** Compares two weighed profiles. Symmetric. A document without a date is taken to be of the same week. */
export function featuresOf(
  a: Profile,
  { b, frequencies }: { b: Profile; frequencies: Frequencies },
): Features {
  const apart = a.day === null || b.day === null ? UNDATED : Math.abs(a.day - b.day);
  const words = cosine(a.sides.words, b.sides.words);
  const names = cosine(a.sides.names, b.sides.names);
  const gap = Math.log1p(apart) / 5;
  return {
    bias: 1,
    words,
    names,
    numbers: cosine(a.sides.numbers, b.sides.numbers),
    title: cosine(a.sides.title, b.sides.title),
    lead: cosine(a.sides.lead, b.sides.lead),
    rarestName: rarest(a.namePairs, {
      b: b.namePairs,
      rare: (term) => rarity(term, { side: "names", frequencies }),
    }),
    rarestNumber: rarest(a.sides.numbers.terms, {
      b: b.sides.numbers.terms,
      rare: (term) => rarity(term, { side: "numbers", frequencies }),
    }),
    gap,
    day: apart <= 1 ? 1 : 0,
    week: apart <= 7 ? 1 : 0,
    season: apart > 90 ? 1 : 0,
    wordsSquared: words * words,
    namesSquared: names * names,
    namesByGap: names * gap,
    wordsByNames: words * names,
  };
}

/** So many days are taken to lie between documents of which one has no date: a judgement. */
const UNDATED = 3;

/**
 * The log-odds that two documents tell one happening: a logistic regression over {@link featuresOf}, fitted on the pairs of
 * half of the stories of the development set (gun violence reports and world news); the other half scores alike.
 */
export function likeness(features: Features): number {
  let sum = 0;
  for (const [name, weight] of Object.entries(WEIGHTS)) sum += weight * features[name as keyof Features];
  return sum;
}

/** The rarity of the rarest term that both hold, as a share of 8 (a term of one document in 3,000); 0 where they share none. */
function rarest(a: Uint32Array, { b, rare }: { b: Uint32Array; rare: (term: number) => number }): number {
  let most = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]! < b[j]!) i++;
    else if (a[i]! > b[j]!) j++;
    else {
      most = Math.max(most, rare(a[i]!));
      i++;
      j++;
    }
  }
  return most / 8;
}
