import type { Draft } from "../draft.ts";
import type { Limits } from "../limits.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { isAdvertisementLabel } from "./en.ts";
import { measure } from "./measure.ts";
import { metadataOf } from "./metadata.ts";
import { isOffer } from "./offers.ts";
import { isProse, linkShare } from "./prose.ts";
import { furnitureOf } from "./prune.ts";
import { renderBlocks } from "./render.ts";
import { scopeOf } from "./scope.ts";
import { type ElementNode, isWithin, parseHtml } from "./tree.ts";
import { trimmed } from "./trim.ts";

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

/** How many blocks from the headline on may hold the date. */
const MARGIN = 10;
/** How many before the body may, where there is no headline. */
const BEFORE = 4;

function articleOf(root: ElementNode, title: string | undefined): Article {
  const blocks = blocksOf(root, furnitureOf(root));
  const scope = scopeOf(root, measure(root, blocks));
  const inside = blocks.map((block) => isWithin(block.element, scope));
  const first = Math.max(0, inside.indexOf(true));
  const headline = headlineOf(blocks, { inside, first, title });
  const start = headline < 0 ? first : headline + 1;
  // What stands between the headline and the element that holds the rest is a lead, or the byline.
  const body = blocks.filter((block, at) => at >= start && (inside[at] || (at < first && isLead(block))));
  const from = headline < 0 ? Math.max(0, start - BEFORE) : start;
  const margin = blocks
    .slice(from, Math.max(first, start) + MARGIN)
    .flatMap(({ text }) => text.slice(0, 400).split("\n"));
  return { article: trimmed(withoutAdvertisements(body, scope).filter((block) => !isOffer(block))), margin };
}

/** The last headline before or at the start of the article that has running text after it; -1 where there is none. */
function headlineOf(
  blocks: readonly Block[],
  { inside, first, title }: { inside: readonly boolean[]; first: number; title: string | undefined },
): number {
  const lastProse = blocks.findLastIndex((block, at) => inside[at] && isProse(block));
  const firstProse = blocks.findIndex((block, at) => inside[at] && isProse(block) && at > first);
  const isHeadline = ({ kind, level, text }: Block) => kind === "heading" && (level === 1 || text === title);
  const early = blocks.findLastIndex((block, at) => at <= Math.max(first, firstProse) && isHeadline(block));
  return early >= 0
    ? early
    : blocks.findIndex((block, at) => at < lastProse && isHeadline(block) && block.level === 1);
}

function isLead(block: Block): boolean {
  return block.kind === "paragraph" ? isProse(block) : linkShare(block) < 0.5;
}

/** A longer box is no advertisement, whatever label stands in it. */
const MAX_BOX = 300;

/** Without the boxes that a line "Advertisement" labels. */
function withoutAdvertisements(blocks: readonly Block[], scope: ElementNode): Block[] {
  const boxes = new Set<ElementNode>();
  for (const { text, element } of blocks) {
    const box = isAdvertisementLabel(text) ? element.parent : undefined;
    if (box && box !== scope && isWithin(box, scope)) boxes.add(box);
  }
  const sizes = new Map<ElementNode, number>();
  const boxOf = ({ element }: Block) =>
    [element, element.parent].find((up) => up !== undefined && boxes.has(up));
  for (const block of blocks) {
    const box = boxOf(block);
    if (box) sizes.set(box, (sizes.get(box) ?? 0) + block.text.length);
  }
  return blocks.filter((block) => {
    const box = boxOf(block);
    return box === undefined || (sizes.get(box) ?? 0) > MAX_BOX;
  });
}
