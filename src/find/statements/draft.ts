import type { Act, Span } from "../../model/index.ts";
import type { Quotation } from "./quotations.ts";

/** A stretch of tokens, `[first, last)`. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The words for a source, with what stands beside them in apposition. */
export interface Phrase extends Run {
  readonly appositions: readonly Run[];
}

/** Where a reporting word stands. */
export interface Cue extends Run {
  readonly act: Act;
}

/** A statement before its speaker is known by name. */
export interface Draft {
  readonly rule: string;
  /** In order; more than one where the sentence breaks the content. */
  readonly content: readonly Span[];
  readonly quoted: boolean;
  readonly cue: Run | null;
  readonly act: Act;
  readonly source: Phrase | null;
  /** Speaks as the source of the draft before it: "adding that", a second quotation. */
  readonly shares?: boolean;
  /** Who passes it on, nearest to the fact first. */
  readonly via: readonly Phrase[];
  /** How sure the labeller is, in units of its model; missing where a rule found it. */
  readonly score?: number;
  /** Whether the labeller, who read the same cue, moved the ends of the content; missing where it did not read it. */
  readonly refined?: boolean;
  /** The chance that it is right, once it is judged. */
  readonly chance?: number;
  /** Whether the rule that found it knows its ends better than the labeller does. */
  readonly settled?: boolean;
  /** Whether the content is the denial itself: "which the army denied". */
  readonly bare?: boolean;
}

/** A speech and the draft it belongs to once one is found. */
export interface Speech {
  readonly quotation: Quotation;
  draft: Draft | null;
}
