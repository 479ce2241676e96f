import { spawnSync } from "node:child_process";
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readReports } from "../src/app/index.ts";

const REPORTS = 1000;
const root = fileURLToPath(new URL("..", import.meta.url));
const main = join(root, "src/cli/main.ts");

/**
 * Prints the reports per second and the peak memory of `find` and of `picture` on the examples repeated to 1,000 reports, as whole processes: start and
 * loading of models included. The repeats differ in their numbers only, so that nearly all are light rewrites of one of a few texts: that is the
 * hard case for `picture`, which compares them all, and says little about a thousand different reports.
 */
export async function benchPipeline(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "crossread-bench-"));
  try {
    const reports = repeatExamples(join(folder, "reports"));
    const documents = join(folder, "documents.jsonl");
    const { reports: read } = await readReports([reports]);
    const lines = read.map(({ id, text, published }) => `${JSON.stringify({ id, text, published })}\n`);
    writeFileSync(documents, lines.join(""));
    const size = read.reduce((sum, { text }) => sum + text.length, 0);
    console.log(`${read.length} reports of ${Math.round(size / read.length)} characters on average`);
    const picture = ["picture", reports, "--quiet", "--out", join(folder, "out")];
    console.log(measure("start (--version)", { count: 0, args: ["--version"], input: documents }));
    console.log(measure("find", { count: read.length, args: ["find"], input: documents }));
    console.log(measure("picture", { count: read.length, args: picture, input: documents }));
  } finally {
    rmSync(folder, { recursive: true });
  }
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
    // Numbers come round again; blank lines at the end keep the bytes apart, so that all are read.
    const apart = "\n".repeat(1 + Math.floor(i / files.length));
    writeFileSync(join(target, `${String(i).padStart(4, "0")}${extname(file)}`), text + apart);
  }
  return target;
}

interface Measured {
  readonly count: number;
  readonly args: readonly string[];
  /** The file on its standard input. */
  readonly input: string;
}

/** Runs one command as a process of its own: a line with its time, rate and peak memory. */
function measure(name: string, { count, args, input }: Measured): string {
  const stdin = openSync(input, "r");
  const flags = ["--disable-warning=ExperimentalWarning", "--import", peakHook(), main];
  const started = performance.now();
  const child = spawnSync(process.execPath, [...flags, ...args], {
    stdio: [stdin, "ignore", "pipe"],
    encoding: "utf8",
  });
  const seconds = (performance.now() - started) / 1000;
  closeSync(stdin);
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
