/** What a sentence must yield: statements of a speaker whose content holds these words and none of those. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly says: readonly {
    readonly speaker: string;
    readonly content: string;
    readonly without?: string;
    readonly mode?: string;
    readonly act?: string;
    readonly via?: readonly string[];
  }[];
}
