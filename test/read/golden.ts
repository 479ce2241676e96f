import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readReport } from "../../src/read/index.ts";

/** The folder of goldens: each holds one `report.*` and the `expected.json` it is read as. */
export const GOLDEN = join(import.meta.dirname, "golden");

/** The names of the golden folders. */
export function goldenNames(): string[] {
  return readdirSync(GOLDEN).sort();
}

/** What the report of a golden folder is read as, in the form it is kept in. */
export function readGolden(name: string): string {
  const folder = join(GOLDEN, name);
  const file = readdirSync(folder).find((entry) => entry.startsWith("report.")) as string;
  const report = readReport(readFileSync(join(folder, file)), { path: file });
  // The text by lines: a golden is for reading.
  return `${JSON.stringify({ ...report, text: report.text.split("\n") }, null, 2)}\n`;
}
