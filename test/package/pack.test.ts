import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXAMPLES, ROOT } from "../shared.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crossread-pack-"));
  const packed = npm(["pack", "--silent", "--pack-destination", folder], ROOT);
  expect(packed.status, packed.stderr).toBe(0);
  const tarball = packed.stdout.trim().split("\n").at(-1)!;
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "user", private: true, type: "module", allowScripts: { node: true } }),
  );
  const installed = npm(
    ["install", "--no-audit", "--no-fund", "--loglevel=error", join(folder, tarball)],
    folder,
  );
  expect(installed.status, installed.stderr).toBe(0);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

function npm(args: readonly string[], cwd: string) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("npm_")));
  return spawnSync("npm", args, { cwd, encoding: "utf8", env, maxBuffer: 1 << 26 });
}

/** What a user of the library may have: strict, and no types of Node. */
const TSCONFIG = JSON.stringify({
  compilerOptions: { noEmit: true, strict: true, module: "nodenext", target: "es2024", types: [] },
  files: ["use.ts"],
});

/** Standard error without what npm says of its own settings. */
function ownWords(stderr: string): string {
  return stderr.replace(/^npm (warn|notice) .*\n/gm, "");
}

describe("the package, installed into an empty folder", () => {
  test("runs npx crossread picture", () => {
    const ran = spawnSync("npx", ["crossread", "picture", EXAMPLES[0]!], { cwd: folder, encoding: "utf8" });
    expect(ownWords(ran.stderr)).toBe("");
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain("picture.html");
  });

  test("reads a page large enough to be parsed in a thread of its own", () => {
    const large = join(folder, "large");
    mkdirSync(large);
    const paragraph =
      "<p>At least 40 people were killed when the river burst its banks on Saturday, police said.</p>";
    writeFileSync(
      join(large, "a.html"),
      `<html lang="en"><body><article>${paragraph.repeat(4000)}</article></body></html>`,
    );
    const args = ["crossread", "picture", large, "--format", "json", "--out", "-"];
    const ran = spawnSync("npx", args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
    // On a slow machine it says after ten seconds how far it is.
    expect(
      ownWords(ran.stderr)
        .replaceAll(/^(reading|finding|matching).*\n?/gm, "")
        .trim(),
    ).toBe("");
    expect(JSON.parse(ran.stdout).reports).toHaveLength(1);
  });

  test("is a library with types", () => {
    const script = join(folder, "use.ts");
    writeFileSync(
      script,
      `import { find, match, type Picture, picture, readReports } from "crossread";
const { reports, refused } = await readReports([${JSON.stringify(EXAMPLES[0])}]);
const read = reports.map((report) => ({ report, findings: find(report) }));
const result: Picture = picture({ title: "Derna", reports: read, refused, links: match(read) });
console.log(result.reports.length, result.figures.length > 20);
`,
    );
    const node = join(folder, "node_modules/node/bin/node");
    const ran = spawnSync(node, [script], { cwd: folder, encoding: "utf8" });
    expect(ran.stderr).toBe("");
    expect(ran.stdout).toBe("8 true\n");
    writeFileSync(join(folder, "tsconfig.json"), TSCONFIG);
    const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
    const typed = spawnSync(process.execPath, [tsc, "-p", folder], { cwd: folder, encoding: "utf8" });
    expect(typed.stdout).toBe("");
  });
});
