import { type Measures, NOTHING } from "./measure.ts";
import { type ElementNode, elementsOf, isElement } from "./tree.ts";

/** The share of its parent's prose with which a child counts as the article and its siblings as what stands around it. */
const NEARLY_ALL = 0.8;
/** With the headline in it, this share of the prose is enough; so it is for an `<article>` or `<main>`. */
const MOST = 0.6;

/**
 * The element that holds the article: the `<article>` with the headline or with most of the prose, else `<main>`, else the page; and
 * from there down as long as one child has nearly all the prose, or the headline and most of it, and no sibling is another part of the same body.
 */
export function scopeOf(root: ElementNode, measures: Measures): ElementNode {
  let scope = landmark(root, measures);
  for (let inner = principal(scope, measures); inner; inner = principal(inner, measures)) scope = inner;
  return scope;
}

function landmark(root: ElementNode, measures: Measures): ElementNode {
  const total = measures.get(root)?.prose ?? 0;
  const held = (element: ElementNode) => measures.get(element) ?? NOTHING;
  const most = (list: ElementNode[]) => list.toSorted((a, b) => held(b).prose - held(a).prose)[0];
  const all = [...elementsOf(root)];
  const articles = all.filter(({ tag, attributes }) => tag === "article" || attributes.role === "article");
  const body = most(all.filter(({ attributes }) => /articleBody/i.test(attributes.itemprop ?? "")));
  const headed = most(articles.filter((article) => held(article).headline));
  const largest = most(articles);
  const main = most(all.filter(({ tag, attributes }) => tag === "main" || attributes.role === "main"));
  const candidates = [body, headed, largest, main].filter((element) => element !== undefined);
  return candidates.find((element) => held(element).prose > MOST * total) ?? headed ?? main ?? root;
}

function principal(scope: ElementNode, measures: Measures): ElementNode | undefined {
  const held = (element: ElementNode) => measures.get(element) ?? NOTHING;
  const all = held(scope).prose;
  const children = scope.children.filter(isElement);
  const child = children.find(
    (inner) => held(inner).prose >= (held(inner).headline ? MOST : NEARLY_ALL) * all,
  );
  if (all === 0 || !child) return undefined;
  // An element that only holds one paragraph says nothing of the lines beside it.
  if (!child.children.some((inner) => isElement(inner) && held(inner).prose > 0)) return undefined;
  const goesOn = (inner: ElementNode) =>
    isContinuation(inner, child, measures) || isAnotherList(inner, child, measures);
  return children.some((inner) => inner !== child && goesOn(inner)) ? undefined : child;
}

const LISTS: ReadonlySet<string> = new Set(["dl", "ul", "ol", "table"]);

/** Behind a timeline that is a list stands one of its numbers: an article of lists is more than the longest. Lists of links are no part of it. */
function isAnotherList(sibling: ElementNode, child: ElementNode, measures: Measures): boolean {
  const { chars, linked, teasers } = measures.get(sibling) ?? NOTHING;
  return LISTS.has(child.tag) && LISTS.has(sibling.tag) && chars > 0 && linked === 0 && teasers === 0;
}

/** Bodies that an advertisement or a picture cuts in two go on in a sibling of the same name ("part", "article-top" and "article-end"). */
function isContinuation(sibling: ElementNode, child: ElementNode, measures: Measures): boolean {
  const { prose, teasers } = measures.get(sibling) ?? NOTHING;
  return prose > 0 && teasers === 0 && sibling.tag === child.tag && firstName(sibling) === firstName(child);
}

function firstName({ attributes }: ElementNode): string {
  return /^\s*([a-zA-Z]*)/.exec(attributes.class ?? "")?.[1]?.toLowerCase() ?? "";
}
