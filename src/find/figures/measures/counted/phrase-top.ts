import type { Token } from "../../../../text/index.ts";
import type { Mention } from "./mention.ts";

/** The word of a number's noun phrase that depends on a word outside it; of a bare number the number itself. */
export function topOf(tokens: readonly Token[], mention: Mention): Token | undefined {
  const { first, to } = mention;
  let top = tokens[(mention.head?.[1] ?? (to > mention.from ? to : mention.last)) - 1];
  for (let steps = first; top && steps < to; steps++) {
    if (top.head < first || top.head >= to) break;
    top = tokens[top.head];
  }
  return top;
}
