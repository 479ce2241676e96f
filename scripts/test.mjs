// `npm test`: sets up what is missing, then types, lint, layers and all tests, each even where an earlier one failed.
// Works before anything is installed, on any Node from 18. Ends with a line 'N passed, N failed'.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const { ROOT, ensureInstalled, nodeBinary } = createRequire(import.meta.url)("../bin/launch.cjs");
ensureInstalled();

const results = path.join(os.tmpdir(), `crossread-tests-${process.pid}.json`);
const tool = (name, file) => path.join(ROOT, "node_modules", name, file);
const STEPS = [
  ["types", tool("typescript", "bin/tsc"), "--noEmit"],
  ["types of the page", tool("typescript", "bin/tsc"), "--noEmit", "-p", "web"],
  ["lint", tool("@biomejs/biome", "bin/biome"), "check", "--error-on-warnings", "."],
  ["unused code", tool("knip", "bin/knip.js"), "--no-progress"],
  ["layers", path.join(ROOT, "scripts/check-layers.ts")],
  [
    "tests",
    tool("vitest", "vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${results}`,
  ],
];

let passed = 0;
let failed = 0;
for (const [name, script, ...args] of STEPS) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(
    nodeBinary(),
    [script, ...args, ...(name === "tests" ? process.argv.slice(2) : [])],
    {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
  const counted = name === "tests" ? counts() : null;
  passed += counted ? counted.passed : status === 0 ? 1 : 0;
  failed += counted ? counted.failed + (status !== 0 && counted.failed === 0 ? 1 : 0) : status === 0 ? 0 : 1;
}
rmSync(results, { force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** How many tests passed and failed, as vitest wrote it down; null where it did not get that far. */
function counts() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return null;
  }
}
