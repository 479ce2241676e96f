import { likeliest } from "../../src/find/figures/guess/guess.ts";
import { type GuessModel, numbersCount } from "../../src/find/figures/guess/model.ts";
import { numbersOf, type WordModel } from "../../src/find/figures/guess/numbers.ts";
import type { Example } from "./examples.ts";
import { learnSoftmax, type Row } from "./softmax.ts";

/** How a guess is learned. */
export const PLAN = { decay: 1 / 0.3, rounds: 100, packs: 2 } as const;

/** Learns what people count of whom nothing is said: from all people of packs, each as it is and once more without the cues that give it away. */
export function learnGuess(examples: readonly Example[], words: WordModel): GuessModel {
  const measures = [...new Set(examples.map(({ measure }) => measure))].sort();
  const both = examples.flatMap((example) => [example, blinded(example)]);
  const traits = sharedTraits(both);
  const places = new Map(traits.map((trait, at) => [trait, at]));
  const numbers = new Map(examples.map(({ grounds }) => [grounds.words, numbersOf(grounds.words, words)]));
  const rows = both.map(
    ({ grounds, measure }): Row => ({
      numbers: numbers.get(grounds.words)!,
      traits: Int32Array.from(grounds.traits.flatMap((trait) => places.get(trait) ?? [])),
      of: measures.indexOf(measure),
      weight: 1,
    }),
  );
  const classes = measures.length;
  const count = numbersCount(words.fields.length - 1);
  const weights = learnSoftmax(rows, { ...PLAN, classes, numbers: count, traits: traits.length });
  const row = (at: number) => weights.subarray((count + 1 + at) * classes, (count + 2 + at) * classes);
  return {
    ...words,
    measures,
    wordWeights: weights.slice(0, (count + 1) * classes),
    traitWeights: new Map(traits.map((trait, at) => [trait, [...row(at)].map(rounded)])),
  };
}

/** A figure as if the words that say what it counts were not listed: that is how those look of whom nothing is said. */
export function blinded({ grounds, ...example }: Example): Example {
  const traits = grounds.traits.filter(
    (trait) => !(GIVING_AWAY.test(trait) && trait.includes(example.measure)),
  );
  return { ...example, grounds: { ...grounds, traits } };
}

const GIVING_AWAY = /^(?:cue(?! of)|governor|verb|clause|nearest)\b/;

/** The traits that figures of several packs have. */
function sharedTraits(examples: readonly Example[]): string[] {
  const packs = new Map<string, Set<string>>();
  for (const { pack, grounds } of examples)
    for (const trait of grounds.traits) {
      const known = packs.get(trait);
      if (known) known.add(pack);
      else packs.set(trait, new Set([pack]));
    }
  return [...packs].filter(([, of]) => of.size >= PLAN.packs).map(([trait]) => trait);
}

function rounded(weight: number): number {
  return Math.round(weight * 1000) / 1000 + 0;
}

/** How many of some figures are guessed right. */
export function rightOf(examples: readonly Example[], model: GuessModel): number {
  return examples.filter(({ grounds, measure }) => likeliest(grounds, model).measure === measure).length;
}
