import type { Block } from "./blocks.ts";
import { isOffer } from "./offers.ts";
import { isProse, linkShare } from "./prose.ts";
import { type ElementNode, elementsOf } from "./tree.ts";

/** What an element of a page holds, everything below it included. */
export interface Measure {
  /** Code units of running text. */
  readonly prose: number;
  /** Code units of any text, and of text in links. */
  readonly chars: number;
  readonly linked: number;
  /** Whether the page's headline stands in it. */
  readonly headline: boolean;
  /** Headings that are links: each leads to another story. */
  readonly teasers: number;
}

type Sum = { -readonly [Key in keyof Measure]: Measure[Key] };

/** The measure of an element without a block. */
export const NOTHING: Measure = { prose: 0, chars: 0, linked: 0, headline: false, teasers: 0 };

/** Measures of every element that holds a block. */
export type Measures = ReadonlyMap<ElementNode, Measure>;

/** Measures a page bottom-up, in one pass over its elements. */
export function measure(root: ElementNode, blocks: readonly Block[]): Measures {
  const sums = new Map<ElementNode, Sum>();
  const sumOf = (element: ElementNode) => {
    const sum = sums.get(element) ?? { ...NOTHING };
    sums.set(element, sum);
    return sum;
  };
  for (const block of blocks) {
    const sum = sumOf(block.element);
    sum.chars += block.text.length;
    sum.linked += block.linked;
    if (isProse(block) && !isOffer(block)) sum.prose += block.text.length - block.linked;
    if (block.kind !== "heading") continue;
    if (block.level === 1) sum.headline = true;
    else if (linkShare(block) > 0.5) sum.teasers++;
  }
  for (const element of [...elementsOf(root)].toReversed()) {
    const own = sums.get(element);
    if (!own || !element.parent) continue;
    const above = sumOf(element.parent);
    above.prose += own.prose;
    above.chars += own.chars;
    above.linked += own.linked;
    above.headline ||= own.headline;
    above.teasers += own.teasers;
  }
  return sums;
}
