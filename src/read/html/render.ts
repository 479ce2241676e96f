import type { Block } from "./blocks.ts";

/** Blocks as text: paragraphs and headings with a blank line between them, items as "* item", rows of a table on lines of their own. */
export function renderBlocks(blocks: readonly Block[]): string {
  let text = "";
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    const close =
      before !== undefined && before.kind === block.kind && (block.kind === "item" || block.kind === "row");
    text += (at === 0 ? "" : close ? "\n" : "\n\n") + lineOf(block);
  });
  return text;
}

function lineOf({ kind, text, level }: Block): string {
  return kind === "item" ? `${"  ".repeat(Math.min(level, 8) - 1)}* ${text}` : text;
}
