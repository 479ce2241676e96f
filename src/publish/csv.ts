import { stringify } from "csv-stringify/sync";
import type { Anchor, Figure, Picture, PictureReport, Series, Statement } from "../model/index.ts";
import { inertText } from "./view/inert.ts";
import { type Lookup, lookup, outletOf, placeName, voiceOf } from "./view/lookup.ts";

/** How a CSV file is written. */
export interface CsvOptions {
  /** Whether a byte-order mark comes first, for spreadsheets that else misread UTF-8. Defaults to `false`. */
  readonly bom?: boolean;
}

/** The two tables of a picture. */
export interface CsvFiles {
  readonly figures: string;
  readonly statements: string;
}

/**
 * One row per figure and one row per statement, each table under a heading row (RFC 4180, CRLF). Cells that a spreadsheet would run as
 * a formula begin with an apostrophe. What is not known is an empty cell, an open bound as well.
 */
export function toCsv(picture: Picture, options: CsvOptions = {}): CsvFiles {
  const known = lookup(picture);
  const seriesOf = new Map(picture.series.flatMap((one) => one.figures.map((id) => [id, one] as const)));
  const figures = picture.figures.map((figure) =>
    figureRow(figure, { known, series: seriesOf.get(figure.id) }),
  );
  const statements = picture.statements.map((statement) => statementRow(statement, known));
  return {
    figures: table(figures, { columns: FIGURE_COLUMNS, bom: options.bom ?? false }),
    statements: table(statements, { columns: STATEMENT_COLUMNS, bom: options.bom ?? false }),
  };
}

const PLACE_COLUMNS = [
  "id",
  "report",
  "path",
  "outlet",
  "title",
  "published",
  "origin",
  "words",
  "start",
  "end",
  "speaker",
  "speaker_kind",
  "via",
] as const;

/** The columns of the figures, in order. */
export const FIGURE_COLUMNS = [
  ...PLACE_COLUMNS,
  "measure",
  "what",
  "place",
  "direction",
  "min",
  "max",
  "modifier",
  "unit",
  "flow",
  "as_of",
  "modality",
  "damaged",
  "corrects",
  "withdrawn_by",
  "series",
  "series_label",
  "series_status",
] as const;

/** The columns of the statements, in order. */
export const STATEMENT_COLUMNS = [
  ...PLACE_COLUMNS,
  "mode",
  "act",
  "polarity",
  "modality",
  "said_at",
  "confidence",
] as const;

type Cell = string | number | boolean | null | undefined;
type Column = (typeof FIGURE_COLUMNS)[number] | (typeof STATEMENT_COLUMNS)[number];
type Row = Partial<Record<Column, Cell>>;

function table(rows: readonly Row[], { columns, bom }: { columns: readonly Column[]; bom: boolean }): string {
  return stringify(rows.map(inertRow), {
    header: true,
    columns: [...columns],
    escape_formulas: true,
    record_delimiter: "windows",
    bom,
    cast: { boolean: (value) => (value ? "yes" : "no") },
  });
}

function figureRow(figure: Figure, given: { known: Lookup; series: Series | undefined }): Row {
  const { known, series } = given;
  return {
    id: figure.id,
    ...placeOf(figure.anchor, known),
    ...voiceCells(figure, known),
    measure: figure.measure,
    what: figure.what,
    place: placeName(figure.place, known),
    direction: figure.direction,
    min: figure.min,
    max: figure.max,
    modifier: figure.modifier,
    unit: figure.unit,
    flow: figure.flow,
    as_of: figure.asOf,
    modality: figure.modality,
    damaged: figure.damaged,
    corrects: figure.corrects,
    withdrawn_by: figure.withdrawnBy,
    series: series?.id,
    series_label: series?.label,
    series_status: series?.status,
  };
}

function statementRow(statement: Statement, known: Lookup): Row {
  return {
    id: statement.id,
    ...placeOf(statement.content, known),
    ...voiceCells(statement, known),
    modality: statement.modality,
    mode: statement.mode,
    act: statement.act,
    polarity: statement.polarity,
    said_at: statement.saidAt,
    confidence: statement.confidence,
  };
}

function placeOf(anchor: Anchor, known: Lookup): Row {
  const report: PictureReport | undefined = known.reports.get(anchor.report);
  return {
    report: anchor.report,
    path: report?.path,
    outlet: report && outletOf(report),
    title: report?.title,
    published: report?.published,
    origin: report?.origin,
    words: anchor.exact,
    start: anchor.start,
    end: anchor.end,
  };
}

function voiceCells(of: { speaker?: string | undefined; via: readonly string[] }, known: Lookup): Row {
  const voice = of.speaker === undefined ? undefined : voiceOf(of.speaker, known);
  return {
    speaker: voice?.name,
    speaker_kind: voice?.kind,
    via: of.via.map((id) => voiceOf(id, known).name).join("; "),
  };
}

function inertRow(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, cell]) => [key, typeof cell === "string" ? inertText(cell) : cell]),
  );
}
