import type { Span } from "../../../model/index.ts";
import { type Draft, drafted, type Phrase } from "../draft.ts";

/** What a draft rests on that no word hands over, but its place. */
export interface Placed {
  readonly rule: string;
  readonly content: Span;
  readonly source: Phrase;
}

/** A draft without a reporting word: a cell, a label, a bracket. */
export function placed({ rule, content, source }: Placed): Draft {
  return drafted({ rule, content: [content], cue: null, act: "report", source });
}
