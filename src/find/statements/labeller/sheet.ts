import { hashForm } from "../../../text/index.ts";
import type { Draft } from "../draft.ts";
import type { Quotation } from "../zones/quotations.ts";
import type { Reading } from "../zones/zones.ts";

/** The roles a token may have beside a cue, as classes of the role model. */
export const ROLES = ["none", "source", "content", "cue"] as const;

/** What the labeller needs of each token of a document, worked out once. */
export interface Sheet {
  readonly reading: Reading;
  readonly words: Int32Array;
  /** 1 for a token with a letter or digit. */
  readonly spoken: Uint8Array;
  readonly lemmas: Int32Array;
  readonly tags: Int32Array;
  readonly fine: Int32Array;
  readonly relations: Int32Array;
  /** The kind of act that each word is known for; that of "-" for all others. */
  readonly classes: Int32Array;
  /** The number of the quotation a token stands in, from 1; 0 outside. */
  readonly quotes: Int32Array;
  readonly sentences: Int32Array;
  /** Drafts of the rules by the token of their cue. */
  readonly drafts: ReadonlyMap<number, readonly Draft[]>;
  /** Children of each token in the parse, in order; empty lists where there is no parse. */
  readonly children: readonly (readonly number[])[];
}

/** Makes the sheet of a document from its tokens, its quotations and what the rules found. */
export function sheetOf(
  reading: Reading,
  { quotations, drafts }: { quotations: readonly Quotation[]; drafts: readonly Draft[] },
): Sheet {
  const { tokens } = reading.doc;
  const column = (of: (at: number) => number): Int32Array => Int32Array.from(tokens, (_, at) => of(at));
  const children: number[][] = tokens.map(() => []);
  for (const token of tokens) if (token.head >= 0) children[token.head]!.push(token.index);
  return {
    reading,
    words: column((at) => hashForm(tokens[at]!.lower)),
    spoken: Uint8Array.from(tokens, ({ text }) => (/[\p{L}\p{N}]/u.test(text) ? 1 : 0)),
    lemmas: column((at) => hashForm(tokens[at]!.lemma || tokens[at]!.lower)),
    tags: column((at) => hashForm(tokens[at]!.upos)),
    fine: column((at) => hashForm(tokens[at]!.xpos)),
    relations: column((at) => hashForm(tokens[at]!.deprel)),
    classes: column((at) => hashForm(reading.lexicon.classes.get(tokens[at]!.lemma) ?? "-")),
    quotes: quoteColumn(reading, quotations),
    sentences: sentenceColumn(reading),
    drafts: draftsByCue(drafts),
    children,
  };
}

function quoteColumn(reading: Reading, quotations: readonly Quotation[]): Int32Array {
  const { tokens } = reading.doc;
  const column = new Int32Array(tokens.length);
  let next = 0;
  for (const token of tokens) {
    while (next < quotations.length && quotations[next]!.end <= token.start) next++;
    const quotation = quotations[next];
    if (quotation && quotation.start <= token.start) column[token.index] = next + 1;
  }
  return column;
}

function sentenceColumn(reading: Reading): Int32Array {
  const column = new Int32Array(reading.doc.tokens.length);
  for (const sentence of reading.doc.sentences) column.fill(sentence.index, sentence.first, sentence.last);
  return column;
}

function draftsByCue(drafts: readonly Draft[]): Map<number, Draft[]> {
  const map = new Map<number, Draft[]>();
  for (const draft of drafts) {
    if (!draft.cue) continue;
    for (let at = draft.cue.first; at < draft.cue.last; at++) map.set(at, [...(map.get(at) ?? []), draft]);
  }
  return map;
}
