import type { Blob } from "node:buffer";
import type Stream from "node:stream";
import type { Feature, SheetData, SheetOptions } from "write-excel-file/node";
import type { Picture } from "../model/index.ts";
import { type Cell, type ColumnHead, type Table, tablesOf } from "./tables/index.ts";
import { clip } from "./view/inert.ts";
import { sameBytes } from "./zip.ts";

/** What the writer takes pictures from, which we have none of. */
type FileContent = Stream | Buffer | Blob;

/** The sheets of a workbook as they were laid out, for what points at their rows. */
type Rows = ReadonlyMap<string, ReadonlyMap<Cell, number>>;

/**
 * The picture as an Excel workbook: a sheet for figures, series, statements, events, sources and reports. The heading row is frozen,
 * numbers are numbers, days are dates, and the cells that name a report or a series lead to its row. Characters that XML forbids are left
 * out. The same picture gives the same bytes.
 */
export async function toXlsx(picture: Picture): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const tables = tablesOf(picture);
  const rows: Rows = new Map(
    tables.map(({ name, rows }) => [name, new Map(rows.map((row, i) => [row[0]!, i + 2] as const))]),
  );
  const sheets = tables.map((table) => ({
    data: [
      headings(table),
      ...table.rows.map((row) => row.map((cell, i) => cellOf(cell, table.columns[i]!))),
    ] as SheetData,
    sheet: table.name,
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }));
  const written = writeXlsxFile(sheets, { features: [links(tables, rows)] });
  return sameBytes(await written.toBuffer());
}

/** Excel's own limit; a longer text ends in an ellipsis, the whole is in picture.json. */
const MOST_CHARACTERS = 32_767;

function headings({ columns }: Table): SheetData[number] {
  return columns.map(({ name }) => ({
    value: name,
    type: String,
    fontWeight: "bold",
    backgroundColor: "#E8EDF2",
  }));
}

function cellOf(cell: Cell, { kind }: ColumnHead): SheetData[number][number] {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "boolean") return { value: cell, type: Boolean };
  // A workbook knows no day before 1900: such a day stays a text.
  if (kind === "date" && cell >= "1900-03-01") {
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
  }
  return { value: escaped(clip(cell, MOST_CHARACTERS)), type: String };
}

/**
 * Excel reads "_x0041_" in a text as the character of that number; an underscore written so keeps it as it is (ECMA-376, ST_Xstring).
 * The writer keeps its texts as keys of a plain object, where "constructor" is taken: such a text begins with a character written so.
 */
function escaped(text: string): string {
  const safe = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return safe in {}
    ? `_x${safe.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_${safe.slice(1)}`
    : safe;
}

/** Links inside the workbook from cells that name a row of another sheet to that row. */
function links(tables: readonly Table[], rows: Rows): Feature<FileContent> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          insert: ({ sheet }: SheetOptions<FileContent>) => {
            const table = tables.find(({ name }) => name === sheet);
            const found = table ? linksOf(table, rows) : [];
            return found.length > 0 ? `<hyperlinks>${found.join("")}</hyperlinks>` : undefined;
          },
        },
      },
    },
  };
}

function linksOf({ columns, rows }: Table, all: Rows): string[] {
  return columns.flatMap(({ leadsTo }, at) => {
    const targets = leadsTo && all.get(leadsTo);
    if (!targets) return [];
    return rows.flatMap((row, i) => {
      const target = targets.get(row[at]!);
      if (target === undefined) return [];
      return [`<hyperlink ref="${letters(at)}${i + 2}" location="${leadsTo}!A${target}"/>`];
    });
  });
}

/** The letters of a column, from 0: A, B ... Z, AA. */
function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last;
}
