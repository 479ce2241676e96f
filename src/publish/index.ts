export { type CsvFiles, type CsvOptions, FIGURE_COLUMNS, STATEMENT_COLUMNS, toCsv } from "./csv.ts";
export { toHtml } from "./html.ts";
export { pictureJsonSchema, toJson } from "./json.ts";
export { toMarkdown } from "./markdown.ts";
export { type TerminalOptions, toTerminal } from "./terminal.ts";
export { oneLine } from "./view/inert.ts";
export { type PictureView, pictureView, type ReportView } from "./view/picture-view.ts";
