import type { Measure } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import type { Read } from "../measures/counted/earlier.ts";
import { isTold } from "../measures/counted/untold.ts";
import { frameOf } from "./frame.ts";
import { type GuessModel, guessModel } from "./model.ts";
import { numbersOf, softmax } from "./numbers.ts";
import { traitsOf } from "./traits.ts";
import { type Whole, wholeOf } from "./whole.ts";
import { type RoleWords, roleWords } from "./words.ts";

/** The models of languages. */
const MODELS: Readonly<Record<string, string>> = { en: "en-measures" };

/** A measure of less chance is not guessed. At none, 0.3, 0.4 and 0.5 as many come out right on two packs that it was not learned from; the highest of these gives the fewest wrong ones. */
const LEAST = 0.5;

/** What a figure is guessed from. */
export interface Grounds {
  readonly traits: readonly string[];
  readonly words: RoleWords;
}

/**
 * The figures of a report with what people count of whom no rule says what became of them: the measure that a model finds likeliest, from
 * the words around and from what stands beside. Reports in a language without a model stay as they are.
 */
export function guessUntold(doc: Doc, read: readonly Read[]): readonly Read[] {
  const name = MODELS[doc.language.split("-")[0] ?? ""];
  if (name === undefined || read.every(isTold)) return read;
  const model = guessModel(name);
  const whole = wholeOf(read);
  return read.map((one, at) => {
    if (isTold(one)) return one;
    const { measure, chance } = likeliest(groundsOf(doc, { read, at, whole }), model);
    return chance < LEAST ? one : { ...one, reading: { ...one.reading, measure } };
  });
}

/** What the figure at a place of `read` is guessed from. */
export function groundsOf(
  doc: Doc,
  { read, at, whole }: { read: readonly Read[]; at: number; whole: Whole },
): Grounds {
  const { mention } = read[at]!;
  const frame = frameOf(doc, mention);
  return { traits: traitsOf(doc, { read, at, whole, frame }), words: roleWords(doc, { mention, frame }) };
}

/** The measure that a model finds likeliest, with its chance from 0 to 1. */
export function likeliest(grounds: Grounds, model: GuessModel): { measure: Measure; chance: number } {
  const chances = softmax(scoresOf(grounds, model));
  let best = 0;
  for (let k = 1; k < chances.length; k++) if (chances[k]! > chances[best]!) best = k;
  return { measure: model.measures[best]!, chance: chances[best]! };
}

function scoresOf({ traits, words }: Grounds, model: GuessModel): Float32Array {
  const count = model.measures.length;
  const numbers = numbersOf(words, model);
  const scores = model.wordWeights.slice(numbers.length * count, (numbers.length + 1) * count);
  for (const [i, number] of numbers.entries()) {
    if (number === 0) continue;
    for (let k = 0; k < count; k++) scores[k]! += number * model.wordWeights[i * count + k]!;
  }
  for (const trait of traits) {
    const row = model.traitWeights.get(trait);
    for (let k = 0; row && k < count; k++) scores[k]! += row[k]!;
  }
  return scores;
}
