import { blocksOf } from "./blocks.ts";
import { type FurnitureRule, furnitureRuleOf, PAGE_PARTS, PAGE_ROLES, WORDLESS } from "./furniture.ts";
import { type Measure, type Measures, measure, NOTHING } from "./measure.ts";
import { type ElementNode, isElement } from "./tree.ts";

/** An element with more of the page's prose than this is the article, whatever its tag and role say. */
const MOST = 0.5;
/** Where more than this share of the letters are links, it is a list of links. */
const LINKS = 0.5;
/** Letters a word has, with its space, on average: enough to compare lengths. */
const LETTERS = 6;

/** The elements of a page that stand around the article: outermost ones only. */
export function furnitureOf(root: ElementNode): Set<ElementNode> {
  const measures = measure(root, blocksOf(root, new Set()));
  const left = new Set<ElementNode>();
  const total = measures.get(root)?.prose ?? 0;
  const stack = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    for (const child of element.children) {
      if (!isElement(child) || WORDLESS.has(child.tag)) continue;
      if (isFurniture(child, { measures, total })) left.add(child);
      else stack.push(child);
    }
  }
  return left;
}

function isFurniture(
  element: ElementNode,
  { measures, total }: { measures: Measures; total: number },
): boolean {
  if (element.tag === "html" || element.tag === "body" || element.tag === "main") return false;
  const held = measures.get(element) ?? NOTHING;
  if (held.headline) return false;
  const share = total === 0 ? 0 : held.prose / total;
  if (share <= MOST && (isPagePart(element) || isUnseen(element))) return true;
  const { class: names = "", id = "" } = element.attributes;
  return [names, id].some((name) => name !== "" && falls(furnitureRuleOf(name), { element, held, share }));
}

function falls(
  rule: FurnitureRule | undefined,
  { element, held, share }: { element: ElementNode; held: Measure; share: number },
): boolean {
  if (!rule || share > rule.share || isInline(element)) return false;
  if (rule.fewer === undefined) return true;
  return held.chars < rule.fewer * LETTERS || held.linked > LINKS * held.chars;
}

function isInline({ tag }: ElementNode): boolean {
  return /^(?:span|b|i|em|strong|a|u|small|font|mark|cite)$/.test(tag);
}

function isPagePart(element: ElementNode): boolean {
  const { tag, attributes, parent } = element;
  if (PAGE_ROLES.has((attributes.role ?? "").toLowerCase())) return true;
  if (tag === "footer") return parent?.tag !== "blockquote";
  if (tag === "header") return !isInside(element, /^(?:article|main|section)$/);
  if (tag === "figure") return !holds(element, /^(?:table|blockquote)$/);
  if (tag === "figcaption") return !(parent?.tag === "figure" && holds(parent, /^table$/));
  return tag === "form" || PAGE_PARTS.has(tag);
}

function isUnseen({ attributes }: ElementNode): boolean {
  if ("hidden" in attributes || attributes["aria-hidden"] === "true") return true;
  return /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(
    (attributes.style ?? "").slice(0, 500),
  );
}

function isInside(element: ElementNode, tags: RegExp): boolean {
  for (let up = element.parent; up; up = up.parent) if (tags.test(up.tag)) return true;
  return false;
}

function holds(element: ElementNode, tags: RegExp): boolean {
  return element.children.some((child) => isElement(child) && (tags.test(child.tag) || holds(child, tags)));
}
