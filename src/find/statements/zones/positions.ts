import type { Span } from "../../../model/index.ts";
import type { Token } from "../../../text/index.ts";

/** The index of the first span that ends after `at`, in a list in order without overlaps; its length where there is none. Logarithmic. */
export function firstEndingAfter(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans of an ordered list that share a character with `span`. */
export function overlapping<S extends Span>(spans: readonly S[], span: Span): S[] {
  const found: S[] = [];
  for (let i = firstEndingAfter(spans, span.start); i < spans.length && spans[i]!.start < span.end; i++)
    found.push(spans[i]!);
  return found;
}

/** The run of tokens that start inside the span, without leading punctuation. */
export function tokensIn(tokens: readonly Token[], span: Span): { first: number; last: number } {
  let first = firstStartingFrom(tokens, span.start);
  const last = firstStartingFrom(tokens, span.end);
  while (first < last && /^[^\p{L}\d]+$/u.test(tokens[first]!.text)) first++;
  return { first, last };
}

/** The index of the first token of `[first, last)` that a test takes, or -1; no token outside is looked at. */
export function firstIn(
  tokens: readonly Token[],
  { first, last, is }: { first: number; last: number; is: (token: Token, at: number) => boolean },
): number {
  for (let at = first; at < last; at++) if (is(tokens[at]!, at)) return at;
  return -1;
}

/** The index of the first span that starts at `at` or later, in a list in order. */
function firstStartingFrom(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
