import type { Court } from "./view.ts";

/** How a document as a whole is written: a speech, a poll and a column hold other shares of attributions that look alike. */
export interface Manner {
  /** The sum of the best guesses of its reporting words, for a hundred tokens. */
  readonly likely: number;
  /** Reporting words that the rules know, for a hundred tokens. */
  readonly ruled: number;
  /** The share of its tokens in quotation marks. */
  readonly quoted: number;
  /** The share of its finite verbs in the past tense. */
  readonly past: number;
}

/** Looks at a document as a whole. */
export function mannerOf({ sheet, views }: Court): Manner {
  const { tokens } = sheet.reading.doc;
  const size = Math.max(1, tokens.length);
  const counts = (tag: RegExp): number => tokens.filter(({ xpos }) => tag.test(xpos)).length;
  const likely = views.reduce((sum, rivals) => sum + Math.max(...rivals.map(({ guess }) => guess)), 0);
  const ruled = views.filter(([first]) => first!.draft.rule !== "learned").length;
  const quoted = sheet.quotes.reduce((sum, quote) => sum + (quote > 0 ? 1 : 0), 0);
  const past = counts(/^VBD$/);
  return {
    likely: (100 * likely) / size,
    ruled: (100 * ruled) / size,
    quoted: quoted / size,
    past: past / Math.max(1, past + counts(/^VB[ZP]$/)),
  };
}
