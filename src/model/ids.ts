import { createHash } from "node:crypto";
import type { Span } from "./span.ts";

/** A report's id: `r` and 12 hex digits of the SHA-256 over its parts (bytes as published, source-log row). */
export function reportId(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return `r${hash.digest("hex").slice(0, 12)}`;
}

/** The id of what stands at `span` of a report: stable as long as the report and the span are. `kind` is one letter: s, f, e. */
export function spanId(report: string, kind: "s" | "f" | "e", span: Span): string {
  return `${report}.${kind}${span.start}-${span.end}`;
}

/** The id of a group: its kind and 12 hex digits over its members, whatever their order. `kind` is a short prefix such as "origin". */
export function groupId(kind: string, members: readonly string[]): string {
  const hash = createHash("sha256");
  for (const member of [...members].sort(byCodeUnit)) hash.update(member).update("\0");
  return `${kind}-${hash.digest("hex").slice(0, 12)}`;
}

/** Orders strings by their UTF-16 code units: the same in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
