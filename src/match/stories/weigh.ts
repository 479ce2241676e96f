import { type Profile, SIDES, type Side, type Vector } from "./vector.ts";

/** How many of the documents hold each term, on each side. */
export interface Frequencies {
  readonly documents: number;
  readonly of: Readonly<Record<Side, ReadonlyMap<number, number>>>;
}

/** Few documents say little about what is rare: as if this many more had been read that hold none of the terms. */
const UNSEEN = 50;

/** Counts, side by side, in how many profiles each term stands. */
export function frequenciesOf(profiles: readonly Profile[]): Frequencies {
  const of = Object.fromEntries(SIDES.map((side) => [side, new Map<number, number>()])) as Record<
    Side,
    Map<number, number>
  >;
  for (const { sides } of profiles) {
    for (const side of SIDES) {
      for (const term of sides[side].terms) of[side].set(term, (of[side].get(term) ?? 0) + 1);
    }
  }
  return { documents: profiles.length, of };
}

/** How rare a term is: the inverse document frequency, smoothed. */
export function rarity(
  term: number,
  { side, frequencies }: { side: Side; frequencies: Frequencies },
): number {
  const { documents, of } = frequencies;
  return Math.log((documents + UNSEEN) / ((of[side].get(term) ?? 0) + 0.5));
}

/** The profile with TF-IDF weights (logarithmic term frequency), each side of length 1. */
export function weigh(profile: Profile, frequencies: Frequencies): Profile {
  const sides = Object.fromEntries(
    SIDES.map((side) => [side, weighVector(profile.sides[side], { side, frequencies })]),
  ) as Profile["sides"];
  return { ...profile, sides };
}

function weighVector({ terms, weights }: Vector, context: { side: Side; frequencies: Frequencies }): Vector {
  const weighed = weights.map((count, i) => (1 + Math.log(count)) * rarity(terms[i]!, context));
  const length = Math.sqrt(weighed.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { terms, weights: weighed.map((weight) => weight / length) };
}

/** The cosine of two weighed vectors, from 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    if (a.terms[i]! < b.terms[j]!) i++;
    else if (a.terms[i]! > b.terms[j]!) j++;
    else sum += a.weights[i++]! * b.weights[j++]!;
  }
  return sum;
}
