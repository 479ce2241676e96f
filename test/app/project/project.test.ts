import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import {
  addReports,
  listReports,
  makePicture,
  projectPicture,
  removeReports,
  searchReports,
  verifyProject,
} from "../../../src/app/index.ts";
import { linksOfProject } from "../../../src/app/project/linked.ts";
import { openSqliteProject } from "../../../src/store/index.ts";
import { EXAMPLES } from "../../shared.ts";
import { all } from "../../store/kept.ts";

const folder = mkdtempSync(join(tmpdir(), "crossread-project-"));
afterAll(() => rmSync(folder, { recursive: true }));
const project = (name: string) => join(folder, `${name}.db`);

/** A fresh folder with these files. */
function reports(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
  return path;
}

const FIRST =
  "---\noutlet: Valley Post\npublished: 2031-05-06\n---\n\nAt least 40 people were killed in Tamra, the ministry said.\n";
const SECOND =
  "---\noutlet: Hill Radio\npublished: 2031-05-07\n---\n\nThe flood in Tamra killed 43 people, the ministry said.\n";

describe("a project", () => {
  it.each(EXAMPLES)("gives the picture of the folder %s, byte for byte", async (example) => {
    const place = project(`example-${EXAMPLES.indexOf(example)}`);
    await addReports([example], { project: place });
    const ours = await projectPicture(place, { title: "one" });
    const theirs = await makePicture([example], { title: "one" });
    expect(JSON.stringify(ours)).toBe(JSON.stringify(theirs));
  });

  it("lists refusals and second copies as reading the folder does", async () => {
    const path = reports("mixed", { "a.txt": FIRST, "b.txt": SECOND, "copy.txt": FIRST, "empty.txt": "" });
    const added = await addReports([path], { project: project("mixed") });
    expect(added).toMatchObject({
      known: 1,
      noted: 1,
      total: 2,
      refused: [{ path: "empty.txt", code: "empty" }],
    });
    const ours = await projectPicture(project("mixed"), { title: "one" });
    expect(JSON.stringify(ours)).toBe(JSON.stringify(await makePicture([path], { title: "one" })));
  });

  it("does nothing with what it has, and takes what is new", async () => {
    const path = reports("twice", { "a.txt": FIRST });
    const options = { project: project("twice") };
    expect((await addReports([path], options)).added).toHaveLength(1);
    reports("twice", { "b.txt": SECOND });
    expect(await addReports([path], options)).toMatchObject({ known: 1, noted: 0, total: 2 });
    expect(await addReports([path], options)).toMatchObject({ added: [], known: 2, total: 2 });
  });

  it("forgets that a file was refused once it can be read", async () => {
    const path = reports("mended", { "a.txt": FIRST, "b.txt": "" });
    const options = { project: project("mended") };
    expect((await addReports([path], options)).refused).toHaveLength(1);
    reports("mended", { "b.txt": SECOND });
    expect((await addReports([path], options)).refused).toEqual([]);
    expect((await listReports(options.project)).refused).toEqual([]);
  });

  it("is as if a report that was removed had never been there", async () => {
    const options = { project: project("removed") };
    await addReports([reports("removed", { "a.txt": FIRST, "b.txt": SECOND })], options);
    const removed = await removeReports(options.project, ["b.txt", "no such thing"]);
    expect(removed).toMatchObject({ reports: 1, unknown: ["no such thing"] });
    const alone = await makePicture([join(folder, "removed", "a.txt")], { title: "one" });
    expect(JSON.stringify(await projectPicture(options.project, { title: "one" }))).toBe(
      JSON.stringify(alone),
    );
  });

  it("finds words and where they stand", async () => {
    const options = { project: project("searched") };
    await addReports([reports("searched", { "a.txt": FIRST, "b.txt": SECOND })], options);
    const hits = await searchReports(options.project, { words: "floods", limit: 5 });
    expect(hits.map(({ report, anchors }) => [report.path, anchors[0]!.exact])).toEqual([["b.txt", "flood"]]);
  });

  it("reads everything again from the kept bytes when the engine, its models or the schema have changed", async () => {
    const options = { project: project("upgraded") };
    await addReports([reports("upgraded", { "a.txt": FIRST, "b.txt": SECOND })], options);
    const before = JSON.stringify(await projectPicture(options.project, { title: "one" }));
    const file = new DatabaseSync(options.project);
    file.exec("UPDATE reports SET engine = 'an older one', text = 'read badly' WHERE path = 'a.txt'");
    file.exec("INSERT INTO words (words) VALUES ('rebuild')");
    file.exec("UPDATE reports SET day = NULL, stamp = NULL WHERE path = 'b.txt'; DELETE FROM marks");
    file.close();
    expect(JSON.stringify(await projectPicture(options.project, { title: "one" }))).toBe(before);
    expect((await verifyProject(options.project)).problems).toEqual([]);
    expect(await addReports([join(folder, "upgraded")], options)).toMatchObject({ added: [], known: 2 });
  });

  it("has its picture where nothing more can be kept, because the disk is full", async () => {
    const place = project("full");
    await addReports([EXAMPLES[0]!], { project: place });
    const file = new DatabaseSync(place);
    const { page_count: pages } = file.prepare("PRAGMA page_count").get() as { page_count: number };
    file.close();
    const store = openSqliteProject(place, { mostPages: pages });
    const reports = new Map((await all(store.texts())).map((report) => [report.id, report]));
    const links = await linksOfProject(store, { reports, onProgress: () => {} });
    expect(links.figures.length).toBeGreaterThan(0);
    await store.close();
    expect((await verifyProject(place)).problems).toEqual([]);
  }, 120_000);

  it("is told to be wrong where an anchor does not hold, with the report and what to do", async () => {
    const options = { project: project("moved") };
    await addReports([reports("moved", { "a.txt": FIRST })], options);
    const file = new DatabaseSync(options.project);
    file.exec("UPDATE reports SET text = 'x' || text");
    file.exec("INSERT INTO words (words) VALUES ('rebuild')");
    file.close();
    const { problems } = await verifyProject(options.project);
    expect(problems).toMatchObject([
      { where: "a.txt", remedy: expect.stringContaining("add its file again") },
    ]);
    expect(problems[0]!.what).toMatch(/anchors do not hold/);
  });

  it("is found whole from end to end", async () => {
    const verified = await verifyProject(project("mixed"));
    expect(verified).toMatchObject({ reports: 2, problems: [] });
    expect(verified.anchors).toBeGreaterThan(4);
  });

  it("has no picture while it is empty, and says how to go on", async () => {
    const options = { project: project("empty") };
    await addReports([reports("empty", { "a.txt": "" })], options);
    await expect(projectPicture(options.project)).rejects.toMatchObject({ code: "nothing-read" });
  });
});
