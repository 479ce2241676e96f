import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import type { JudgedLabeller, Labeller } from "../src/find/statements/labeller/model.ts";
import { labellerContent } from "../src/find/statements/labeller/model.ts";
import { packModel } from "../src/text/index.ts";
import { quantise } from "./quantise.ts";
import { type Bin, calibration } from "./statements/calibration.ts";
import { type Lesson, readLessons } from "./statements/gold.ts";
import { learnJudge, type Verdict, verdictsOn } from "./statements/judge.ts";
import { learnCues, learnRoles } from "./statements/learn.ts";
import { type Scores, scoreLabeller } from "./statements/score.ts";

const MODELS = new URL("../models/", import.meta.url);

/** Trains the English labeller of statements and writes `models/en-statements.model` with its card. */
export function makeStatements(say: (line: string) => void): void {
  const lessons = readLessons("train");
  say(`${lessons.length} documents`);
  const judge = learnJudge(verdictsOfHalves(lessons), {
    epochs: 4,
    bits: 15,
    rate: 0.05,
    decay: 0.001,
    seed: 1,
  });
  const labeller: JudgedLabeller = { ...labellerFrom(lessons), judge };
  const dev = readLessons("dev");
  const scores = scoreLabeller(dev, labeller);
  const bins = calibration(verdictsOn(dev, labeller), judge);
  const bytes = packModel(labellerContent(labeller));
  writeFileSync(new URL("en-statements.model", MODELS), bytes);
  writeFileSync(
    new URL("en-statements.card.md", MODELS),
    cardText({ bytes, scores, bins, documents: lessons.length }),
  );
  say(`${bytes.length} bytes; ${JSON.stringify(scores)}`);
}

/** The cue model is asked for more than it is sure of, and the judge decides. */
const THRESHOLD = -60;

function labellerFrom(lessons: readonly Lesson[]): Labeller {
  const cues = quantise(learnCues(lessons, { epochs: 5, bits: 19, seed: 3 }), QUANTISATION);
  const roles = quantise(learnRoles(lessons, { epochs: 5, bits: 20, seed: 5 }), QUANTISATION);
  return { cues, roles, threshold: THRESHOLD };
}

/** What labellers of either half of the lessons find in the other half, so that the judge sees them as they are on new texts. */
function verdictsOfHalves(lessons: readonly Lesson[]): Verdict[] {
  return [0, 1].flatMap((half) => {
    const labeller = labellerFrom(lessons.filter((_, i) => i % 2 !== half));
    return verdictsOn(
      lessons.filter((_, i) => i % 2 === half),
      labeller,
    );
  });
}

const QUANTISATION = { clip: 1, least: 1 };

function cardText({
  bytes,
  scores,
  bins,
  documents,
}: {
  bytes: Uint8Array;
  scores: Scores;
  bins: readonly Bin[];
  documents: number;
}): string {
  const percent = (share: number): string => (100 * share).toFixed(1);
  return `# English labeller of statements

Finds the words that carry what somebody says, thinks or wants (an averaged perceptron over each token), and beside each such cue which tokens name
the source and which are the content (a structured perceptron, best way by Viterbi). Both see what the hand-written rules make of the sentence.

- Size: ${bytes.length} bytes, SHA-256 \`${createHash("sha256").update(bytes).digest("hex")}\`
- Made by: \`npm run train -- statements\` (fixed seeds: the same data, tagger, parser and rules give the same file)
- Made in: November 2026

## Scores

On PolNeAR dev, 84 documents, statements of the labeller alone, heads of cues and words of content:

| measure | figure |
| --- | --- |
| cues, precision | ${percent(scores.cuePrecision)} |
| cues, recall | ${percent(scores.cueRecall)} |
| content words given the right cue, F1 | ${percent(scores.content)} |

How often an attribution (content and source) of rules and labeller together is right, by the confidence it is given; those below 0.3 that no rule backs are
left out of the results:

| confidence | attributions | mean confidence | right |
| --- | --- | --- | --- |
${bins.map(({ from, attributions, given, right }) => `| ${from.toFixed(1)} to ${(from + 0.2).toFixed(1)} | ${attributions} | ${percent(given)} | ${percent(right)} |`).join("\n")}

The development set was used to choose features and plans; the test set was not looked at.

## Data

PolNeAR 1.0.0 train, ${documents} documents of US political news of 2015 and 2016 (Newell, Margolin, Ruths: "An Attribution Relations Corpus for Political
News", LREC 2018; https://github.com/networkdynamics/PolNeAR). The repository states no licence, and the texts belong to their publishers. The weights are
sums of counts over hashed features: no text can be read out of them, and none is shipped.

To train without it or on other data, put files of the same form where \`train/statements/gold.ts\` looks, and run the command above.

## Limits

News prose in English. The corpus marks beliefs, wishes and intents as well as speech; those come out with the act \`believe\`.
Politics of one country and two years: words for sources and cues of other fields are known less well, and the rules carry those.
`;
}
