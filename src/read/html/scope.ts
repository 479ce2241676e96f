import type { Measure, Measures } from "./measure.ts";
import { type ElementNode, elementsOf, isElement } from "./tree.ts";

/** The share of its parent's prose with which a child counts as the article and its siblings as what stands around it. */
const NEARLY_ALL = 0.8;
/** An `<article>` without the headline is the article where it holds this share of the page's prose. */
const MOST = 0.6;
const NOTHING: Measure = { prose: 0, chars: 0, linked: 0, headline: false };

/**
 * The element that holds the article: the `<article>` with the headline or with most of the prose, else `<main>`, else the page; and
 * from there down as long as one child has nearly all the prose and no sibling is another part of the same body.
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
  const prose = measures.get(scope)?.prose ?? 0;
  if (prose === 0) return undefined;
  const children = scope.children.filter(isElement);
  const child = children.find((inner) => (measures.get(inner)?.prose ?? 0) >= NEARLY_ALL * prose);
  if (!child?.children.some((inner) => isElement(inner) && (measures.get(inner)?.prose ?? 0) > 0))
    return undefined;
  if (children.some((inner) => inner !== child && isContinuation(inner, child, measures))) return undefined;
  return child;
}

/** Bodies that an advertisement or a picture cuts in two go on in a sibling of the same kind. */
function isContinuation(sibling: ElementNode, child: ElementNode, measures: Measures): boolean {
  if (sibling.tag !== child.tag || (measures.get(sibling)?.prose ?? 0) === 0) return false;
  return (sibling.attributes.class ?? "") === (child.attributes.class ?? "");
}
