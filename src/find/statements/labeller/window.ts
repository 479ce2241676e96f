import type { Sheet } from "./sheet.ts";

/** The tokens `[first, last)` that may belong to the statement of a cue. */
export interface Window {
  readonly first: number;
  readonly last: number;
  readonly cue: number;
  /** Bit 1: quoted words before the cue, bit 2: behind it. */
  readonly quotes: number;
  /** Whether the rules found a statement here. */
  readonly ruled: number;
}

/** How many sentences of quoted words beside the cue's own sentence may be its content, on either side. A judgement: longer quotations are rare, and a hostile text is all quoted. */
const REACH = 6;

/** The window of a cue: its sentence, and the sentences beside it in the same block as long as they hold quoted words. */
export function windowOf(sheet: Sheet, cue: number): Window {
  const { sentences } = sheet.reading.doc;
  const own = sentences[sheet.sentences[cue]!]!;
  let [from, to] = [own.index, own.index];
  const quoted = (index: number): boolean => {
    const sentence = sentences[index];
    if (sentence?.block !== own.block) return false;
    for (let at = sentence.first; at < sentence.last; at++) if (sheet.quotes[at]) return true;
    return false;
  };
  while (own.index - from < REACH && quoted(from - 1)) from--;
  while (to - own.index < REACH && quoted(to + 1)) to++;
  const [first, last] = [sentences[from]!.first, sentences[to]!.last];
  let quotes = 0;
  for (let at = first; at < last; at++)
    if (sheet.quotes[at] && sheet.quotes[at] !== sheet.quotes[cue]) quotes |= at < cue ? 1 : 2;
  return { first, last, cue, quotes, ruled: sheet.drafts.has(cue) ? 1 : 0 };
}
