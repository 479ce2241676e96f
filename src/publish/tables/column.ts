import { inertText } from "../view/inert.ts";

/** What stands in a cell; `null` is an empty one. */
export type Cell = string | number | boolean | null;

/** What any format needs to know of a column. */
export interface ColumnHead {
  /** The heading: lower-case words joined by underscores. */
  readonly name: string;
  /** `date`: a calendar day as `YYYY-MM-DD`, which spreadsheets take as one. */
  readonly kind: "text" | "number" | "yes" | "date";
  /** HXL 1.1 tag. Source: http://hxlstandard.org/standard/1-1final/dictionary/ */
  readonly hxl: string;
  /** Of a column on a sheet, in characters. */
  readonly width: number;
  /** The table whose row with the same `id` a cell leads to. */
  readonly leadsTo?: "reports" | "series";
}

/** A column, and how its cells come from a thing; `undefined` is an empty cell too. */
export interface Column<T> extends ColumnHead {
  readonly of: (thing: T) => Cell | undefined;
}

/** One table of a picture. Each row has a cell for each column; texts in them are harmless. */
export interface Table {
  readonly name: string;
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly (readonly Cell[])[];
}

const WIDTHS = { text: 20, number: 10, yes: 8, date: 12 };

/** A column of text as wide as its kind needs, unless `rest` says otherwise. */
export function column<T>(
  name: string,
  rest: Omit<Column<T>, "name" | "kind" | "width"> & Partial<Pick<Column<T>, "kind" | "width">>,
): Column<T> {
  return { name, kind: "text", width: WIDTHS[rest.kind ?? "text"], ...rest };
}

/** The columns with those named first, in that order: what a reader wants to see without scrolling. The others keep theirs. */
export function ledBy<T>(names: readonly string[], columns: readonly Column<T>[]): Column<T>[] {
  const first = names.flatMap((name) => columns.find((one) => one.name === name) ?? []);
  return [...first, ...columns.filter((one) => !first.includes(one))];
}

/** The table of some things. */
export function tableOf<T>(
  name: string,
  { columns, things }: { columns: readonly Column<T>[]; things: readonly T[] },
): Table {
  const rows = things.map((thing) => columns.map((one) => inertCell(one.of(thing) ?? null)));
  return { name, columns, rows };
}

function inertCell(cell: Cell): Cell {
  return typeof cell === "string" ? inertText(cell) : cell;
}
