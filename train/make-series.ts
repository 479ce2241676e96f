import { writeFileSync } from "node:fs";
import { CUT, UNKNOWN } from "../src/match/series/linking/cluster.ts";
import { type PairWeights, pairModel } from "../src/match/series/linking/pair-model.ts";
import { type Lesson, packsToLearn, readLessons } from "./series/packs.ts";
import { examplesOf, learnPairs, type Plan, seriesF1 } from "./series/pairs.ts";

/** Chosen among decays from 2 to 50 by what each pack came to with a model of the others. */
const PLAN: Plan = { decay: 8, least: 3, rounds: 300 };

/** Learns which figures count the same thing and writes `src/match/series/linking/pair-weights.ts` with its card. Needs the packs of ../shared; `more` are folders of further packs. */
export async function makeSeries(more: readonly string[], say: (line: string) => void): Promise<void> {
  const lessons = await readLessons([...packsToLearn(), ...more]);
  const examples = lessons.map((lesson) =>
    Array.from({ length: lesson.weight }, () => examplesOf(lesson)).flat(),
  );
  const others = lessons.map((lesson, i) => {
    const weights = learnPairs(examples.filter((_, j) => j !== i).flat(), PLAN);
    return scoreOf(lesson, weights);
  });
  const weights = learnPairs(examples.flat(), PLAN);
  for (const [i, { name }] of lessons.entries()) say(`${name} ${others[i]!.toFixed(3)}`);
  writeFileSync(new URL("../src/match/series/linking/pair-weights.ts", import.meta.url), sourceOf(weights));
  const card = cardOf({ lessons, others, weights, pairs: examples.flat().length });
  writeFileSync(new URL("../models/series-pairs.card.md", import.meta.url), card);
  say("written; `npx biome check --write src/match/series` puts it in form");
}

function scoreOf(lesson: Lesson, weights: PairWeights): number {
  return seriesF1(lesson, { model: pairModel(weights), cut: CUT, unknown: UNKNOWN });
}

function sourceOf({ bias, weights }: PairWeights): string {
  const written = Object.fromEntries(
    Object.entries(weights).map(([name, table]) => [
      name,
      Object.entries(table)
        .map(([cell, weight]) => `${cell} ${weight}`)
        .join("; "),
    ]),
  );
  return `/** The weight of no pair in particular. Made, as the table below, by \`npm run train -- series\`; models/series-pairs.card.md tells from what. */
export const BIAS = ${bias};

/** By attribute, or two of them, the weights of their values. */
export const WEIGHTS: Readonly<Record<string, string>> = ${JSON.stringify(written, null, 2)};
`;
}

function cardOf({
  lessons,
  others,
  weights,
  pairs,
}: {
  lessons: readonly Lesson[];
  others: readonly number[];
  weights: PairWeights;
  pairs: number;
}): string {
  const rows = lessons.map(
    ({ name }, i) => `| ${name} | ${others[i]!.toFixed(3)} | ${scoreOf(lessons[i]!, weights).toFixed(3)} |`,
  );
  const cells = Object.values(weights.weights).reduce((sum, table) => sum + Object.keys(table).length, 0);
  return `# Pairs of figures

Weighs whether two figures count the same thing, from what is known of both: who vouches, where and who is counted, the numbers, the days, the words around. The
weights are in \`src/match/series/linking/pair-weights.ts\`, by name; \`src/match/series/linking/pair.ts\` tells what each name means. Figures are then grouped by average linkage.

- Made by: \`npm run train -- series\`, from end to end (no seeds: the same packs and the same engine give the same weights)
- Made on: ${new Date().toISOString().slice(0, 10)}
- Plan: \`${JSON.stringify({ ...PLAN, cut: CUT, unknown: UNKNOWN })}\`; ${pairs} pairs, ${cells} weights

## Scores

Pairwise F1 of the figures of a pack, those that the engine finds, put into series: by a model learned from the other packs, and by this one.

| pack | of the others | of all |
| --- | --- | --- |
${rows.join("\n")}
| mean | ${(others.reduce((sum, score) => sum + score, 0) / others.length).toFixed(3)} | |

The held-out packs of \`eval/packs\` were not learned from; \`npm run floors -- "held-out packs"\` measures on them.

## Data and licence

Constructed packs, texts and labels of our own: ${lessons.map(({ name }) => name).join(", ")}. The weights hold none of the texts. Apache-2.0.
`;
}
