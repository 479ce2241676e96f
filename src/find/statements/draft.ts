import { type Act, type Marked, overlapOf, type Span } from "../../model/index.ts";
import type { Reading, Zone } from "./zones/zones.ts";

/** A stretch of tokens, `[first, last)`. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The words for a source, with what stands beside them in apposition. */
export interface Phrase extends Run {
  readonly appositions: readonly Run[];
}

/** A statement before its speaker is known by name. */
export interface Draft {
  readonly rule: string;
  /** In order; more than one where the sentence breaks the content. */
  readonly content: readonly Span[];
  readonly quoted: boolean;
  readonly cue: Run | null;
  /** Words that only pass the speech on, and so report nothing of their own: "quoted the mayor as saying". */
  readonly passing?: Run;
  readonly act: Act;
  readonly source: Phrase | null;
  /** Speaks as the source of the draft before it: "adding that", a second quotation. */
  readonly shares?: boolean;
  /** Who passes it on, nearest to the fact first. */
  readonly via: readonly Phrase[];
  /** The log-odds that the labeller gives its cue; missing where it did not take the word for one. */
  readonly score?: number;
  /** The logarithm of the chance that the labeller gives the roles it found beside that cue. */
  readonly sure?: number;
  /** What of it the labeller gave, who read the same cue: nothing, because it reads it the same or otherwise, the content, or all; missing where it did not read it. */
  readonly refined?: "same" | "none" | "content" | "all";
  /** How likely it would be marked, once it is judged. */
  readonly marked?: Marked;
  /** Whether the rule that found it knows its ends better than the labeller does. */
  readonly settled?: boolean;
  /** Whether the content is the denial itself: "which the army denied". */
  readonly bare?: boolean;
}

/** A draft of what a source says itself, outside quotation marks, unless the parts tell otherwise. */
export function drafted(parts: Pick<Draft, "rule" | "content" | "cue" | "source"> & Partial<Draft>): Draft {
  return { quoted: false, act: "say", via: [], ...parts };
}

/** A zone, and what was read in it so far. */
export interface ReadSoFar {
  readonly zone: Zone;
  readonly drafts: readonly Draft[];
}

/** Whether a draft has a part of a span, or all of it, for its content. */
export function claims({ content }: Draft, span: Span): boolean {
  return content.some((one) => overlapOf(one, span) > 0);
}

/** Whether a draft's reporting word stands inside a span. */
export function reportsInside({ doc }: Reading, { draft, span }: { draft: Draft; span: Span }): boolean {
  return draft.cue !== null && overlapOf(doc.tokens[draft.cue.first]!, span) > 0;
}
