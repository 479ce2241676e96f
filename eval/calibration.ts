// How far the confidence of statements can be trusted: in each tenth of it, the share that is right, on PolNeAR's development set and on the packs that
// may be read. Ends with the precision of what counts as certain. `node eval/calibration.ts`
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makePicture } from "../src/app/index.ts";
import { attributionsIn, CERTAIN, find } from "../src/find/index.ts";
import { alignment, shared } from "../src/score/alignment.ts";
import { type Gold, readGold } from "../src/score/index.ts";
import { FLOORS } from "./floor-table.ts";
import { hasShared, runScorer, SHARED } from "./scorer.ts";

/** Statements of about one confidence, and how many of them are right. */
interface Tally {
  count: number;
  right: number;
  /** The sum of the confidences given. */
  given: number;
}

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}

const GOLD = join(SHARED, "data/polnear/dev.jsonl");
const ROOT = fileURLToPath(new URL("..", import.meta.url));

if (hasShared) print("PolNeAR dev (content and speaker)", polnear());
else console.log("PolNeAR dev: skipped, because ../shared is not there");
for (const name of ["packs", "own packs"]) print(`${name} (speaker of what gold lists)`, await packs(name));

function tenthOf(confidence: number): number {
  return Math.min(9, Math.floor(confidence * 10));
}

function emptyTallies(): Tally[] {
  return Array.from({ length: 10 }, () => ({ count: 0, right: 0, given: 0 }));
}

function print(title: string, tallies: readonly Tally[]): void {
  console.log(`${title}\nconfidence    statements  given  right`);
  tallies.forEach(({ count, right, given }, tenth) => {
    if (count === 0) return;
    const range = `${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}`;
    const shares = `${(given / count).toFixed(3)}  ${(right / count).toFixed(3)}`;
    console.log(`${range.padEnd(12)} ${String(count).padStart(11)}  ${shares}`);
  });
  const certain = tallies.slice(tenthOf(CERTAIN));
  const [count, right] = [sumOf(certain, "count"), sumOf(certain, "right")];
  console.log(`certain, from ${CERTAIN} on: ${count} statements, precision ${(right / count).toFixed(3)}\n`);
}

function sumOf(tallies: readonly Tally[], key: keyof Tally): number {
  return tallies.reduce((sum, tally) => sum + tally[key], 0);
}

/** Each tenth is scored alone by the contract's scorer: its precision is the share that is right. */
function polnear(): Tally[] {
  const found = readFileSync(GOLD, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { id, text, published } = JSON.parse(line) as GoldLine;
      const findings = find({ id, text, ...(published ? { published } : {}) });
      return { id, statements: attributionsIn(findings, text) };
    });
  const folder = mkdtempSync(join(tmpdir(), "crossread-calibration-"));
  try {
    const predicted = join(folder, "predicted.jsonl");
    return emptyTallies().map((tally, tenth) => {
      const within = found.map(({ id, statements }) => ({
        id,
        statements: statements.filter(({ confidence }) => tenthOf(confidence) === tenth),
      }));
      const all = within.flatMap(({ statements }) => statements);
      if (all.length === 0) return tally;
      writeFileSync(predicted, within.map((line) => `${JSON.stringify(line)}\n`).join(""));
      const right = runScorer({ scorer: "score-attribution.mjs", gold: GOLD, predicted })["attribution.p"];
      const given = all.reduce((sum, { confidence }) => sum + confidence, 0);
      return { count: all.length, right: (right ?? 0) * all.length, given };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Gold lists not every statement, so that only those are counted that stand where gold has one: right with its speaker, wrong with another. */
async function packs(name: string): Promise<Tally[]> {
  const tallies = emptyTallies();
  const set = FLOORS.find((one) => one.name === name);
  if (!set || (set.from === "shared" && !hasShared)) return tallies;
  for (const path of set.data) {
    const pack = join(set.from === "shared" ? SHARED : ROOT, path);
    await addPack(tallies, { pack, gold: readGold(readFileSync(join(pack, "gold.json"), "utf8"), pack) });
  }
  return tallies;
}

async function addPack(
  tallies: readonly Tally[],
  { pack, gold }: { pack: string; gold: Gold },
): Promise<void> {
  const picture = await makePicture([join(pack, "reports")]);
  const at = alignment(gold, picture);
  const rows = gold.statements.map((row) => ({ spot: at.locate(row), speaker: row.speaker }));
  for (const { content, speaker, confidence } of picture.statements) {
    const here = rows.filter(
      ({ spot }) =>
        spot && shared(spot, content) >= 0.5 * Math.min(spot.end - spot.start, content.end - content.start),
    );
    if (here.length === 0) continue;
    const tally = tallies[tenthOf(confidence)]!;
    tally.count++;
    tally.given += confidence;
    if (here.some((row) => at.sameSpeaker(row.speaker, speaker))) tally.right++;
  }
}
