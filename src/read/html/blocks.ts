import { WORDLESS } from "./furniture.ts";
import { isDataTable, rowsOf } from "./tables.ts";
import { type ElementNode, isElement, textOf } from "./tree.ts";

/** One paragraph, heading, list item or table row of a page. */
export interface Block {
  readonly kind: "paragraph" | "heading" | "item" | "row" | "time";
  /** White space made one space; a single `<br>` is a line feed; the cells of a row have a tab between them. */
  readonly text: string;
  /** How many of its code units stand in links. */
  readonly linked: number;
  /** Of an item: how deep its list is nested, from 1. Of a heading: its level. Otherwise 0. */
  readonly level: number;
  /** The innermost block-level element that holds it. */
  readonly element: ElementNode;
  /** Whether something was left out between this block and the one before. */
  readonly gap: boolean;
}

/** Elements that stand in a line of text; every other one starts a new block. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data dfn del em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr br".split(
    " ",
  ),
);
/** Words that are struck out, and readings above Chinese and Japanese letters. */
const STRUCK = new Set(["del", "s", "strike", "rt", "rp"]);

/** Walks a page and cuts it into blocks, in the order of the page; elements in `left` and what they hold are left out. */
export function blocksOf(root: ElementNode, left: ReadonlySet<ElementNode>): Block[] {
  const walk: Walk = {
    blocks: [],
    left,
    runs: [],
    linked: 0,
    inLink: 0,
    lists: 0,
    gap: false,
    kind: "paragraph",
    level: 0,
  };
  visit(walk, root, root);
  flush(walk, root);
  return walk.blocks;
}

interface Walk {
  readonly blocks: Block[];
  readonly left: ReadonlySet<ElementNode>;
  runs: string[];
  linked: number;
  inLink: number;
  lists: number;
  gap: boolean;
  kind: Block["kind"];
  level: number;
}

function visit(walk: Walk, element: ElementNode, block: ElementNode): void {
  for (const child of element.children) {
    if (isElement(child)) enter(walk, child, block);
    else addText(walk, child.text, element.tag === "pre");
  }
}

function enter(walk: Walk, element: ElementNode, block: ElementNode): void {
  const { tag } = element;
  if (WORDLESS.has(tag) || STRUCK.has(tag) || isNoteMark(element)) return;
  if (walk.left.has(element)) leave(walk, element, block);
  else if (tag === "br") walk.runs.push("\n");
  else if (tag === "a") inLink(walk, element, block);
  else if (tag === "q") quoted(walk, element, block);
  else if (INLINE.has(tag)) visit(walk, element, block);
  else if (tag === "table" && isDataTable(element)) table(walk, element, block);
  else blockLevel(walk, element, block);
}

/** The raised number that leads to a footnote: "since May[1]". */
function isNoteMark(element: ElementNode): boolean {
  return (
    element.tag === "sup" &&
    element.children.some((child) => child.tag === "a") &&
    textOf(element).trim().length <= 5
  );
}

function leave(walk: Walk, element: ElementNode, block: ElementNode): void {
  if (INLINE.has(element.tag)) return;
  flush(walk, block);
  walk.gap = true;
}

function blockLevel(walk: Walk, element: ElementNode, block: ElementNode): void {
  const { tag } = element;
  flush(walk, block);
  const outer = { kind: walk.kind, level: walk.level };
  const list = tag === "ul" || tag === "ol" ? 1 : 0;
  walk.lists += list;
  if (/^h[1-6]$/.test(tag)) Object.assign(walk, { kind: "heading", level: Number(tag[1]) });
  if (tag === "li") Object.assign(walk, { kind: "item", level: Math.max(1, walk.lists) });
  visit(walk, element, element);
  flush(walk, element);
  walk.lists -= list;
  Object.assign(walk, outer);
}

function inLink(walk: Walk, element: ElementNode, block: ElementNode): void {
  walk.inLink++;
  visit(walk, element, block);
  walk.inLink--;
}

function quoted(walk: Walk, element: ElementNode, block: ElementNode): void {
  walk.runs.push("“");
  visit(walk, element, block);
  walk.runs.push("”");
}

function table(walk: Walk, element: ElementNode, block: ElementNode): void {
  flush(walk, block);
  for (const { text, linked } of rowsOf(element, walk.left)) {
    walk.blocks.push({ kind: "row", text, linked, level: 0, element, gap: walk.gap });
    walk.gap = false;
  }
}

function addText(walk: Walk, text: string, verbatim: boolean): void {
  const words = verbatim ? text : text.replace(/[ \t\r\n\f]+/g, " ");
  walk.runs.push(words);
  if (walk.inLink > 0) walk.linked += words.trim().length;
}

/** Ends the block that is being gathered. Two or more `<br>` in a row end a paragraph. */
function flush(walk: Walk, element: ElementNode): void {
  const { kind, level, linked } = walk;
  const whole = tidy(walk.runs.join(""));
  walk.runs = [];
  walk.linked = 0;
  if (whole === "") return;
  const paragraphs = kind === "heading" ? [whole.replaceAll("\n", " ")] : whole.split(/\n(?:\n)+/);
  for (const text of paragraphs) {
    const share = Math.min(text.length, Math.round((linked * text.length) / whole.length));
    push(walk, { kind, text, linked: share, level, element, gap: walk.gap });
    walk.gap = false;
    // The further paragraphs of a list item belong to it, but are no items.
    if (kind === "item") walk.kind = "paragraph";
  }
}

/** Adds a block; the short terms of a definition list and what is said of them are the two cells of a row. */
function push({ blocks }: Walk, block: Block): void {
  const term = blocks.at(-1);
  const { element, text, linked } = block;
  const paired = element.tag === "dd" && term?.element.tag === "dt" && term.element.parent === element.parent;
  const isRow = paired && term.text.length + text.length <= MAX_CELLS;
  if (!isRow) blocks.push(block);
  else
    blocks[blocks.length - 1] = {
      ...block,
      kind: "row",
      text: `${term.text}\t${text}`,
      linked: term.linked + linked,
    };
}

/** Code units. A longer definition is a paragraph. */
const MAX_CELLS = 200;

/** White space made one space, none at the ends of lines; a no-break space stays only where it groups digits. */
function tidy(text: string): string {
  return text
    .replace(/(?<!\d)\u00a0|\u00a0(?!\d)/g, " ")
    .replace(/[ \t\r\f]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}
