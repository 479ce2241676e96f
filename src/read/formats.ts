import { CrossreadError } from "../model/index.ts";
import type { Draft } from "./draft.ts";
import { readFrontMatter } from "./front-matter.ts";
import { flattenHtml, readHtml } from "./html/index.ts";
import { readJson } from "./json.ts";
import type { Limits } from "./limits.ts";

/** One kind of file that holds a report. A new kind of text is a new row; a binary kind also leaves the list of signatures. */
export interface Format {
  readonly name: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  /** Whether a text looks like this format, whatever its file is called; asked of the first {@link SNIFFED} code units. */
  readonly looksLike: (head: string) => boolean;
  readonly read: (text: string, limits: Limits) => Draft;
}

/** The formats, the most telling first. Text is last: everything looks like it. */
const FORMATS: readonly Format[] = [
  {
    name: "html",
    extensions: ["html", "htm", "xhtml", "shtml"],
    looksLike: (head) =>
      /^\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,999}-->\s{0,99})?<(?:!doctype\s{1,9}html|html|head|body)\b/i.test(
        head,
      ),
    read: (text, limits) => readHtml(text, limits),
  },
  {
    name: "xml",
    extensions: ["xml", "rss", "atom"],
    looksLike: (head) => /^\s{0,99}<(?:\?xml\s|rss\b|feed\b|rdf:rdf\b)/i.test(head),
    read: () => {
      throw new CrossreadError(
        "not-text",
        "it is XML (a feed?), which is not read yet; save the article as .html or .txt",
      );
    },
  },
  {
    name: "json",
    extensions: ["json", "ninjs"],
    looksLike: (head) => /^\s{0,99}[{[]\s{0,99}["{]/.test(head),
    read: (text, limits) => readJson(text, { limits, flatten: (html) => flattenHtml(html, limits) }),
  },
  {
    name: "text",
    extensions: ["txt", "text", "md", "markdown"],
    looksLike: () => true,
    read: (text) => readFrontMatter(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n")),
  },
];

const SNIFFED = 2000;

/**
 * The format of a file: what it is called, unless a `.txt` turns out to be a web page or a `.html` to be plain text. A file of
 * an unknown name is what it looks like.
 */
export function formatOf(path: string, text: string): Format {
  const head = text.slice(0, SNIFFED).replace(/^\ufeff/, "");
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const named = FORMATS.find(({ extensions }) => extensions.includes(extension));
  const seen = FORMATS.find(({ looksLike }) => looksLike(head)) as Format;
  if (!named) return seen;
  if (named.name === "text") return seen.name === "html" || seen.name === "xml" ? seen : named;
  if (named.name === "html" && !/<[a-z!?]/i.test(text)) return seen;
  return named;
}
