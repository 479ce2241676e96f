import { writeFileSync } from "node:fs";
import { confidenceBy } from "../src/find/statements/confidence/confidence.ts";
import { learnConfidence } from "./confidence/learn.ts";
import { type Told, toldOfNews, toldOfPack } from "./confidence/told.ts";
import { creditPacks, packFolders } from "./packs.ts";
import { errorOf, rowsOf, type Trusting } from "./reliability.ts";

/** Learns how far statements can be trusted and writes `src/find/statements/confidence/weights.ts` with its card. `more` are folders of further packs. */
export async function makeConfidence(say: (line: string) => void, more: readonly string[]): Promise<void> {
  const told = toldOfNews();
  for (const pack of [...packFolders(), ...more]) told.push(...(await toldOfPack(pack)));
  const weights = learnConfidence(told);
  writeFileSync(new URL("../src/find/statements/confidence/weights.ts", import.meta.url), sourceOf(weights));
  const card = cardOf(told, weights);
  writeFileSync(new URL("../models/confidence.card.md", import.meta.url), card);
  say(card);
  say("written; `npx biome check --write src/find/statements/confidence` puts it in form");
}

function sourceOf(weights: Readonly<Record<string, number>>): string {
  return `/** The weights of traits. Made by \`npm run train -- confidence\`; models/confidence.card.md tells from what. */
export const WEIGHTS: Readonly<Record<string, number>> = ${JSON.stringify(weights, null, 2)};
`;
}

/** Each statement with the confidence that it is given by what is learned from all other packs, or from the other half of the news. */
function byOthers(told: readonly Told[]): (Trusting & Pick<Told, "kind">)[] {
  return [...new Set(told.map(({ from }) => from))].flatMap((from) => {
    const weights = learnConfidence(told.filter((one) => one.from !== from));
    return told
      .filter((one) => one.from === from)
      .map(({ right, kind, statement }) => ({ right, kind, confidence: confidenceBy(weights, statement) }));
  });
}

function cardOf(told: readonly Told[], weights: Readonly<Record<string, number>>): string {
  const held = byOthers(told);
  const tables = (["pack", "news"] as const).map((kind) => {
    const here = held.filter((one) => one.kind === kind);
    const title = kind === "pack" ? "Packs" : "PolNeAR's development set";
    return `${title}, expected calibration error ${errorOf(here).toFixed(3)}:

| confidence | statements | given | right |
| --- | --- | --- | --- |
${rowsOf(here).join("\n")}`;
  });
  const packs = new Set(told.filter(({ kind }) => kind === "pack").map(({ from }) => from));
  return `# Confidence

Tells how likely a statement has the right speaker: by the rule that found it, whether it is quoted, how its speaker was made out, and what the judge of \`en-statements.model\` makes
of it. The weights are in \`src/find/statements/confidence/weights.ts\`, by name; \`traits.ts\` beside it tells what each name means.

- Made by: \`npm run train -- confidence\`, from end to end (no seeds: the same packs and the same engine give the same weights)
- Made on: ${new Date().toISOString().slice(0, 10)}
- ${told.length} statements, ${told.filter(({ right }) => right).length} of them right; packs and news weigh alike; ${Object.keys(weights).length} weights

## Scores

How often a statement is right, by the confidence it is given by weights that are learned from the other packs, or from the other half of the news.
\`node eval/calibration.ts\` prints the same of the weights as they are.

${tables.join("\n\n")}

A statement is right where gold has one of its speaker that shares half of the words of the shorter; in packs, which list not every statement, also where it holds a figure that its speaker vouches for.

## Data and licence

${creditPacks([...packs])} PolNeAR 1.0.0 dev, 84 documents of US political news. The weights hold none of the texts. Apache-2.0.
`;
}
