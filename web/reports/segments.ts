/** A span of a report's text that carries a datum. */
export interface Mark {
  readonly id: string;
  readonly kind: "statement" | "figure" | "event" | "damage";
  readonly start: number;
  readonly end: number;
}

/** A piece of text with the marks on it: the shortest, which a click opens, and whether others lie under it. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark | null;
  readonly kinds: readonly Mark["kind"][];
}

/**
 * Cuts the text from `start` to `end` where marks begin and end. The segments join up to the text; a segment under several marks belongs to the
 * shortest. Marks that are empty are left out. Linear in the marks, but for those that overlap.
 */
export function segmentsOf(
  marks: readonly Mark[],
  { start, end }: { start: number; end: number },
): Segment[] {
  const inside = marks.filter((mark) => mark.start < mark.end && mark.start < end && mark.end > start);
  const within = (at: number) => Math.min(end, Math.max(start, at));
  const cuts = new Set([start, end, ...inside.flatMap((mark) => [within(mark.start), within(mark.end)])]);
  const edges = [...cuts].sort((a, b) => a - b);
  const queue = [...inside].sort((a, b) => a.start - b.start);
  let live: Mark[] = [];
  let next = 0;
  return edges.slice(0, -1).map((from, at) => {
    while (next < queue.length && queue[next]!.start <= from) live.push(queue[next++]!);
    live = live.filter((mark) => mark.end > from);
    const mark = live.reduce<Mark | null>(
      (best, one) => (best && lengthOf(best) <= lengthOf(one) ? best : one),
      null,
    );
    return { start: from, end: edges[at + 1]!, mark, kinds: [...new Set(live.map(({ kind }) => kind))] };
  });
}

function lengthOf({ start, end }: Mark): number {
  return end - start;
}
