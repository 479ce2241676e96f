import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import type { Picture } from "../../src/model/index.ts";
import { inertText } from "../../src/publish/view/inert.ts";
import { toXlsx } from "../../src/publish/xlsx.ts";
import { pictureOf } from "./fixture/build.ts";
import { dernaPicture } from "./fixture/derna.ts";
import { FLOOD } from "./fixture/flood.ts";
import { hostilePicture } from "./fixture/hostile.ts";
import { ODD_TEXTS, oddPicture } from "./fixture/odd.ts";

type Row = Readonly<Record<string, unknown>>;

/** The sheets as another program reads them: rows by their headings. */
async function sheetsOf(picture: Picture): Promise<Map<string, Row[]>> {
  const sheets = await readExcelFile(Buffer.from(await toXlsx(picture)));
  return new Map(
    sheets.map(({ sheet, data }) => {
      const [heads = [], ...rows] = data;
      return [sheet, rows.map((row) => Object.fromEntries(heads.map((head, i) => [String(head), row[i]])))];
    }),
  );
}

let derna: Picture;
beforeAll(async () => {
  derna = await dernaPicture();
});

describe("the workbook", () => {
  test("has a sheet for each list, a row for each of its things", async () => {
    for (const picture of [FLOOD, derna]) {
      const sheets = await sheetsOf(picture);
      expect([...sheets.keys()]).toEqual(["figures", "series", "statements", "events", "sources", "reports"]);
      for (const [name, rows] of sheets) {
        const list = picture[name as "figures"];
        expect(rows.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
      }
    }
  });

  test("holds every figure with its words, its bounds as numbers and its days as dates", async () => {
    for (const picture of [FLOOD, derna]) {
      const rows = (await sheetsOf(picture)).get("figures")!;
      for (const [i, figure] of picture.figures.entries()) {
        const row = rows[i]!;
        expect(row.words).toBe(figure.anchor.exact);
        expect(row.min).toBe(figure.min);
        expect(row.max).toBe(figure.max);
        expect(row.damaged).toBe(figure.damaged);
        expect(row.measure).toBe(figure.measure);
        expect(row.start).toBe(figure.anchor.start);
        if (/^\d{4}-\d\d-\d\d$/.test(figure.asOf ?? "")) {
          expect((row.as_of_first as Date).toISOString().slice(0, 10)).toBe(figure.asOf);
          expect(row.as_of_last).toEqual(row.as_of_first);
        }
      }
    }
  });

  test("holds every statement, series, event, source and report", async () => {
    const sheets = await sheetsOf(derna);
    const cells = (sheet: string, name: string) => sheets.get(sheet)!.map((row) => row[name] ?? null);
    expect(cells("statements", "words")).toEqual(derna.statements.map(({ content }) => content.exact));
    expect(cells("statements", "confidence")).toEqual(derna.statements.map(({ confidence }) => confidence));
    expect(cells("series", "status")).toEqual(derna.series.map(({ status }) => status));
    expect(cells("series", "max")).toEqual(derna.series.map(({ max }) => max));
    expect(cells("events", "label")).toEqual(derna.events.map(({ label }) => label));
    expect(cells("sources", "name")).toEqual(derna.sources.map(({ name }) => name));
    expect(cells("reports", "text")).toEqual(derna.reports.map(({ text }) => inertText(text)));
  });

  test("freezes the headings and leads from a figure to its report and its series", async () => {
    const files = unzipSync(await toXlsx(FLOOD));
    const sheet = strFromU8(files["xl/worksheets/sheet1.xml"]!);
    expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
    const rows = (await sheetsOf(FLOOD)).get("reports")!;
    const links = [...sheet.matchAll(/<hyperlink ref="[A-Z]+(\d+)" location="reports!A(\d+)"\/>/g)];
    expect(links).toHaveLength(FLOOD.figures.length);
    for (const [, from, to] of links) {
      expect(rows[Number(to) - 2]!.id).toBe(FLOOD.figures[Number(from) - 2]!.anchor.report);
    }
    expect(sheet).toMatch(/location="series!A2"/);
  });

  test("is the same bytes for the same picture", async () => {
    expect(await toXlsx(FLOOD)).toEqual(await toXlsx(structuredClone(FLOOD)));
  });

  test("keeps odd texts as texts: formulas, controls, astral characters, escapes, numbers that are none", async () => {
    const rows = (await sheetsOf(oddPicture())).get("sources")!;
    for (const [i, odd] of ODD_TEXTS.entries()) {
      const cell = rows[i]!.name ?? "";
      expect(typeof cell).toBe("string");
      const wanted = inertText(odd).replaceAll("\uFFFD", "").replace(/\r\n?/g, "\n").trim();
      // The reader does not undo the escape that keeps "_x0041_" from being read as "A"; Excel and LibreOffice do.
      const read = String(cell)
        .replace(/_x005F_|_x([0-9A-F]{4})_(?=onstructor|_proto)/g, (_, code) =>
          code ? String.fromCharCode(Number.parseInt(code, 16)) : "_",
        )
        .replace(/\r\n?/g, "\n")
        .trim();
      if (odd.length <= 32_767) expect(read.toLowerCase()).toBe(wanted.toLowerCase());
      else expect(read).toMatch(/^long .*…$/s);
      expect(read.length).toBeLessThanOrEqual(32_767);
    }
    const sheet = strFromU8(unzipSync(await toXlsx(oddPicture()))["xl/worksheets/sheet1.xml"]!);
    expect(sheet).not.toContain("<f>");
  });

  test("opens when it is empty, and with hostile text in every field", async () => {
    expect((await sheetsOf(pictureOf([]))).get("figures")).toEqual([]);
    const hostile = hostilePicture();
    expect((await sheetsOf(hostile)).get("figures")!.map(({ min }) => min)).toEqual(
      hostile.figures.map(() => 7),
    );
  });
});
