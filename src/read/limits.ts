/** What one report may cost. Every bound is inclusive: a report that stands exactly on it is read. */
export interface Limits {
  /** Bytes of one file. */
  readonly bytes: number;
  /** UTF-16 code units of the text that is left when markup and furniture are gone. */
  readonly characters: number;
  /** How deep elements (HTML) or values (JSON) may be nested. */
  readonly depth: number;
  /** Elements of one HTML page. */
  readonly elements: number;
}

/**
 * The defaults. 10 MiB holds a saved page with its pictures inlined; half a million characters is a book of
 * 200 pages, and takes the engine half a minute; 512 is where browsers
 * stop nesting; 200,000 elements are many times the longest live blog, and still are read within seconds.
 */
export const LIMITS: Limits = {
  bytes: 10 * 1024 * 1024,
  characters: 500_000,
  depth: 512,
  elements: 200_000,
};
