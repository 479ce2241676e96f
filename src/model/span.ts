import { bisect } from "./bisect.ts";

/** A stretch of one report's text. Offsets count UTF-16 code units; `end` is exclusive; `0 <= start <= end <= text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An exact span of a report's text with the words it holds: `text.slice(start, end) === exact`, always. */
export interface Anchor extends Span {
  /** The id of the report whose text the offsets point into. */
  readonly report: string;
  readonly exact: string;
}

/** What an anchor points into: a report, or anything else with an id and a text. */
export interface Anchored {
  readonly id: string;
  readonly text: string;
}

/** The anchor of `span` in `report`. The span must lie inside the text; one that does not is a bug, so it throws a `RangeError`. */
export function anchorOf(report: Anchored, span: Span): Anchor {
  const { start, end } = span;
  if (!(start >= 0 && start <= end && end <= report.text.length)) {
    throw new RangeError(`span ${start}-${end} is outside a text of ${report.text.length} code units`);
  }
  return { report: report.id, start, end, exact: report.text.slice(start, end) };
}

/** Whether the anchor's words stand where it says in `text`. */
export function anchorHolds(anchor: Anchor, text: string): boolean {
  return text.slice(anchor.start, anchor.end) === anchor.exact;
}

/** How many code units two spans of the same text share; 0 where they only touch. */
export function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Those of `items` that share a code unit with `span`. They must be in order of the text and not overlap each other; found by bisection. */
export function touching<T extends { readonly anchor: Span }>(items: readonly T[], span: Span): readonly T[] {
  const first = bisect(items, ({ anchor }) => anchor.end > span.start);
  const last = bisect(items, ({ anchor }) => anchor.start >= span.end);
  return items.slice(first, Math.max(first, last)).filter(({ anchor }) => overlapOf(anchor, span) > 0);
}

/** Whether `inner` lies wholly inside `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans by start, then the longer first: the order of reading. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
