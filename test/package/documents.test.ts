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
