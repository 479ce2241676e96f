import type { Anchor } from "./span.ts";

/** Where a report's publication date was found. */
export type PublishedFrom = "metadata" | "text" | "option" | "none";

/** What is wrong with the words of a report as they reached us. */
export interface Damage {
  readonly anchor: Anchor;
  readonly kind: "lost-digits" | "mojibake" | "quotation-marks" | "broken-word" | "undecodable";
  /** One sentence for the reader: what is damaged and what was done about it. */
  readonly note: string;
}

/** One document as published, read and normalised. */
export interface Report {
  /** Derived from the content and its source-log row, never from the path: the same report has the same id everywhere. */
  readonly id: string;
  /** As given, relative to the folder that was read, with `/` between folders. */
  readonly path: string;
  /** The normalised body that every anchor points into. */
  readonly text: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly url?: string;
  /** ISO 8601 date or date-time with its offset as published, or an EDTF date where only less is known. */
  readonly published?: string;
  readonly publishedFrom: PublishedFrom;
  /** The publication's time zone (IANA name or offset), where it is known. */
  readonly timezone?: string;
  /** BCP 47. */
  readonly language: string;
  readonly damage: readonly Damage[];
}

/** A file that was not read, and why. */
export interface Refusal {
  readonly path: string;
  /** A code of the failure catalogue. */
  readonly code: string;
  /** What happened, where, and what to do: one line. */
  readonly message: string;
}
