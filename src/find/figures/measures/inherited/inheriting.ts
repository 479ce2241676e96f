import type { Read } from "../counted/earlier.ts";
import type { Mention } from "../counted/mention.ts";

/** A mention that may count what a figure before it does. */
export interface Inheriting {
  readonly mention: Mention;
  /** The figures before it, in order of the text. */
  readonly earlier: readonly Read[];
}

/** An inherited reading is trusted less than a label. A judgement: labels are worth 4. */
export const SCORE = 3;

/** How many words may stand between a number and the one whose noun or verb it shares. A judgement: further on a sentence has turned to something else. */
export const REACH = 14;
