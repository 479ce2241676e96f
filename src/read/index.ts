import { CrossreadError, type Report, reportId } from "../model/index.ts";
import { decode, signatureOf } from "./charset/index.ts";
import { findDamage, repairText } from "./damage/index.ts";
import { type Draft, fillIn, type Metadata } from "./draft.ts";
import { formatOf } from "./formats.ts";
import { detectLanguage, languageTag } from "./language/index.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { normaliseText } from "./normalise.ts";
import { publicationOf, zoneOf } from "./published.ts";
import { idParts, type SourceLogRow } from "./source-log.ts";

export { LIMITS, type Limits } from "./limits.ts";
export { readSourceLog, type SourceLogRow } from "./source-log.ts";

/** What is known of a report besides its bytes. */
export interface ReadOptions {
  /** What `Report.path` will be; the extension says which format it is. It never changes the id. */
  readonly path: string;
  /** The row of the source log for this report, if there is one. */
  readonly log?: SourceLogRow | undefined;
  /** The publication date of a report that does not tell its own: ISO 8601 or EDTF. */
  readonly published?: string | undefined;
  /** The zone of a report that does not tell its own: IANA name or offset. */
  readonly timezone?: string | undefined;
  /** Defaults to {@link LIMITS}, each bound by itself. */
  readonly limits?: Partial<Limits> | undefined;
}

/**
 * Reads one report: charset, format, metadata, body, language, publication date, damage. Pure: the same bytes and options give the same
 * report. Throws a `CrossreadError` (`empty`, `not-text`, `too-large`, `too-deep`, `malformed`) for what holds no report, and nothing else.
 */
export function readReport(bytes: Uint8Array, options: ReadOptions): Report {
  const draft = draftOf(bytes, options);
  refuseLong(draft.text, { ...LIMITS, ...options.limits });
  const { text, repairs } = repairText(normaliseText(draft.text));
  refuseEmpty(text);
  const id = idOfReport(bytes, options.log);
  const said = fillIn(draft.metadata, logged(options.log));
  const publication = publicationOf({
    metadata: draft.metadata.published,
    log: options.log?.published,
    margin: draft.margin ?? [],
    head: text.slice(0, HEAD).split("\n"),
    option: options.published,
  });
  const zone = zoneOf(publication.published, options.timezone ?? said.timezone);
  return {
    id,
    path: options.path,
    text,
    ...shown(said),
    ...publication,
    ...(zone === undefined ? {} : { timezone: zone }),
    language: languageTag(said.language) ?? detectLanguage(text),
    damage: findDamage({ id, text }, repairs),
  };
}

/** The id that a report has, without reading it: from its bytes and its row in the source log, never from its path. */
export function idOfReport(bytes: Uint8Array, log: SourceLogRow | undefined): string {
  return reportId(bytes, ...idParts(log));
}

/** How much of the text may hold the publication date. */
const HEAD = 2000;

function draftOf(bytes: Uint8Array, options: ReadOptions): Draft {
  const limits = { ...LIMITS, ...options.limits };
  if (bytes.length === 0) throw new CrossreadError("empty", "the file is empty; is the download complete?");
  if (bytes.length > limits.bytes) throw tooLarge(bytes.length, limits.bytes);
  const signature = signatureOf(bytes);
  if (signature) throw notText(`it is ${signature.kind}, not text`);
  const { text } = decode(bytes);
  if (looksBinary(text)) throw notText("it holds bytes that no text holds");
  return formatOf(options.path, text).read(text, limits);
}

/** Of the first 4,000 characters of a text hardly one is a control character or undecodable; of a binary file a third is. */
function looksBinary(text: string): boolean {
  const head = text.slice(0, 4000);
  const odd = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return odd > 0.1 * head.length;
}

function refuseLong(text: string, { characters }: Limits): void {
  if (text.length <= characters) return;
  const message = `its text has ${text.length} characters, the limit is ${characters}; split it, or raise the limit`;
  throw new CrossreadError("too-large", message);
}

function refuseEmpty(text: string): void {
  if (/[\p{L}\p{N}]/u.test(text)) return;
  const message = "there is no text in it; is the article a picture, or drawn by a script?";
  throw new CrossreadError("empty", message);
}

function tooLarge(bytes: number, limit: number): CrossreadError {
  return new CrossreadError(
    "too-large",
    `it has ${bytes} bytes, the limit is ${limit}; split it, or raise the limit`,
  );
}

function notText(why: string): CrossreadError {
  return new CrossreadError("not-text", `${why}; save it as .txt, .md, .html or .json`);
}

function logged(row: SourceLogRow | undefined): Metadata {
  if (!row) return {};
  const { file: _, ...metadata } = row;
  return metadata;
}

function shown({
  outlet,
  title,
  byline,
  url,
}: Metadata): Pick<Metadata, "outlet" | "title" | "byline" | "url"> {
  return {
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(url === undefined ? {} : { url }),
  };
}
