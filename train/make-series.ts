import { writeFileSync } from "node:fs";
import type { Odds } from "../src/match/odds/index.ts";
import { CUT, UNKNOWN } from "../src/match/series/linking/cluster.ts";
import { pairModel, tableNames } from "../src/match/series/linking/pair-model.ts";
import { learnFromOthers, learnOdds, type OddsPlan } from "./odds/learn.ts";
import { countWeights, writeOdds } from "./odds/write.ts";
import { creditPacks } from "./packs.ts";
import { type Lesson, packsToLearn, readLessons } from "./series/packs.ts";
import { examplesOf, logLoss, seriesF1 } from "./series/pairs.ts";

/** Chosen among decays from 8 to 120 by the log-loss of pairs, each pack by a model of the others: .282 at 10, .274 at 30, .269 at 60 and at 120. */
const PLAN: OddsPlan = { decay: 60, least: 3, rounds: 300 };
/** The packs are scored in so many parts, each with a model of the others: with 15 the mean is the same, to .003. */
const FOLDS = 8;

/** Learns which figures count the same thing and writes `src/match/series/linking/pair-weights.ts` with its card. Needs the packs of ../shared; `more` are folders of further packs. */
export async function makeSeries(more: readonly string[], say: (line: string) => void): Promise<void> {
  const lessons = await readLessons([...packsToLearn(), ...more]);
  const examples = lessons.map((lesson) =>
    Array.from({ length: lesson.weight }, () => examplesOf(lesson)).flat(),
  );
  const names = tableNames().map(({ name }) => name);
  const models = learnFromOthers(examples, { names, plan: PLAN, folds: FOLDS });
  const others = lessons.map((lesson, i) => scoresOf(lesson, models[i]!));
  const odds = learnOdds(examples.flat(), { names, plan: PLAN });
  for (const [i, { name }] of lessons.entries()) say(`${name} ${others[i]!.f1.toFixed(3)}`);
  const file = new URL("../src/match/series/linking/pair-weights.ts", import.meta.url);
  writeOdds(odds, { file, maker: "series", card: "series-pairs" });
  const card = cardOf({ lessons, others, odds, pairs: examples.flat().length });
  writeFileSync(new URL("../models/series-pairs.card.md", import.meta.url), card);
  say("written; `npx biome check --write src/match/series` puts it in form");
}

/** What a pack comes to: pairwise F1 of its figures in series, and the log-loss of their pairs, in nats. */
interface Scores {
  readonly f1: number;
  readonly loss: number;
}

function scoresOf(lesson: Lesson, odds: Odds): Scores {
  const model = pairModel(odds);
  return { f1: seriesF1(lesson, model), loss: logLoss(lesson, model) };
}

function cardOf({
  lessons,
  others,
  odds,
  pairs,
}: {
  lessons: readonly Lesson[];
  others: readonly Scores[];
  odds: Odds;
  pairs: number;
}): string {
  const rows = lessons.map(({ name }, i) =>
    rowOf([name, others[i]!.loss, others[i]!.f1, scoresOf(lessons[i]!, odds).f1]),
  );
  return `# Pairs of figures

Weighs whether two figures count the same thing, from what is known of both: who vouches, where and who is counted, the numbers, the days, the words around. The
weights are in \`src/match/series/linking/pair-weights.ts\`, by name; \`src/match/series/linking/attributes.ts\` tells what each name means. Figures are then grouped by average linkage.

- Made by: \`npm run train -- series\`, from end to end (no seeds: the same packs and the same engine give the same weights)
- Made on: ${new Date().toISOString().slice(0, 10)}
- Plan: \`${JSON.stringify({ ...PLAN, cut: CUT, unknown: UNKNOWN })}\`; ${pairs} pairs, ${countWeights(odds)} weights

## Scores

Of the figures of a pack, those that the engine finds: by a model learned from the packs of other parts (${FOLDS} parts) the log-loss of pairs and the pairwise F1 of series, by this one that F1.

| pack | loss, of the others | F1, of the others | F1, of all |
| --- | --- | --- | --- |
${rows.join("\n")}
${rowOf(["mean", meanOf(others, "loss"), meanOf(others, "f1"), ""])}

The packs of \`eval/held-out\` were not learned from; \`npm run floors -- "held-out packs"\` measures on them.

## Data and licence

${creditPacks(lessons.map(({ name }) => name))} The weights hold none of the texts. Apache-2.0.
`;
}

function rowOf(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => (typeof cell === "number" ? cell.toFixed(3) : cell)).join(" | ")} |`;
}

function meanOf(scores: readonly Scores[], name: keyof Scores): number {
  return scores.reduce((sum, score) => sum + score[name], 0) / scores.length;
}
