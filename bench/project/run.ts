import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addReports, engineId, projectPicture } from "../../src/app/index.ts";
import { fingerprintOf } from "../../src/match/index.ts";
import { openSqliteProject } from "../../src/store/index.ts";
import { type MadeReport, madeReports } from "./reports.ts";

const SIZES = [1000, 10_000, 100_000];
/** Reports added one by one at each size; the median of their cost counts. */
const ADDED = 25;
/** Of larger projects no picture is made here: it would hold every report at once. */
const MOST_PICTURED = 10_000;

/**
 * Prints what adding one report costs a project of 1,000, 10,000 and 100,000: processor time of reading, searching and keeping it, and of keeping it alone, as
 * medians. The projects are filled with made-up reports and ready-made findings. `args`: other sizes.
 */
export async function benchProject(args: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "crossread-bench-"));
  const project = join(folder, "crisis.db");
  const source = madeReports(1);
  const fresh = madeReports(2);
  let held = 0;
  try {
    for (const size of args.length > 0 ? args.map(Number) : SIZES) {
      const filled = process.cpuUsage();
      await fill(project, { source, count: size - held });
      const filling = milliseconds(filled);
      const added = await medianOf(() => addOne(fresh.next().value!, { folder, project }));
      const kept = await medianOf(() => keepOne(fresh.next().value!, project));
      held = size + 2 * ADDED;
      const megabytes = Math.round(statSync(project).size / 1e6);
      const memory = Math.round(process.memoryUsage().rss / 1e6);
      console.log(
        `${String(size).padStart(7)} reports: add ${added.toFixed(1)} ms, of which keep ${kept.toFixed(2)} ms; file ${megabytes} MB, process ${memory} MB; filled in ${(filling / 1000).toFixed(0)} s`,
      );
      if (size <= MOST_PICTURED)
        console.log(`${"".padStart(7)} ${await pictures(project, { folder, fresh })}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function fill(
  project: string,
  { source, count }: { source: Generator<MadeReport>; count: number },
): Promise<void> {
  const store = openSqliteProject(project, { create: true });
  for (let i = 0; i < count; i++) await store.keep(toKeep(source.next().value!));
  await store.close();
}

function toKeep({ bytes, read }: MadeReport) {
  // Kept as read by another engine, the first picture would read them all again.
  return { ...read, content: { bytes, given: {} }, marks: fingerprintOf(read), engine: engineId() };
}

async function addOne(
  made: MadeReport,
  { folder, project }: { folder: string; project: string },
): Promise<number> {
  const path = join(folder, "next.txt");
  writeFileSync(path, made.bytes);
  const started = process.cpuUsage();
  await addReports([path], { project });
  return milliseconds(started);
}

async function keepOne(made: MadeReport, project: string): Promise<number> {
  const report = toKeep(made);
  const store = openSqliteProject(project);
  await store.counts();
  const started = process.cpuUsage();
  await store.keep(report);
  const spent = milliseconds(started);
  await store.close();
  return spent;
}

/** The cost of a picture of all, and of another one after one more report. */
async function pictures(
  project: string,
  { folder, fresh }: { folder: string; fresh: Generator<MadeReport> },
): Promise<string> {
  const first = await timed(() => projectPicture(project, { title: "bench" }));
  await addOne(fresh.next().value!, { folder, project });
  const second = await timed(() => projectPicture(project, { title: "bench" }));
  return `picture ${(first / 1000).toFixed(1)} s; after one more report ${(second / 1000).toFixed(1)} s`;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = process.cpuUsage();
  await work();
  return milliseconds(started);
}

async function medianOf(once: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let i = 0; i < ADDED; i++) values.push(await once());
  return values.sort((a, b) => a - b)[ADDED >> 1]!;
}

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
