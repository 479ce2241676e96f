// Speed of `find` and of `picture` on the examples repeated to 1,000 reports, as whole processes. `npm run bench`
// Prints reports per second and peak memory; absolute times are of this machine, ratios to the sentence split alone travel.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readReports } from "../src/app/index.ts";

const REPORTS = 1000;
const root = fileURLToPath(new URL("..", import.meta.url));
const main = join(root, "src/cli/main.ts");
const folder = mkdtempSync(join(tmpdir(), "crossread-bench-"));

try {
  const reports = repeatExamples(join(folder, "reports"));
  const documents = join(folder, "documents.jsonl");
  const { reports: read } = await readReports([reports]);
  writeFileSync(
    documents,
    read.map(({ id, text, published }) => `${JSON.stringify({ id, text, published })}\n`).join(""),
  );
  const rows = [
    measure("start (--version)", 0, ["--version"], documents),
    measure("find", read.length, ["find"], documents),
    measure("picture", read.length, ["picture", reports, "--quiet", "--out", join(folder, "out")], documents),
  ];
  console.log(rows.join("\n"));
} finally {
  rmSync(folder, { recursive: true });
}

/** Writes the examples again and again, each time with other numbers, so that no two reports are the same bytes. */
function repeatExamples(target: string): string {
  mkdirSync(target);
  const files = ["derna-flood", "khartoum-fighting"].flatMap((name) =>
    readdirSync(join(root, "examples", name)).map((file) => join(root, "examples", name, file)),
  );
  for (let i = 0; i < REPORTS; i++) {
    const file = files[i % files.length]!;
    const text = readFileSync(file, "utf8").replaceAll(
      /\b(\d)(\d\d)\b/g,
      (_, a: string, b: string) => `${a}${((Number(b) + i) % 90) + 10}`,
    );
    writeFileSync(join(target, `${String(i).padStart(4, "0")}${extname(file)}`), text);
  }
  return target;
}

/** Runs one command under /usr/bin/time where that is there, for its peak memory. */
function measure(name: string, count: number, args: readonly string[], input: string): string {
  const started = performance.now();
  const child = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", "--import", peakHook(), main, ...args],
    {
      stdio: [openSync(input, "r"), "ignore", "pipe"],
      encoding: "utf8",
    },
  );
  const seconds = (performance.now() - started) / 1000;
  if (child.status !== 0) throw new Error(`${name} ended with ${child.status}: ${child.stderr}`);
  const peak = Number(/peak (\d+)/.exec(child.stderr)?.[1] ?? 0) / 1024;
  const rate = count > 0 ? `${(count / seconds).toFixed(1).padStart(8)} reports/s` : "".padStart(18);
  return `${name.padEnd(20)} ${seconds.toFixed(2).padStart(7)} s ${rate} ${peak.toFixed(0).padStart(6)} MB peak`;
}

/** A module that prints the process's own peak resident size in kB when it ends. */
function peakHook(): string {
  const code =
    'process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS + "\\n"))';
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
