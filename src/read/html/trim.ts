import type { Block } from "./blocks.ts";
import { endsSentence, isProse, linkShare, wordsIn } from "./prose.ts";
import { type ElementNode, isWithin } from "./tree.ts";

/**
 * The blocks without the short lines before the first paragraph (byline, date, place) and after the last one (topics, buttons), and
 * without headings whose section is gone.
 */
export function trimmed(blocks: readonly Block[]): Block[] {
  const isSibling = proseSiblings(blocks);
  const isBody = (block: Block) => {
    if (block.kind === "heading") return false;
    if (block.kind === "row" || isProse(block)) return true;
    if (linkShare(block) >= 0.5) return false;
    return block.kind === "item" || isSentence(block.text) || (isSibling(block) && !block.text.endsWith(":"));
  };
  const first = blocks.findIndex(
    (block) => isBody(block) && (block.kind !== "paragraph" || isProse(block) || isSentence(block.text)),
  );
  if (first < 0) return [...blocks];
  const last = blocks.findLastIndex(isBody);
  const start = blocks[first - 1]?.kind === "heading" ? first - 1 : first;
  return withoutEmptySections(blocks.slice(start, last + 1));
}

function isSentence(text: string): boolean {
  return wordsIn(text) >= 2 && endsSentence(text) && !/[:;]$/.test(text);
}

/**
 * For each parent of running text the kinds of element that hold it: a short line in an element of the same kind and parent belongs to
 * the text, and so does all of a block quotation.
 */
function proseSiblings(blocks: readonly Block[]): (block: Block) => boolean {
  const kinds = new Map<ElementNode | undefined, Set<string>>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const { parent } = block.element;
    kinds.set(parent, (kinds.get(parent) ?? new Set()).add(kindOf(block.element)));
  }
  return ({ element }) => {
    const known = kinds.get(element.parent);
    return known !== undefined && (element.parent?.tag === "blockquote" || known.has(kindOf(element)));
  };
}

function kindOf({ tag, attributes }: ElementNode): string {
  return `${tag}.${attributes.class ?? ""}`;
}

/** A heading whose section is gone goes too. */
function withoutEmptySections(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, at) => {
    if (block.kind !== "heading") return true;
    const next = blocks[at + 1];
    if (next === undefined || !next.gap) return next !== undefined;
    const section = block.element.parent;
    const leavesSection = section !== undefined && !isWithin(next.element, section);
    return !leavesSection && !(next.kind === "heading" && next.level <= block.level);
  });
}
