import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { toCsv } from "../../src/publish/csv.ts";
import { figureTable, statementTable, type Table } from "../../src/publish/tables/index.ts";
import { pictureOf } from "./fixture/build.ts";
import { FLOOD, FLOOD_PARTS } from "./fixture/flood.ts";
import { hostilePicture } from "./fixture/hostile.ts";

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
