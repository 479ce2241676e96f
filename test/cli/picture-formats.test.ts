import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { crossread } from "./command-line.ts";

const REPORT = "At least 40 people were killed when the river burst its banks, the interior ministry said.\n";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crossread formats-"));
  writeFileSync(join(folder, "a.txt"), REPORT);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("several formats go into one folder, CSV with its tags and its mark when asked", () => {
  const run = crossread(
    ["picture", "a.txt", "-f", "csv,xlsx,docx,geojson", "--hxl", "--bom", "-o", "made", "-q"],
    { cwd: folder },
  );
  expect(run.stderr).toBe("");
  expect(readdirSync(join(folder, "made")).sort()).toEqual([
    "brief.docx",
    "figures.csv",
    "picture.geojson",
    "picture.xlsx",
    "statements.csv",
  ]);
  expect(readFileSync(join(folder, "made", "figures.csv"), "utf8")).toMatch(/^\uFEFFid,.*\r\n#meta\+id,/);
  expect(
    readFileSync(join(folder, "made", "picture.xlsx"))
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
});

test("--out names the file where one format makes one, and a folder else", () => {
  const run = crossread(["picture", "a.txt", "-f", "docx", "-o", "derna.docx", "-q"], { cwd: folder });
  expect(run.status).toBe(0);
  expect(readFileSync(join(folder, "derna.docx")).subarray(0, 2).toString()).toBe("PK");
});

test("the help lists every format with what it holds", () => {
  const { stdout } = crossread(["picture", "--help"], { cwd: folder });
  for (const name of ["html", "jsonl", "xlsx", "geojson", "jsonld", "docx", "ics"])
    expect(stdout).toMatch(new RegExp(`^  ${name} +\\w`, "m"));
});
