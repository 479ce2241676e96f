import { parse } from "csv-parse/sync";
import { CrossreadError } from "../model/index.ts";
import { decode } from "./charset/index.ts";
import { METADATA_FIELDS, type Metadata } from "./draft.ts";
import { fieldsOf } from "./front-matter.ts";

/** What a source log says of one file. It fills in what the report does not say of itself. */
export interface SourceLogRow extends Metadata {
  /** The file's path relative to the log, or its name alone; `/` between folders. */
  readonly file: string;
}

const FILE_NAMES = ["file", "filename", "path", "report"];

/**
 * Reads a source log: CSV with a head row, columns `file`, `outlet`, `title`, `published`, `language`, `url`, `byline`, `timezone`
 * in any order and any of them missing but `file`; comma, semicolon or tab between cells. Rows without a file are left out.
 * Throws `malformed` where it is no table or has no column for the file.
 */
export function readSourceLog(bytes: Uint8Array): SourceLogRow[] {
  return tableOf(decode(bytes).text).flatMap((record) => {
    const file = FILE_NAMES.map((name) => record[name]?.trim()).find((value) => value);
    return file ? [{ file: file.replaceAll("\\", "/").replace(/^\.\//, ""), ...fieldsOf(record) }] : [];
  });
}

/** The cells of a row that make a report another one, for its id: `field=value`, in a fixed order; none where there is no row. */
export function idParts(row: SourceLogRow | undefined): string[] {
  if (!row) return [];
  return METADATA_FIELDS.flatMap((field) => (row[field] === undefined ? [] : [`${field}=${row[field]}`]));
}

function tableOf(text: string): Record<string, string>[] {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = [",", ";", "\t"].toSorted(
    (a, b) => firstLine.split(b).length - firstLine.split(a).length,
  )[0];
  let records: Record<string, string>[];
  try {
    records = parse(text, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      delimiter: delimiter as string,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    throw malformed(error instanceof Error ? error.message : String(error));
  }
  const names = Object.keys(records[0] ?? {});
  if (records.length > 0 && !names.some((name) => FILE_NAMES.includes(name))) {
    throw malformed('it has no column "file"');
  }
  return records;
}

function malformed(why: string): CrossreadError {
  return new CrossreadError(
    "malformed",
    `cannot read this source log: ${why}; it should be CSV whose first row names the columns (file, outlet, title, published, language, url)`,
  );
}
