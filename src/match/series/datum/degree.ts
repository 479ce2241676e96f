import type { FoundFigure } from "../../../model/index.ts";
import { DEGREES } from "../en.ts";
import type { Sentence } from "./sentence.ts";

/** What became of those counted stands within this many code units of the number. */
const REACH = 90;

/**
 * What became of what a figure counts, by the word nearest to the number in its clause, as {@link DEGREES} names it; "" where no word says. `parts` is the sentence
 * before and from the number on.
 */
export function degreeOf({ anchor, measure }: FoundFigure, { before, after }: Sentence): string {
  const behind = clauseOf(after.slice(anchor.end - anchor.start, anchor.end - anchor.start + REACH));
  const ahead = before.slice(-REACH).replace(/^.*[;:\d\n]/s, "");
  const found = DEGREES.filter(({ measures }) => measures.has(measure)).flatMap(({ name, words }) => {
    const next = words.exec(behind);
    const last = [...ahead.matchAll(new RegExp(words, "gi"))].at(-1);
    return [
      ...(next ? [{ name, gap: next.index }] : []),
      ...(last ? [{ name, gap: ahead.length - last.index - last[0].length }] : []),
    ];
  });
  return found.sort((a, b) => a.gap - b.gap)[0]?.name ?? "";
}

/** The words up to the next number or mark. */
function clauseOf(words: string): string {
  return words.replace(/(?:[.;:\n]|\d).*$/s, "");
}
