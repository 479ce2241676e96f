import type { Span } from "../model/index.ts";

/** One token of a text. Tags are Universal Dependencies' UPOS and Penn's XPOS. */
export interface Token extends Span {
  /** Position in `Doc.tokens`. */
  readonly index: number;
  readonly text: string;
  /** Lower case, typographic apostrophes made plain. */
  readonly lower: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index in `Doc.tokens` of the head, in the same sentence; -1 for the root. */
  readonly head: number;
  /** UD relation to the head, with its subtype ("nsubj:pass"). */
  readonly deprel: string;
}

/** A sentence: tokens `[first, last)` of the document. Its span has no outer white space. */
export interface Sentence extends Span {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  /** Index in `Doc.blocks` of the block it stands in. A sentence never spans two blocks. */
  readonly block: number;
}

/** What a line or a run of lines is. `rule` is a separator line; `row` a row of a table, in cells. */
export type BlockKind = "paragraph" | "heading" | "item" | "row" | "rule";

/** A paragraph, heading, list item or table row. The span leaves out the marker ("* ", "## ", "- ") and outer white space. */
export interface Block extends Span {
  readonly index: number;
  readonly kind: BlockKind;
  /** Of a heading: 1 is the highest. Of an item: how deep the list is nested, from 1. Otherwise 0. */
  readonly level: number;
  /** Of a row: its cells, empty ones left out. Otherwise empty. */
  readonly cells: readonly Span[];
  /** Index of the nearest heading above that this block belongs to, or -1. */
  readonly heading: number;
}

/** A text with its layout, sentences, tokens, tags and parse. */
export interface Doc {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}
