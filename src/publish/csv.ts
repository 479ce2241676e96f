import { stringify } from "csv-stringify/sync";
import type { Picture } from "../model/index.ts";
import { figureTable, statementTable, type Table } from "./tables/index.ts";

/** How a CSV file is written. */
export interface CsvOptions {
  /** Whether a byte-order mark comes first, for spreadsheets that else misread UTF-8. Defaults to `false`. */
  readonly bom?: boolean;
  /** Whether a row of HXL 1.1 tags stands under the headings. Defaults to `false`. */
  readonly hxl?: boolean;
}

/** The two tables of a picture. */
export interface CsvFiles {
  readonly figures: string;
  readonly statements: string;
}

/**
 * One row per figure and one row per statement, each table under a heading row (RFC 4180, CRLF). Cells that a spreadsheet would run as
 * a formula begin with an apostrophe; the tags of HXL do not, their readers ask for them bare. Numbers have a point and no grouping,
 * dates are ISO 8601, whatever the locale. What is not known is an empty cell, an open bound as well.
 */
export function toCsv(picture: Picture, options: CsvOptions = {}): CsvFiles {
  return {
    figures: csvOf(figureTable(picture), options),
    statements: csvOf(statementTable(picture), options),
  };
}

function csvOf({ columns, rows }: Table, { bom = false, hxl = false }: CsvOptions): string {
  const heads = [columns.map(({ name }) => name), ...(hxl ? [columns.map((one) => one.hxl)] : [])];
  const shape = {
    record_delimiter: "windows",
    cast: { boolean: (value: boolean) => (value ? "yes" : "no") },
  };
  return (
    stringify(heads, { ...shape, bom }) +
    stringify(
      rows.map((row) => [...row]),
      { ...shape, escape_formulas: true },
    )
  );
}
