import { parseDocument } from "yaml";
import { cleanMetadata, type Draft, type Metadata } from "./draft.ts";

/** A block longer than this is no front matter but text between two rules. */
const MAX_BLOCK = 16 * 1024;
const OPENING = /^---[ \t]*\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;
const KEYED = /^[A-Za-z][\w-]{0,40}[ \t]*:(?:[ \t]|$)/m;

/** The names that front matter, source logs and our own JSON give each field, in lower case; of several the first counts. */
const FIELD_NAMES: Readonly<Record<keyof Metadata, readonly string[]>> = {
  outlet: ["outlet", "publisher", "publication", "site", "source"],
  title: ["title", "headline"],
  byline: ["byline", "author", "authors", "creator"],
  url: ["url", "link", "permalink", "canonical"],
  published: ["published", "date", "datepublished", "published_at", "pubdate", "publication_date"],
  timezone: ["timezone", "tz"],
  language: ["language", "lang"],
};

/** A text or Markdown file: the YAML front matter, where it has one, as metadata, and the rest verbatim. Line ends must be `\n`. */
export function readFrontMatter(text: string): Draft {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return { text, metadata: {} };
  const after = text.slice(opening.length, opening.length + MAX_BLOCK);
  const closing = CLOSING.exec(after);
  if (!closing || !KEYED.test(after.slice(0, closing.index))) return { text, metadata: {} };
  const body = text.slice(opening.length + closing.index + closing[0].length);
  return { text: body, metadata: fieldsOf(keysOf(after.slice(0, closing.index))) };
}

/** The metadata in a record whose keys are any of {@link FIELD_NAMES}, in any case. A list becomes one text, its members joined by ", ". */
export function fieldsOf(record: Readonly<Record<string, unknown>>): Metadata {
  const byName = new Map(Object.entries(record).map(([key, value]) => [key.trim().toLowerCase(), value]));
  const pick = (field: keyof Metadata) =>
    FIELD_NAMES[field].map((name) => joined(byName.get(name))).find((value) => value !== undefined);
  return cleanMetadata(
    Object.fromEntries(Object.keys(FIELD_NAMES).map((field) => [field, pick(field as keyof Metadata)])),
  );
}

function joined(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.filter((item) => typeof item === "string").join(", ") || undefined;
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** Every scalar stays a string (failsafe schema) and aliases are off, so no block can grow. What is no YAML ("title: Sudan: day two") is read line by line. */
function keysOf(block: string): Record<string, unknown> {
  return yamlKeys(block) ?? Object.fromEntries(block.split("\n").flatMap(lineField));
}

function yamlKeys(block: string): Record<string, unknown> | undefined {
  try {
    const document = parseDocument(block, { schema: "failsafe", uniqueKeys: false, logLevel: "silent" });
    const value: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
    return isRecord(value) ? value : undefined;
  } catch {
    // Aliases, or nested deeper than the stack: no front matter that anybody writes.
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function lineField(line: string): [string, string][] {
  const colon = line.indexOf(":");
  if (colon < 1) return [];
  return [
    [
      line.slice(0, colon),
      line
        .slice(colon + 1)
        .trim()
        .replace(/^(["'])(.*)\1$/, "$2"),
    ],
  ];
}
