import { createHash } from "node:crypto";
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { Findings, ReadReport, Report } from "../../model/index.ts";
import type { Given, ListedReport, ReportToKeep } from "../project-store.ts";

/** A report as the table `reports` has it. */
export interface ReportRow {
  readonly number: number;
  readonly id: string;
  readonly content: string;
  readonly given: string;
  readonly path: string;
  readonly title: string | null;
  readonly text: string;
  readonly published: string | null;
  readonly meta: string;
  readonly engine: string;
  readonly findings: Uint8Array;
  readonly day: number | null;
  readonly stamp: string | null;
}

/** The SHA-256 of a report's bytes, in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The row of a report that is to be kept, without its number. */
export function rowOf(kept: ReportToKeep): Omit<ReportRow, "number"> {
  const { report, content, engine, marks } = kept;
  const { id, path, text, title, published, ...meta } = report;
  const findings = packed(kept.findings);
  return {
    id,
    content: hashOf(content.bytes),
    given: JSON.stringify(content.given),
    path,
    title: title ?? null,
    text,
    published: published ?? null,
    meta: JSON.stringify(meta),
    engine,
    findings,
    day: marks.day,
    stamp: stampOf(report, findings),
  };
}

/** A word that changes with a report or its findings: 24 hex digits, for keys over thousands of reports. */
function stampOf(report: Report, findings: Uint8Array): string {
  return createHash("sha256").update(JSON.stringify(report)).update(findings).digest("hex").slice(0, 24);
}

/** The report of a row, with its findings. Throws where the row is damaged. */
export function readReportOf(row: ReportRow): ReadReport {
  return { report: reportOf(row), findings: unpacked(row.findings) as Findings };
}

/** The columns that a report is made from. */
export type TextRow = Pick<ReportRow, "id" | "path" | "title" | "text" | "published" | "meta">;

/** The report of a row. Throws where the row is damaged. */
export function reportOf(row: TextRow): Report {
  const { id, path, text, title, published } = row;
  const { outlet, byline, url, ...rest } = JSON.parse(row.meta) as Omit<Report, "id" | "path" | "text">;
  // The order of the keys is that in which a report is read.
  return {
    id,
    path,
    text,
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === null ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(url === undefined ? {} : { url }),
    ...(published === null ? {} : { published }),
    ...rest,
  };
}

/** The columns of a list, and the row as the list shows it. */
export type ListRow = Pick<ReportRow, "id" | "path" | "title" | "published" | "meta" | "engine"> & {
  readonly length: number;
  /** Every path, in a JSON array. */
  readonly paths: string;
};

/** A report as a list shows it. */
export function listedOf(row: ListRow): ListedReport {
  const { outlet, language } = JSON.parse(row.meta) as Pick<Report, "outlet" | "language">;
  return {
    id: row.id,
    path: row.path,
    paths: (JSON.parse(row.paths) as string[]).sort(),
    engine: row.engine,
    language,
    length: row.length,
    ...(outlet === undefined ? {} : { outlet }),
    ...(row.title === null ? {} : { title: row.title }),
    ...(row.published === null ? {} : { published: row.published }),
  };
}

/** What was known of a report besides its bytes. */
export function givenOf(row: Pick<ReportRow, "given">): Given {
  return JSON.parse(row.given) as Given;
}

/** JSON in Zstandard at its fastest level, with a checksum: a sixth of its size in a fifth of a millisecond. */
export function packed(value: unknown): Uint8Array {
  return zstdCompressSync(JSON.stringify(value), {
    params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 },
  });
}

/** What was packed. Throws where the bytes are damaged. */
export function unpacked(bytes: Uint8Array): unknown {
  return JSON.parse(zstdDecompressSync(bytes).toString("utf8"));
}
