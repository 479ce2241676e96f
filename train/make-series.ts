import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readReports } from "../src/app/reading/index.ts";
import { find } from "../src/find/index.ts";
import { comparisonsIn } from "../src/match/index.ts";
import type { ReadReport } from "../src/model/index.ts";
import { alignment } from "../src/score/alignment.ts";
import { pairFigures } from "../src/score/figures.ts";
import { type Gold, readGold } from "../src/score/index.ts";
import { type Judgement, judged, learnWeights, type Weighed } from "./pairs.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Folders of labelled packs, some of which may be absent. */
const PACKS = ["eval/packs", "test/match/packs", "../shared/eval/packs"].map((path) => join(ROOT, path));
const WEIGHTS = join(ROOT, "src/match/series/weights.ts");
/** A weight below this says too little to be read by anybody. */
const LEAST_WEIGHT = 0.05;

/**
 * Learns what the features of two figures weigh for their being of one series, from labelled packs: those of the repository and of ../shared, and any folders
 * named behind. Says how the weights do on each pack when it is left out, and writes src/match/series/weights.ts.
 */
export async function makeSeries(say: (line: string) => void): Promise<void> {
  const folders = [...PACKS.flatMap(packsIn), ...process.argv.slice(3)];
  const packs: { name: string; pairs: Weighed[] }[] = [];
  for (const folder of folders) packs.push({ name: basename(folder), pairs: await pairsOf(folder) });
  for (const { name, pairs } of packs) {
    const others = packs.filter((pack) => pack.name !== name).map((pack) => pack.pairs);
    say(`${name.padEnd(24)} left out: ${told(judged(pairs, learnWeights(others)))}`);
  }
  const weights = learnWeights(packs.map(({ pairs }) => pairs));
  writeFileSync(
    WEIGHTS,
    tableOf(
      weights,
      packs.map(({ name }) => name),
    ),
  );
  say(`${packs.length} packs, ${weights.size} features: ${WEIGHTS}`);
}

function packsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).sort();
  return names.map((name) => join(folder, name)).filter((path) => existsSync(join(path, "gold.json")));
}

/** The pairs of a pack's figures that its gold knows, each with whether they are of one series. */
async function pairsOf(folder: string): Promise<Weighed[]> {
  const path = join(folder, "gold.json");
  const gold = readGold(readFileSync(path, "utf8"), path);
  const reports = join(folder, "reports");
  const { reports: read } = await readReports([existsSync(reports) ? reports : folder], {});
  const found = read.map((report): ReadReport => ({ report, findings: find(report) }));
  const seriesOf = seriesByFigure(gold, found);
  return comparisonsIn(found).flatMap(({ a, b, features }) => {
    const [x, y] = [seriesOf.get(a), seriesOf.get(b)];
    return x === undefined || y === undefined ? [] : [{ features, right: x === y }];
  });
}

/** For each found figure that gold knows, the gold series it is of. */
function seriesByFigure(gold: Gold, found: readonly ReadReport[]): Map<string, number> {
  const picture = {
    reports: found.map(({ report }) => report),
    sources: [],
    figures: found.flatMap(({ findings }) => findings.figures),
  } as unknown as Parameters<typeof pairFigures>[1];
  const { ofGold } = pairFigures(gold, picture, alignment(gold, picture));
  return new Map(
    gold.series.flatMap(({ figures }, i) =>
      figures.flatMap((id) => {
        const figure = ofGold.get(id);
        return figure ? [[figure.id, i] as const] : [];
      }),
    ),
  );
}

function told({ f1, loss, pairs }: Judgement): string {
  return `pairs ${pairs}, F1 ${f1.toFixed(3)}, log loss ${loss.toFixed(3)}`;
}

function tableOf(weights: ReadonlyMap<string, number>, packs: readonly string[]): string {
  const rows = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  [${JSON.stringify(name)}, ${Number(weight.toFixed(2))}],`);
  return `/**
 * What each feature of a pair of figures adds to the log-odds that they are of one series; "" is added to every pair. Made by \`npm run train -- series\` from the
 * packs ${packs.join(", ")}. Not to be edited by hand.
 */
export const WEIGHTS: ReadonlyMap<string, number> = new Map([
${rows.join("\n")}
]);
`;
}
