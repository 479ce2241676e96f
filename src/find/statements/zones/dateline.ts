import type { Doc, Sentence, Token } from "../../../text/index.ts";

/** A dateline has at most so many tokens: place, country, day, agency. A judgement: each of these may have several words. */
const LONGEST = 16;

const DASH = /^(?:-|–|—|--)$/;

/**
 * The first token behind a dateline ("PORT SELAN, Ansara, May 4 (NWS) -"), or the first of the sentence where it opens with none. A dateline opens its block, has
 * no word in lower case but the small ones of names, ends in a spaced dash and shows a sign of one: capitals, brackets, a number or a comma.
 */
export function behindDateline(doc: Doc, { first, last, block }: Sentence): number {
  const { tokens } = doc;
  if (doc.blocks[block]?.start !== tokens[first]?.start) return first;
  let shown = /^\p{Lu}{3,}/u.test(tokens[first]?.text ?? "");
  for (let at = first + 1; at < Math.min(last, first + LONGEST); at++) {
    const token = tokens[at]!;
    if (DASH.test(token.text) && isSpaced(doc, token)) return shown && at + 1 < last ? at + 1 : first;
    if (!isOfDateline(token)) return first;
    shown ||= /^[(,]$|^\d/.test(token.text);
  }
  return first;
}

function isSpaced({ text }: Doc, { start, end }: Token): boolean {
  return /\s/.test(text[start - 1] ?? "") && /\s/.test(text[end] ?? " ");
}

function isOfDateline({ text, lower }: Token): boolean {
  return (
    /^\p{Lu}/u.test(text) ||
    /^\d+(?:st|nd|rd|th)?$|^[,()./-]$/.test(lower) ||
    /^(?:of|the|and|de|la|el|al)$/.test(lower)
  );
}
