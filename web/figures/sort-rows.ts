import type { FigureRow } from "../../src/publish/view/index.ts";

/** The columns that figures sort by. */
export type SortColumn = "date" | "value" | "source";

/** The column and the direction that a route's `sort` names; `null` for the own order. */
export function readSort(sort: string): { readonly column: SortColumn; readonly down: boolean } | null {
  const down = sort.startsWith("-");
  const column = down ? sort.slice(1) : sort;
  return column === "date" || column === "value" || column === "source" ? { column, down } : null;
}

/** The `sort` that a click on a column's head leads to: up, then down, then the own order. */
export function nextSort(sort: string, column: SortColumn): string {
  const now = readSort(sort);
  if (now?.column !== column) return column;
  return now.down ? "" : `-${column}`;
}

/** The rows sorted as the route says; rows that are alike keep their order. What has no date or number comes last. */
export function sortedRows(rows: readonly FigureRow[], sort: string): readonly FigureRow[] {
  const by = readSort(sort);
  if (!by) return rows;
  const sign = by.down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [keyOf(a, by.column), keyOf(b, by.column)];
    if (x === y) return 0;
    if (x === null || y === null) return x === null ? 1 : -1;
    return (x < y ? -1 : 1) * sign;
  });
}

function keyOf(row: FigureRow, column: SortColumn): string | number | null {
  if (column === "source") return row.voice.name.toLowerCase();
  if (column === "value") return row.figure.max ?? row.figure.min;
  return row.figure.asOf ?? row.evidence[0]?.report.published ?? null;
}
