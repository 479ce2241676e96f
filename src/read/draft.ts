/** What a report says of itself, as written: nothing is checked or converted yet. */
export interface Metadata {
  readonly outlet?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly published?: string;
  readonly timezone?: string;
  readonly language?: string;
}

/** What a format makes of a file: the body and what the file says of itself. */
export interface Draft {
  /** The body, its line ends and characters not normalised yet. */
  readonly text: string;
  readonly metadata: Metadata;
  /** Lines of the page that are no part of the body but may hold the publication date ("Updated 14 September 2023"), in order. */
  readonly margin?: readonly string[];
}

/** The fields of {@link Metadata}, in the order of its declaration. */
export const METADATA_FIELDS = [
  "outlet",
  "title",
  "byline",
  "url",
  "published",
  "timezone",
  "language",
] as const satisfies readonly (keyof Metadata)[];

/** The metadata whose value is a text with something in it: white space at the ends off, runs of white space made one space. */
export function cleanMetadata(values: Partial<Record<keyof Metadata, unknown>>): Metadata {
  const clean: Partial<Record<keyof Metadata, string>> = {};
  for (const field of METADATA_FIELDS) {
    const value = values[field];
    if (typeof value !== "string") continue;
    const text = value.slice(0, MAX_FIELD).replace(CONTROLS, " ").replace(/\s+/g, " ").trim();
    if (text !== "") clean[field] = text.normalize("NFC").toWellFormed();
  }
  return clean;
}

/** The metadata of `first`, each missing field filled in from the next that has it. */
export function fillIn(...layers: readonly Metadata[]): Metadata {
  return Object.assign({}, ...layers.toReversed());
}

/** A longer title, byline or address is none; what is beyond is left off. */
const MAX_FIELD = 1000;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;
