import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isSetAside } from "../../../src/app/reading/aside.ts";
import { readReports } from "../../../src/app/reading/index.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "crossread reading é-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function lay(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

describe("a folder", () => {
  test("is read with its folders, paths relative to it and in code unit order", async () => {
    lay({
      "b.txt": "Wall two fell.",
      "Z.md": "Wall one fell.",
      "a/x.txt": "Wall three fell.",
      "c.report": "Wall four fell.",
    });
    const { reports, refused } = await readReports([folder]);
    expect(reports.map(({ path }) => path)).toEqual(["Z.md", "a/x.txt", "b.txt", "c.report"]);
    expect(refused).toEqual([]);
  });

  test("gives the same as its files in any order, but for the paths", async () => {
    lay({ "a.txt": "Wall one fell.", "b.txt": "Wall two fell." });
    const whole = await readReports([folder]);
    const single = await readReports([join(folder, "b.txt"), join(folder, "a.txt")]);
    expect(single).toEqual(whole);
  });

  test("of hidden files, readmes, tables and the files of a saved page gives no report and no refusal", async () => {
    lay({
      ".hidden.txt": "x",
      "README.md": "x",
      LICENCE: "x",
      "sources.csv": "file\n",
      "page.html": "<p>The wall fell on Monday.</p>",
      "page_files/a.html": "x",
    });
    const { reports, refused } = await readReports([folder]);
    expect(reports.map(({ path }) => path)).toEqual(["page.html"]);
    expect(refused).toEqual([]);
  });

  test("with one bad file loses that file only", async () => {
    lay({ "a.txt": "", "b.txt": "Wall two fell." });
    const { reports, refused } = await readReports([folder, join(folder, "missing.txt")]);
    expect(reports.map(({ path }) => path)).toEqual(["b.txt"]);
    expect(refused.map(({ code }) => code).sort()).toEqual(["empty", "not-found"]);
  });
});

describe("the same report twice", () => {
  test("is read once, under the first path, whatever the order", async () => {
    lay({ "a.txt": "The wall fell.", "b.txt": "The wall fell." });
    const { reports, refused } = await readReports([join(folder, "b.txt"), folder]);
    expect(reports.map(({ path }) => path)).toEqual(["a.txt"]);
    expect(refused).toMatchObject([{ path: "b.txt", code: "duplicate" }]);
  });

  test("is read once without a word where one file is given twice", async () => {
    lay({ "a.txt": "The wall fell." });
    const { reports, refused } = await readReports([folder, join(folder, "a.txt")]);
    expect([reports.length, refused.length]).toEqual([1, 0]);
  });
});

describe("a source log", () => {
  test("fills in what a report does not say, by path or by name, also for a file given by itself", async () => {
    lay({
      "sources.csv": "file,outlet,published\nx/a.txt,Post,2024-01-02\nb.txt,Gazette,2024-01-03\n",
      "x/a.txt": "The wall fell.",
      "b.txt": "---\noutlet: Herald\n---\nThe other wall fell.",
    });
    const { reports } = await readReports([folder]);
    expect(reports.map(({ outlet, published }) => [outlet, published])).toEqual([
      ["Herald", "2024-01-03"],
      ["Post", "2024-01-02"],
    ]);
    expect((await readReports([join(folder, "b.txt")])).reports[0]?.published).toBe("2024-01-03");
  });

  test("that is no table is refused, and the reports are read without it", async () => {
    lay({ "sources.csv": "name,when\nx,y\n", "a.txt": "The wall fell." });
    const { reports, refused } = await readReports([folder]);
    expect(reports.length).toBe(1);
    expect(refused).toMatchObject([{ path: "sources.csv", code: "malformed" }]);
  });
});

test("progress is told file by file", async () => {
  lay({ "a.txt": "The wall fell.", "b.txt": "" });
  const seen: string[] = [];
  await readReports([folder], { onFile: (done, total) => seen.push(`${done}/${total}`) });
  expect(seen).toEqual(["1/2", "2/2"]);
});

test("a file that takes too long is refused, and the next one is read", async () => {
  lay({ "a.txt": "The river rose again. ".repeat(20_000), "b.txt": "The wall fell." });
  const { reports, refused } = await readReports([folder], { limits: { milliseconds: 1 } });
  expect(reports.map(({ path }) => path)).toEqual(["b.txt"]);
  expect(refused).toMatchObject([{ path: "a.txt", code: "too-slow" }]);
});

test("more files than the limit are refused by name", async () => {
  lay({ "a.txt": "Wall one fell.", "b.txt": "Wall two fell." });
  const { reports, refused } = await readReports([folder], { limits: { files: 1 } });
  expect(reports.map(({ path }) => path)).toEqual(["a.txt"]);
  expect(refused).toMatchObject([{ path: "b.txt", code: "too-large" }]);
});

test.each(["readme.txt", "LICENSE", "notice.md", "report.csv", ".DS_Store", "draft.txt~", "photo.JPG"])(
  "%s is set aside",
  (name) => {
    expect(isSetAside(name, new Set())).toBe(true);
  },
);

test.each(["notices-to-residents.txt", "readmission.txt", "report", "licensed-shelters.md", "page_files"])(
  "%s is not set aside",
  (name) => {
    expect(isSetAside(name, new Set([name]))).toBe(false);
  },
);
