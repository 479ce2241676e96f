import { writeFileSync } from "node:fs";
import {
  STATEMENT_ATTRIBUTES,
  STATEMENT_CROSSED,
} from "../src/match/contests/weighing/statement-attributes.ts";
import type { Odds } from "../src/match/odds/index.ts";
import { readContestPacks } from "./contests/packs.ts";
import { type ContestLesson, contestF1, lessonOf } from "./contests/weigh.ts";
import { learnOdds, type OddsPlan } from "./odds/learn.ts";
import { countWeights, writeOdds } from "./odds/write.ts";
import { creditPacks, packFolders } from "./packs.ts";

/** Chosen among decays from 1 to 20 by what each pack came to with a model of the others. */
const PLAN: OddsPlan = { decay: 10, least: 3, rounds: 300 };

/** What is weighed: every attribute, and those that are weighed two by two. */
const NAMES = [...Object.keys(STATEMENT_ATTRIBUTES), ...STATEMENT_CROSSED.map(([a, b]) => `${a} & ${b}`)];

/** Learns which statements stand against each other and writes `src/match/contests/weighing/statement-weights.ts` with its card. `more` are folders of further packs. */
export async function makeContests(say: (line: string) => void, more: readonly string[]): Promise<void> {
  const lessons = (await readContestPacks([...packFolders(), ...more])).map(lessonOf);
  const others = lessons.map((lesson) =>
    contestF1(lesson, learnFrom(lessons.filter((each) => each !== lesson))),
  );
  const model = learnFrom(lessons);
  for (const [i, lesson] of lessons.entries())
    say(`${lesson.pack.name} ${others[i]!.toFixed(3)} ${contestF1(lesson, model).toFixed(3)}`);
  const file = new URL("../src/match/contests/weighing/statement-weights.ts", import.meta.url);
  writeOdds(model, { file, maker: "contests", card: "contests" });
  writeFileSync(new URL("../models/contests.card.md", import.meta.url), cardOf(lessons, others, model));
  say("written; `npx biome check --write src/match/contests` puts it in form");
}

function learnFrom(lessons: readonly ContestLesson[]): Odds {
  return learnOdds(
    lessons.flatMap(({ statements }) => statements),
    { names: NAMES, plan: PLAN },
  );
}

function cardOf(lessons: readonly ContestLesson[], others: readonly number[], model: Odds): string {
  const rows = lessons.map(
    (lesson, i) =>
      `| ${lesson.pack.name} | ${others[i]!.toFixed(3)} | ${contestF1(lesson, model).toFixed(3)} |`,
  );
  const pairs = lessons.flatMap(({ statements }) => statements);
  return `# Contests

Weighs whether one statement of a report stands against another: what the rules take them for, how near they stand, who speaks, how the second answers, what both count.
The weights are in \`src/match/contests/weighing/statement-weights.ts\`, by name; \`src/match/contests/weighing/statement-pair.ts\` tells what each name means.

- Made by: \`npm run train -- contests\`, from end to end (no seeds: the same packs and the same engine give the same weights)
- Made on: ${new Date().toISOString().slice(0, 10)}
- Plan: \`${JSON.stringify(PLAN)}\`; ${pairs.length} pairs, ${pairs.filter(({ same }) => same).length} of them contests, ${countWeights(model)} weights

## Scores

F1 over the contested pairs of a pack, rival figures included, from text: by a model learned from the other packs, and by this one.

| pack | of the others | of all |
| --- | --- | --- |
${rows.join("\n")}
| mean | ${(others.reduce((sum, score) => sum + score, 0) / others.length).toFixed(3)} | |

## Data and licence

${creditPacks(lessons.map(({ pack }) => pack.name))} The weights hold none of the texts. Apache-2.0.
`;
}
