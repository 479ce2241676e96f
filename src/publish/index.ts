export {
  FORMATS,
  type Format,
  type FormatOptions,
  PAGE_FORMATS,
  type PageFormat,
  writeFormat,
} from "./formats.ts";
export { toHtml } from "./html.ts";
export { pictureJsonSchema } from "./json.ts";
export type { PageFile } from "./page-file.ts";
export { toTerminal } from "./terminal.ts";
export { oneLine } from "./view/inert.ts";
