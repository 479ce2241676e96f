import type { Draft } from "../draft.ts";
import type { Limits } from "../limits.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { isPromotion } from "./en.ts";
import { measure } from "./measure.ts";
import { metadataOf } from "./metadata.ts";
import { endsSentence, isProse, linkShare, wordsIn } from "./prose.ts";
import { furnitureOf } from "./prune.ts";
import { renderBlocks } from "./render.ts";
import { scopeOf } from "./scope.ts";
import { type ElementNode, parseHtml } from "./tree.ts";

/**
 * The article of a page, without what stands around it, and what the page says of itself. Where no article can be told from the
 * rest, the words of the whole page are better than none.
 */
export function readHtml(html: string, limits: Limits): Draft {
  const root = parseHtml(html, limits);
  const metadata = metadataOf(root);
  const { article, margin } = articleOf(root, metadata.title);
  const blocks = article.length > 0 ? article : blocksOf(root, new Set());
  return { text: renderBlocks(blocks), metadata, margin };
}

/** All the words of a piece of HTML that is the body of an article, as text. */
export function flattenHtml(html: string, limits: Limits): string {
  return renderBlocks(blocksOf(parseHtml(html, limits), new Set()));
}

interface Article {
  readonly article: readonly Block[];
  /** The lines between headline and body: byline, date, place. */
  readonly margin: readonly string[];
}

function articleOf(root: ElementNode, title: string | undefined): Article {
  const blocks = blocksOf(root, furnitureOf(root));
  const scope = scopeOf(root, measure(root, blocks));
  const inside = blocks.map((block) => isWithin(block.element, scope));
  const first = inside.indexOf(true);
  const headline = blocks.findLastIndex((block, at) => at <= Math.max(first, 0) && isHeadline(block, title));
  // A lead may stand between the headline and the element that holds the rest.
  const from = headline >= 0 && headline < first ? headline : first;
  const body = blocks.filter(
    (block, at) => (inside[at] || (at > from && at < first && isProse(block))) && !isHeadline(block, title),
  );
  const margin = blocks.slice(Math.max(0, from), first + 10).map(({ text }) => text.slice(0, 200));
  return { article: trimmed(body.filter((block) => !isOffer(block))), margin };
}

function isWithin(element: ElementNode, scope: ElementNode): boolean {
  for (let up: ElementNode | undefined = element; up; up = up.parent) if (up === scope) return true;
  return false;
}

function isHeadline({ kind, level, text }: Block, title: string | undefined): boolean {
  return kind === "heading" && (level === 1 || text === title);
}

/** A line that leads elsewhere: mostly link and no sentence, or the words of an advertisement. */
function isOffer(block: Block): boolean {
  if (block.kind === "row") return false;
  if (isPromotion(block.text)) return true;
  return linkShare(block) > 0.8 && wordsIn(block.text) < 25 && !endsSentence(block.text);
}

/** Without the short lines before the first paragraph (byline, date, place) and after the last one (topics, buttons). */
function trimmed(blocks: readonly Block[]): Block[] {
  const isBody = (block: Block) =>
    isProse(block) || block.kind === "row" || (block.kind === "item" && linkShare(block) < 0.5);
  const first = blocks.findIndex(isBody);
  if (first < 0) return [...blocks];
  const last = blocks.findLastIndex(isBody);
  const start = blocks[first - 1]?.kind === "heading" ? first - 1 : first;
  return withoutEmptySections(blocks.slice(start, last + 1));
}

/** A heading whose section is gone goes too. */
function withoutEmptySections(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, at) => {
    if (block.kind !== "heading") return true;
    const next = blocks[at + 1];
    return next !== undefined && !(next.kind === "heading" && next.level <= block.level && next.gap);
  });
}
