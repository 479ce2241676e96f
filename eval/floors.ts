// Measures every floor of floor-table.ts on the data in ../shared and fails where one is not reached. `npm run floors`
// Ends with a line 'N passed, N failed'; says that it was skipped where ../shared is not there.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { evaluatePack, meanScores } from "../src/app/index.ts";
import { FLOORS, type FloorSet } from "./floor-table.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const shared = join(root, "..", "shared");
const TOLERANCE = 5e-4;

let passed = 0;
let failed = 0;
if (!existsSync(shared)) console.log("quality floors: skipped, because ../shared is not there");
else for (const set of FLOORS) await measure(set);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function measure(set: FloorSet): Promise<void> {
  const hash = hashOf(set.data);
  check(
    hash === set.hash,
    `${set.name}: data hash ${hash}${hash === set.hash ? "" : `, measured on ${set.hash || "nothing yet"}`}`,
  );
  const scores = set.scorer === "packs" ? await packScores(set.data) : scorerScores(set, set.scorer);
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

async function packScores(packs: readonly string[]): Promise<Readonly<Record<string, number | null>>> {
  const results = [];
  for (const pack of packs) results.push(await evaluatePack(join(shared, pack)));
  return meanScores(results);
}

/** Runs the command on the data and the scorer on what it wrote, as a user would. */
function scorerScores(set: FloorSet, scorer: Exclude<FloorSet["scorer"], "packs">): Record<string, number> {
  const folder = mkdtempSync(join(tmpdir(), "crossread-floors-"));
  try {
    const gold = join(shared, set.data[0]!);
    const predicted = join(folder, "predicted.jsonl");
    const ran = spawnSync(process.execPath, [join(root, "src/cli/main.ts"), scorer.command], {
      stdio: [openSync(gold, "r"), openSync(predicted, "w"), "inherit"],
    });
    if (ran.status !== 0) throw new Error(`${scorer.command} ended with ${ran.status} on ${set.data[0]}`);
    const only = scorer.only ? ["--only", scorer.only] : [];
    const args = [
      join(shared, "eval", scorer.file),
      "--gold",
      gold,
      "--predicted",
      predicted,
      "--json",
      "yes",
      ...only,
    ];
    const scored = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 });
    return JSON.parse(scored.stdout) as Record<string, number>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** SHA-256 over the names and contents of the files, folders in order of their names. */
function hashOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  const add = (path: string): void => {
    const full = join(shared, path);
    if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
    else hash.update(path).update("\0").update(readFileSync(full)).update("\0");
  };
  paths.forEach(add);
  return hash.digest("hex").slice(0, 16);
}
