import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../shared.ts";

const DOCS = [
  "README.md",
  "CONTRIBUTING.md",
  "examples/README.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((f) => f.endsWith(".md"))
    .map((f) => `docs/${f}`),
];

/** Commands that would run this very test, install, or take minutes; other tests or CI run them. */
const ELSEWHERE = /^(npm test|npm run (bench|floors|train)|npm install|git clone|cd )/;

/** Indented or fenced lines that start with a program of ours. */
function commandsOf(document: string): string[] {
  const lines = readFileSync(join(ROOT, document), "utf8").split("\n");
  return lines
    .map(
      (line) =>
        /^(?: {4}|\$ )?((?:npm|npx|crossread|git|cd|bin\/crossread) .*?)(?: {2,}#.*)?$/.exec(line)?.[1],
    )
    .filter((command) => command !== undefined);
}

const commands = DOCS.flatMap((document) => commandsOf(document).map((command) => ({ document, command })));

describe("every training command is told", () => {
  const { stderr } = spawnSync(process.execPath, [join(ROOT, "train/run.ts")], { encoding: "utf8" });
  const names = /train -- (\S+)$/m.exec(stderr)?.[1]?.split("|") ?? [];

  test("there are commands to tell", () => {
    expect(names).toContain("tagger");
  });

  test.each(names)("%s", (name) => {
    expect(readFileSync(join(ROOT, "ARCHITECTURE.md"), "utf8")).toMatch(
      new RegExp(`npm run train -- ${name}\\b`),
    );
    expect(readFileSync(join(ROOT, "README.md"), "utf8")).toContain(`\`${name}\``);
  });
});

describe("every command shown in a document runs", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "crossread-docs-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("there are commands to run", () => {
    expect(commands.length).toBeGreaterThan(5);
  });

  test.each(commands.filter(({ command }) => !ELSEWHERE.test(command)))(
    "$document: $command",
    ({ command }) => {
      const own = command
        .replace(/^(npx )?crossread /, `"${process.execPath}" "${join(ROOT, "bin/crossread")}" `)
        .replace(/PACK\.\.\./, "packs/none")
        .replace(/(^|\s)examples\//g, `$1"${ROOT}examples"/`);
      const ran = spawnSync("bash", ["-c", own], {
        cwd: ROOT,
        encoding: "utf8",
        env: { ...process.env, INIT_CWD: folder, NO_COLOR: "1" },
      });
      expect(ran.stderr).not.toMatch(/bug in crossread|unknown (command|option)|missing script/i);
      if (!/PACK|documents\.jsonl/.test(command)) expect(ran.status).toBe(0);
    },
  );
});

describe("the excerpt of the terminal's summary in README.md", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const lines = (/^```text\n(.*?)^```$/ms.exec(readme)?.[1] ?? "").split("\n").filter((line) => line !== "");

  test("has lines of figures and of what is contested", () => {
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.some((line) => line.startsWith("FIGURES "))).toBe(true);
    expect(lines.some((line) => line.startsWith("CONTESTED "))).toBe(true);
  });

  test("is what the program prints, line by line and in its order", () => {
    const folder = mkdtempSync(join(tmpdir(), "crossread-excerpt-"));
    const ran = spawnSync(
      process.execPath,
      [join(ROOT, "bin/crossread"), "picture", "examples/derna-flood", "--out", folder],
      { cwd: ROOT, encoding: "utf8", env: { ...process.env, COLUMNS: "92", NO_COLOR: "1" } },
    );
    rmSync(folder, { recursive: true });
    const printed = ran.stdout.split("\n");
    let at = 0;
    const gone = lines.filter((line) => {
      const found = printed.indexOf(line, at);
      if (found >= 0) at = found + 1;
      return found < 0;
    });
    expect(
      gone,
      "README.md shows lines that are no longer printed. If what is printed now is meant, run `COLUMNS=92 bin/crossread picture examples/derna-flood` and copy the same parts into its ```text block.",
    ).toEqual([]);
  });
});
