import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { toCsv } from "../../src/publish/csv.ts";
import { figureTable, statementTable, type Table } from "../../src/publish/tables/index.ts";
import { inertText } from "../../src/publish/view/inert.ts";
import { pictureOf } from "./fixture/build.ts";
import { dernaPicture } from "./fixture/derna.ts";
import { FLOOD, FLOOD_PARTS } from "./fixture/flood.ts";
import { hostilePicture } from "./fixture/hostile.ts";
import { ODD_TEXTS, oddPicture } from "./fixture/odd.ts";

const rows = (csv: string) => parse(csv, { columns: true, bom: true }) as Record<string, string>[];

test("there is one row per figure and one per statement, with the words and who vouches", () => {
  const { figures, statements } = toCsv(FLOOD);
  expect(rows(figures).map(({ id, words }) => [id, words])).toEqual(
    FLOOD.figures.map(({ id, anchor }) => [id, anchor.exact]),
  );
  expect(rows(statements).map(({ id, words }) => [id, words])).toEqual(
    FLOOD.statements.map(({ id, content }) => [id, content.exact]),
  );
  const mayor = rows(figures).find(({ id }) => id === FLOOD_PARTS.figures.deadMayor.id);
  expect(mayor).toMatchObject({
    speaker: "Ilse Varn",
    via: "Radio Halmer",
    min: "60",
    max: "60",
    damaged: "no",
    series_status: "conflict",
  });
});

test("an open bound and a voice that is not named are empty cells", () => {
  const [first] = rows(toCsv(FLOOD).figures);
  expect(first).toMatchObject({ min: "34", max: "" });
  const own = rows(toCsv(FLOOD).figures).find(({ id }) => id === FLOOD_PARTS.figures.sheltered.id);
  expect(own?.speaker).toBe("");
});

test("the headings are the columns, also where there is no row", () => {
  const empty = pictureOf([]);
  const { figures, statements } = toCsv(empty);
  const heads = ({ columns }: Table) => `${columns.map(({ name }) => name).join(",")}\r\n`;
  expect(figures).toBe(heads(figureTable(empty)));
  expect(statements).toBe(heads(statementTable(empty)));
});

test("no cell begins like a formula, and no control character is left", () => {
  for (const table of Object.values(toCsv(hostilePicture()))) {
    for (const cell of rows(table).flatMap((row) => Object.values(row))) {
      expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(cell).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
    }
  }
});

test("a byte-order mark comes only when asked for", () => {
  expect(toCsv(FLOOD).figures).toMatch(/^id,/);
  expect(toCsv(FLOOD, { bom: true }).figures).toMatch(/^\uFEFFid,/);
});

test("every figure and every statement is there with what it says, by a reader that is not the writer", async () => {
  const derna = await dernaPicture();
  const { figures, statements } = toCsv(derna, { bom: true });
  const sources = new Map(derna.sources.map(({ id, name }) => [id, name]));
  for (const [i, row] of rows(figures).entries()) {
    const figure = derna.figures[i]!;
    const { anchor, min, max, measure, modality, damaged, asOf = "" } = figure;
    expect(row).toMatchObject({
      words: anchor.exact,
      start: String(anchor.start),
      end: String(anchor.end),
      report: anchor.report,
      min: min === null ? "" : String(min),
      max: max === null ? "" : String(max),
      measure,
      modality,
      damaged: damaged ? "yes" : "no",
      as_of: asOf,
    });
    const name = figure.speaker === undefined ? "" : sources.get(figure.speaker)!;
    expect(row.speaker!.toLowerCase()).toBe(name.toLowerCase());
  }
  for (const [i, row] of rows(statements).entries()) {
    const { content, act, confidence } = derna.statements[i]!;
    const guarded = /^[=+\-@\t\r]/.test(content.exact) ? `'${content.exact}` : content.exact;
    expect(row).toMatchObject({ words: guarded, act, confidence: String(confidence) });
  }
  expect(rows(figures)).toHaveLength(derna.figures.length);
  expect(rows(statements)).toHaveLength(derna.statements.length);
});

test("the row of HXL tags stands under the headings, each a tag of HXL, none twice, none escaped", () => {
  for (const table of Object.values(toCsv(FLOOD, { hxl: true }))) {
    const [heads, tags] = parse(table, { bom: true }) as string[][];
    expect(tags).toHaveLength(heads!.length);
    for (const tag of tags!) expect(tag).toMatch(/^#[a-z][a-z0-9_]*(?:\+[a-z][a-z0-9_]*)*$/);
    expect(new Set(tags).size).toBe(tags!.length);
  }
  const tagged = rows(toCsv(FLOOD, { hxl: true }).figures);
  expect(tagged).toHaveLength(FLOOD.figures.length + 1);
  expect(tagged[0]).toMatchObject({
    measure: "#indicator+type",
    place: "#loc+name",
    published: "#date+reported",
  });
});

test("a figure says its own HXL tag and IDMC's term", () => {
  const dead = rows(toCsv(FLOOD).figures).find(({ id }) => id === FLOOD_PARTS.figures.dead.id);
  expect(dead!.hxl).toMatch(/^#affected\+killed/);
});

test("odd cells come back as they went out, formulas behind an apostrophe", () => {
  const picture = oddPicture();
  const titles = rows(toCsv(picture).figures).map(({ title }) => title);
  for (const [i, odd] of ODD_TEXTS.entries()) {
    const text = inertText(odd);
    expect(titles[i]).toBe(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  }
});
