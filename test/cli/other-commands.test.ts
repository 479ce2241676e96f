import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hasShared, NEEDS_SHARED, PACKS, ROOT } from "../shared.ts";
import { crossread } from "./command-line.ts";

describe("crossread", () => {
  test("--version is that of package.json", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    const run = crossread(["--version"]);
    expect([run.status, run.stdout]).toEqual([0, `${version}\n`]);
  });

  test.each([
    [["--help"]],
    [["picture", "--help"]],
    [["find", "--help"]],
    [["stories", "--help"]],
    [["eval", "--help"]],
  ])("%j shows an example", (args) => {
    const run = crossread(args);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/Examples?:\n {2}crossread /);
  });

  test("without a command shows the help and ends with 2", () => {
    const run = crossread([]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("Usage: crossread");
  });

  test("doctor finds nothing wrong here", () => {
    const run = crossread(["doctor"]);
    expect(run.stdout).not.toContain("PROBLEM");
    expect(run.stdout).toMatch(/node\s+v26/);
    expect(run.status).toBe(0);
  });

  test("eval says what a pack is where it is given none", () => {
    const run = crossread(["eval", ROOT]);
    expect(run.status).toBe(3);
    expect(run.stderr).toContain("gold.json");
  });

  test.skipIf(!hasShared)(`eval scores a pack and names its misses${NEEDS_SHARED}`, () => {
    const run = crossread(["eval", ...PACKS, "--misses"]);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/contract\.anchors( +1\.000)+/);
    expect(run.stderr).toMatch(/: figure /);
  });
});
