/** What a finder may know of a report besides its text. All of it may be missing; a finder then leaves relative things relative. */
export interface ReportContext {
  /** The report's id, for anchors and ids. */
  readonly report: string;
  /** ISO 8601 date or date-time, or EDTF. */
  readonly published?: string;
  /** IANA name or offset. */
  readonly timezone?: string;
  readonly title?: string;
  readonly outlet?: string;
}
