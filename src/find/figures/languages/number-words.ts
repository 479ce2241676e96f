/** The words with which a language writes numbers. Keys are lower case. */
export interface NumberWords {
  /** BCP 47. */
  readonly language: string;
  /** 0 to 19, and the like in languages that have more single words. */
  readonly units: Readonly<Record<string, number>>;
  /** 20, 30 ... 90. */
  readonly tens: Readonly<Record<string, number>>;
  /** Words that multiply what stands before, 100 and above. */
  readonly scales: Readonly<Record<string, number>>;
  /** Words that count in batches: "two dozen". */
  readonly batches: Readonly<Record<string, number>>;
  /** Letters that multiply when they stand right behind digits: "2.5bn". */
  readonly suffixes: Readonly<Record<string, number>>;
  /** Plurals that name an order of magnitude, each with the least and the greatest number meant. */
  readonly vague: Readonly<Record<string, readonly [number, number]>>;
  /** Words that make a scale vague: "several hundred". */
  readonly some: ReadonlySet<string>;
  /** Denominators, singular and plural. */
  readonly fractions: Readonly<Record<string, number>>;
  readonly and: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Determiners before a scale that stands alone: "the hundred sailors". */
  readonly known: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly couple: ReadonlySet<string>;
}

/** What another language adds to the number words: words that a language read before it does not have. */
export interface NumberForms {
  readonly units: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  readonly batches: Readonly<Record<string, number>>;
  readonly vague: Readonly<Record<string, readonly [number, number]>>;
  readonly articles: readonly string[];
}
