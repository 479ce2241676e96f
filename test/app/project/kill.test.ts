import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addReports, makePicture, projectPicture, verifyProject } from "../../../src/app/index.ts";
import { openSqliteProject } from "../../../src/store/index.ts";
import { ROOT } from "../../shared.ts";
import { all } from "../../store/kept.ts";
import { reportText } from "./reports.ts";

/** Kills where time is plenty, as in CI; a sample of them elsewhere. `CROSSREAD_KILLS` says another number. */
const KILLS = Number(process.env.CROSSREAD_KILLS ?? (process.env.CI ? 50 : 6));
const REPORTS = 120;
/** A kill comes at the latest after this many milliseconds: the program has read all by then on an idle machine. */
const LATEST = 2600;

const folder = mkdtempSync(join(tmpdir(), "crossread-kill-"));
afterAll(() => rmSync(folder, { recursive: true }));
const reports = join(folder, "reports");
let uninterrupted = "";

beforeAll(async () => {
  mkdirSync(reports);
  for (let i = 0; i < REPORTS; i++) writeFileSync(join(reports, `${i}.txt`), reportText(i));
  uninterrupted = JSON.stringify(await makePicture([reports], { title: "one" }));
}, 300_000);

/** The command line as a process of its own, as a user starts it. */
function adding(project: string): { child: ChildProcess; ended: Promise<number | null> } {
  const main = join(ROOT, "src/cli/main.ts");
  const args = [
    "--disable-warning=ExperimentalWarning",
    main,
    "add",
    reports,
    "--quiet",
    "--project",
    project,
  ];
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  return { child, ended: new Promise((resolve) => child.on("exit", (code) => resolve(code))) };
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe("adding, killed at any moment", () => {
  it(`leaves a file that opens, every report whole or absent, ${KILLS} times; adding again completes it`, async () => {
    const random = seeded(20_311);
    let project = join(folder, "0.db");
    let met = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const { child, ended } = adding(project);
      setTimeout(() => child.kill("SIGKILL"), 150 + random() * LATEST);
      await ended;
      if (!existsSync(project)) continue;
      const { problems, reports: whole } = await verifyProject(project);
      expect(problems).toEqual([]);
      expect(whole).toBeGreaterThanOrEqual(met);
      met = whole;
      if (whole < REPORTS) continue;
      // Full: the rest of the kills meet a new one.
      project = join(folder, `${kill + 1}.db`);
      met = 0;
    }
    await addReports([reports], { project });
    expect(JSON.stringify(await projectPicture(project, { title: "one" }))).toBe(uninterrupted);
  }, 900_000);

  it("does no harm to a picture that is being made, nor the picture to it", async () => {
    const project = join(folder, "beside.db");
    const { ended } = adding(project);
    while (!existsSync(project)) await new Promise((resolve) => setTimeout(resolve, 50));
    for (let i = 0; i < 3; i++) {
      const store = openSqliteProject(project);
      expect((await all(store.problems())).length).toBe(0);
      await store.close();
    }
    expect(await ended).toBe(0);
    expect(JSON.stringify(await projectPicture(project, { title: "one" }))).toBe(uninterrupted);
  }, 300_000);
});

describe("two programs that add at once", () => {
  it("wait for each other: both end well, every report is there once, and the picture is that of one", async () => {
    const project = join(folder, "two.db");
    const both = [adding(project), adding(project)];
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    const { reports: count, problems } = await verifyProject(project);
    expect(problems).toEqual([]);
    expect(count).toBe(REPORTS);
    expect(JSON.stringify(await projectPicture(project, { title: "one" }))).toBe(uninterrupted);
  }, 300_000);
});
