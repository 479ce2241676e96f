import type { Block } from "./blocks.ts";

const TERMINAL = /[.!?…。．！？؟۔।:;]["'”’»)\]]*$/u;
/** Scripts that write words without spaces between them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** How many words a text has; in scripts without spaces, two letters count as one. Counts up to 400 code units, which is enough to tell. */
export function wordsIn(text: string): number {
  const head = text.slice(0, 400);
  const unspaced = head.match(UNSPACED)?.length ?? 0;
  return head.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length + Math.floor(unspaced / 2);
}

/** Whether a text ends as sentences do. */
export function endsSentence(text: string): boolean {
  return TERMINAL.test(text.slice(-6));
}

/** The share of a block that stands in links, from 0 to 1. */
export function linkShare({ linked, text }: Pick<Block, "linked" | "text">): number {
  return text.length === 0 ? 0 : linked / text.length;
}

/** Whether a block is running text: a sentence of five words that ends as one, or ten words that are not mostly a link. */
export function isProse(block: Block): boolean {
  if (block.kind === "heading" || block.kind === "row" || linkShare(block) > 0.6) return false;
  const count = wordsIn(block.text);
  return count >= 10 || (count >= 5 && endsSentence(block.text));
}
