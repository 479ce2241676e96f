import type { Picture } from "../../model/index.ts";
import type { Table } from "./column.ts";
import { figureTable } from "./figures.ts";
import { eventTable, reportTable, seriesTable, sourceTable } from "./groups.ts";
import { statementTable } from "./statements.ts";

export type { Cell, ColumnHead, Table } from "./column.ts";
export { figureTable, statementTable };

/** Every table of a picture, in the order of the sheets of a workbook. */
export function tablesOf(picture: Picture): Table[] {
  return [figureTable, seriesTable, statementTable, eventTable, sourceTable, reportTable].map((table) =>
    table(picture),
  );
}
