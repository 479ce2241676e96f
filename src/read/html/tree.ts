import { Parser } from "htmlparser2";
import { CrossreadError } from "../../model/index.ts";
import type { Limits } from "../limits.ts";

/** A piece of text of a page. */
interface TextNode {
  readonly tag: "";
  readonly text: string;
}

/** An element of a page, with its attributes and children in order. Built once, then only read. */
export interface ElementNode {
  /** Lower case. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly parent: ElementNode | undefined;
}

export type Node = TextNode | ElementNode;

type Building = ElementNode & { readonly children: Node[] };

/**
 * Parses a page in one pass, in time linear in its length. Throws `too-deep` and `too-large` as soon as a bound is passed, so that a page of a
 * hundred thousand nested tags costs no more than its first few hundred. Broken markup is no failure: what is left open is closed where its parent ends.
 */
export function parseHtml(html: string, limits: Limits): ElementNode {
  const root: Building = { tag: "#root", attributes: {}, children: [], parent: undefined };
  let current = root;
  let depth = 0;
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (++elements > limits.elements) throw tooMany(limits);
        if (++depth > limits.depth) throw tooDeep(limits);
        const element: Building = { tag, attributes, children: [], parent: current };
        current.children.push(element);
        current = element;
      },
      ontext(text) {
        current.children.push({ tag: "", text });
      },
      onclosetag() {
        depth--;
        current = (current.parent as Building | undefined) ?? root;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  return root;
}

/** Every element below `root` and `root` itself, in the order of the page, without recursion. */
export function* elementsOf(root: ElementNode): Generator<ElementNode> {
  const stack: ElementNode[] = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    yield element;
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at] as Node;
      if (child.tag !== "") stack.push(child as ElementNode);
    }
  }
}

/** Whether the node is an element. */
export function isElement(node: Node): node is ElementNode {
  return node.tag !== "";
}

/** All the text below an element, as it stands, scripts and styles too. Depth is bounded by {@link parseHtml}, so recursion is safe. */
export function textOf(node: Node): string {
  return isElement(node) ? node.children.map(textOf).join("") : node.text;
}

/** Whether an element is `scope` or stands somewhere in it. */
export function isWithin(element: ElementNode, scope: ElementNode): boolean {
  for (let up: ElementNode | undefined = element; up; up = up.parent) if (up === scope) return true;
  return false;
}

function tooDeep({ depth }: Limits): CrossreadError {
  const message = `its elements are nested more than ${depth} deep; save the text of the page as .txt`;
  return new CrossreadError("too-deep", message);
}

function tooMany({ elements }: Limits): CrossreadError {
  const message = `it has more than ${elements} elements; save the text of the page as .txt`;
  return new CrossreadError("too-large", message);
}
