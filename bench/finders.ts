import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readReports } from "../src/app/index.ts";
import { findDates } from "../src/find/dates/index.ts";
import { findEvents } from "../src/find/events/index.ts";
import { findFigures, findQuantities } from "../src/find/figures/index.ts";
import { languageOf } from "../src/find/languages/index.ts";
import { findNames } from "../src/find/names/index.ts";
import { findPlaces } from "../src/find/places/index.ts";
import { findStatements } from "../src/find/statements/index.ts";
import type { Report } from "../src/model/index.ts";
import { analyseWith } from "../src/text/index.ts";

/** The share of tagging and parsing that a finder may cost. */
const MOST = 0.2;
const ROUNDS = 6;
const PACKS = fileURLToPath(new URL("../eval/packs", import.meta.url));

type Clock = <T>(name: string, work: () => T) => T;

/**
 * Prints what each finder costs beside the analysis (layout, tokens, tags, parse) over the reports of our packs, the best of some rounds, and
 * whether it stays below a fifth. The arguments are folders of reports; the packs' by default.
 */
export async function benchFinders(folders: readonly string[]): Promise<void> {
  const paths = folders.length > 0 ? folders : readdirSync(PACKS).map((pack) => join(PACKS, pack, "reports"));
  const { reports } = await readReports([...paths]);
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, took] of costs(reports)) best.set(name, Math.min(best.get(name) ?? Infinity, took));
  }
  const analysis = best.get("analysis") ?? Number.NaN;
  const characters = reports.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `${reports.length} reports, ${characters} characters; the analysis takes ${analysis.toFixed(0)} ms of processor time`,
  );
  for (const [name, took] of best) {
    if (name === "analysis") continue;
    const share = took / analysis;
    const verdict = share < MOST ? "" : `  more than ${MOST}`;
    console.log(
      `${name.padEnd(11)} ${took.toFixed(1).padStart(7)} ms  ${share.toFixed(3)} of the analysis${verdict}`,
    );
  }
}

/** Milliseconds of processor time that each step took over all reports. */
function costs(reports: readonly Report[]): Map<string, number> {
  const sums = new Map<string, number>();
  const clock: Clock = (name, work) => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    sums.set(name, (sums.get(name) ?? 0) + (user + system) / 1000);
    return result;
  };
  for (const report of reports) timeFinders(report, clock);
  return sums;
}

/** Runs the finders in the order of `find`, each on the clock. */
function timeFinders(report: Report, clock: Clock): void {
  const language = languageOf(report.language);
  const context = { report: report.id, ...(report.published ? { published: report.published } : {}) };
  const doc = clock("analysis", () => analyseWith(language.text, report.text, report.language));
  const dates = clock("dates", () => findDates(doc, { context, words: language.dates }));
  const names = clock("names", () => findNames(doc, { context, words: language.names }));
  const places = clock("places", () => findPlaces(doc, { context, names, words: language.places }));
  const { speakers, statements } = clock("statements", () =>
    findStatements(doc, { context, dates, words: language.statements }),
  );
  const quantities = clock("quantities", () => findQuantities(doc, { context, dates }));
  clock("figures", () =>
    findFigures(doc, { context, quantities, statements, speakers, dates, places, names }),
  );
  clock("events", () =>
    findEvents(doc, { context, dates, places, names, statements, words: language.events }),
  );
}
