import type { Picture } from "../model/index.ts";
import { JSONL_LISTS, toJsonl } from "./jsonl.ts";
import type { PageFile } from "./page-file.ts";

/** How the files of a format are written, where a format has a choice. */
export interface FormatOptions {
  /** Whether CSV files begin with a byte-order mark. Defaults to `false`. */
  readonly bom?: boolean;
  /** Whether CSV files have a row of HXL tags. Defaults to `false`. */
  readonly hxl?: boolean;
}

/** A format that a picture can be written in. */
export interface PageFormat {
  /** The names of its files. */
  readonly files: readonly string[];
  /** What is in them, in a few words. */
  readonly holds: string;
  /** Writes it. The same picture gives the same bytes. The code of a format is loaded when it is first written. */
  readonly write: (picture: Picture, options: FormatOptions) => Promise<readonly PageFile[]>;
}

/** Every format by its name, in the order they are listed before a reader. */
export const PAGE_FORMATS = {
  html: {
    files: ["picture.html"],
    holds: "the whole picture as one page, each datum a click from its words",
    write: async (picture) => one("picture.html", (await import("./html.ts")).toHtml(picture)),
  },
  json: {
    files: ["picture.json"],
    holds: "everything, by its JSON Schema",
    write: async (picture) => one("picture.json", (await import("./json.ts")).toJson(picture)),
  },
  jsonl: {
    files: JSONL_LISTS.map((list) => `${list}.jsonl`),
    holds: "each list of picture.json, one object a line",
    write: async (picture) => toJsonl(picture),
  },
  csv: {
    files: ["figures.csv", "statements.csv"],
    holds: "one row per figure and one per statement; --hxl adds a row of HXL tags, --bom a byte-order mark",
    write: async (picture, options) => {
      const { figures, statements } = (await import("./csv.ts")).toCsv(picture, options);
      return [
        { name: "figures.csv", content: figures },
        { name: "statements.csv", content: statements },
      ];
    },
  },
  xlsx: {
    files: ["picture.xlsx"],
    holds: "sheets of figures, series, statements, events, sources and reports, linked",
    write: async (picture) => one("picture.xlsx", await (await import("./xlsx.ts")).toXlsx(picture)),
  },
  geojson: {
    files: ["picture.geojson"],
    holds: "located places, and the figures and events told of them",
    write: async (picture) => one("picture.geojson", (await import("./geojson.ts")).toGeojson(picture)),
  },
  jsonld: {
    files: ["picture.jsonld"],
    holds: "claims, who they are attributed to, and the exact words, as linked data",
    write: async (picture) => one("picture.jsonld", (await import("./jsonld.ts")).toJsonld(picture)),
  },
  md: {
    files: ["picture.md"],
    holds: "the brief, then all figures, contests, events, sources, gaps and reports",
    write: async (picture) => one("picture.md", (await import("./markdown.ts")).toMarkdown(picture)),
  },
  docx: {
    files: ["brief.docx"],
    holds: "the brief with a footnote for each citation",
    write: async (picture) => one("brief.docx", await (await import("./docx.ts")).toDocx(picture)),
  },
  ics: {
    files: ["events.ics"],
    holds: "dated events as all-day entries; a date that is no single day is a range and says so",
    write: async (picture) => one("events.ics", (await import("./ics.ts")).toIcs(picture)),
  },
} as const satisfies Readonly<Record<string, PageFormat>>;

/** The name of a format. */
export type Format = keyof typeof PAGE_FORMATS;

/** Every {@link Format}. */
export const FORMATS = Object.keys(PAGE_FORMATS) as readonly Format[];

/** Writes a picture in one format. */
export async function writeFormat(
  picture: Picture,
  { format, ...options }: FormatOptions & { readonly format: Format },
): Promise<readonly PageFile[]> {
  const { write }: PageFormat = PAGE_FORMATS[format];
  return write(picture, options);
}

function one(name: string, content: PageFile["content"]): PageFile[] {
  return [{ name, content }];
}
