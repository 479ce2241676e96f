import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { changesAsMarkdown, changesAsText, comparePictures, makePicture } from "../../../src/app/index.ts";
import { anchorHolds, CrossreadError, type Picture } from "../../../src/model/index.ts";
import { type Changes, changesBetween } from "../../../src/picture/index.ts";

const folder = fileURLToPath(new URL("../../match/packs/zambezi-floods/reports/", import.meta.url));
const files = readdirSync(folder)
  .sort()
  .map((file) => join(folder, file));

let early: Picture;
let late: Picture;
let changes: Changes;
beforeAll(async () => {
  early = await makePicture(files.slice(0, 3), { title: "early" });
  late = await makePicture(files, { title: "late" });
  changes = changesBetween(early, late);
});

const told = (kind: string, about: string) =>
  changes.changes.filter((change) => change.kind === kind && change.about === about);

describe("what changed between two pictures", () => {
  it("names the reports that came", () => {
    expect(told("new", "report")).toHaveLength(files.length - 3);
    expect(told("withdrawn", "report")).toEqual([]);
  });

  it("tells how a count moved on, with the words of both", () => {
    const displaced = told("moved", "series").find(({ label }) => label.startsWith("displaced"));
    expect(displaced?.note).toContain("“72,000”");
    expect(displaced?.note).toContain("“83,000”");
    expect(displaced?.anchors.map(({ exact }) => exact)).toEqual(["72,000", "83,000"]);
  });

  it("tells what is contested since", () => {
    const notes = told("contested", "contest").map(({ label, note }) => `${label} ${note}`);
    expect(notes.some((text) => text.includes("5,200") && text.includes("6,900"))).toBe(true);
  });

  it("has anchors for every line, and they hold in the picture they are of", () => {
    const texts = new Map([...early.reports, ...late.reports].map(({ id, text }) => [id, text]));
    for (const change of changes.changes) {
      expect(change.anchors.length).toBeGreaterThan(0);
      for (const anchor of change.anchors)
        expect(anchorHolds(anchor, texts.get(anchor.report) ?? "")).toBe(true);
    }
  });

  it("finds nothing between a picture and itself", () => {
    expect(changesBetween(late, late).changes).toEqual([]);
    expect(changesAsText(changesBetween(late, late), { color: false })).toContain("Nothing changed.");
  });

  it("tells what is gone when it is read backwards", () => {
    const back = changesBetween(late, early).changes.filter(({ kind }) => kind === "withdrawn");
    expect(back.filter(({ about }) => about === "report")).toHaveLength(files.length - 3);
    expect(back.some(({ about }) => about === "series")).toBe(true);
  });

  it("is written for a terminal and as Markdown, each line with where it stands", () => {
    const text = changesAsText(changes, { color: false });
    expect(text).toContain("Moved on");
    expect(text).toMatch(/(?:txt|md):\d+-\d+ {2}“83,000”/);
    expect(text).not.toContain("\u001b");
    expect(changesAsMarkdown(changes)).toMatch(/^# early → late\n\n## New\n\n- report \*\*/);
  });

  it("says which file is no picture", async () => {
    await expect(comparePictures(files[0]!, files[1]!)).rejects.toThrow(CrossreadError);
    await expect(comparePictures(files[0]!, files[1]!)).rejects.toThrow("01-kusini-wire.txt is no picture");
    await expect(comparePictures("nowhere.json", files[1]!)).rejects.toThrow("cannot be read");
  });
});
