import type { Picture, Statement } from "../../model/index.ts";
import { lookup } from "../view/lookup.ts";
import { type Column, column, ledBy, type Table, tableOf } from "./column.ts";
import { WORDED_COLUMNS, type Worded } from "./shared.ts";

interface Row extends Worded {
  readonly statement: Statement;
}

const FIRST = "id speaker act words said_at polarity modality via outlet published_day".split(" ");

const COLUMNS: readonly Column<Row>[] = [
  ...WORDED_COLUMNS,
  column("mode", { hxl: "#description+mode", width: 10, of: ({ statement }) => statement.mode }),
  column("act", { hxl: "#description+act", width: 10, of: ({ statement }) => statement.act }),
  column("polarity", { hxl: "#status+polarity", width: 10, of: ({ statement }) => statement.polarity }),
  column("modality", { hxl: "#status+modality", width: 12, of: ({ statement }) => statement.modality }),
  column("said_at", { hxl: "#date+occurred", of: ({ statement }) => statement.saidAt }),
  column("confidence", {
    hxl: "#indicator+num+confidence",
    kind: "number",
    of: ({ statement }) => statement.confidence,
  }),
];

/** One row per statement, in the order of the picture. */
export function statementTable(picture: Picture): Table {
  const known = lookup(picture);
  const things = picture.statements.map(
    (statement): Row => ({
      known,
      id: statement.id,
      anchor: statement.content,
      report: known.reports.get(statement.content.report),
      speaker: statement.speaker,
      via: statement.via,
      statement,
    }),
  );
  return tableOf("statements", { columns: ledBy(FIRST, COLUMNS), things });
}
