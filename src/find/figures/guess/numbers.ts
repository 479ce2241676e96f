import type { GuessModel } from "./model.ts";
import { numbersCount, WIDTH } from "./model.ts";
import { ROLES, type RoleWords } from "./words.ts";

/** What words are weighed with, apart from the weights of the guess itself. */
export type WordModel = Pick<GuessModel, "fields" | "words" | "vectors" | "fieldWeights">;

/** What fields and directions weigh against traits. Tried from 1 to 4 on packs left out: 2 to 2.5 is best. */
const SCALE = 2.5;
/**
 * What a direction, of length one, weighs against the chance of a field, of at most one. That both together guess better than either is measured
 * (decision 16); the ratio is a judgement.
 */
const DIRECTION = 2;
/** What the chance of each word adds to the sum of its field, beside the greatest, which counts whole. A judgement, not a measurement. */
const SUM = 0.5;

/** The numbers that the words around a figure give: of each role the direction that they point in together, and of all but the last, for each field, the greatest chance of a word to be of it and their sum. */
export function numbersOf(words: RoleWords, model: WordModel): Float32Array {
  const kinds = model.fields.length - 1;
  const numbers = new Float32Array(numbersCount(kinds));
  for (const [i, role] of ROLES.entries()) {
    const places = words[role].flatMap((word) => model.words.get(word) ?? []);
    addDirection(numbers.subarray(i * WIDTH, (i + 1) * WIDTH), { places, model });
    if (i === ROLES.length - 1) break;
    const start = ROLES.length * WIDTH + i * 2 * kinds;
    for (const place of places) addField(numbers.subarray(start, start + 2 * kinds), fieldsAt(place, model));
  }
  return numbers;
}

function addDirection(
  into: Float32Array,
  { places, model }: { places: readonly number[]; model: WordModel },
): void {
  for (const place of places) {
    const unit = lengthOf(model.vectors.subarray(place * WIDTH, (place + 1) * WIDTH));
    // Common words say less.
    const weight = Math.min(1, COMMON + place / RARE) / unit;
    for (let i = 0; i < WIDTH; i++) into[i]! += weight * model.vectors[place * WIDTH + i]!;
  }
  const length = lengthOf(into);
  for (let i = 0; i < WIDTH; i++) into[i]! *= (SCALE * DIRECTION) / length;
}

/** The weight of the most common word, and over how many ranks a weight grows by one: from rank 3,000 on words weigh one. Judgements, not measurements. */
const COMMON = 0.25;
const RARE = 4000;

/** The length of a vector; 1 where it is nothing. */
function lengthOf(vector: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += vector[i]! ** 2;
  return Math.sqrt(sum) || 1;
}

function addField(into: Float32Array, chances: Float32Array): void {
  const kinds = into.length / 2;
  for (let i = 0; i < kinds; i++) {
    into[i] = Math.max(into[i]!, SCALE * chances[i]!);
    into[kinds + i]! += SCALE * SUM * chances[i]!;
  }
}

/** The length that a word's vector is given before its fields are weighed. A judgement, not a measurement. */
export const FIELD_SCALE = 3;

/** The chance of a word to be of each field, from its vector. */
function fieldsAt(place: number, { vectors, fields, fieldWeights }: WordModel): Float32Array {
  const vector = vectors.subarray(place * WIDTH, (place + 1) * WIDTH);
  const scale = FIELD_SCALE / lengthOf(vector);
  const count = fields.length;
  const chances = fieldWeights.slice(WIDTH * count, (WIDTH + 1) * count);
  for (let i = 0; i < WIDTH; i++)
    for (let k = 0; k < count; k++) chances[k]! += scale * vector[i]! * fieldWeights[i * count + k]!;
  return softmax(chances);
}

/** Chances of scores, in place. */
export function softmax<Scores extends Float32Array | Float64Array>(scores: Scores): Scores {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    scores[i] = Math.exp(scores[i]! - most);
    sum += scores[i]!;
  }
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum;
  return scores;
}
