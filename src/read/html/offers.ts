import type { Block } from "./blocks.ts";
import { isPromotion } from "./en.ts";
import { endsSentence, linkShare, wordsIn } from "./prose.ts";

/** Whether a block leads elsewhere: mostly link and no sentence, or the words of an advertisement. A row of a table never does. */
export function isOffer(block: Block): boolean {
  if (block.kind === "row") return false;
  if (isPromotion(block.text)) return true;
  return linkShare(block) > 0.8 && wordsIn(block.text) < 25 && !endsSentence(block.text);
}
