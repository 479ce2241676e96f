import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pictureSchema } from "../../src/index.ts";
import { EXAMPLES } from "../shared.ts";
import { crossread } from "./command-line.ts";

const REPORT = `---
outlet: Valley Post
published: 2024-05-06
---

At least 40 people were killed when the river burst its banks on Saturday, the interior ministry said.
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crossread cli é-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A fresh folder with these files, its name with a space and a letter outside ASCII. */
function reports(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
  return path;
}

describe("crossread picture", () => {
  test("writes the page and the JSON into out/NAME, says where, and ends with 0", () => {
    const run = crossread(["picture", EXAMPLES[0]!], { cwd: folder });
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(join("out", "derna-flood", "picture.html"));
    const json = readFileSync(join(folder, "out", "derna-flood", "picture.json"), "utf8");
    const picture = pictureSchema.parse(JSON.parse(json));
    expect(picture.reports).toHaveLength(8);
    expect(readFileSync(join(folder, "out/derna-flood/picture.html"), "utf8")).toMatch(/^<!doctype html>/i);
  });

  test("prints one format on standard output with --out -, and nothing else", () => {
    const path = reports("one", { "a.txt": REPORT });
    const run = crossread(["picture", path, "--format", "json", "--out", "-"], { cwd: folder });
    expect(run.stderr).toBe("");
    const picture = pictureSchema.parse(JSON.parse(run.stdout));
    expect(picture.title).toBe("one");
    expect(picture.figures.map((f) => [f.anchor.exact, f.measure])).toContainEqual(["At least 40", "killed"]);
    expect(existsSync(join(folder, "out", "one"))).toBe(false);
  });

  test("writes several formats at once into --out", () => {
    const path = reports("several", { "a.txt": REPORT });
    const out = join(folder, "my out");
    const run = crossread(["picture", path, "--format", "md,csv,html,json", "--out", out, "--quiet"]);
    expect(run.status).toBe(0);
    expect(run.stdout).toBe("");
    expect(readdirSync(out).sort()).toEqual([
      "figures.csv",
      "picture.html",
      "picture.json",
      "picture.md",
      "statements.csv",
    ]);
  });

  test("ends with 1 where a report was refused, names it with its reason, and reads the rest", () => {
    const path = reports("refused", {
      "a.txt": REPORT,
      "b.html": new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]),
      "c.txt": "",
    });
    const run = crossread(["picture", path, "--out", join(folder, "refused out")]);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/refused: .*b\.html/);
    expect(run.stderr).toMatch(/refused: .*c\.txt/);
    expect(run.stderr.trim().split("\n")).toHaveLength(2);
  });

  test("ends with 3 where nothing could be read", () => {
    const run = crossread(["picture", reports("nothing", { "a.txt": "" })]);
    expect(run.status).toBe(3);
    expect(run.stderr).toMatch(/^crossread: No report could be read/);
  });

  test("ends with 3 and one clear line where the path is not there", () => {
    const run = crossread(["picture", join(folder, "not there")]);
    expect(run.status).toBe(3);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
    expect(run.stderr).toContain("not there");
  });

  test("ends with 2 where it cannot write", () => {
    const path = reports("unwritable", { "a.txt": REPORT });
    const run = crossread(["picture", path, "--out", join(path, "a.txt", "below a file")]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("--out");
  });

  test.each([
    [["picture"], "path"],
    [["picture", "x", "--format", "pdf"], "'pdf' is none of"],
    [["picture", "x", "--published", "yesterday"], "YYYY-MM-DD"],
    [["picture", "x", "--timezone", "Mars/Olympus"], "Africa/Tripoli"],
    [["picture", "x", "--out", "-"], "one format"],
    [["picture", "x", "--colour"], "--colour"],
    [["pictures"], "pictures"],
  ])("ends with 2 and says what is wrong with %j", (args, words) => {
    const run = crossread(args, { cwd: folder });
    expect(run.status).toBe(2);
    expect(run.stdout).toBe("");
    expect(run.stderr).toContain(words);
  });

  test("takes the publication date from --published where a report has none, and resolves its days with it", () => {
    const path = reports("undated", {
      "a.txt": "The bridge collapsed on Saturday, police said. Two people were killed.\n",
    });
    const args = ["picture", path, "--format", "json", "--out", "-"];
    const dated = pictureSchema.parse(JSON.parse(crossread([...args, "--published", "2024-05-06"]).stdout));
    expect(dated.reports[0]).toMatchObject({ published: "2024-05-06", publishedFrom: "option" });
    expect(dated.events.map((event) => event.when)).toContain("2024-05-04");
    const undated = pictureSchema.parse(JSON.parse(crossread(args).stdout));
    expect(undated.reports[0]).toMatchObject({ publishedFrom: "none" });
    expect(undated.events.map((event) => event.when)).not.toContain("2024-05-04");
  });

  test("uses no colour on a pipe or with NO_COLOR, and some with FORCE_COLOR", () => {
    const path = reports("colour", { "a.txt": REPORT });
    const out = join(folder, "colour out");
    const escapeCode = "\u001b[";
    expect(crossread(["picture", path, "--out", out]).stdout).not.toContain(escapeCode);
    expect(
      crossread(["picture", path, "--out", out], { env: { NO_COLOR: undefined, FORCE_COLOR: "1" } }).stdout,
    ).toContain(escapeCode);
  });
});
