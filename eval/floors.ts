// Measures every floor of floor-table.ts, or those of the sets named, and fails where one is not reached. `npm run floors`,
// `npm run floors -- dates "own packs"`
// Sets whose data lies in ../shared are skipped, saying so, where that is not there; data that is missing alone is a failure. Ends with a line 'N passed, N failed'.
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { evaluatePack, meanScores } from "../src/app/index.ts";
import { CERTAIN } from "../src/find/index.ts";
import { type Told, toldOfNews, toldOfPack } from "../train/confidence/told.ts";
import { errorOf, shareRight } from "../train/reliability.ts";
import { dataOf, hashOf, missingOf } from "./floor-data.ts";
import { FLOORS, type FloorSet } from "./floor-table.ts";
import { areaScores } from "./scopes.ts";
import { hasShared, runScorer } from "./scorer.ts";
import { readGold } from "./treebank.ts";
import { rawScores, wordScores } from "./treebank-scores.ts";

type Scores = Readonly<Record<string, number | null>>;

const root = fileURLToPath(new URL("..", import.meta.url));
/** A floor is written to the third digit. */
const TOLERANCE = 5e-4;

let passed = 0;
let failed = 0;
for (const set of wantedSets(process.argv.slice(2)))
  if (set.from === "shared" && !hasShared)
    console.log(`${set.name}: skipped, because ../shared is not there`);
  else await measure(set);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** The sets of these names, or all where none is named. An unknown name counts as a failure. */
function wantedSets(names: readonly string[]): readonly FloorSet[] {
  for (const name of names)
    if (!FLOORS.some((set) => set.name === name))
      check(false, `"${name}" is no set. There are: ${FLOORS.map((set) => set.name).join(", ")}`);
  return names.length === 0 ? FLOORS : FLOORS.filter((set) => names.includes(set.name));
}

async function measure(set: FloorSet): Promise<void> {
  const missing = missingOf(set);
  for (const line of missing) check(false, line);
  if (missing.length > 0) return;
  const paths = dataOf(set);
  const hash = hashOf(paths);
  check(
    hash === set.hash,
    `${set.name}: data hash ${hash}${hash === set.hash ? "" : `, measured on ${set.hash || "nothing yet"}`}`,
  );
  const { scorer } = set;
  const scores = await scoresOf(
    scorer,
    paths.map(({ full }) => full),
  );
  for (const [name, floor] of Object.entries(set.floors)) {
    const score = scores[name] ?? 0;
    check(
      score >= floor - TOLERANCE,
      `${set.name}: ${name.padEnd(22)} ${score.toFixed(3)}  floor ${floor.toFixed(3)}`,
    );
  }
}

function check(ok: boolean, line: string): void {
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? "ok  " : "FAIL"} ${line}`);
}

async function scoresOf(scorer: FloorSet["scorer"], data: readonly string[]): Promise<Scores> {
  if (scorer === "packs") return packScores(data);
  if (scorer === "confidence") return confidenceScores(data);
  if (scorer === "areas") return { ...(await areaScores(data)) };
  if (scorer !== "treebank") return scorerScores({ ...scorer, gold: data[0]! });
  const documents = data.flatMap(readGold);
  return { ...wordScores(documents), ...rawScores(documents) };
}

async function packScores(packs: readonly string[]): Promise<Scores> {
  const results = [];
  for (const pack of packs) results.push(await evaluatePack(pack));
  return meanScores(results);
}

/** On labelled packs, or on PolNeAR's development set where a file is given. */
async function confidenceScores(data: readonly string[]): Promise<Scores> {
  const told: Told[] = [];
  for (const path of data)
    told.push(...(statSync(path).isDirectory() ? await toldOfPack(path) : toldOfNews()));
  const trusting = told.map(({ right, statement: { confidence } }) => ({ right, confidence }));
  const certain = trusting.filter(({ confidence }) => confidence >= CERTAIN);
  return { calibration: 1 - errorOf(trusting), "certain.precision": shareRight(certain) };
}

interface Question {
  readonly file: string;
  readonly command: "find" | "stories";
  readonly only?: string;
  readonly gold: string;
}

/** Runs the command once on all of the data, as a user would, and the scorer on what it wrote. */
function scorerScores({ file, command, only, gold }: Question): Scores {
  const folder = mkdtempSync(join(tmpdir(), "crossread-floors-"));
  try {
    const predicted = join(folder, "predicted.jsonl");
    const [input, output] = [openSync(gold, "r"), openSync(predicted, "w")];
    const args = ["--disable-warning=ExperimentalWarning", join(root, "src/cli/main.ts"), command];
    const ran = spawnSync(process.execPath, args, { stdio: [input, output, "inherit"] });
    closeSync(input);
    closeSync(output);
    if (ran.status !== 0) throw new Error(`${command} ended with ${ran.status} on ${gold}`);
    return runScorer({ scorer: file, gold, predicted, ...(only ? { only } : {}) });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
