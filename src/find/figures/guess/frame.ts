import type { Doc, Token } from "../../../text/index.ts";
import type { Mention } from "../measures/counted/mention.ts";
import { topOf } from "../measures/counted/phrase-top.ts";

/** Where a number stands in its sentence: its phrase, and the words that govern it. */
export interface Frame {
  /** The word of the phrase that depends on a word outside it. */
  readonly top: Token | undefined;
  readonly governor: Token | undefined;
  /** The governor, or the nearest verb above it. */
  readonly verb: Token | undefined;
  /** What depends on the phrase, and what on the verb. */
  readonly below: readonly Token[];
  readonly beside: readonly Token[];
  /** The words of the sentence, of a long one those near the number. */
  readonly words: readonly Token[];
}

/** How many words above its governor the verb of a number is looked for. A judgement, not a measurement. */
const CLIMB = 4;

/** So many words to either side are looked at: a hostile text is one sentence. */
const REACH = 60;

/** Tokens `[first, last)` of the sentence of a number, of a long one those near it. */
export function nearby({ sentence, first, to }: Mention): { first: number; last: number } {
  return { first: Math.max(sentence.first, first - REACH), last: Math.min(sentence.last, to + REACH) };
}

/** Reads where a number stands from the parse. */
export function frameOf({ tokens }: Doc, mention: Mention): Frame {
  const { first, last } = nearby(mention);
  const words = tokens.slice(first, last);
  const top = topOf(tokens, mention);
  const governor = top && tokens[top.head];
  let verb = governor;
  for (let step = 0; step < CLIMB && verb && verb.upos !== "VERB"; step++) verb = tokens[verb.head];
  const below = words.filter(({ head }) => head === top?.index);
  const beside = words.filter(({ head, index }) => verb && head === verb.index && index !== top?.index);
  return { top, governor, verb, below, beside, words };
}
