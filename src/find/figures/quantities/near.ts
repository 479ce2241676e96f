import { type Anchor, bisect, type Span } from "../../../model/index.ts";

/** How far around a figure its place and date are looked for, in code units: about a long paragraph. A judgement that also bounds the cost of hostile text. */
export const PARAGRAPH = 3000;

/**
 * Those of `items` (in order of the text) that start at most `reach` code units before or behind `span`. By bisection, so that the work
 * for all figures of a text stays linear in the text however long one of its sentences is.
 */
export function near<T extends { readonly anchor: Anchor }>(
  items: readonly T[],
  { span, reach }: { span: Span; reach: number },
): readonly T[] {
  const first = bisect(items, ({ anchor }) => anchor.start >= span.start - reach);
  const last = bisect(items, ({ anchor }) => anchor.start >= span.end + reach);
  return first === 0 && last === items.length ? items : items.slice(first, last);
}
