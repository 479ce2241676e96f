export { FIGURE_COLUMNS, STATEMENT_COLUMNS, toCsv } from "./csv.ts";
export { toHtml } from "./html.ts";
export { pictureJsonSchema, toJson } from "./json.ts";
export { toMarkdown } from "./markdown.ts";
export { toTerminal } from "./terminal.ts";
export { oneLine } from "./view/inert.ts";
