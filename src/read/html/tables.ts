import { WORDLESS } from "./furniture.ts";
import { type ElementNode, elementsOf, isElement, type Node } from "./tree.ts";

/** A row of a table as text. */
export interface Row {
  /** The cells, with a tab between them; an empty cell stays, so that columns stay. */
  readonly text: string;
  /** How many code units stand in links. */
  readonly linked: number;
}

/** A longer cell is a column of a page, not a datum. Figures and names of places rarely pass 60; remarks in situation tables reach 250. */
const MAX_CELL = 300;

/** Whether a table holds data rather than the layout of a page: no table inside, no long cells, no cell with several paragraphs or a heading. */
export function isDataTable(table: ElementNode): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes.role ?? "")) return false;
  let cells = 0;
  for (const element of elementsOf(table)) {
    if (element !== table && element.tag === "table") return false;
    if (element.tag !== "td" && element.tag !== "th") continue;
    cells++;
    if (paragraphsIn(element) > 1 || plainText(element, new Set()).length > MAX_CELL) return false;
  }
  return cells > 1;
}

/** The rows of a data table that have a word in them, its caption first. */
export function rowsOf(table: ElementNode, left: ReadonlySet<ElementNode>): Row[] {
  const rows: Row[] = [];
  for (const element of elementsOf(table)) {
    if (element.tag !== "tr" && element.tag !== "caption") continue;
    const cells = element.tag === "tr" ? element.children.filter(isCell) : [element];
    const texts = cells.map((cell) => plainText(cell, left));
    if (texts.every((text) => text === "")) continue;
    const linked = cells.reduce((sum, cell) => sum + linkedLength(cell, left), 0);
    rows.push({ text: texts.join("\t").trimEnd(), linked });
  }
  return rows;
}

function isCell(node: Node): node is ElementNode {
  return node.tag === "td" || node.tag === "th";
}

function paragraphsIn(cell: ElementNode): number {
  let count = 0;
  for (const { tag } of elementsOf(cell)) if (/^(?:p|h[1-6]|article|section|blockquote)$/.test(tag)) count++;
  return count;
}

function plainText(element: ElementNode, left: ReadonlySet<ElementNode>): string {
  return piecesOf(element, left)
    .join("")
    .replace(/(?<!\d)\u00a0|\u00a0(?!\d)/g, " ")
    .replace(/[ \t\r\n\f]+/g, " ")
    .trim();
}

function linkedLength(element: ElementNode, left: ReadonlySet<ElementNode>): number {
  let sum = 0;
  for (const inner of elementsOf(element)) if (inner.tag === "a") sum += plainText(inner, left).length;
  return sum;
}

function piecesOf(element: ElementNode, left: ReadonlySet<ElementNode>): string[] {
  return element.children.flatMap((child) => {
    if (!isElement(child)) return [child.text];
    if (WORDLESS.has(child.tag) || left.has(child)) return [" "];
    const inner = piecesOf(child, left);
    return /^(?:p|div|li|br|ul|ol)$/.test(child.tag) ? [" ", ...inner, " "] : inner;
  });
}
