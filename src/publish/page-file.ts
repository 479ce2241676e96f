/** One file of a format. */
export interface PageFile {
  readonly name: string;
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array;
}
