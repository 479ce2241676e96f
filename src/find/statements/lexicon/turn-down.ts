/** A way to turn a claim down in other words than a denial. */
export interface TurnDown {
  readonly id: string;
  /**
   * Steps parted by blanks, each a word or several parted by "|", as lemmas or forms. `<claim>` is a word that points back at a claim or names one ("it",
   * "that version", "the charge"), `<not>` a negation, `<guilt>` what one is accused of, `<untruth>` what one calls a claim to turn it down ("a lie", "baseless"), `<end>` the end of the
   * clause. One adverb may stand before a step.
   */
  readonly shape: string;
  readonly why: string;
  /** Sentences in which the mayor turns something down. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** The words of a language that turn claims down. */
export interface TurnDownWords {
  readonly rules: readonly TurnDown[];
  /** Pronouns that stand for a claim: "it". */
  readonly pointers: ReadonlySet<string>;
  /** Words before the noun of a claim: "the", "such". */
  readonly pointing: ReadonlySet<string>;
  /** Nouns for what is claimed: "charge". */
  readonly claims: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Nouns for what one is accused of: "responsibility". */
  readonly guilt: ReadonlySet<string>;
  /** What one calls a claim to turn it down: "lie". */
  readonly untruths: ReadonlySet<string>;
  /** Small words of a verdict beside {@link untruths}: "not true", "a pure". */
  readonly verdicts: ReadonlySet<string>;
  /** Nouns for people who speak for a body: "spokeswoman". */
  readonly offices: ReadonlySet<string>;
  /** Words that end the clause: "and", "but". */
  readonly joins: ReadonlySet<string>;
}
