import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { oddsOf } from "../src/find/statements/labeller/forest.ts";
import type { JudgedLabeller, Labeller } from "../src/find/statements/labeller/model.ts";
import { labellerContent } from "../src/find/statements/labeller/model.ts";
import { analyse, type Doc, packModel } from "../src/text/index.ts";
import { type Bin, binsOf } from "./reliability.ts";
import { learnForest } from "./statements/boosting.ts";
import { cueExamples } from "./statements/cues.ts";
import { type Lesson, readLessons } from "./statements/gold.ts";
import { examplesOf, type Verdict, verdictsOn } from "./statements/judge.ts";
import { chance, learnLogistic, roundedLogistic } from "./statements/logistic.ts";
import { learnRoles, roundedRoles } from "./statements/roles.ts";
import { type Scores, scoreLabeller } from "./statements/score.ts";

const MODELS = new URL("../models/", import.meta.url);

/** Trains the English labeller of statements and writes `models/en-statements.model` with its card. `doc` may bring analyses made before. */
export function makeStatements(
  say: (line: string) => void,
  doc: (split: "train" | "dev") => (id: string, text: string) => Doc = () => (_, text) => analyse(text, "en"),
): void {
  const lessons = readLessons("train", doc("train"));
  say(`${lessons.length} documents`);
  const verdicts = verdictsOfFolds(lessons);
  const judge = {
    whole: learnForest(examplesOf(verdicts, "whole"), JUDGE_PLAN),
    content: learnForest(examplesOf(verdicts, "content"), JUDGE_PLAN),
  };
  say("judge learnt");
  const labeller: JudgedLabeller = { ...labellerFrom(lessons), judge };
  const dev = readLessons("dev", doc("dev"));
  const scores = scoreLabeller(dev, labeller);
  const judged = examplesOf(verdictsOn(dev, labeller), "whole").map(({ values, right }) => ({
    right,
    confidence: chance(oddsOf(judge.whole, values)),
  }));
  const bins = binsOf(judged, FIFTHS);
  const bytes = packModel(labellerContent(labeller));
  writeFileSync(new URL("en-statements.model", MODELS), bytes);
  writeFileSync(
    new URL("en-statements.card.md", MODELS),
    cardText({ bytes, scores, bins, documents: lessons.length }),
  );
  say(`${bytes.length} bytes; ${JSON.stringify(scores)}`);
}

/** The card tells how often the judge is right in so many bins. */
const FIFTHS = 5;

/** The log-odds from which on a token is tried as a cue: at -2.2, about one in ten; the judge decides. */
const THRESHOLD = -2.2;

const CUE_PLAN = { epochs: 4, bits: 19, rate: 0.03, decay: 1e-4, seed: 3 };
const ROLE_ROUNDING = { clip: 0.7, least: 5 };
const ROLE_PLAN = { epochs: 7, bits: 20, stepBits: 17, rate: 0.01, decay: 1e-5, seed: 5 };
const JUDGE_PLAN = {
  trees: 200,
  depth: 6,
  rate: 0.06,
  least: 4,
  damping: 4,
  columns: 0.4,
  rows: 0.5,
  seed: 7,
};

/** Learns the cues and the roles from lessons. */
function labellerFrom(lessons: readonly Lesson[]): Labeller {
  const cues = roundedLogistic(learnLogistic(cueExamples(lessons), CUE_PLAN), ROUNDING);
  const roles = roundedRoles(learnRoles(lessons, ROLE_PLAN), ROLE_ROUNDING);
  return { cues, roles, threshold: THRESHOLD };
}

/** Labellers for the judge to learn from each leave out one in so many documents. */
const FOLDS = 4;

/** What labellers find in documents that they have not learnt from, so that the judge sees them as they are on new texts. */
function verdictsOfFolds(lessons: readonly Lesson[]): Verdict[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const labeller = labellerFrom(lessons.filter((_, i) => i % FOLDS !== fold));
    return verdictsOn(
      lessons.filter((_, i) => i % FOLDS === fold),
      labeller,
    );
  }).flat();
}

const ROUNDING = { clip: 0.7, least: 4 };

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

Finds the words that carry what somebody says, thinks or wants (a logistic model over each token), and beside each such cue which tokens name the source
and which are the content (a conditional random field, the eight best ways by Viterbi's algorithm). Both see the parse and what the hand-written rules make of the
sentence. A third model, the judge (gradient-boosted trees), gives each reading of the rules and of the labeller the chance that it is right: it asks for the
scores, for how far the ways agree, for the shape of content and source in the parse, for the other reporting words around, and for the manner of the document. Of
several readings of one word the likeliest stands. Trees of the same kind tell how likely some of its content is anybody's, whatever its ends and its source.

- Size: ${bytes.length} bytes, SHA-256 \`${createHash("sha256").update(bytes).digest("hex")}\`
- Made by: \`npm run train -- statements\`, from end to end (fixed seeds: the same data, tagger, parser and rules give the same file)
- Made on: ${new Date().toISOString().slice(0, 10)}
- Plan: \`${JSON.stringify({ cues: CUE_PLAN, roles: ROLE_PLAN, judge: JUDGE_PLAN })}\`

## Scores

On PolNeAR dev, 84 documents, statements of the labeller alone, heads of cues and words of content:

| measure | figure |
| --- | --- |
| cues, precision | ${percent(scores.cuePrecision)} |
| cues, recall | ${percent(scores.cueRecall)} |
| content words given the right cue, F1 | ${percent(scores.content)} |

How often a reading (content and source) of rules or labeller is right, by the chance that the judge gives it. The judge learns from what labellers of three quarters
of the training data find in the fourth; of the readings of one word only the likeliest is kept, and what no rule backs only from 0.35 on. What is given as
attributions without being kept, because its content is likely somebody's, is most often wrong as a whole. The confidence that a picture shows is another number: confidence.card.md.

| chance | readings | mean confidence | right |
| --- | --- | --- | --- |
${bins.map(({ from, to, answers, given, right }) => `| ${from.toFixed(1)} to ${to.toFixed(1)} | ${answers} | ${percent(given)} | ${percent(right)} |`).join("\n")}

The development set was used to choose features and plans; the test set was not looked at.

## Data

PolNeAR 1.0.0 train, ${documents} documents of US political news of 2015 and 2016 (Newell, Margolin, Ruths: "An Attribution Relations Corpus for Political
News", LREC 2018; https://github.com/networkdynamics/PolNeAR). The repository states no licence, and the texts belong to their publishers. The weights are
sums of counts over hashed features, and the trees ask for numbers: no text can be read out of them, and none is shipped.

To train without it or on other data, put files of the same form where \`train/statements/gold.ts\` looks, and run the command above.

## Limits

News prose in English. The corpus marks beliefs, wishes and intents as well as speech; those come out with the act \`believe\`.
Politics of one country and two years: words for sources and cues of other fields are known less well, and the rules carry those.
`;
}
